"""What the figures say of each engine, of people's judgement, and of the steps between engines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from mtcheck.compare import thresholds
from mtcheck.compare.errors import column, points
from mtcheck.compare.types import Agreement, Count, Judged, Result, Step
from mtcheck.contest.types import People
from mtcheck.significance.agreement import agreement, resampled
from mtcheck.significance.clusters import ordered
from mtcheck.significance.plan import Plan
from mtcheck.significance.types import Figure, Value
from mtcheck.types import SEVERITIES

if TYPE_CHECKING:
    from mtcheck.significance.types import Table

Tables = Mapping[Figure, Mapping[str, "Table"]]
"""Each engine's table by figure."""

Values = Mapping[str, Mapping[str, Value]]
"""Each engine's value by the key of the figure."""

RANKED = frozenset({"metric", "errors"})
"""Groups of figures that order engines: they are put in clusters and held against people."""


def result(judged: Judged, file: str, place: int, values: Values) -> Result:
    """Put together what is known of one engine."""
    counts = Counter((one.code[:3], one.severity) for one in judged.findings)
    families = sorted({family for family, _ in counts})
    return Result(
        engine=judged.engine,
        file=file,
        place=place,
        values={key: by_engine[judged.engine] for key, by_engine in values.items()},
        counts=tuple(
            Count(family, severity, counts[family, severity])
            for family in families
            for severity in reversed(SEVERITIES)
            if counts[family, severity]
        ),
        qualities=judged.qualities,
        penalties=tuple(column(judged, points).tolist()),
        words=sum(judged.words),
    )


def agreements(people: People | None, draws: Plan, tables: Tables, values: Values) -> tuple[Agreement, ...]:
    """Hold every figure that orders engines against people's scores, those that agree most first.

    There is none where people tell no two engines apart: 0 would pass for disagreement.
    """
    if people is None:
        return ()
    found = []
    for figure, by_engine in tables.items():
        if figure.group not in RANKED:
            continue
        if people.segments:
            accord = resampled(draws, figure, by_engine, people.segments)
        else:
            accord = agreement(figure, {name: one.value for name, one in values[figure.key].items()}, people.engines)
        if accord.pairs:
            found.append(Agreement(figure.key, **{name: getattr(accord, name) for name in accord.__slots__}))
    return tuple(sorted(found, key=lambda one: -one.pairwise))


def untold(people: People | None) -> tuple[str, ...]:
    """Say that people's scores are nothing to agree with, where there are some."""
    return (f"{people.file}: tells no two engines apart, so no agreement with people is given",) if people else ()


def steps(figures: Sequence[Figure], values: Values) -> Iterator[Step]:
    """Say of every two neighbours in a metric's order what the difference between them means to people."""
    for figure in figures:
        order = ordered(figure, values[figure.key])
        for first, second in pairwise(order):
            difference = values[figure.key][first].value - values[figure.key][second].value
            share = thresholds.accuracy(figure.key, difference)
            if share is not None:
                yield Step(figure.key, first, second, difference, share)
