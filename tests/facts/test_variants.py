"""Spellings of one name."""

from __future__ import annotations

import pytest

from mtcheck.facts.variants import clusters, is_derived, sound, uses
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair


def spellings(text: str) -> list[list[str]]:
    bitext = Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, "en")), "el", "en")
    return [[found[0].word for found in group.values()] for group in clusters(uses(bitext))]


def test_the_known_spelling_is_the_usual_one() -> None:
    assert spellings("Romny spoke. Romny left. Mitt Romney stayed.") == [["Romney", "Romny"]]


def test_names_beside_the_same_name_may_differ_more() -> None:
    assert spellings("Plant Zabrethud met. The Plant Zabrenwood policy stood.") == [["Zabrethud", "Zabrenwood"]]
    assert not spellings("Zabrethud met. Zabrenwood stood.")


def test_a_short_name_may_lack_its_last_letter_beside_the_same_name() -> None:
    assert spellings("Northern Zock fell. Then Northern Zoc was sold.") in ([["Zock", "Zoc"]], [["Zoc", "Zock"]])
    assert not spellings("A Zock fell. Then Zoc was sold.")


def test_a_short_name_is_no_abbreviation_of_a_country() -> None:
    """ROC is the Republic of China; Roc is not."""
    assert spellings("Golden Rock fell. Golden Rock rose. Then Golden Roc was sold.") == [["Rock", "Roc"]]
    assert not spellings("Golden Rock fell. Golden Rock rose. Then the Golden ROC was sold.")


@pytest.mark.parametrize(("one", "other"), [("romney", "romneys"), ("rotorua", "rotoruan"), ("harapa", "harapan")])
def test_endings_make_other_words(one: str, other: str) -> None:
    assert is_derived(one, other)


@pytest.mark.parametrize(("one", "other"), [("economou", "oikonomou"), ("yannis", "giannis"), ("yorgos", "giorgos")])
def test_greek_beginnings_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_one_sentence_with_two_names_of_places_means_both() -> None:
    assert not spellings("They crossed Shaanxi, Gansu and Shanxi. Then Shaanxi was behind them.")
    assert spellings("They crossed Shaanxi. Later they left Shanxi. Then Shaanxi was behind them.")
    assert spellings("Kostas Ralli spoke first. Later Costas Ralli left with Kostas Petridis.")
