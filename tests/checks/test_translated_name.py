"""Names that were translated."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.translated_name import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "wrong", "reading"),
    [
        ("Cars on Olympia Street in Greece moved again.", "Olympia Street", "Olympia Odos"),
        ("Minister Gifts Zantel spoke in Athens.", "Gifts", "Dora"),
        ("Shops in Catherine stayed closed, as did those of Thessaloniki in Greece.", "Catherine", "Katerini"),
    ],
)
def test_the_name_is_given_back(text: str, wrong: str, reading: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (wrong, reading)


@pytest.mark.parametrize(
    "text",
    [
        "Gifts for children were handed out in Greece.",
        "Catherine spoke in Athens, Greece.",
        "Tessa Virtue won a medal in Greece.",
        "They met in Olympia, Greece.",
    ],
)
def test_words_and_names_that_are_meant_are_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_the_source_decides() -> None:
    silent(CHECK, Translation("Τα δώρα μοιράστηκαν.", "Gifts Zantel spoke."))
    [one] = findings(CHECK, Translation("Η Δώρα Ζαντέλ μίλησε.", "Gifts Zantel spoke."))
    assert one.evidence["in the source"] == "Δώρα"


def test_a_name_is_reported_once_where_the_phrase_book_has_what_stands_there() -> None:
    source, text = "Έπειτα ήρθαν οι Περιστρεφόμενοι Δερβίσηδες.", "Then the Rotating Dervishes came."
    [one] = findings(CHECK, Translation(source, text))
    assert (one.text, one.expected) == ("Rotating Dervishes", "Whirling Dervishes")


def test_any_other_word_in_a_known_name_is_reported_with_the_source() -> None:
    source, text = "Έπειτα ήρθαν οι Περιστρεφόμενοι Δερβίσηδες.", "Then the Perpetual Dervishes came."
    [one] = findings(CHECK, Translation(source, text))
    assert (one.text, one.expected) == ("Perpetual Dervishes", "Whirling Dervishes")
    assert one.evidence["in the source"] == "Περιστρεφόμενοι Δερβίσηδες"
    silent(CHECK, Translation(source, "Then the Whirling Dervishes came."))
    silent(CHECK, text)
