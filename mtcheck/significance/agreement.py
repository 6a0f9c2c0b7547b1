"""How far a figure orders engines as people do: pairwise accuracy, Kendall's tau-b and Spearman's rho.

All three follow from who stands above whom, so the scores of many samples are compared pair by pair at once. Scores of
people are better when higher; a figure for which the opposite holds is turned round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from mtcheck.significance.plan import Plan
from mtcheck.significance.randomisation import SLACK
from mtcheck.significance.resampling import interval
from mtcheck.significance.scores import ratio
from mtcheck.significance.sheet import scored, sheet
from mtcheck.significance.types import Figure, Interval

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mtcheck.significance.types import Scores, Table

PEOPLE = Figure("people", "people", "people", True, "mean of the judged segments", ratio(1))


@dataclass(frozen=True, slots=True)
class Accord:
    """What a figure and people have in common over some engines; `pairs` are those that people tell apart.

    A share or a correlation is 0 where either side does not tell any two engines apart: there is nothing to agree
    on. The intervals are None where people did not score segments.
    """

    engines: int
    pairs: int
    pairwise: float
    kendall: float
    spearman: float
    pairwise_interval: Interval | None = None
    kendall_interval: Interval | None = None
    spearman_interval: Interval | None = None


def agreement(figure: Figure, values: Mapping[str, float], people: Mapping[str, float]) -> Accord:
    """Compare the values of engines with people's scores of them; engines that lack either are left out."""
    engines = [engine for engine in values if not np.isnan(values[engine] + people.get(engine, np.nan))]
    ours = signs(np.array([[values[engine]] for engine in engines]).reshape(-1, 1), figure.higher_is_better)
    theirs = signs(np.array([[people[engine]] for engine in engines]).reshape(-1, 1))
    told = int(np.abs(theirs).sum()) // 2
    share, tau, rho = (float(measure(ours, theirs)[0]) for measure in (pairwise, kendall, spearman))
    return Accord(len(engines), told, share, tau, rho)


def resampled(
    draws: Plan, figure: Figure, tables: Mapping[str, Table], people: Mapping[str, Sequence[float | None]]
) -> Accord:
    """Compare a figure with people's scores of segments, None where nobody judged one, and give the intervals.

    A resample draws segments for both at once; people's score of an engine is the mean of those drawn and judged.
    An engine for which a resample has no such segment, or no words, ties there with all others.
    """
    judged = {engine: judgements(people[engine]) for engine in tables if engine in people}
    if not judged:
        return agreement(figure, {}, {})
    laid = sheet({figure: {engine: tables[engine] for engine in judged}, PEOPLE: judged})
    sums, totals = laid.sums(draws.counts), laid.totals[..., np.newaxis]
    whole = [scored(one, totals[:, columns])[:, 0] for one, columns in laid.places.items()]
    kept = ~np.isnan(whole[0] + whole[1])
    ours, theirs = (
        signs(scored(one, sums[kept][:, columns]), one.higher_is_better) for one, columns in laid.places.items()
    )
    found = agreement(figure, *(dict(zip(judged, column.tolist(), strict=True)) for column in whole))
    share, tau, rho = (interval(measure(ours, theirs)) for measure in (pairwise, kendall, spearman))
    return replace(found, pairwise_interval=share, kendall_interval=tau, spearman_interval=rho)


def judgements(scores: Sequence[float | None]) -> Table:
    """Lay out scores as sums: the score and 1, or 0 and 0 where there is none."""
    return np.array([(0.0, 0.0) if score is None else (score, 1.0) for score in scores]).reshape(-1, 2)


def signs(scores: Scores, higher_is_better: bool = True) -> NDArray[Any]:
    """Say who stands above whom: 1, 0 or -1, (engines, samples) -> (engines, engines, samples); nan ties with all."""
    apart = scores[:, np.newaxis] - scores[np.newaxis]
    size = np.maximum(1, np.abs(scores))
    told = np.abs(apart) > SLACK * np.maximum(size[:, np.newaxis], size[np.newaxis])
    return np.where(told, np.sign(apart), 0) * (1 if higher_is_better else -1)


def pairwise(ours: NDArray[Any], theirs: NDArray[Any]) -> Scores:
    """Give the share of pairs that people tell apart which stand alike; a tie of the figure is half a pair."""
    told = np.abs(theirs)
    return quotient((told + ours * theirs).sum(axis=(0, 1)) / 2, told.sum(axis=(0, 1)))


def kendall(ours: NDArray[Any], theirs: NDArray[Any]) -> Scores:
    """Give Kendall's tau-b, which allows for ties on both sides."""
    told = np.abs(ours).sum(axis=(0, 1)) * np.abs(theirs).sum(axis=(0, 1))
    return quotient((ours * theirs).sum(axis=(0, 1)), np.sqrt(told))


def spearman(ours: NDArray[Any], theirs: NDArray[Any]) -> Scores:
    """Give Spearman's rho: the correlation of ranks, of which those that tie get the mean."""
    # Those below less those above are twice the distance from the middle rank, also where some tie.
    mine, other = ours.sum(axis=1), theirs.sum(axis=1)
    return quotient((mine * other).sum(axis=0), np.sqrt((mine**2).sum(axis=0) * (other**2).sum(axis=0)))


def quotient(above: NDArray[Any], below: NDArray[Any]) -> Scores:
    """Divide, with 0 where there is nothing to divide by."""
    return np.asarray(np.where(below > 0, above / np.where(below > 0, below, 1), 0.0))
