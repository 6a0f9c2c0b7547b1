"""The p-values are those of sacreBLEU's PairedTest."""

from __future__ import annotations

from functools import cache
from math import sqrt
from typing import Any

import pytest
from sacrebleu.metrics import BLEU, CHRF
from sacrebleu.significance import PairedTest

from mtcheck.significance.plan import SEED, Plan, plan
from mtcheck.significance.resampling import duels, values

SAMPLES = {"bs": 1000, "ar": 1000}

P_VALUE = {"bs": "bootstrap", "ar": "randomisation"}

NAMES = {"bleu": "BLEU", "chrf": "chrF2"}

OTHER_SEED = 99


@cache
def drawn(units: int, seed: int) -> Plan:
    return plan(units, seed, SAMPLES["bs"], SAMPLES["ar"])


@pytest.fixture(scope="module")
def theirs(field: Any) -> dict[str, Any]:
    """Run sacreBLEU's two tests of the first engine against the others."""
    metrics = {"BLEU": BLEU(), "CHRF": CHRF()}
    systems = [*field.outputs.items()]
    return {kind: PairedTest(systems, metrics, [field.reference], kind, SAMPLES[kind])()[1] for kind in ("bs", "ar")}


def ours(field: Any, kind: str, key: str, seed: int) -> list[float]:
    first = next(iter(field.outputs))
    found = duels(drawn(len(field.reference), seed), field.tables(key))
    return [getattr(duel, P_VALUE[kind]) for duel in found if duel.first == first]


@pytest.mark.parametrize("key", ["bleu", "chrf"])
@pytest.mark.parametrize("kind", ["bs", "ar"])
def test_the_same_seed_gives_the_same_p_values(field: Any, theirs: dict[str, Any], kind: str, key: str) -> None:
    expected = [result.p_value for result in theirs[kind][NAMES[key]][1:]]
    assert ours(field, kind, key, SEED) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("key", ["bleu", "chrf"])
@pytest.mark.parametrize("kind", ["bs", "ar"])
def test_another_seed_gives_p_values_within_four_standard_errors(
    field: Any, theirs: dict[str, Any], kind: str, key: str
) -> None:
    for result, p_value in zip(theirs[kind][NAMES[key]][1:], ours(field, kind, key, OTHER_SEED), strict=True):
        # Both are shares of independent draws, each with the variance p (1 - p) / n; p is at least one draw.
        share = max((result.p_value + p_value) / 2, 1 / SAMPLES[kind])
        assert abs(p_value - result.p_value) <= 4 * sqrt(2 * share * (1 - share) / SAMPLES[kind])


def test_the_engines_of_this_test_have_small_and_large_p_values(field: Any) -> None:
    found = sorted(duel.randomisation for duel in duels(drawn(len(field.reference), SEED), field.tables("chrf")))
    assert found[0] < 0.01
    assert found[-1] > 0.05


def test_values_and_half_widths_of_intervals_are_those_of_sacrebleu(field: Any, theirs: dict[str, Any]) -> None:
    found = values(drawn(len(field.reference), SEED), field.tables("bleu", "chrf"))
    for key, name in NAMES.items():
        for value, result in zip(found[key].values(), theirs["bs"][name], strict=True):
            assert value.value == pytest.approx(result.score)
            # sacreBLEU takes the 25th of 1,000 resamples from either end, not a point between two of them.
            assert (value.interval.high - value.interval.low) / 2 == pytest.approx(result.ci, rel=0.03)
