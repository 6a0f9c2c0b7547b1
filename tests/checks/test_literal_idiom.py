"""Idioms that were translated word for word."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.literal_idiom import CHECK


def test_an_idiom_is_explained_with_its_original() -> None:
    [one] = findings(CHECK, "Volunteers healed the wounds of the storm within a week.")
    assert one.expected
    assert "πληγές" in one.evidence["original"]


def test_any_possessive_fits() -> None:
    texts = [f"The ministers {word} resignation on Monday." for word in ("declared his", "declared their")]
    assert all(findings(CHECK, text) for text in texts)


def test_the_words_in_their_own_meaning_are_left_alone() -> None:
    silent(CHECK, "The nurse healed the wounds of the soldiers.")
