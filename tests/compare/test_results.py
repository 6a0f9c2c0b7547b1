"""What figures say of each engine, of people's judgement and of the steps between engines, worked out by hand."""

from __future__ import annotations

from math import nan

import numpy as np
import pytest
from tiny import finding, judged

from mtcheck.compare import thresholds
from mtcheck.compare.results import agreements, result, steps, untold
from mtcheck.compare.types import Count
from mtcheck.contest.types import People
from mtcheck.significance.plan import plan
from mtcheck.significance.resampling import values
from mtcheck.significance.scores import ratio
from mtcheck.significance.types import Figure, Interval, Value

OWN = Figure("own", "own penalty", "errors", False, "", ratio(1))
FAMILY = Figure("NUM", "NUM", "family", False, "", ratio(1))
BLEU = Figure("bleu", "BLEU", "metric", True, "", ratio(1))

DRAWS = plan(2, resamples=100, trials=100)


def valued(number: float) -> Value:
    return Value(number, Interval(number, number))


def table(first: float, second: float) -> np.ndarray:
    """Give what two segments of one word each add to a rate."""
    return np.array([[first, 1.0], [second, 1.0]])


TABLES = {
    OWN: {"a": table(0, 0), "b": table(1, 1), "c": table(2, 2)},
    FAMILY: {"a": table(0, 0), "b": table(0, 0), "c": table(0, 0)},
    BLEU: {"a": table(9, 9), "b": table(5, 5), "c": table(7, 7)},
}
REACHED = values(DRAWS, TABLES)


def test_an_engine_has_its_place_values_counts_and_penalties() -> None:
    one = judged(
        "a",
        finding("NUM001", 0),
        finding("NUM002", 0, "critical"),
        finding("NUM001", 2, confidence=0.1),
        finding("NAM004", 2, "minor"),
        qualities=(0.1, 0.2, 0.3),
    )
    found = result(one, "a.txt", 3, {"own": {"a": valued(1), "b": valued(2)}})
    assert (found.engine, found.file, found.place, found.words) == ("a", "a.txt", 3, 40)
    assert found.values == {"own": valued(1)}
    assert found.counts == (Count("NAM", "minor", 1), Count("NUM", "critical", 1), Count("NUM", "major", 2))
    assert found.penalties == (30, 0, 6)
    assert found.qualities == (0.1, 0.2, 0.3)


def test_figures_are_held_against_the_scores_of_whole_engines() -> None:
    people = People("scores.tsv", {"a": 3.0, "b": 2.0, "c": 1.0})
    found = agreements(people, DRAWS, TABLES, REACHED)
    # People have a, b, c; the penalties say the same, BLEU has a, c, b: two pairs of three.
    assert [(one.figure, one.engines, one.pairs) for one in found] == [("own", 3, 3), ("bleu", 3, 3)]
    assert [one.pairwise for one in found] == [1, pytest.approx(2 / 3)]
    assert [one.kendall for one in found] == [1, pytest.approx(1 / 3)]
    assert [one.spearman for one in found] == [1, 0.5]
    assert found[0].pairwise_interval is None


def test_scores_of_segments_give_intervals() -> None:
    people = People("scores.tsv", {"a": 2.0, "b": 1.0}, {"a": (2.0, 2.0), "b": (1.0, None)})
    own, bleu = agreements(people, DRAWS, TABLES, REACHED)
    assert (own.engines, own.pairs, own.pairwise) == (2, 1, 1)
    assert bleu.pairwise == 1
    # In a resample of the second segment alone people tell nothing.
    assert own.pairwise_interval == Interval(0, 1)


@pytest.mark.parametrize(
    "people",
    [
        None,
        People("scores.tsv", {"a": 3.0}),
        People("scores.tsv", {"a": 3.0, "b": 3.0}),
        People("scores.tsv", {"a": 3.0}, {"a": (3.0, 3.0)}),
    ],
)
def test_where_people_tell_no_two_engines_apart_nothing_agrees(people: People | None) -> None:
    assert agreements(people, DRAWS, TABLES, REACHED) == ()


def test_that_people_tell_nothing_apart_is_said() -> None:
    assert untold(None) == ()
    assert untold(People("scores.tsv", {"a": 3.0})) == (
        "scores.tsv: tells no two engines apart, so no agreement with people is given",
    )


def test_neighbours_in_the_order_of_a_metric_are_steps() -> None:
    first, second = steps((OWN, BLEU), {"own": REACHED["own"], "bleu": REACHED["bleu"]})
    assert (first.figure, first.first, first.second, first.difference) == ("bleu", "a", "c", 2)
    assert (second.first, second.second, second.difference) == ("c", "b", 2)
    assert first.accuracy == thresholds.accuracy("bleu", 2)


def test_an_engine_without_a_value_is_no_step() -> None:
    assert [*steps((BLEU,), {"bleu": {"a": valued(1), "b": valued(nan)}})] == []
    assert [*steps((BLEU,), {"bleu": {"a": valued(1)}})] == []
