"""Values of engines and their differences, with intervals and p-values, from the sums of segments."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from mtcheck.significance.holm import holm
from mtcheck.significance.plan import Plan
from mtcheck.significance.randomisation import by_documents, differences, randomisation, reaching, sides
from mtcheck.significance.sheet import scored, sheet
from mtcheck.significance.types import LEVEL, Duel, Figure, Interval, Value

if TYPE_CHECKING:
    from mtcheck.significance.sheet import Tables
    from mtcheck.significance.types import Scores

ENDS = ((1 - LEVEL / 100) / 2, (1 + LEVEL / 100) / 2)
"""The shares of the samples that lie below the ends of an interval."""


def interval(samples: Scores) -> Interval:
    """Give the percentile interval of the samples in which a figure is defined; nan where it is in none."""
    defined = samples[~np.isnan(samples)]
    low, high = np.quantile(defined, ENDS) if len(defined) else (np.nan, np.nan)
    return Interval(float(low), float(high))


def values(draws: Plan, tables: Tables) -> dict[str, dict[str, Value]]:
    """Give each engine's value with its interval, by the key of the figure and by engine."""
    laid = sheet(tables)
    sums, totals = laid.sums(draws.counts), laid.totals[..., np.newaxis]
    found: dict[str, dict[str, Value]] = {}
    for figure, columns in laid.places.items():
        whole, samples = scored(figure, totals[:, columns])[:, 0], scored(figure, sums[:, columns])
        found[figure.key] = {
            engine: Value(float(whole[row]), interval(samples[row])) for row, engine in enumerate(laid.engines)
        }
    return found


def duels(draws: Plan, tables: Tables, documents: Sequence[Hashable] | None = None) -> tuple[Duel, ...]:
    """Compare every two engines by every figure; `documents` names the document of each segment.

    A figure that is nan in a sample (no words) counts there as a difference as large as the one under test, and is
    left out of the interval; where it is nan for an engine as a whole, so is the difference, and every p-value is 1.
    """
    laid = sheet(tables)
    sums, trials = laid.sums(draws.counts), randomisation(draws, laid)
    whole = by_documents(draws, tables, documents) if documents is not None else None
    found: list[Duel] = []
    for figure, columns in laid.places.items():
        first, second = sides(laid)
        samples = scored(figure, sums[:, columns])
        chances = trials[figure].tolist()
        rows = zip(
            [(laid.engines[one], laid.engines[other]) for one, other in zip(first, second, strict=True)],
            differences(figure, laid),
            samples[first] - samples[second],
            chances,
            holm(chances),
            whole[figure].tolist() if whole else [None] * len(chances),
            strict=True,
        )
        found += [duel(figure, *row) for row in rows]
    return tuple(found)


def duel(
    figure: Figure,
    engines: tuple[str, str],
    difference: float,
    samples: Scores,
    randomised: float,
    corrected: float,
    documents: float | None,
) -> Duel:
    """Put a duel together from the differences in its resamples and the p-values of its trials."""
    chance = bootstrap(samples, difference)
    within = interval(samples)
    return Duel(figure.key, *engines, float(difference), within, chance, randomised, corrected, documents)


def bootstrap(samples: Scores, difference: float) -> float:
    """Give the p-value of a paired bootstrap from the differences in its resamples.

    It asks how often their sizes less the mean size reach the difference; equal engines get 1. Source: Koehn 2004, in
    the form of Moses and of sacreBLEU's PairedTest, but that reaching it exactly counts (see `randomisation`). Only one
    tail can reach a clear difference, so it is about half of the two-sided p-value of randomisation there.
    """
    sizes = np.abs(samples)
    defined = ~np.isnan(sizes)
    centred = sizes - (sizes[defined].mean() if defined.any() else 0)
    return float((reaching(centred, np.asarray(difference)).sum() + 1) / (len(sizes) + 1))
