"""The ranking: a row an engine, with the figure that ranks, the errors and the metrics."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import nan

from mtcheck.compare.report.label import Tags, legend
from mtcheck.compare.report.lead import Lead, lead
from mtcheck.compare.report.number import of
from mtcheck.compare.report.sheet import Sheet
from mtcheck.compare.report.verdict import LEADING, ranking
from mtcheck.compare.types import Comparison
from mtcheck.significance.types import LEVEL, Figure


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, a cell for every engine, and who leads."""

    head: str
    cells: tuple[str, ...]
    lead: Lead


def columns(comparison: Comparison) -> tuple[Figure, ...]:
    """Give the figures of the ranking: the one that ranks, then errors, then metrics."""
    first = ranking(comparison)
    rest = [one for group in LEADING for one in comparison.figures if one.group == group and one.key != first.key]
    return (first, *rest)


def standing(comparison: Comparison, tags: Tags) -> Sheet:
    """Give the ranking, the best first, with a rule between clusters; letters have a column of their own."""
    results, figures = comparison.results, columns(comparison)
    keys = [("#", [str(one.place) for one in results]), ("engine", [one.engine for one in results])]
    if any(tags[one.engine] != one.engine for one in results):
        keys.insert(1, ("", [tags[one.engine] for one in results]))
    errors = sum(one.group != "metric" or not number for number, one in enumerate(figures))
    found = [measured(comparison, one, interval=not number) for number, one in enumerate(figures)]
    return Sheet(
        title=f"Ranking by {figures[0].name}",
        heads=(*(head for head, _ in keys), *(one.head for one in found)),
        rows=tuple(zip(*(cells for _, cells in keys), *(one.cells for one in found), strict=True)),
        keys=len(keys),
        breaks=frozenset(number for number, (one, two) in enumerate(pairwise(results), 1) if one.place != two.place),
        best=frozenset((row, len(keys) + column) for column, one in enumerate(found) for row in one.lead.best),
        level=frozenset((row, len(keys) + column) for column, one in enumerate(found) for row in one.lead.level),
        note="; ".join(filter(None, [legend(figures), f"[low, high]: {LEVEL} % interval"])),
        cut=len(keys) + errors,
    )


def measured(comparison: Comparison, one: Figure, *, interval: bool) -> Column:
    """Give the column of a figure."""
    values = [result.values.get(one.key) for result in comparison.results]
    numbers = [nan if value is None else value.value for value in values]
    ahead = lead(comparison, one.key, numbers, higher=one.higher_is_better)
    return Column(one.name, tuple(of(value, one, interval=interval) for value in values), ahead)
