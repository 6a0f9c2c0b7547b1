"""What is drawn once and shared by all figures and all engines, which makes every test a paired one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mtcheck.significance.types import Table

SEED = 12345
"""That of sacreBLEU, which draws in the same way: with it, both give the same p-values."""

RESAMPLES = 1000

TRIALS = 10_000


@dataclass(frozen=True, slots=True)
class Plan:
    """The draws over units, which are segments or documents.

    `counts` (resamples x units) says how often a bootstrap resample has a unit; `masks` (trials x units) in which
    units a randomisation trial swaps two engines.
    """

    seed: int
    counts: NDArray[np.uint16]
    masks: NDArray[np.bool_]

    @property
    def units(self) -> int:
        """How many segments or documents there are."""
        return int(self.masks.shape[1])

    def signature(self) -> str:
        """Name the draws: `bs` resamples, `ar` trials and `seed`, in sacreBLEU's words."""
        return f"bs:{len(self.counts)}|ar:{len(self.masks)}|seed:{self.seed}"


def plan(units: int, seed: int = SEED, resamples: int = RESAMPLES, trials: int = TRIALS) -> Plan:
    """Draw the resamples and the trials for a number of units."""
    # A generator for each, as sacreBLEU has it: its two tests are two runs with the same seed.
    drawn = np.random.default_rng(seed).choice(units, size=(resamples, units), replace=True)
    masks = np.random.default_rng(seed).integers(2, size=(trials, units), dtype=np.bool_)
    counts = np.stack([np.bincount(row, minlength=units).astype(np.uint16) for row in drawn])
    return Plan(seed, counts, masks)


def by_document(table: Table, documents: Sequence[Hashable]) -> Table:
    """Add up the segments of each document, in the order in which the documents first appear."""
    rows = {document: row for row, document in enumerate(dict.fromkeys(documents))}
    summed: NDArray[Any] = np.zeros((len(rows), table.shape[1]))
    np.add.at(summed, [rows[document] for document in documents], table)
    return summed
