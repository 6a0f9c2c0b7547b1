"""Who leads in a row of numbers, and who is level with the leader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from mtcheck.compare.report.verdict import apart
from mtcheck.compare.types import Comparison


@dataclass(frozen=True, slots=True)
class Lead:
    """Places in the ranking, from 0: those of the best number, and those that do not differ significantly from it."""

    best: frozenset[int] = frozenset()
    level: frozenset[int] = frozenset()


def lead(comparison: Comparison, key: str, numbers: Sequence[float], *, higher: bool) -> Lead:
    """Find who leads by a figure of which every engine has a number; nobody does where all are alike.

    Without tests of the figure nobody is level with the leader.
    """
    known = {place: number for place, number in enumerate(numbers) if isfinite(number)}
    if len(set(known.values())) < 2:
        return Lead()
    top = max(known.values()) if higher else min(known.values())
    best = frozenset(place for place, number in known.items() if number == top)
    engines = [one.engine for one in comparison.results]
    duels = {place: comparison.duel(key, engines[min(best)], engines[place]) for place in known.keys() - best}
    return Lead(best, frozenset(place for place, duel in duels.items() if duel is not None and not apart(duel)))
