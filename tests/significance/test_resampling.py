"""Values, intervals and duels on tables that one can work out."""

from __future__ import annotations

from math import isnan
from typing import Any

import numpy as np
import pytest

from mtcheck.significance.plan import plan
from mtcheck.significance.resampling import duels, values
from mtcheck.significance.scores import ratio
from mtcheck.significance.types import Duel, Figure

RATE = Figure("rate", "rate", "errors", False, "", ratio(1000))

WORDS = 10


def errors(*numbers: int) -> Any:
    """Make a table of so many errors in each segment of ten words."""
    return np.array([(number, WORDS) for number in numbers], dtype=float)


def only(tables: dict[str, Any], documents: list[int] | None = None, **draws: int) -> Duel:
    units = len(next(iter(tables.values())))
    (found,) = duels(plan(units, **draws), {RATE: tables}, documents)
    return found


def test_a_value_is_the_score_of_the_sums() -> None:
    found = values(plan(4), {RATE: {"a": errors(1, 0, 1, 0)}})
    assert found["rate"]["a"].value == 50


def test_an_interval_encloses_the_value() -> None:
    value = values(plan(100), {RATE: {"a": errors(*[1, 0] * 50)}})["rate"]["a"]
    assert value.interval.low < value.value < value.interval.high
    # Each resample draws 100 segments with a chance of one half: 50 errors, give or take 1.96 x 5.
    assert value.interval.low == pytest.approx(1000 * (50 - 9.8) / 1000, abs=2)
    assert value.interval.high == pytest.approx(1000 * (50 + 9.8) / 1000, abs=2)


def test_equal_engines_are_never_told_apart() -> None:
    found = only({"a": errors(1, 0, 2, 0), "b": errors(1, 0, 2, 0)}, [0, 0, 1, 1])
    assert (found.difference, found.interval.low, found.interval.high) == (0, 0, 0)
    assert (found.bootstrap, found.randomisation, found.holm, found.documents) == (1, 1, 1, 1)


def test_a_single_error_tells_nobody_apart() -> None:
    assert only({"a": errors(1, *[0] * 99), "b": errors(*[0] * 100)}).randomisation == 1


@pytest.mark.parametrize(("segments", "expected"), [(3, 2 / 8), (5, 2 / 32)])
def test_randomisation_counts_the_ways_to_swap(segments: int, expected: float) -> None:
    # b has one error more in each segment: only swapping none or all of them leaves the engines as far apart.
    found = only({"a": errors(*[0] * segments), "b": errors(*[1] * segments)})
    assert found.randomisation == pytest.approx(expected, abs=4 * np.sqrt(expected * (1 - expected) / 10_000))


def test_whole_documents_are_swapped() -> None:
    found = only({"a": errors(*[0] * 30), "b": errors(*[1] * 30)}, [0] * 10 + [1] * 10 + [2] * 10)
    assert found.randomisation < 0.001
    assert found.documents == pytest.approx(0.25, abs=4 * np.sqrt(0.25 * 0.75 / 10_000))


def test_documents_are_none_where_nobody_knows_them() -> None:
    assert only({"a": errors(0, 1), "b": errors(1, 1)}).documents is None


def test_holm_corrects_over_the_pairs_of_a_figure() -> None:
    draw = np.random.default_rng(3)
    tables = {name: errors(*draw.poisson(mean, 200)) for name, mean in (("a", 0.5), ("b", 1.0), ("c", 1.0))}
    found = {(one.first, one.second): one for one in duels(plan(200), {RATE: tables})}
    assert [*found] == [("a", "b"), ("a", "c"), ("b", "c")]
    smallest = min(found.values(), key=lambda one: one.randomisation)
    assert smallest.holm == pytest.approx(3 * smallest.randomisation)
    assert found["b", "c"].holm == pytest.approx(found["b", "c"].randomisation)


def test_paired_intervals_are_narrower_than_unpaired_ones(field: Any) -> None:
    tables, draws, others = field.tables("chrf"), plan(200), plan(200, seed=1)
    figure = next(iter(tables))
    paired = next(duel for duel in duels(draws, tables) if (duel.first, duel.second) == ("careful", "plain"))
    one, other = values(draws, tables)["chrf"]["careful"], values(others, tables)["chrf"]["plain"]
    # Independent halves add up by squares.
    unpaired = np.hypot(one.interval.high - one.interval.low, other.interval.high - other.interval.low)
    assert figure.key == "chrf"
    assert paired.interval.high - paired.interval.low < 0.95 * unpaired


def test_the_same_seed_gives_the_same_and_another_seed_does_not(field: Any) -> None:
    tables = field.tables("bleu")
    first, again, other = (duels(plan(200, seed, 200, 200), tables) for seed in (1, 1, 2))
    assert first == again
    assert all(one.interval != another.interval for one, another in zip(first, other, strict=True))
    assert all(one.difference == another.difference for one, another in zip(first, other, strict=True))


def test_figures_do_not_disturb_one_another(field: Any) -> None:
    draws = plan(200, 1, 100, 100)
    together = duels(draws, field.tables("bleu", "chrf"))
    assert together == duels(draws, field.tables("bleu")) + duels(draws, field.tables("chrf"))


def test_resamples_without_words_are_left_out_of_the_interval() -> None:
    # One segment of two has words: a quarter of the resamples have none.
    table = np.array([[1.0, 10.0], [0.0, 0.0]])
    value = values(plan(2), {RATE: {"a": table}})["rate"]["a"]
    assert (value.interval.low, value.interval.high) == (100, 100)


def test_samples_without_words_count_against_a_difference() -> None:
    tables = {"a": np.array([[0.0, 10.0], [0.0, 0.0]]), "b": np.array([[5.0, 10.0], [0.0, 0.0]])}
    assert only(tables).bootstrap > 0.2


def test_an_engine_without_words_has_no_value_and_no_significance() -> None:
    tables = {"a": errors(1, 2), "mute": np.zeros((2, 2))}
    found, value = only(tables), values(plan(2), {RATE: tables})["rate"]["mute"]
    assert isnan(value.value)
    assert isnan(value.interval.low)
    assert isnan(found.difference)
    assert (found.bootstrap, found.randomisation, found.holm) == (1, 1, 1)


def test_one_engine_has_no_duels() -> None:
    assert duels(plan(2), {RATE: {"a": errors(1, 2)}}) == ()
