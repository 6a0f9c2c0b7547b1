from __future__ import annotations

from itertools import combinations
from math import nan

from mtcheck.significance.clusters import clusters, ordered, places
from mtcheck.significance.scores import ratio
from mtcheck.significance.types import Duel, Figure, Interval, Value

BETTER = Figure("quality", "quality", "metric", True, "", ratio(1))
WORSE = Figure("errors", "errors", "errors", False, "", ratio(1))
NOWHERE = Interval(0, 0)


def valued(**values: float) -> dict[str, Value]:
    return {engine: Value(value, NOWHERE) for engine, value in values.items()}


def told(figure: Figure, engines: str, *alike: str) -> list[Duel]:
    """Make the duels of engines of one letter; the pairs that are alike have p = 0.2, the others 0.01."""
    return [
        Duel(figure.key, one, other, 0, NOWHERE, 0, 0, 0.2 if one + other in alike or other + one in alike else 0.01)
        for one, other in combinations(engines, 2)
    ]


def test_engines_that_all_differ_stand_alone() -> None:
    found = clusters(BETTER, valued(a=3, b=2, c=1), told(BETTER, "abc"))
    assert found == (("a",), ("b",), ("c",))


def test_a_boundary_needs_every_pair_across_it() -> None:
    # a beats b and c; but a does not beat d, so no boundary can lie between them.
    found = clusters(BETTER, valued(a=5, b=4, c=3, d=2, e=1), told(BETTER, "abcde", "ad"))
    assert found == (("a", "b", "c", "d"), ("e",))


def test_a_chain_of_engines_that_are_alike_is_one_cluster() -> None:
    found = clusters(BETTER, valued(a=4, b=3, c=2, d=1), told(BETTER, "abcd", "ab", "bc"))
    assert found == (("a", "b", "c"), ("d",))


def test_fewer_errors_are_better() -> None:
    found = clusters(WORSE, valued(a=3, b=2, c=1), told(WORSE, "abc", "ab"))
    assert found == (("c",), ("b", "a"))


def test_another_test_and_level_can_be_asked_for() -> None:
    values, duels = valued(a=2, b=1), told(BETTER, "ab", "ab")
    assert clusters(BETTER, values, duels) == (("a", "b"),)
    assert clusters(BETTER, values, duels, p_value=lambda duel: duel.randomisation) == (("a",), ("b",))
    assert clusters(BETTER, values, duels, alpha=0.5) == (("a",), ("b",))


def test_duels_of_other_figures_do_not_count() -> None:
    assert clusters(BETTER, valued(a=2, b=1), told(WORSE, "ab")) == (("a", "b"),)


def test_an_engine_without_a_value_comes_last() -> None:
    assert ordered(BETTER, valued(a=nan, b=1, c=2)) == ("c", "b", "a")


def test_a_place_counts_the_engines_of_better_clusters() -> None:
    assert places((("a", "b"), ("c",), ("d", "e"))) == {"a": 1, "b": 1, "c": 3, "d": 4, "e": 4}


def test_no_engines_make_no_clusters() -> None:
    assert clusters(BETTER, {}, []) == ()
