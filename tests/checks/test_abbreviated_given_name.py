"""Stumps of given names."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.abbreviated_given_name import CHECK


@pytest.mark.parametrize(
    ("text", "stump", "reading"),
    [
        ("The deputy Stamatis Zantelis spoke. Stam. Zantelis left early.", "Stam. Zantelis", "Stamatis Zantelis"),
        ("In Brussels, K. Mitsotakis met his colleagues.", "K. Mitsotakis", "Kyriakos Mitsotakis"),
    ],
)
def test_the_whole_name_is_suggested(text: str, stump: str, reading: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (stump, reading)


@pytest.mark.parametrize(
    "text",
    [
        "J. K. Rowling wrote a letter.",
        "George W. Bush spoke.",
        "Mr. Zantelis spoke.",
        "St. Andrews is a town.",
        "E. Zanti spoke.",
    ],
)
def test_initials_that_english_writes_are_left_alone(text: str) -> None:
    silent(CHECK, text)
