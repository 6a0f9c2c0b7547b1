"""When an article was written."""

from __future__ import annotations

from datetime import date

from mtcheck.facts.window import window
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair


def bitext(text: str) -> Bitext:
    return Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, "en")), None, "en")


def test_a_day_that_is_given_wins() -> None:
    found = window(bitext("It was on November 12, 2024."), date(2020, 1, 2))
    assert found is not None
    assert (found.start, found.end) == (date(2020, 1, 2), date(2020, 1, 2))


def test_the_latest_full_date_counts_give_or_take_a_year() -> None:
    found = window(bitext("Born on 3 March 1970, he left on November 12, 2024, after 2023-01-01."))
    assert found is not None
    assert (found.start, found.end) == (date(2023, 11, 13), date(2025, 11, 12))


def test_terms_of_office_overlap() -> None:
    text = "Defense Secretary Lloyd Austin met NATO Secretary General Mark Rutte."
    found = window(bitext(text))
    assert found is not None
    assert (found.start, found.end) == (date(2024, 10, 1), date(2025, 1, 20))


def test_a_former_holder_does_not_spoil_the_rest() -> None:
    text = "Defense Secretary Lloyd Austin met NATO Secretary General Mark Rutte. Former President Barack Obama left."
    found = window(bitext(text))
    assert found is not None
    assert found.start == date(2024, 10, 1)


def test_nothing_tells_nothing() -> None:
    assert window(bitext("It rained on Monday, February 30, 2024.")) is None
