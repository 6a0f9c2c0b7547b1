"""Numbers by value."""

from __future__ import annotations

import pytest

from mtcheck.facts.numbers import numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("8,000 men", [("8,000", 8000)]),
        ("1.5 million people", [("1.5 million", 1_500_000)]),
        ("twenty-one ships", [("twenty-one", 21)]),
        ("two hundred thousand", [("two hundred thousand", 200_000)]),
        ("in 2024, 12 of 110", [("2024", 2024), ("12", 12), ("110", 110)]),
        ("no one came", []),
        ("an F-16 and a Covid-19 test", []),
        ("1,250.5", [("1,250.5", 1250.5)]),
    ],
)
def test_digits_words_and_scales_have_a_value(text: str, found: list[tuple[str, float]]) -> None:
    assert [(one.text, one.value) for one in numbers(text)] == found
