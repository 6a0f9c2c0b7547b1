"""Names in lower case."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.lower_case_name import CHECK


@pytest.mark.parametrize(
    ("sentence", "found", "expected"),
    [
        ("The stadium in the city of athens was full.", "athens", "Athens"),
        ("He spoke thursday at the library.", "thursday", "Thursday"),
        ("It happened in february.", "february", "February"),
        ("The russian companies left.", "russian", "Russian"),
        ("The court spoke of lithuania’s laws.", "lithuania", "Lithuania"),
        ("The match is under fifa rules.", "fifa", "FIFA"),
    ],
)
def test_a_name_in_lower_case_is_found(sentence: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, sentence)
    assert (one.text, one.expected) == (found, expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "In Athens, on Thursday, Russian companies left.",
        "They had turkey and china behind french windows, in polish shoes and a panama hat.",
        "The army will march on, and you may go.",
        "See www.athens.gr, mail info@athens.gr, and #athens or @greece.",
        "They are anti-american or pan-european, in the french-greek way.",
        "on thursday the russian companies left athens",
    ],
)
def test_other_words_and_text_without_capitals_are_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)


def test_a_name_is_told_once_in_a_segment() -> None:
    assert len(findings(CHECK, "He speaks english, and english, and english.")) == 1
