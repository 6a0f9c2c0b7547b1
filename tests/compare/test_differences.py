"""Where engines differ, from findings that are put down by hand."""

from __future__ import annotations

import pytest
from tiny import contest, finding, judged, side

from mtcheck.compare.differences import LOST, alone, differences
from mtcheck.compare.types import Judged, Lost
from mtcheck.contest.types import Contest

NUMBER, NAME, GRAVE = finding("NUM001", 0), finding("NAM004", 2), finding("NUM002", 1, "critical", 0.5)


def bout(*engines: str) -> Contest:
    """Make a contest of three lines whose outputs say whose they are."""
    systems = [side(name, [f"{name} {number}" for number in range(3)]) for name in engines]
    return contest(*systems, source=side("source", ("ένα", "δύο", "τρία")))


def test_segments_come_by_how_far_qualities_lie_apart_and_of_equals_the_first_first() -> None:
    one = judged("a", NUMBER, qualities=(0.5, 0.9, 0.2))
    two = judged("b", NAME, qualities=(0.75, 0.4, 0.7))
    found = differences(bout("b", "a"), [one, two]).excerpts
    assert [(each.segment, each.spread) for each in found] == [(1, 0.5), (2, pytest.approx(0.5)), (0, 0.25)]
    last = found[-1]
    assert (last.source, last.outputs) == ("ένα", (("a", "a 0"), ("b", "b 0")))
    assert last.findings == (("a", NUMBER),)


def test_segments_in_which_all_are_alike_are_not_shown_nor_more_than_wanted() -> None:
    one, two = judged("a", qualities=(0.5, 0.9, 0.2)), judged("b", qualities=(0.5, 0.4, 0.3))
    made = bout("a", "b")
    assert [each.segment for each in differences(made, [one, two]).excerpts] == [1, 2]
    assert [each.segment for each in differences(made, [one, two], 1).excerpts] == [1]
    assert differences(made, [one, two], 0).excerpts == ()


def test_an_engine_alone_differs_from_nobody_but_its_errors_are_shown() -> None:
    found = differences(bout("a"), [judged("a", NUMBER, qualities=(0.1, 0.5, 0.9))])
    assert found.excerpts == ()
    assert [(one.engine, one.finding, one.source, one.output) for one in found.alone] == [("a", NUMBER, "ένα", "a 0")]


def test_an_error_that_another_has_of_the_family_in_the_segment_is_not_of_one_alone() -> None:
    like, elsewhere = finding("NUM003", 0), finding("NUM001", 1)
    found = alone([judged("a", NUMBER, NAME), judged("b", like, elsewhere), judged("c")])
    assert found == {"a": [NAME], "b": [elsewhere], "c": []}


def test_two_errors_of_one_engine_are_still_of_one_alone() -> None:
    assert alone([judged("a", NUMBER, NUMBER), judged("b")])["a"] == [NUMBER, NUMBER]


def test_errors_of_one_engine_come_by_what_they_weigh_and_then_by_their_place() -> None:
    minor = finding("PUN001", 0, "minor")
    found = differences(bout("a", "b"), [judged("a", minor, NAME, GRAVE, NUMBER), judged("b")], 3)
    # A critical one of confidence one half weighs 12.5, a major one 5.
    assert [one.finding for one in found.alone] == [GRAVE, NUMBER, NAME]
    assert found.alone_counts == {"a": {"NAM": 1, "NUM": 2, "PUN": 1}, "b": {}}


def lost(*engines: Judged) -> dict[tuple[str, str], Lost]:
    found = differences(bout(*(one.engine for one in engines)), engines).lost
    return {(one.engine, one.kind): one for one in found}


def test_lost_names_and_numbers_are_counted_with_the_first_of_them() -> None:
    numbers = [finding("NUM001", one % 3, check="wrong-number", message=f"number {one}") for one in range(5)]
    name = finding("NAM004", 1, check="replaced-name", message="a name")
    other = finding("SEN001", 1, check="sentence-fragment")
    found = lost(judged("a", other, *numbers, name), judged("b"))
    assert found["a", "numbers"].number == 5
    assert found["a", "numbers"].examples == ((0, "number 0"), (1, "number 1"), (2, "number 2"))
    assert found["a", "names"] == Lost("a", "names", 1, ((1, "a name"),))
    assert found["b", "numbers"] == Lost("b", "numbers", 0, ())


def test_the_checks_that_count_as_losses_are_checks() -> None:
    from mtcheck.checks import all_checks

    assert {name for names in LOST.values() for name in names} <= {one.name for one in all_checks()}
