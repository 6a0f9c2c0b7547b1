"""What people usually measure against what is wrong: a metric and the figure that ranks, a dot an engine."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, nan

from mtcheck.compare.report.charts.places import Box, placed
from mtcheck.compare.report.charts.scale import Scale, Tick, around, ticks
from mtcheck.compare.report.label import Tags, clipped
from mtcheck.compare.report.number import decimal
from mtcheck.compare.report.verdict import ranking
from mtcheck.compare.types import Comparison, Result
from mtcheck.significance.types import Figure

WIDTH, HEIGHT = 420, 300
LEFT, RIGHT, TOP, FOOT = 60, 12, 10, 40
FIELD = Box(LEFT, TOP, WIDTH, HEIGHT - FOOT)
NAME = 24
PREFERRED = ("chrf", "bleu")


@dataclass(frozen=True, slots=True)
class Dot:
    """An engine, with its name beside it: to the left of the dot where `anchor` is "end"."""

    engine: str
    x: float
    y: float
    beside: float
    label: float
    anchor: str
    title: str


@dataclass(frozen=True, slots=True)
class Scatter:
    """The chart: `metric` and `errors` name the axes across and up, `keys` say who goes by a letter."""

    width: int
    height: int
    left: int
    bottom: int
    dots: tuple[Dot, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    metric: str
    errors: str
    keys: tuple[tuple[str, str], ...]
    summary: str


def scatter(comparison: Comparison, called: Tags) -> Scatter:
    """Lay out the chart of a metric, or of the mean quality without one, against the figure that ranks."""
    chosen, errors = metric(comparison), ranking(comparison)
    name = chosen.name if chosen else "mean quality"
    digits = chosen.digits if chosen else 2
    points = [(one.engine, measured(one, chosen), valued(one, errors)) for one in comparison.results]
    points = [point for point in points if isfinite(point[1]) and isfinite(point[2])]
    across = Scale(*around(x for _, x, _ in points), LEFT, WIDTH - RIGHT)
    up = Scale(*around(y for *_, y in points), HEIGHT - FOOT, TOP)
    tags = [clipped(called[engine], NAME) for engine, *_ in points]
    spots = placed([(tag, across.at(x), up.at(y)) for tag, (_, x, y) in zip(tags, points, strict=True)], FIELD)
    dots = tuple(
        Dot(
            tag,
            across.at(x),
            up.at(y),
            spot.x,
            spot.y,
            spot.anchor,
            f"{engine}: {name} {decimal(x, digits)}, {errors.name} {decimal(y, errors.digits)}",
        )
        for tag, spot, (engine, x, y) in zip(tags, spots, points, strict=True)
    )
    keys = tuple((called[engine], engine) for engine, *_ in points if called[engine] != engine)
    summary = f"{name} against {errors.name}: {'; '.join(dot.title for dot in dots)}"
    return Scatter(WIDTH, HEIGHT, LEFT, HEIGHT - FOOT, dots, ticks(across), ticks(up), name, errors.name, keys, summary)


def metric(comparison: Comparison) -> Figure | None:
    """Choose the metric: chrF, else BLEU, else the first; None where there is no reference."""
    known = {one.key: one for one in comparison.figures if one.group == "metric"}
    return next((known[key] for key in (*PREFERRED, *known) if key in known), None)


def measured(result: Result, chosen: Figure | None) -> float:
    """Give an engine's metric, or its mean quality; nan where there is none."""
    if chosen is not None:
        return valued(result, chosen)
    known = [one for one in result.qualities if isfinite(one)]
    return sum(known) / len(known) if known else nan


def valued(result: Result, figure: Figure) -> float:
    """Give a figure of an engine; nan where there is none."""
    return result.values[figure.key].value if figure.key in result.values else nan
