"""The columns of all figures and engines side by side, so that one matrix product sums them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from mtcheck.significance.types import Figure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mtcheck.significance.types import Scores, Table

    Tables = Mapping[Figure, Mapping[str, Table]]
    """The table of each engine by figure; all figures have the same engines."""

CHUNK = 512
"""Samples at a time: what is held of them stays within some tens of megabytes, and near the processor."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Columns of figures: `cells` is (engines, columns, units), `places` has the columns of each figure."""

    engines: tuple[str, ...]
    places: Mapping[Figure, slice]
    cells: NDArray[np.float64]

    @property
    def totals(self) -> NDArray[np.float64]:
        """The sums over all units, (engines, columns)."""
        return np.asarray(self.cells.sum(axis=-1))

    def chunks(self, weights: NDArray[Any]) -> Iterator[NDArray[np.float64]]:
        """Sum the units with the weights of each sample (samples x units), some samples at a time.

        Gives (engines, columns, samples). Double precision keeps sums of counts exact.
        """
        engines, columns, units = self.cells.shape
        rows = self.cells.reshape(engines * columns, units)
        for start in range(0, len(weights), CHUNK):
            some = weights[start : start + CHUNK].astype(np.float64)
            yield (rows @ some.T).reshape(engines, columns, len(some))

    def sums(self, weights: NDArray[Any]) -> NDArray[np.float64]:
        """Sum the units with the weights of each sample, all samples at once."""
        return np.concatenate([*self.chunks(weights)], axis=-1)


def sheet(tables: Tables) -> Sheet:
    """Lay the tables of figures side by side."""
    engines = tuple(next(iter(tables.values())))
    widths = [next(iter(by_engine.values())).shape[1] for by_engine in tables.values()]
    ends = np.cumsum(widths)
    places = {
        figure: slice(int(end) - width, int(end)) for figure, width, end in zip(tables, widths, ends, strict=True)
    }
    rows = [np.concatenate([tables[figure][engine] for figure in tables], axis=1).T for engine in engines]
    return Sheet(engines, places, np.stack(rows).astype(np.float64))


def scored(figure: Figure, sums: NDArray[np.float64]) -> Scores:
    """Score sums whose columns stand on the second axis from the end, (..., columns, samples) -> (..., samples)."""
    return figure.score(np.moveaxis(sums, -2, -1))
