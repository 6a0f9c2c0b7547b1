"""The ranking: a row an engine, with the figure that ranks, the errors and the metrics."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import isfinite

from mtcheck.compare.report.label import Tags, figure, legend
from mtcheck.compare.report.number import of
from mtcheck.compare.report.sheet import Place, Sheet
from mtcheck.compare.report.verdict import LEADING, apart, ranking
from mtcheck.compare.types import Comparison
from mtcheck.significance.types import Figure


def columns(comparison: Comparison) -> tuple[Figure, ...]:
    """Give the figures of the ranking: the one that ranks, then errors, then metrics."""
    first = ranking(comparison)
    rest = [one for group in LEADING for one in comparison.figures if one.group == group and one.key != first.key]
    return (first, *rest)


def standing(comparison: Comparison, tags: Tags) -> Sheet:
    """Give the ranking, the best first, with a rule between clusters; letters have a column of their own."""
    results = comparison.results
    figures = columns(comparison)
    lettered = any(tags[one.engine] != one.engine for one in results)
    heads = ("#", *([""] if lettered else []), "engine")
    rows = tuple(
        (
            str(one.place),
            *([tags[one.engine]] if lettered else []),
            one.engine,
            *(of(one.values.get(each.key), each, interval=not number) for number, each in enumerate(figures)),
        )
        for one in results
    )
    best, level = outstanding(comparison, figures, len(heads))
    return Sheet(
        title=f"Ranking by {figures[0].name}",
        heads=(*heads, *map(figure, figures)),
        rows=rows,
        keys=len(heads),
        breaks=frozenset(number for number, (one, two) in enumerate(pairwise(results), 1) if one.place != two.place),
        best=best,
        level=level,
        note=legend(figures[1:]),
        cut=len(heads) + next((number for number, one in enumerate(figures) if number and one.group == "metric"), 0),
    )


def outstanding(
    comparison: Comparison, figures: Sequence[Figure], before: int
) -> tuple[frozenset[Place], frozenset[Place]]:
    """Give the cells of the best value of each column, and of those that do not differ significantly from it."""
    best, level = set[Place](), set[Place]()
    for column, one in enumerate(figures, before):
        known = {
            row: result.values[one.key].value
            for row, result in enumerate(comparison.results)
            if one.key in result.values
        }
        known = {row: value for row, value in known.items() if isfinite(value)}
        if len(known) < 2:
            continue
        top = max(known, key=lambda row: known[row] if one.higher_is_better else -known[row])
        winner = comparison.results[top].engine
        for row in known:
            duel = comparison.duel(one.key, winner, comparison.results[row].engine)
            if known[row] == known[top]:
                best.add((row, column))
            elif duel is not None and not apart(duel):
                level.add((row, column))
    return frozenset(best), frozenset(level)
