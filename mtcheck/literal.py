"""Findings of expressions that were taken word for word, for the checks that have a phrase book."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.doubted import POOR
from mtcheck.facts.literal import OPENERS, Literal, literals
from mtcheck.knowledge.index import knowledge
from mtcheck.types import Bitext, Check, Finding, Severity

FIRM = 0.75
"""Confidence below which a phrase is minor, whatever its record says."""


ADVICE = re.compile(r"[(;]|\.\.\.|^(?:put|subject|plain form|the (?:usual|name))\b|named in the source")
"""What marks a reading that says what to do, or gives a choice, and cannot be put in the phrase's place."""

EXPLAINED = re.compile(r"[^()]+ \([A-Z][\w-]+\)")
"""A reading with its acronym: it can."""


def literal_findings(check: Check, bitext: Bitext, name: str) -> Iterator[Finding]:
    """Make a finding of each phrase of a file that an article has taken word for word."""
    for one in literals(bitext, name):
        text = one.pair.target.text[one.span.start : one.span.end]
        reading, note = one.phrase.reading, one.phrase.note
        fits = not ADVICE.search(reading) or EXPLAINED.fullmatch(reading)
        opening = not one.pair.target.text[: one.span.start].strip(OPENERS)
        expected = recased(reading, text, opening=opening) if fits else None
        if expected == text:
            continue
        yield check.finding(
            one.pair,
            one.span,
            f'"{text}" probably means {reading}: {note}' if fits else f'"{text}": {reading}. {note}',
            confidence=one.confidence,
            severity=severity(one),
            expected=expected,
            evidence=evidence(one, bitext.source_language or ""),
        )


def severity(one: Literal) -> Severity:
    """Give how bad it is; what is not sure is never more than minor."""
    return one.phrase.severity if one.confidence >= FIRM else "minor"


def recased(reading: str, text: str, *, opening: bool) -> str:
    """Write a reading with a capital where it opens the text, or where each word of the text has one."""
    if opening and text[:1].isupper():
        return reading[:1].upper() + reading[1:]
    return reading


def evidence(one: Literal, code: str) -> dict[str, str]:
    """Quote the term that the phrase comes from, and where that can be checked."""
    terms = [term for language, term in one.phrase.original if not code or language == code]
    found = {"in the source": one.original} if one.original else {"original": ", ".join(terms[:3])}
    return {**found, "source": knowledge().cite(one.phrase.source), **(POOR if one.afar else {})}
