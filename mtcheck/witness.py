"""The round trip as a witness: it raises or lowers the confidence of findings of broken sentences and wrong senses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mtcheck.facts.round_trip import came_home, depth
from mtcheck.types import Bitext, Finding, Pair

FAMILIES = frozenset(["SEN", "MIS"])
"""Families whose findings the round trip can speak to."""

STEP = 0.05
"""By how much a witness moves a confidence."""

LEAST, MOST = 0.5, 0.95
DEEP = 2.0
"""Deviations below the article's level from which a sentence is one that the engine could hardly carry."""

LONGEST = 8
"""Words of the longest stretch of which it says something whether it came home."""


def witnessed(findings: Iterable[Finding], bitext: Bitext) -> tuple[Finding, ...]:
    """Move the confidence of findings by what the round trip did with their words, and say so in the evidence.

    Words that came home unchanged speak against an error, other words for it, and so does a sentence far below
    the article's level. Whole sentences, findings that are sure and findings of the round trip itself stay.
    """
    if bitext.route is None:
        return tuple(findings)
    pairs = {pair.target.id: pair for pair in bitext.pairs}
    return tuple(heard(one, bitext, pairs.get(one.segment)) for one in findings)


def heard(finding: Finding, bitext: Bitext, pair: Pair | None) -> Finding:
    """Hear the witness on one finding."""
    if finding.code[:3] not in FAMILIES or pair is None or not pair.back or "back-translation" in finding.evidence:
        return finding
    if len(finding.text.split()) > LONGEST or finding.confidence >= MOST:
        return finding
    home = came_home(finding.text, pair.back)
    moved = -STEP if home else STEP
    if depth(bitext, pair) >= DEEP:
        moved += STEP
    confidence = round(min(MOST, max(LEAST, finding.confidence + moved)), 4)
    said = "came home unchanged" if home else "did not come home as it stands"
    return replace(finding, confidence=confidence, evidence={**finding.evidence, "round trip": said})
