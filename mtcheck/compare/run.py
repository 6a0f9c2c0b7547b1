"""The whole path of a comparison, from a contest to what its reports read."""

from __future__ import annotations

from dataclasses import dataclass, field

from mtcheck import __version__
from mtcheck.compare.cache import Cache
from mtcheck.compare.contestants import judge_of, refuse_self_judgement
from mtcheck.compare.differences import SHOWN, differences
from mtcheck.compare.errors import OWN, OWN_PENALTY, figures
from mtcheck.compare.judge import remarks
from mtcheck.compare.metrics import METRICS
from mtcheck.compare.results import RANKED, agreements, result, steps
from mtcheck.compare.tables import judged, metric_tables
from mtcheck.compare.types import Cluster, Comparison
from mtcheck.config import Settings
from mtcheck.contest.types import Contest
from mtcheck.engines.base import Progress
from mtcheck.knowledge.index import knowledge
from mtcheck.significance.clusters import clusters, ordered, places
from mtcheck.significance.plan import RESAMPLES, SEED, TRIALS, Plan, plan
from mtcheck.significance.resampling import duels, values


@dataclass(frozen=True, slots=True)
class Method:
    """How differences are tested, how many of them are shown, and where results are kept."""

    seed: int = SEED
    resamples: int = RESAMPLES
    trials: int = TRIALS
    shown: int = SHOWN
    cache: Cache = field(default_factory=lambda: Cache(None))


def compare(contest: Contest, settings: Settings, method: Method, progress: Progress | None = None) -> Comparison:
    """Judge every engine, count the metrics, test every difference, rank, and find out where the engines differ.

    The ranking needs no reference: it goes by the errors that are an engine's own. Raises a kind of
    MtcheckError for an engine or a setting that cannot be used.
    """
    refuse_self_judgement(contest, settings)
    work = Work(progress, len(contest.systems) * (JUDGING + len(METRICS) * bool(contest.references)) + TESTING)
    found = []
    for side in contest.systems:
        found.append(judged(contest, side, settings, method.cache))
        work.done(JUDGING)
    tables = {**figures(found), **metric_tables(contest, method.cache, work.done)}
    draws = plan(len(contest.source.lines), method.seed, method.resamples, method.trials)
    reached = values(draws, tables)
    fights = duels(draws, tables, contest.documents or None)
    work.done(TESTING)
    groups = {one.key: clusters(one, reached[one.key], fights) for one in tables if one.group in RANKED}
    order, place = ordered(OWN_PENALTY, reached[OWN]), places(groups[OWN])
    by_name, files = {one.engine: one for one in found}, {side.name: side.file for side in contest.systems}
    return Comparison(
        name=contest.name,
        languages=contest.languages,
        segments=len(contest.source.lines),
        documents=len(set(contest.documents)),
        words=sum(len(line.split()) for line in contest.source.lines),
        references=len(contest.references),
        people=contest.people.file if contest.people else None,
        figures=tuple(tables),
        ranking=OWN,
        results=tuple(result(by_name[name], files[name], place[name], reached) for name in order),
        duels=fights,
        clusters=tuple(Cluster(key, engines) for key, group in groups.items() for engines in group),
        agreements=agreements(contest.people, draws, tables, reached),
        steps=tuple(steps(tuple(tables), reached)),
        differences=differences(contest, [by_name[name] for name in order], method.shown),
        skipped=tuple(dict.fromkeys(skip for one in found for skip in one.skipped)),
        notes=(*contest.notes, *remarks(contest)),
        judge=judge_of(settings),
        signature=signature(contest, settings, draws),
    )


JUDGING, TESTING = 4, 4
"""What running the checks over one engine, and all tests, count on the way: about as long as so many metrics."""


class Work:
    """Count the work as it is done."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self.progress, self.total, self.finished = progress, total, 0

    def done(self, pieces: int = 1) -> None:
        """Take note of pieces that are done."""
        self.finished += pieces
        if self.progress:
            self.progress(self.finished, self.total)


def signature(contest: Contest, settings: Settings, draws: Plan) -> str:
    """Name everything that the figures hang on, in the manner of sacreBLEU; each metric has one of its own besides."""
    checks = "+".join(settings.select) or "all"
    parts = {
        "compare": len(contest.systems),
        "segments": len(contest.source.lines),
        "documents": len(set(contest.documents)) or "none",
        "refs": len(contest.references),
        "checks": checks + "".join(f"-{one}" for one in settings.ignore),
        "engine": judge_of(settings),
        "langs": "-".join(contest.languages),
        "knowledge": knowledge().edition,
    }
    return "|".join([*(f"{key}:{value}" for key, value in parts.items()), draws.signature(), f"version:{__version__}"])
