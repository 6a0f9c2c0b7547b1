"""Figures with their intervals: a panel a figure, a dot and a whisker an engine."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from rich.cells import cell_len

from mtcheck.compare.report.charts.scale import Scale, Tick, around, ticks
from mtcheck.compare.report.label import clipped
from mtcheck.compare.report.number import of
from mtcheck.compare.report.verdict import ranking
from mtcheck.compare.types import Comparison
from mtcheck.significance.types import Figure

WIDTH = 360
ROW = 20
TOP = 4
FOOT = 22
NAME = 20
LETTER = 6.7
"""Width of a letter, about; names get as much room as the longest needs."""

RIGHT = 50
"""Room for the number at the end of a row."""


@dataclass(frozen=True, slots=True)
class Whisker:
    """An engine: its dot, and the ends of its interval."""

    engine: str
    y: int
    low: float
    at: float
    high: float
    text: str
    title: str


@dataclass(frozen=True, slots=True)
class Panel:
    """The chart of a figure; the numbers stand between `left` and `right`."""

    name: str
    better: str
    width: int
    height: int
    left: float
    right: float
    whiskers: tuple[Whisker, ...]
    ticks: tuple[Tick, ...]
    summary: str


def panels(comparison: Comparison) -> tuple[Panel, ...]:
    """Lay out a panel for the figure that ranks and for each metric."""
    first = ranking(comparison)
    metrics = [one for one in comparison.figures if one.group == "metric" and one.key != first.key]
    return tuple(panel(comparison, one) for one in (first, *metrics))


def panel(comparison: Comparison, one: Figure) -> Panel:
    """Lay out the panel of a figure, engines in the order of the ranking."""
    known = [(result.engine, result.values.get(one.key)) for result in comparison.results]
    shown = [(engine, value) for engine, value in known if value is not None and isfinite(value.value)]
    names = [clipped(engine, NAME) for engine, _ in shown]
    left = round(14 + LETTER * max(map(cell_len, names), default=0), 1)
    ends = [end for _, value in shown for end in (value.value, value.interval.low, value.interval.high)]
    scale = Scale(*around(ends), left, WIDTH - RIGHT)
    rows = []
    for number, (name, (engine, value)) in enumerate(zip(names, shown, strict=True)):
        low, high = (end if isfinite(end) else value.value for end in (value.interval.low, value.interval.high))
        title = f"{engine}: {of(value, one, interval=True)}"
        place = TOP + ROW // 2 + number * ROW
        rows.append(Whisker(name, place, scale.at(low), scale.at(value.value), scale.at(high), of(value, one), title))
    said = "; ".join(row.title for row in rows)
    better = "higher is better" if one.higher_is_better else "lower is better"
    height = TOP + len(rows) * ROW + FOOT
    summary = f"{one.name} with intervals, {better}: {said}"
    return Panel(one.name, better, WIDTH, height, left, WIDTH - RIGHT, tuple(rows), ticks(scale, 4), summary)
