"""Where engines differ: segments to look at, errors of one engine alone, names and numbers that were lost."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from mtcheck.compare.types import Alone, Differences, Excerpt, Judged, Lost
from mtcheck.contest.types import Contest
from mtcheck.score import PENALTY
from mtcheck.types import Finding

SHOWN = 10
"""Segments, and errors of one engine alone, that are shown."""

EXAMPLES = 3
"""Lost names and numbers that are shown."""

LOST = {
    "names": ("replaced-name", "missing-name", "person-against-source"),
    "numbers": (
        "wrong-number",
        "wrong-scale",
        "missing-number",
        "wrong-date",
        "wrong-time",
        "wrong-unit",
        "wrong-currency",
    ),
}
"""The checks that say that something of the source was lost or became something else."""


def differences(contest: Contest, judged: Sequence[Judged], shown: int = SHOWN) -> Differences:
    """Find where the engines differ."""
    lonely = alone(judged)
    return Differences(
        excerpts(contest, judged, shown),
        tuple(
            Alone(engine, finding, contest.source.lines[finding.segment], output(contest, engine, finding.segment))
            for engine, findings in lonely.items()
            for finding in findings[:shown]
        ),
        {engine: dict(sorted(Counter(one.code[:3] for one in found).items())) for engine, found in lonely.items()},
        tuple(lost(one, kind, names) for kind, names in LOST.items() for one in judged),
    )


def output(contest: Contest, engine: str, segment: int) -> str:
    """Give what an engine made of a segment."""
    return next(side.lines[segment] for side in contest.systems if side.name == engine)


def excerpts(contest: Contest, judged: Sequence[Judged], shown: int) -> tuple[Excerpt, ...]:
    """Give the segments in which the qualities of the engines lie furthest apart, the furthest first."""
    if len(judged) < 2:
        return ()
    spreads = [max(row) - min(row) for row in zip(*(one.qualities for one in judged), strict=True)]
    order = sorted(
        (number for number, spread in enumerate(spreads) if spread > 0), key=lambda one: (-spreads[one], one)
    )
    return tuple(
        Excerpt(
            number,
            contest.source.lines[number],
            tuple((one.engine, output(contest, one.engine, number)) for one in judged),
            tuple((one.engine, finding) for one in judged for finding in one.findings if finding.segment == number),
            spreads[number],
        )
        for number in order[:shown]
    )


def alone(judged: Sequence[Judged]) -> dict[str, list[Finding]]:
    """Give the findings of each engine that no other has the like of in the segment, the gravest first.

    The like of a finding is one of its family.
    """
    holders: defaultdict[tuple[int, str], set[str]] = defaultdict(set)
    for one in judged:
        for finding in one.findings:
            holders[finding.segment, finding.code[:3]].add(one.engine)
    return {
        one.engine: sorted(
            (finding for finding in one.findings if len(holders[finding.segment, finding.code[:3]]) == 1),
            key=lambda finding: (-PENALTY[finding.severity] * finding.confidence, finding.segment),
        )
        for one in judged
    }


def lost(judged: Judged, kind: str, checks: Sequence[str]) -> Lost:
    """Count what an engine lost of a kind, and give the first of it as (segment, message)."""
    found = [one for one in judged.findings if one.check in checks]
    return Lost(judged.engine, kind, len(found), tuple((one.segment, one.message) for one in found[:EXAMPLES]))
