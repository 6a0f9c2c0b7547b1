"""What significance says of engines: who is told apart, in words and in one line a figure."""

from __future__ import annotations

from itertools import combinations
from math import isfinite

from mtcheck.compare.report.label import Tags
from mtcheck.compare.report.number import chance
from mtcheck.compare.types import Comparison, Result
from mtcheck.significance.clusters import ALPHA
from mtcheck.significance.types import Duel, Figure

LEADING = ("errors", "metric")
"""The groups of figures that stand for an engine as a whole, in the order of their columns."""


def apart(duel: Duel | None) -> bool:
    """Tell whether two engines differ significantly, all pairs taken together; without a test they do not."""
    return duel is not None and duel.holm < ALPHA


def ranking(comparison: Comparison) -> Figure:
    """Give the figure that ranks."""
    return next(one for one in comparison.figures if one.key == comparison.ranking)


def ties(comparison: Comparison, key: str) -> list[Duel]:
    """Give the pairs that a figure does not tell apart, in the order of the ranking."""
    engines = [result.engine for result in comparison.results]
    duels = [comparison.duel(key, first, second) for first, second in combinations(engines, 2)]
    return [one for one in duels if one is not None and not apart(one)]


def orders(comparison: Comparison, tags: Tags) -> list[tuple[str, str]]:
    """Give for each leading figure its name and the engines in its order, "=" between those of a cluster.

    An engine alone has no order.
    """
    found: list[tuple[str, str]] = []
    if len(comparison.results) < 2:
        return found
    for one in (one for one in comparison.figures if one.group in LEADING or one.key == comparison.ranking):
        clusters = [cluster for cluster in comparison.clusters if cluster.figure == one.key]
        order = " > ".join(" = ".join(tags[engine] for engine in cluster.engines) for cluster in clusters)
        if order:
            found.append((one.name, order))
    return found


def sentence(comparison: Comparison) -> str:
    """Say in a sentence which engine is the best, or which are; "" where there is nothing to compare."""
    results = [one for one in comparison.results if known(one, comparison.ranking)]
    if len(results) < 2:
        return ""
    name = ranking(comparison).name
    leaders = [result.engine for result in results if result.place == results[0].place]
    if len(leaders) > 1:
        told = any(apart(comparison.duel(comparison.ranking, one, two)) for one, two in combinations(leaders, 2))
        why = "some of them are told apart, but no line parts them" if told else "they are not told apart"
        return f"{listed(leaders)} share the first place by {name}: {why}."
    second = results[1].engine
    duel = comparison.duel(comparison.ranking, leaders[0], second)
    ahead = f", ahead of {second} (p {equals(duel.holm)})" if duel is not None and apart(duel) else ""
    return f"{leaders[0]} is the best by {name}{ahead}."


def known(result: Result, key: str) -> bool:
    """Tell whether an engine has a figure that is defined."""
    return key in result.values and isfinite(result.values[key].value)


def undecided(comparison: Comparison, tags: Tags) -> str:
    """Say which pairs the ranking figure does not tell apart."""
    pairs = ties(comparison, comparison.ranking)
    if not pairs:
        return "Every two engines are told apart."
    if len(pairs) == len([one for one in comparison.duels if one.figure == comparison.ranking]):
        return "No two engines are told apart."
    return "Not told apart: " + ", ".join(" and ".join(pair(comparison, one, tags)) for one in pairs) + "."


def pair(comparison: Comparison, duel: Duel, tags: Tags) -> list[str]:
    """Name two engines in the order of the ranking."""
    return [tags[one.engine] for one in comparison.results if one.engine in {duel.first, duel.second}]


def shaky(comparison: Comparison, tags: Tags) -> str:
    """Say which pairs differ by segments and not by whole documents; "" where there are none."""
    pairs = [
        f"{' and '.join(pair(comparison, one, tags))} (p {equals(one.documents)})"
        for one in comparison.duels
        if one.figure == comparison.ranking and apart(one) and one.documents is not None and one.documents >= ALPHA
    ]
    return f"Told apart by segments, but not by whole documents: {', '.join(pairs)}." if pairs else ""


def equals(chance_: float) -> str:
    """Write a p-value with its sign of equality."""
    text = chance(chance_)
    return text.replace("<", "< ") if text.startswith("<") else f"= {text}"


def listed(names: list[str]) -> str:
    """Write names with commas, and "and" before the last."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
