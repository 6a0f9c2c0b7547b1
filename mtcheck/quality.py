"""How good each segment is, 0 to 1: findings first, then what the source and the round trip say of the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log
from statistics import median
from typing import NamedTuple

from mtcheck.facts.coverage import coverage
from mtcheck.facts.lengths import NORMAL, surprise
from mtcheck.facts.stretches import longest
from mtcheck.score import PENALTY
from mtcheck.types import Bitext, Finding, Pair

DOUBT = 0.2
"""The most that a poor round trip takes from a segment without a source: it may rank, it must not decide."""

FULL = 5.0
"""Penalty at which the findings of a segment without a source have halved its quality."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much against a segment with a source.

    `major` and `minor` are for a finding of confidence 1; `lost` and `added` for a word of the longest stretch
    of the source without a trace, and of the target without a source; `short` and `long` for a standard
    deviation by which its length is off; `habit` for one by which it is too long for the language pair although
    a back-translation gives its length.
    """

    major: float
    minor: float
    lost: float
    added: float
    short: float
    long: float
    habit: float = 0.0


ALONE = Weights(major=0.6, minor=0.2, lost=0.05, added=0.03, short=0.8, long=0.05)
"""Without a back-translation: chosen on engine output with omissions and hallucinations, German to English."""

WITNESSED = Weights(major=1.0, minor=0.5, lost=0.05, added=0.056, short=0.1, long=0.12, habit=0.1)
"""With one: chosen by logistic regression on translations with planted critical errors, Portuguese to English."""

NARROWEST = 0.06
"""The least standard deviation of the logarithm of back-translation length over source length."""


class Gaps(NamedTuple):
    """About how many words the longest stretch of a source has that is lost, and of its target that is added."""

    lost: float
    added: float


NONE = Gaps(0.0, 0.0)


def gaps(bitext: Bitext) -> dict[int, Gaps]:
    """Weigh by segment what a translation into English has lost and added, where it has a source."""
    if bitext.target_language != "en":
        return {}
    found = {}
    for pair in bitext.sourced:
        words = coverage(pair.source or "", pair.target.text, bitext.back_of(pair), bitext.languages)
        lost, added = longest(words.source), longest(words.target)
        found[pair.target.id] = Gaps(lost.weight if lost else 0.0, added.weight if added else 0.0)
    return found


def qualities(bitext: Bitext, findings: Iterable[Finding], found_gaps: Mapping[int, Gaps]) -> tuple[float, ...]:
    """Give each segment's quality: it orders the segments of one run from worst to best.

    With a source it is 1 / (1 + doubt), where doubt adds up the findings by severity and confidence, the
    longest stretch of words that is lost and the longest that is added, and by how many standard deviations
    the length is off: the length of the back-translation against the source where there is one in the source's
    language, else that of the target against the habit of the languages. Without a source it is
    1 / (1 + penalty / FULL), less up to DOUBT of it for a poor round trip. A bead of several segments has one
    quality for all of them. `found_gaps` is what `gaps` gives.
    """
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        found[finding.segment].append(finding)
    home = home_lengths(bitext)
    values: dict[int, float] = {}
    for pair in bitext.sourced:
        parts = [part.id for part in pair.parts] or [pair.target.id]
        against = [one for part in parts for one in found[part]]
        doubt = doubts(bitext, pair, against, home, found_gaps.get(pair.target.id, NONE))
        values |= dict.fromkeys(parts, round(1 / (1 + doubt), 4))
    return tuple(
        values[pair.target.id] if pair.target.id in values else unsourced(pair, found[pair.target.id])
        for pair in bitext.pairs
    )


def unsourced(pair: Pair, findings: Iterable[Finding]) -> float:
    """Give the quality of a segment without a source."""
    doubt = DOUBT * (1 - pair.similarity) if pair.similarity is not None else 0.0
    penalty = sum(PENALTY[one.severity] * one.confidence for one in findings)
    return round((1 - doubt) / (1 + penalty / FULL), 4)


def doubts(bitext: Bitext, pair: Pair, findings: Iterable[Finding], home: tuple[float, float], gap: Gaps) -> float:
    """Add up what speaks against a segment with a source."""
    back = bitext.back_of(pair)
    weights = WITNESSED if back else ALONE
    source, target = pair.source or "", pair.target.text
    counted = sum(weigh(one, weights) * one.confidence for one in findings)
    off = surprise(bitext.habit, source, target)
    length = (log_ratio(source, back) - home[0]) / home[1] if back else off
    doubt = counted + weights.short * max(0.0, -length) + weights.long * max(0.0, length)
    if back:
        doubt += weights.habit * max(0.0, off)
    return doubt + (weights.lost * gap.lost + weights.added * gap.added)


FORM = frozenset({"SEN", "MIS", "PUN", "CON"})
"""Families whose minor findings say how something is put, and less whether the source says it: they count half."""


def weigh(finding: Finding, weights: Weights) -> float:
    """Give the weight of a finding: a critical one counts as two that are major."""
    if finding.severity == "minor":
        return weights.minor / 2 if finding.code[:3] in FORM else weights.minor
    return 2 * weights.major if finding.severity == "critical" else weights.major


def log_ratio(source: str, back: str) -> float:
    """Give the logarithm of a back-translation's length over its source's."""
    return log((len(back) + 1) / (len(source) + 1))


USUAL = (-0.04, 0.09)
"""Centre and deviation of that logarithm where a bitext is too small to show its own."""

FEWEST = 30
"""Pairs from which a bitext shows its own."""


def home_lengths(bitext: Bitext) -> tuple[float, float]:
    """Give the centre and deviation of the logarithm of back-translation length over source length."""
    logs = [log_ratio(pair.source or "", back) for pair in bitext.sourced if (back := bitext.back_of(pair))]
    if len(logs) < FEWEST:
        return USUAL
    centre = median(logs)
    return centre, max(NARROWEST, NORMAL * median(abs(one - centre) for one in logs))
