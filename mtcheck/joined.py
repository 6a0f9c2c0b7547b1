"""Several checks of grammar that find the same place: one finding is enough for the reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from mtcheck.types import SEVERITIES, Finding

GRAMMAR = frozenset(
    """missing-subject missing-word wrong-verb-form missing-verb left-out-word verb-before-subject foreign-clause-order
    wrong-word-order doubled-subject word-too-many wrong-complement verb-disagreement number-disagreement
    foreign-grammar wrong-word speech-without-speaker tense-against-date
    complement-before-noun clause-without-subject joined-to-itself wrong-indefinite-article""".split()
)
"""Checks that look at the same sentences in different ways, and whose findings mean the same where they meet."""

WORDS = frozenset("wrong-sense literal-idiom wrong-complement wrong-word".split())
"""Checks that may know the same wrong words: "accused for" has a record as a sense, and a row among complements."""

LETTERS = frozenset("unknown-word untranslated-word merged-words stray-particle mixed-script-word".split())
"""Checks that tell in different ways why a word is no English."""

REPEATED = frozenset({"repeated-words", "joined-to-itself", "engine-tokens"})
"""Checks that tell of words that stand twice, be they marks of an engine."""

SMALL = frozenset({"lower-case-start", "lower-case-name"})
"""Checks that tell of letters that should be capitals."""

VAGUE = frozenset("left-out-word wrong-word-order word-too-many wrong-word missing-verb".split())
"""Checks that say where a network doubts, and seldom why, and one that speaks of the sentence."""

LONG = 60
"""Letters of a finding from which it says as little as they do."""

STEP = 0.05
"""By how much a second check makes a finding surer."""

MOST = 0.95


def joined(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Keep of findings that mean the same and meet in a segment the gravest and most exact, which names the others."""
    for checks in (GRAMMAR, WORDS, LETTERS, REPEATED, SMALL):
        findings = together(tuple(findings), checks)
    return tuple(findings)


def together(findings: tuple[Finding, ...], checks: frozenset[str]) -> tuple[Finding, ...]:
    """Join the findings of some checks."""
    dropped: set[int] = set()
    kept: dict[int, Finding] = {}
    numbered = [(number, one) for number, one in enumerate(findings) if one.check in checks]
    for _, row in groupby(sorted(numbered, key=lambda one: one[1].segment), key=lambda one: one[1].segment):
        rest = sorted(row, key=order)
        while rest:
            (number, exact), *rest = rest
            same = [other for other in rest if meet(exact, other[1])]
            dropped.update(other for other, _ in same)
            rest = [other for other in rest if other not in same]
            kept[number] = seconded(exact, [other for _, other in same]) if same else exact
    return tuple(kept.get(number, one) for number, one in enumerate(findings) if number not in dropped)


def order(numbered: tuple[int, Finding]) -> tuple[int, bool, int, float]:
    """Put the gravest findings first, then those that say why, then those of the fewest words, then the surest."""
    _, one = numbered
    letters = one.span.end - one.span.start
    vague = one.check in VAGUE or letters >= LONG
    return -SEVERITIES.index(one.severity), vague, letters, -one.confidence


def meet(one: Finding, other: Finding) -> bool:
    """Tell whether two findings of different checks share words."""
    return one.check != other.check and one.span.start < other.span.end and other.span.start < one.span.end


def seconded(finding: Finding, others: Sequence[Finding]) -> Finding:
    """Give a finding that other checks agree with: it is surer, and says who they are."""
    confidence = min(MOST, max(finding.confidence, *(other.confidence for other in others)) + STEP)
    said = "; ".join(f"{other.check}: {other.message}" for other in others)
    return replace(finding, confidence=round(confidence, 4), evidence={**finding.evidence, "also": said})
