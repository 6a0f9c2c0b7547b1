"""How qualities are spread: a histogram an engine, all on the same scale."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from mtcheck.compare.report.charts.scale import Scale, Tick, ticks
from mtcheck.compare.report.label import clipped
from mtcheck.compare.report.number import decimal, share
from mtcheck.compare.types import Comparison

WIDTH = 420
ROW = 48
TOP = 4
FOOT = 22
TALL = 28
LEFT, RIGHT = 12, 46
BINS = 20
NAME = 44
POOR = 0.5
"""Segments below this quality are counted in words."""


@dataclass(frozen=True, slots=True)
class Ridge:
    """An engine's histogram as the path of its outline, with its mean."""

    engine: str
    y: int
    path: str
    mean: float
    text: str
    title: str


@dataclass(frozen=True, slots=True)
class Ridges:
    """The chart."""

    width: int
    height: int
    right: float
    ridges: tuple[Ridge, ...]
    ticks: tuple[Tick, ...]
    summary: str


def ridges(comparison: Comparison) -> Ridges:
    """Lay out the chart, engines in the order of the ranking; those without a quality are left out."""
    known = [(one.engine, [value for value in one.qualities if isfinite(value)]) for one in comparison.results]
    known = [(engine, values) for engine, values in known if values]
    heights = [shares(values) for _, values in known]
    highest = max((max(one) for one in heights), default=1.0)
    scale = Scale(0.0, 1.0, LEFT, WIDTH - RIGHT)
    rows = []
    for number, ((engine, values), bins) in enumerate(zip(known, heights, strict=True)):
        mean = sum(values) / len(values)
        poor = sum(value < POOR for value in values) / len(values)
        title = f"{engine}: mean {decimal(mean, 2)}, {share(poor)} of the segments below {POOR:g}"
        base = TOP + number * ROW + ROW - 4
        path = outline(bins, scale, base, TALL / highest)
        rows.append(Ridge(clipped(engine, NAME), base, path, scale.at(mean), decimal(mean, 2), title))
    said = "; ".join(row.title for row in rows)
    height = TOP + len(rows) * ROW + FOOT
    return Ridges(
        WIDTH, height, WIDTH - RIGHT, tuple(rows), ticks(scale), f"How the quality of segments is spread: {said}"
    )


def shares(values: list[float]) -> list[float]:
    """Give the share of the values, 0 to 1, that falls into each bin; 1 is in the last."""
    found = [0.0] * BINS
    for value in values:
        found[max(0, min(int(value * BINS), BINS - 1))] += 1 / len(values)
    return found


def outline(bins: list[float], scale: Scale, base: int, unit: float) -> str:
    """Write the outline of a histogram as the path of an SVG."""
    steps = [f"V{round(base - one * unit, 1)}H{scale.at((number + 1) / BINS)}" for number, one in enumerate(bins)]
    return f"M{scale.at(0)} {base}{''.join(steps)}V{base}Z"
