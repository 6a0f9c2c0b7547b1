"""Words in another of their senses."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.wrong_sense import CHECK
from mtcheck.types import Translation


def test_a_phrase_that_english_does_not_write_is_explained() -> None:
    [one] = findings(CHECK, "Banks sold red loans worth two billion euros.")
    assert (one.text, one.expected) == ("red loans", "non-performing loans")
    assert "κόκκιν" in one.evidence["original"]


def test_a_word_counts_in_its_context_only() -> None:
    assert findings(CHECK, "Households suffer from the accuracy in the supermarket.")
    silent(CHECK, "The accuracy of the missile was praised.")


def test_the_source_decides_where_a_word_is_often_right() -> None:
    assert findings(CHECK, Translation("Έγινε πολιτικός γάμος.", "The couple had a political marriage."))
    silent(CHECK, Translation("Ήταν γάμος πολιτικών δυναστειών.", "It was a marriage of political dynasties."))


def test_a_term_that_was_put_right_is_left_alone() -> None:
    silent(CHECK, Translation("Έγινε πολιτικός γάμος.", "The couple had a civil marriage."))
