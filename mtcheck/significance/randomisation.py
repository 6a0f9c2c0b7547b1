"""Approximate randomisation: how often engines that swap segments by chance lie as far apart as they do.

The test is that of sacreBLEU's PairedTest, and with its seed gives its p-values, but for one thing: a trial exactly as
far apart as the engines are counts against the difference. sacreBLEU leaves it out, which is harmless where no two
trials are alike; with a handful of errors or documents most are, and equal engines would be told apart with p = 0.0001.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from mtcheck.significance.plan import Plan, by_document, plan
from mtcheck.significance.sheet import Sheet, scored, sheet
from mtcheck.significance.types import Figure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mtcheck.significance.sheet import Tables
    from mtcheck.significance.types import Scores

SLACK = 1e-9
"""Up to where two differences are the same: sums in another order differ in their last bits."""


def sides(laid: Sheet) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Give the first and the second engine of every pair, as rows of the sheet."""
    first, second = np.triu_indices(len(laid.engines), 1)
    return first, second


def differences(figure: Figure, laid: Sheet) -> Scores:
    """Give the difference of every pair of engines over all units."""
    first, second = sides(laid)
    whole = scored(figure, laid.totals[:, laid.places[figure], np.newaxis])[:, 0]
    return np.asarray(whole[first] - whole[second])


def reaching(samples: Scores, difference: Scores) -> NDArray[np.bool_]:
    """Say which samples are at least as large as a difference; where either is nan, they are."""
    size = np.abs(difference)
    return np.asarray(~(samples < size - SLACK * np.maximum(1, size)))


def randomisation(draws: Plan, laid: Sheet) -> Mapping[Figure, NDArray[Any]]:
    """Give the two-sided p-values for each figure, those of all pairs in the order of `sides`."""
    first, second = sides(laid)
    totals = laid.totals[..., np.newaxis]
    observed = {figure: differences(figure, laid)[:, np.newaxis] for figure in laid.places}
    reached = {figure: np.zeros(len(first), dtype=np.int64) for figure in laid.places}
    for swapped in laid.chunks(draws.masks):
        for figure, columns in laid.places.items():
            part, whole = swapped[:, columns], totals[:, columns]
            # One product an engine serves all its pairs: what leaves it does not hang on whom it swaps with.
            moved = part[second] - part[first]
            apart = scored(figure, whole[first] + moved) - scored(figure, whole[second] - moved)
            reached[figure] += reaching(np.abs(apart), observed[figure]).sum(axis=-1)
    return {figure: (number + 1) / (len(draws.masks) + 1) for figure, number in reached.items()}


def by_documents(draws: Plan, tables: Tables, documents: Sequence[Hashable]) -> Mapping[Figure, NDArray[Any]]:
    """Give the p-values of swapping whole documents; with few of them none can be small."""
    summed = {
        figure: {engine: by_document(table, documents) for engine, table in by_engine.items()}
        for figure, by_engine in tables.items()
    }
    return randomisation(plan(len(set(documents)), draws.seed, 1, len(draws.masks)), sheet(summed))
