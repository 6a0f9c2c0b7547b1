"""What is worked out engine by engine: findings and metrics, from the cache where they were worked out before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import numpy as np

from mtcheck.compare.cache import Cache
from mtcheck.compare.dependence import dependence
from mtcheck.compare.judge import judge
from mtcheck.compare.metrics import METRICS, Metric, metric, statistics
from mtcheck.compare.stored import dump_judged, load_judged
from mtcheck.compare.types import Judged
from mtcheck.config import Settings
from mtcheck.contest.types import Contest, Side
from mtcheck.significance.types import Figure
from mtcheck.workers import each

if TYPE_CHECKING:
    from mtcheck.significance.types import Table

Done = Callable[[], None]
"""Called after each piece of work."""

References = tuple[tuple[str, ...], ...]


def judged(contest: Contest, settings: Settings, cache: Cache, jobs: int, done: Done) -> tuple[Judged, ...]:
    """Give what the checks say of every engine's output."""
    hangs = ["judged", cache.program, contest.languages, contest.source.lines, contest.documents, dependence(settings)]
    bare = replace(contest, systems=(), references=(), people=None)
    work = partial(judge_one, bare, settings)
    found = kept(work, contest.systems, [[*hangs, side.lines] for side in contest.systems], cache, jobs, done)
    return tuple(load_judged(side.name, data) for side, data in zip(contest.systems, found, strict=True))


def judge_one(contest: Contest, settings: Settings, side: Side) -> dict[str, Any]:
    """Judge an output, in a form that can be kept."""
    return dump_judged(judge(contest, side, settings))


def metric_tables(contest: Contest, cache: Cache, jobs: int, done: Done) -> dict[Figure, dict[str, Table]]:
    """Give every metric with each engine's table; there are none without a reference."""
    if not contest.references:
        return {}
    references = tuple(tuple(line.strip() for line in side.lines) for side in contest.references)
    made = {key: prepared(key, references, contest.languages[1]).figure for key in METRICS}
    tasks = [
        Count(key, references, contest.languages[1], tuple(line.strip() for line in side.lines))
        for key in METRICS
        for side in contest.systems
    ]
    parts = [[task.key, made[task.key].signature, references, task.lines] for task in tasks]
    tables = iter(kept(counted, tasks, parts, cache, jobs, done))
    return {
        figure: {side.name: np.array(next(tables), dtype=np.float64) for side in contest.systems}
        for figure in made.values()
    }


@dataclass(frozen=True, slots=True)
class Count:
    """A metric to be counted on one engine's lines."""

    key: str
    references: References
    language: str
    lines: tuple[str, ...]


def counted(task: Count) -> list[list[float]]:
    """Count a metric, in a form that can be kept."""
    rows: list[list[float]] = statistics(prepared(task.key, task.references, task.language), task.lines).tolist()
    return rows


@lru_cache(maxsize=len(METRICS))
def prepared(key: str, references: References, language: str) -> Metric:
    """Make a metric once in each process: its references are counted for all engines."""
    return metric(key, references, language)


def kept(
    work: Callable[[Any], Any], items: Sequence[Any], parts: Sequence[Any], cache: Cache, jobs: int, done: Done
) -> list[Any]:
    """Give each item's result: the one that is kept for its parts, or one made now."""
    found = [cache.find(one) for one in parts]
    missing = [number for number, one in enumerate(found) if one is None]
    for _ in range(len(items) - len(missing)):
        done()
    for number, result in zip(missing, each(work, [items[one] for one in missing], jobs), strict=True):
        found[number] = result
        cache.keep(parts[number], result)
        done()
    return found
