"""The whole path of a comparison, from a contest to what its reports read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from mtcheck import __version__
from mtcheck.compare.cache import Cache
from mtcheck.compare.contestants import judge_of, refuse_self_judgement
from mtcheck.compare.differences import SHOWN, differences
from mtcheck.compare.errors import OWN, OWN_PENALTY, figures
from mtcheck.compare.judge import count_words, remarks
from mtcheck.compare.metrics import METRICS
from mtcheck.compare.results import RANKED, agreements, result, steps, untold
from mtcheck.compare.tables import judged, metric_tables
from mtcheck.compare.types import Cluster, Comparison
from mtcheck.compare.workers import count_jobs
from mtcheck.config import Settings
from mtcheck.contest.types import Contest
from mtcheck.engines.base import Progress
from mtcheck.glossary import load_glossary
from mtcheck.knowledge import own
from mtcheck.knowledge.index import knowledge
from mtcheck.significance.clusters import clusters, ordered, places
from mtcheck.significance.plan import RESAMPLES, SEED, TRIALS, Plan, plan
from mtcheck.significance.resampling import duels, values


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
    settings = replace(settings, engine=judge_of(settings))
    refuse_self_judgement(contest, settings)
    lines = contest.source.lines
    words = [count_words(line, contest.languages[0]) for line in lines]
    work = Work(progress, len(contest.systems) * (1 + len(METRICS) * bool(contest.references)) + 1)
    jobs = 1 if settings.engine.startswith(LARGE) else count_jobs(method.jobs, len(contest.systems) * len(lines))
    found = judged(contest, settings, method.cache, jobs, work.done)
    tables = {**figures(found, words), **metric_tables(contest, method.cache, jobs, work.done)}
    draws = plan(len(lines), method.seed, method.resamples, method.trials)
    reached = values(draws, tables)
    known = contest.documents if len(set(contest.documents)) >= ENOUGH else None
    fights = duels(draws, tables, known)
    work.done()
    groups = {one.key: clusters(one, reached[one.key], fights) for one in tables if one.group in RANKED}
    order, place = ordered(OWN_PENALTY, reached[OWN]), places(groups[OWN])
    accords = agreements(contest.people, draws, tables, reached)
    by_name, files = {one.engine: one for one in found}, {side.name: side.file for side in contest.systems}
    return Comparison(
        name=contest.name,
        languages=contest.languages,
        segments=len(lines),
        documents=len(set(contest.documents)),
        words=sum(words),
        references=len(contest.references),
        people=contest.people.file if contest.people else None,
        figures=tuple(tables),
        ranking=OWN,
        results=tuple(result(by_name[name], files[name], place[name], reached) for name in order),
        duels=fights,
        clusters=tuple(Cluster(key, engines) for key, group in groups.items() for engines in group),
        agreements=accords,
        steps=tuple(steps(tuple(tables), reached)),
        differences=differences(contest, [by_name[name] for name in order], method.shown),
        skipped=tuple(dict.fromkeys(skip for one in found for skip in one.skipped)),
        notes=(*contest.notes, *remarks(contest), *(untold(contest.people) if not accords else ())),
        judge=judge_of(settings),
        signature=signature(contest, settings, draws),
    )


ENOUGH = 6
"""Documents from which a test by whole documents can tell two engines apart: of five, 2 of 32 swaps are as extreme."""

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


def chosen(settings: Settings, languages: tuple[str, str]) -> dict[str, object]:
    """Name the settings that change what is found, as far as they are not the usual ones."""
    glossary = load_glossary(settings.glossary, *languages).fingerprint if settings.glossary else None
    found = {
        "glossary": glossary,
        "style": settings.style_guide,
        "written": settings.written,
        "severity": settings.min_severity,
        "confidence": settings.min_confidence,
    }
    usual = {"severity": Settings().min_severity}
    return {key: value for key, value in found.items() if value and value != usual.get(key)}


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
        **chosen(settings, contest.languages),
        "knowledge": knowledge().edition,
    }
    return "|".join([*(f"{key}:{value}" for key, value in parts.items()), draws.signature(), f"version:{__version__}"])
