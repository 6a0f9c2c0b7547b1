"""Stretches of one text that the other does not answer to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.coverage import Trace
from mtcheck.facts.stretches import longest
from mtcheck.types import Span

KINDS = {"+": True, "-": False, "?": None}


def traces(marks: str) -> list[Trace]:
    """Make words of three letters with a space between: + is found, - missing, ? not known."""
    return [Trace(Span(4 * n, 4 * n + 3), f"{n:03}", KINDS[mark]) for n, mark in enumerate(marks)]


@pytest.mark.parametrize(
    ("marks", "first", "last"),
    [
        ("++---++", 2, 4),
        ("---", 0, 2),
        ("-", 0, 0),
        ("+-++---", 4, 6),
        ("---++++-", 0, 2),
        ("---+---", 0, 6),
        ("--?--", 0, 4),
        ("+-+", 1, 1),
    ],
)
def test_the_longest_stretch_goes_from_the_first_missing_word_to_the_last(marks: str, first: int, last: int) -> None:
    found = longest(traces(marks))
    assert found is not None
    assert found.span == Span(4 * first, 4 * last + 3)
    assert found.words == last - first + 1


@pytest.mark.parametrize("marks", ["", "+", "+++", "???", "+?+", "??"])
def test_without_a_missing_word_there_is_no_stretch(marks: str) -> None:
    assert longest(traces(marks)) is None


def test_more_missing_words_weigh_more() -> None:
    weights = [found.weight for n in range(1, 6) if (found := longest(traces("+" + "-" * n + "+")))]
    assert len(weights) == 5
    assert weights == sorted(set(weights))


def test_a_word_that_is_found_takes_weight_away() -> None:
    whole, broken = longest(traces("------")), longest(traces("---+---"))
    assert whole is not None
    assert broken is not None
    assert whole.weight > broken.weight


@given(st.text("+-?", max_size=30))
def test_a_stretch_lies_in_the_text_and_ends_in_no_word_that_is_found(marks: str) -> None:
    words = traces(marks)
    found = longest(words)
    if found is None:
        return
    assert "-" in marks
    inside = [one for one in words if found.span.start <= one.span.start and one.span.end <= found.span.end]
    assert len(inside) == found.words
    assert inside[0].found is not True
    assert inside[-1].found is not True
    assert 0 < found.weight <= found.words
