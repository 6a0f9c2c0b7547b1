from __future__ import annotations

from dataclasses import replace
from math import nan, sqrt
from typing import Any

import numpy as np
import pytest

from mtcheck.significance.agreement import Accord, agreement, resampled
from mtcheck.significance.plan import plan
from mtcheck.significance.scores import ratio
from mtcheck.significance.types import Figure, Interval

QUALITY = Figure("quality", "quality", "metric", True, "", ratio(1))
ERRORS = replace(QUALITY, key="errors", higher_is_better=False)


def of(values: str, people: str, figure: Figure = QUALITY) -> Accord:
    """Compare engines by numbers that are written in a row."""
    ours, theirs = ({str(place): float(number) for place, number in enumerate(row.split())} for row in (values, people))
    return agreement(figure, ours, theirs)


def test_the_same_order_is_full_agreement() -> None:
    assert of("1 2 3", "10 20 40") == Accord(3, 3, 1, 1, 1)


def test_the_opposite_order_is_none() -> None:
    assert of("3 2 1", "10 20 40") == Accord(3, 3, 0, -1, -1)


def test_a_figure_of_errors_is_turned_round() -> None:
    assert of("3 2 1", "10 20 40", ERRORS) == Accord(3, 3, 1, 1, 1)


def test_one_swap_of_four() -> None:
    # Five of six pairs stand alike: tau = 4/6. One rank off each at two engines: rho = 1 - 6 * 2 / (4 * 15).
    found = of("1 3 2 4", "1 2 3 4")
    assert found.pairwise == pytest.approx(5 / 6)
    assert found.kendall == pytest.approx(4 / 6)
    assert found.spearman == pytest.approx(0.8)


def test_ties_on_both_sides() -> None:
    # Pairs of the figure 1 2 2 3 against people's 1 1 2 3: people tie 0-1, the figure 1-2, the other four are alike.
    # tau-b = 4 / sqrt(5 * 5); ranks 1 2.5 2.5 4 and 1.5 1.5 3 4: covariance 3.75, variances 4.5 and 4.5.
    found = of("1 2 2 3", "1 1 2 3")
    assert found.pairs == 5
    assert found.pairwise == pytest.approx(4.5 / 5)
    assert found.kendall == pytest.approx(4 / 5)
    assert found.spearman == pytest.approx(3.75 / 4.5)


def test_a_constant_figure_agrees_on_nothing_but_half_of_the_pairs() -> None:
    assert of("2 2 2", "1 2 3") == Accord(3, 3, 0.5, 0, 0)


def test_constant_people_leave_nothing_to_agree_on() -> None:
    assert of("1 2 3", "2 2 2") == Accord(3, 0, 0, 0, 0)


def test_engines_without_a_value_or_a_judgement_are_left_out() -> None:
    found = agreement(QUALITY, {"a": 1, "b": 2, "c": nan, "d": 0}, {"a": 1, "b": 2, "c": 3})
    assert found == Accord(2, 1, 1, 1, 1)


def test_sums_that_differ_in_their_last_bits_tie() -> None:
    assert of("0.30000000000000004 0.3 1", "1 2 3").pairwise == pytest.approx(2.5 / 3)


SEGMENTS = 120


def judged(gap: float) -> tuple[dict[str, Any], dict[str, list[float | None]]]:
    """Make three engines whose quality people see with noise; they judge two segments of three."""
    draw = np.random.default_rng(11)
    tables, people = {}, {}
    for number, engine in enumerate("abc"):
        quality = draw.normal(gap * number, 1, SEGMENTS)
        tables[engine] = np.column_stack([quality, np.ones(SEGMENTS)])
        seen = quality + draw.normal(0, 1, SEGMENTS)
        people[engine] = [None if place % 3 == 0 else float(score) for place, score in enumerate(seen)]
    return tables, people


def test_engines_far_apart_agree_in_every_resample() -> None:
    found = resampled(plan(SEGMENTS, trials=1), QUALITY, *judged(5))
    assert found == Accord(3, 3, 1, 1, 1, Interval(1, 1), Interval(1, 1), Interval(1, 1))


def test_engines_close_together_have_wide_intervals() -> None:
    found = resampled(plan(SEGMENTS, trials=1), QUALITY, *judged(0.1))
    assert found.kendall_interval
    assert found.kendall_interval.low <= found.kendall <= found.kendall_interval.high
    assert found.kendall_interval.high - found.kendall_interval.low > 0.5


def test_people_are_the_mean_of_what_they_judged() -> None:
    ones = np.ones((2, 2))
    tables = {"a": ones, "b": 2 * ones * [1, 0.5], "c": 3 * ones * [1, 1 / 3]}
    found = resampled(plan(2, trials=1), QUALITY, tables, {"a": [1, None], "b": [3, 1], "c": [3, None]})
    # Means 1, 2 and 3, in the order of the figure.
    assert (found.pairwise, found.kendall, found.spearman) == (1, 1, 1)


def test_an_engine_that_nobody_judged_is_left_out() -> None:
    tables, people = judged(5)
    found = resampled(plan(SEGMENTS, trials=1), QUALITY, tables, people | {"c": [None] * SEGMENTS})
    assert (found.engines, found.pairs) == (2, 1)
    assert found.pairwise_interval == Interval(1, 1)


def test_nobody_judged_is_no_agreement() -> None:
    assert resampled(plan(SEGMENTS, trials=1), QUALITY, judged(1)[0], {}) == Accord(0, 0, 0, 0, 0)


def test_kendall_does_not_reach_one_where_only_people_tie() -> None:
    assert of("1 2 3", "1 1 2").kendall == pytest.approx(2 / sqrt(3 * 2))
