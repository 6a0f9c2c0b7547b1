"""Checks in two groups that run side by side, each in a process of its own, where a text is long enough for that.

Heavy ones are apart from the others. These stay together: they ask for the same facts, and what is found out of a text
is kept within a process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mtcheck.checks import in_order, run_checks
from mtcheck.knowledge import own
from mtcheck.types import Bitext, Check, Finding, Skip
from mtcheck.workers import each

Outcome = tuple[tuple[Finding, ...], tuple[Skip, ...]]

ENOUGH = 300
"""Segments from which the start of a second process pays: it takes a second."""


@dataclass(frozen=True, slots=True)
class Task:
    """What one process does: some checks over all documents, with the knowledge of a folder besides mtcheck's own."""

    documents: tuple[Bitext, ...]
    checks: tuple[Check, ...]
    knowledge: Path | None


def run_in_groups(documents: Sequence[Bitext], checks: Sequence[Check], knowledge: Path | None, jobs: int) -> Outcome:
    """Run checks over each document by itself, in one process or two; what comes of it does not hang on how many.

    Findings come by document, and in the order of its text.
    """
    tasks = [Task(tuple(documents), group, knowledge) for group in grouped(checks, jobs)]
    outcomes = list(each(done, tasks, jobs))
    findings: list[Finding] = []
    for parts in zip(*outcomes, strict=True):
        findings += in_order(one for found, _ in parts for one in found)
    names = [check.name for check in checks]
    skips = dict.fromkeys(skip for outcome in outcomes for _, found in outcome for skip in found)
    return tuple(findings), tuple(sorted(skips, key=lambda skip: names.index(skip.check)))


def grouped(checks: Sequence[Check], jobs: int) -> list[tuple[Check, ...]]:
    """Part the heavy checks from the others, where there is more than one process for them."""
    if jobs == 1:
        return [tuple(checks)]
    groups = tuple(check for check in checks if check.heavy), tuple(check for check in checks if not check.heavy)
    return [group for group in groups if group]


def done(task: Task) -> list[Outcome]:
    """Run the checks of a task, in whatever process that is."""
    own.use(task.knowledge)
    return [run_checks(document, task.checks) for document in task.documents]
