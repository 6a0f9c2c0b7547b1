"""Differences between engines, two by two: p-values, and what a difference means to people."""

from __future__ import annotations

from itertools import pairwise

from mtcheck.compare.report.label import Tags
from mtcheck.compare.report.number import chance, ranged, share, signed
from mtcheck.compare.report.sheet import Sheet
from mtcheck.compare.report.verdict import apart, ranking
from mtcheck.compare.types import Agreement, Comparison
from mtcheck.score import count
from mtcheck.significance.clusters import ALPHA
from mtcheck.significance.types import Duel, Figure, Interval


def matrix(comparison: Comparison, tags: Tags) -> Sheet | None:
    """Give the corrected p-values of the ranking figure, each pair once; None where there is no pair."""
    engines = [result.engine for result in comparison.results]
    if len(engines) < 2:
        return None
    rows = tuple(
        (
            tags[first],
            *(
                cell(comparison.duel(comparison.ranking, first, second)) if row < column else ""
                for column, second in enumerate(engines[1:], 1)
            ),
        )
        for row, first in enumerate(engines[:-1])
    )
    return Sheet(
        title=f"Significance of {ranking(comparison).name}",
        heads=("", *(tags[one] for one in engines[1:])),
        rows=rows,
        note=f"p-values of approximate randomisation, Holm-corrected over all pairs; *: told apart (p < {ALPHA:g})",
    )


def cell(duel: Duel | None) -> str:
    """Write the p-value of a pair, with a star when it is told apart; the others keep its room free."""
    if duel is None:
        return ""
    return chance(duel.holm) + ("*" if apart(duel) else " ")


def duels(comparison: Comparison, one: Figure, tags: Tags) -> Sheet:
    """Give all that is known of every pair by a figure."""
    found = [duel for duel in comparison.duels if duel.figure == one.key]
    rows = tuple(
        (
            f"{tags[duel.first]} – {tags[duel.second]}",
            ranged(duel.difference, duel.interval, one.digits),
            chance(duel.bootstrap),
            chance(duel.randomisation),
            cell(duel).strip(),
            "" if duel.documents is None else chance(duel.documents),
        )
        for duel in found
    )
    heads = ("pair", "difference", "bootstrap", "randomisation", "Holm", "documents")
    if all(duel.documents is None for duel in found):
        return Sheet(one.name, heads[:-1], tuple(row[:-1] for row in rows))
    return Sheet(one.name, heads, rows)


def steps(comparison: Comparison, tags: Tags) -> Sheet | None:
    """Give what differences of metrics mean to people; None where nothing is known of that."""
    chosen = comparison.steps
    if not chosen:
        return None
    known = {one.key: one for one in comparison.figures}
    rows = tuple(
        (
            known[one.figure].name if one.figure in known else one.figure,
            f"{tags[one.first]} – {tags[one.second]}",
            signed(one.difference, known[one.figure].digits if one.figure in known else 1),
            share(one.accuracy),
        )
        for one in chosen
    )
    return Sheet(
        title="What a difference of a metric means to people",
        heads=("metric", "pair", "difference", "people agree"),
        rows=rows,
        keys=2,
        breaks=frozenset(row for row, (one, two) in enumerate(pairwise(chosen), 1) if one.figure != two.figure),
        note="people agree: how often they order two engines as the metric does that are so far apart",
    )


def accord(comparison: Comparison) -> Sheet | None:
    """Give how far each figure agrees with people; None where nobody judged."""
    if not comparison.agreements:
        return None
    known = {one.key: one.name for one in comparison.figures}
    rows = tuple(
        (
            known.get(one.figure, one.figure),
            agreed(one.pairwise, one.pairwise_interval),
            agreed(one.kendall, one.kendall_interval),
            agreed(one.spearman, one.spearman_interval),
        )
        for one in comparison.agreements
    )
    return Sheet(
        "Agreement with people", ("figure", "pairwise", "Kendall", "Spearman"), rows, note=basis(comparison.agreements)
    )


def agreed(value: float, interval: Interval | None) -> str:
    """Write a measure of agreement, -1 to 1."""
    return ranged(value, interval, 2)


def basis(agreements: tuple[Agreement, ...]) -> str:
    """Say over how many engines and pairs the agreement was measured."""
    sizes = dict.fromkeys(f"{count(one.engines, 'engine')}, {count(one.pairs, 'pair')}" for one in agreements)
    return f"pairwise: share of pairs of engines in the same order as people have them ({'; '.join(sizes)})"
