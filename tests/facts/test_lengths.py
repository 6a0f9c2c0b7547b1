"""How long a translation is for its source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.lengths import HABITS, habit, surprise
from mtcheck.types import Bitext, Habit, Pair, Segment, Span

USUAL = Habit(0.0, 0.15)


def bitext(lengths: list[tuple[int, int]], source: str | None, target: str = "en") -> Bitext:
    """Make a bitext of sources and targets of given lengths."""
    pairs = tuple(
        Pair(Segment(number, "body", number + 1, Span(0, theirs), "t" * theirs), "s" * ours)
        for number, (ours, theirs) in enumerate(lengths)
    )
    return Bitext("example.tsv", "", pairs, source, target)


def test_a_translation_of_the_usual_length_is_no_surprise() -> None:
    assert surprise(USUAL, "s" * 200, "t" * 200) == 0


def test_half_a_translation_is_a_surprise_and_so_is_twice() -> None:
    assert surprise(USUAL, "s" * 200, "t" * 100) < -3
    assert surprise(USUAL, "s" * 200, "t" * 400) > 3


def test_a_short_sentence_says_less() -> None:
    assert abs(surprise(USUAL, "s" * 20, "t" * 10)) < abs(surprise(USUAL, "s" * 200, "t" * 100))


def test_nothing_surprises_where_nothing_is_known() -> None:
    assert surprise(None, "s" * 200, "t" * 20) == 0
    assert surprise(USUAL, "", "t") == 0
    assert surprise(USUAL, "s", "") == 0


@given(st.integers(80, 400), st.integers(80, 400))
def test_a_longer_translation_surprises_more_upwards(source: int, target: int) -> None:
    found = surprise(USUAL, "s" * source, "t" * target)
    assert surprise(USUAL, "s" * source, "t" * (target + 1)) > found
    assert (found < 0) == (target < source)


@pytest.mark.parametrize(("code", "longer"), [("zh", True), ("ja", True), ("ar", True), ("el", False), ("de", False)])
def test_english_is_longer_than_chinese_and_shorter_than_greek(code: str, longer: bool) -> None:
    assert (HABITS[code].centre > 0) is longer


def test_a_few_pairs_follow_the_habit_of_their_languages() -> None:
    assert habit(bitext([(100, 90)] * 5, "el")) == HABITS["el"]
    assert habit(bitext([], "el")) == HABITS["el"]


def test_a_few_pairs_of_unknown_languages_have_no_habit() -> None:
    assert habit(bitext([(100, 90)] * 5, "xx")) is None
    assert habit(bitext([(100, 90)] * 5, None)) is None
    assert habit(bitext([(100, 90)] * 5, "el", "fr")) is None


def test_many_pairs_of_unknown_languages_show_their_own_habit() -> None:
    own = habit(bitext([(100, 200)] * 40, "xx"))
    assert own is not None
    assert surprise(own, "s" * 100, "t" * 200) == pytest.approx(0)
    assert surprise(own, "s" * 100, "t" * 100) < -3


def test_a_bitext_full_of_losses_does_not_make_them_its_habit() -> None:
    own = habit(bitext([(100, 50)] * 40, "uk"))
    assert own is not None
    assert surprise(own, "s" * 100, "t" * 50) < -1


def test_short_pairs_and_pairs_without_a_source_do_not_count() -> None:
    assert habit(bitext([(10, 30)] * 40, "el")) == HABITS["el"]
    assert habit(bitext([(0, 100)] * 40, "xx")) is None
