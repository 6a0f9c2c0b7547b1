"""The whole path of a comparison, from a contest to what its reports read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mtcheck.compare.cache import Cache
from mtcheck.compare.contestants import judge_of, refuse_self_judgement
from mtcheck.compare.differences import SHOWN, differences
from mtcheck.compare.errors import OWN, OWN_PENALTY, cautions, figures
from mtcheck.compare.judge import count_words, remarks
from mtcheck.compare.metrics import METRICS
from mtcheck.compare.results import RANKED, Values, agreements, result, steps, untold
from mtcheck.compare.signature import signature
from mtcheck.compare.tables import judged, metric_tables
from mtcheck.compare.types import Cluster, Comparison, Judged
from mtcheck.config import Settings
from mtcheck.contest.types import Contest
from mtcheck.engines.base import Progress
from mtcheck.knowledge import own
from mtcheck.significance.clusters import Clusters, clusters, ordered, places
from mtcheck.significance.plan import RESAMPLES, SEED, TRIALS, Plan, plan
from mtcheck.significance.resampling import duels, values
from mtcheck.significance.types import Duel
from mtcheck.workers import count_jobs

if TYPE_CHECKING:
    from mtcheck.significance.sheet import Tables


@dataclass(frozen=True, slots=True)
class Method:
    """How differences are tested, how many of them are shown, how many processes work, and where results are kept.

    More than one process starts the calling script anew in each, so that it must guard its own start
    (`if __name__ == "__main__"`).
    """

    seed: int = SEED
    resamples: int = RESAMPLES
    trials: int = TRIALS
    shown: int = SHOWN
    jobs: int = 1
    cache: Cache = field(default_factory=lambda: Cache(None))


def compare(contest: Contest, settings: Settings, method: Method, progress: Progress | None = None) -> Comparison:
    """Judge every engine, count the metrics, test every difference, rank, and find out where the engines differ.

    The ranking needs no reference: it goes by the errors that are an engine's own. Raises a kind of
    MtcheckError for an engine or a setting that cannot be used.
    """
    own.use(settings.knowledge)
    settings = replace(settings, engine=judge_of(settings), jobs=1)  # the processes are shared out here
    refuse_self_judgement(contest, settings)
    engines, words = len(contest.systems), source_words(contest)
    work = Work(progress, engines * (1 + len(METRICS) * bool(contest.references)) + 1)
    jobs = 1 if settings.engine.startswith(LARGE) else count_jobs(method.jobs, engines * len(words), MANY)
    found = judged(contest, settings, method.cache, jobs, work.done)
    tables = {**figures(found, words), **metric_tables(contest, method.cache, jobs, work.done)}
    tests = tested(contest, tables, method)
    work.done()
    return summed(contest, settings, found, tables, tests, method.shown)


@dataclass(frozen=True, slots=True)
class Tests:
    """What resampling says: each engine's values by figure, every duel, and the clusters by figure."""

    draws: Plan
    values: Values
    duels: tuple[Duel, ...]
    clusters: Mapping[str, Clusters]


def tested(contest: Contest, tables: Tables, method: Method) -> Tests:
    """Draw samples once, and put every figure to the test with them."""
    draws = plan(len(contest.source.lines), method.seed, method.resamples, method.trials)
    known = contest.documents if len(set(contest.documents)) >= ENOUGH else None
    reached, fights = values(draws, tables), duels(draws, tables, known)
    groups = {one.key: clusters(one, reached[one.key], fights) for one in tables if one.group in RANKED}
    return Tests(draws, reached, fights, groups)


def summed(
    contest: Contest, settings: Settings, found: Sequence[Judged], tables: Tables, tests: Tests, shown: int
) -> Comparison:
    """Put the comparison together, engines in the order of the ranking."""
    order, place = ordered(OWN_PENALTY, tests.values[OWN]), places(tests.clusters[OWN])
    ranked = sorted(found, key=lambda one: order.index(one.engine))
    files = {side.name: side.file for side in contest.systems}
    accords = agreements(contest.people, tests.draws, tables, tests.values)
    return Comparison(
        name=contest.name,
        languages=contest.languages,
        segments=len(contest.source.lines),
        documents=len(set(contest.documents)),
        words=sum(source_words(contest)),
        references=len(contest.references),
        people=contest.people.file if contest.people else None,
        figures=tuple(tables),
        ranking=OWN,
        results=tuple(result(one, files[one.engine], place[one.engine], tests.values) for one in ranked),
        duels=tests.duels,
        clusters=tuple(Cluster(key, engines) for key, group in tests.clusters.items() for engines in group),
        agreements=accords,
        steps=tuple(steps(tuple(tables), tests.values)),
        differences=differences(contest, ranked, shown),
        skipped=tuple(dict.fromkeys(skip for one in found for skip in one.skipped)),
        notes=(
            *contest.notes,
            *cautions(contest.languages),
            *remarks(contest),
            *(untold(contest.people) if not accords else ()),
        ),
        judge=judge_of(settings),
        signature=signature(contest, settings, tests.draws),
    )


def source_words(contest: Contest) -> list[int]:
    """Count the words of each segment of the source."""
    return [count_words(line, contest.languages[0]) for line in contest.source.lines]


ENOUGH = 6
"""Documents from which a test by whole documents can tell two engines apart: of five, 2 of 32 swaps are as extreme."""

MANY = 1500
"""Segments, of all engines together, from which the start of further processes pays."""

LARGE = "hf:"
"""Engines of back-translations that fill the memory, and use all processors by themselves."""


class Work:
    """Count the work as it is done."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self.progress, self.total, self.finished = progress, total, 0

    def done(self) -> None:
        """Take note of a piece that is done."""
        self.finished += 1
        if self.progress:
            self.progress(self.finished, self.total)
