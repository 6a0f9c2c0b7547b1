"""The work on a bitext in shares, for several processes where it is long enough for that.

A document is checked by itself. A long one is shared out: the checks that need all of it go to one process, those that
judge one pair at a time to all of them, each with some of the pairs. What comes of it does not hang on how it was
shared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
"""Shares that each process gets at least of one long document: the last ones even out what took longer."""


@dataclass(frozen=True, slots=True)
class Share:
    """What is done at a time: some checks over a document, or over the core of it that is set, and its gaps if wanted.

    `knowledge` is the folder of the user's own.
    """

    bitext: Bitext
    checks: tuple[Check, ...]
    knowledge: Path | None
    with_gaps: bool


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
    size = max(SHORTEST, -(-sum(len(document.pairs) for document in documents) // (TURNS * jobs)))
    shares = [
        list(shared(document, can, knowledge, size if jobs > 1 else None))
        for document, (can, _) in zip(documents, able, strict=True)
    ]
    done = each(work, [one for some in shares for one in some], jobs)
    findings: list[Finding] = []
    skips = dict.fromkeys(skip for _, lacking in able for skip in lacking)
    weighed: dict[int, Gaps] = {}
    for some in shares:
        parts = [next(done) for _ in some]
        findings += in_order(one for part in parts for one in part.findings)
        skips |= dict.fromkeys(skip for part in parts for skip in part.skips)
        weighed |= {segment: gap for part in parts for segment, gap in part.gaps.items()}
    names = [check.name for check in checks]
    return Outcome(tuple(findings), tuple(sorted(skips, key=lambda skip: names.index(skip.check))), weighed)


def shared(document: Bitext, checks: Sequence[Check], knowledge: Path | None, size: int | None) -> Iterator[Share]:
    """Cut the work on a document where it is longer than a share, None for any length; one with beads is not cut."""
    if size is None or len(document.pairs) <= size or document.beads:
        yield Share(document, tuple(checks), knowledge, with_gaps=True)
        return
    whole, single = (tuple(one for one in checks if one.scope == scope) for scope in ("article", "pair"))
    yield Share(document, whole, knowledge, with_gaps=False)
    for part in portions(document, size):
        yield Share(part, single, knowledge, with_gaps=True)


def work(share: Share) -> Outcome:
    """Do a share of the work, in whatever process that is."""
    own.use(share.knowledge)
    findings, failed = run_able(share.bitext, share.checks)
    return Outcome(tuple(findings), failed, gaps(share.bitext) if share.with_gaps else {})
