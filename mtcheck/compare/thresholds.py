"""What a difference of a metric means to people.

The table has the fits of Kocmi, Zouhar, Federmann and Post 2024: how often people put two engines in the order in which
a metric has them, by how far apart it sees them.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from math import exp, isnan
from pathlib import Path

FILE = Path(__file__).with_name("thresholds.tsv")


@cache
def fits() -> Mapping[str, tuple[float, float]]:
    """Read the fits: a and b of `a / (1 + exp(-b * difference))`, in percent, by the key of the metric."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {row["metric"]: (float(row["a"]), float(row["b"])) for row in rows}


def accuracy(key: str, difference: float) -> float | None:
    """Give the share, 0 to 1, of pairs so far apart that people order alike; None for a metric without a fit.

    The sign of the difference does not matter. Close to 0 the published curves fall below one half, as people
    then often see no difference at all or the opposite one.
    """
    if key not in fits() or isnan(difference):
        return None
    most, steepness = fits()[key]
    return most / 100 / (1 + exp(-steepness * abs(difference)))
