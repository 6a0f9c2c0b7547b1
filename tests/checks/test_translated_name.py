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
