"""Findings of what was taken word for word."""

from __future__ import annotations

import pytest

from mtcheck.literal import ADVICE, EXPLAINED, recased


@pytest.mark.parametrize(
    ("reading", "fits"),
    [
        ("government spokesman", True),
        ("Public Employment Service (DYPA)", True),
        ("put the subject first (prices rise)", False),
        ("abbot (abbess)", False),
        ("what ... says", False),
        ("the usual title", False),
        ("Minister (Ministry) of Development", False),
    ],
)
def test_a_reading_that_gives_advice_is_not_put_in_the_phrases_place(reading: str, fits: bool) -> None:
    assert bool(not ADVICE.search(reading) or EXPLAINED.fullmatch(reading)) is fits


def test_a_reading_takes_the_capital_of_a_beginning() -> None:
    assert recased("high prices", "Accuracy", opening=True) == "High prices"
    assert recased("high prices", "accuracy", opening=False) == "high prices"
    assert recased("SYRIZA", "koumoundourou", opening=True) == "SYRIZA"
