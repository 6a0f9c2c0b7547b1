"""The work on a bitext in shares, for several processes where it is long enough for that.

A document is checked by itself. A long one is cut: the checks that need all of it are one task, those that judge one
pair at a time have several, each with some of the pairs. Short ones go together. What comes of it does not hang on how
it was shared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mtcheck.checks import in_order, parted, portions, run_able
from mtcheck.knowledge import own
from mtcheck.quality import Gaps, gaps
from mtcheck.types import Bitext, Check, Finding, Skip
from mtcheck.workers import each

ENOUGH = 300
"""Segments from which the start of further processes pays: it takes a second."""

SHORTEST = 50
"""Pairs of the smallest share."""

TURNS = 3
"""Shares that there are for each process: the last ones even out what took longer."""


@dataclass(frozen=True, slots=True)
class Task:
    """Some checks over a document, or over the core of it that is set; `with_gaps` where its gaps are wanted too."""

    bitext: Bitext
    checks: tuple[Check, ...]
    with_gaps: bool = True

    @property
    def pairs(self) -> int:
        """Count the pairs that are looked at."""
        return len(self.bitext.own)


@dataclass(frozen=True, slots=True)
class Share:
    """What a process does at a time, with the knowledge of the user's own folder besides mtcheck's."""

    tasks: tuple[Task, ...]
    knowledge: Path | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What checks found and which did not run, in their order; `gaps` are what the quality of segments needs."""

    findings: tuple[Finding, ...]
    skips: tuple[Skip, ...]
    gaps: dict[int, Gaps]


def run_in_shares(documents: Sequence[Bitext], checks: Sequence[Check], knowledge: Path | None, jobs: int) -> Outcome:
    """Run checks over each document by itself, in so many processes.

    Findings come by document, and in the order of its text.
    """
    able = [parted(document, checks) for document in documents]
    total = sum(len(document.pairs) for document in documents)
    size = max(SHORTEST, -(-total // (TURNS * jobs))) if jobs > 1 else max(1, total)
    tasks = [list(cut(document, can, size)) for document, (can, _) in zip(documents, able, strict=True)]
    shares = [Share(some, knowledge) for some in together((one for some in tasks for one in some), size)]
    outcomes = (outcome for some in each(work, shares, jobs) for outcome in some)
    findings: list[Finding] = []
    skips = dict.fromkeys(skip for _, lacking in able for skip in lacking)
    weighed: dict[int, Gaps] = {}
    for some in tasks:
        parts = [next(outcomes) for _ in some]
        findings += in_order(one for part in parts for one in part.findings)
        skips |= dict.fromkeys(skip for part in parts for skip in part.skips)
        weighed |= {segment: gap for part in parts for segment, gap in part.gaps.items()}
    names = [check.name for check in checks]
    return Outcome(tuple(findings), tuple(sorted(skips, key=lambda skip: names.index(skip.check))), weighed)


def cut(document: Bitext, checks: Sequence[Check], size: int) -> Iterator[Task]:
    """Cut the work on a document that has more pairs than a share."""
    if len(document.pairs) <= size:
        yield Task(document, tuple(checks))
        return
    whole, single = (tuple(one for one in checks if one.scope == scope) for scope in ("article", "pair"))
    yield Task(document, whole, with_gaps=False)
    for part in portions(document, size):
        yield Task(part, single)


def together(tasks: Iterable[Task], size: int) -> Iterator[tuple[Task, ...]]:
    """Put tasks together, in order, as long as they have no more pairs than a share: documents share a file's text."""
    found: list[Task] = []
    count = 0
    for task in tasks:
        if found and count + task.pairs > size:
            yield tuple(found)
            found, count = [], 0
        found.append(task)
        count += task.pairs
    if found:
        yield tuple(found)


def work(share: Share) -> list[Outcome]:
    """Do a share of the work, in whatever process that is."""
    own.use(share.knowledge)
    return [done(task) for task in share.tasks]


def done(task: Task) -> Outcome:
    """Do a task."""
    findings, failed = run_able(task.bitext, task.checks)
    return Outcome(tuple(findings), failed, gaps(task.bitext) if task.with_gaps else {})
