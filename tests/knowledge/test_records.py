"""Cells -> records."""

from __future__ import annotations

from datetime import date

import pytest

from mtcheck.knowledge.records import parse_term


def test_a_full_date_is_that_day() -> None:
    term = parse_term("US foreign-minister 2021-01-26 2025-01-20")
    assert (term.start, term.end) == (date(2021, 1, 26), date(2025, 1, 20))


def test_a_partial_date_is_taken_at_its_widest() -> None:
    term = parse_term("GR minister 2019 2020-02")
    assert (term.start, term.end) == (date(2019, 1, 1), date(2020, 2, 29))


def test_an_unsure_date_is_widened_by_a_year() -> None:
    term = parse_term("GR minister 2019-05-05? 2020-05-05?")
    assert (term.start, term.end) == (date(2018, 5, 4), date(2021, 5, 6))


def test_no_end_means_still_in_office() -> None:
    term = parse_term("GR minister 2019 -")
    assert term.end is None
    assert term.overlaps(date(2030, 1, 1), date(2030, 1, 2))
    assert not term.overlaps(date(2018, 1, 1), date(2018, 12, 31))


@pytest.mark.parametrize(
    "text", ["US foreign-minister 2021", "US foreign-minister 21 -", "US foreign-minister 2021-13-01 -"]
)
def test_anything_else_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_term(text)
