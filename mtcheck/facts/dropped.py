"""Whole sentences that a translation lacks: it has fewer than its source, and is too short for it."""

from __future__ import annotations

from functools import lru_cache

from mtcheck.facts.lengths import surprise
from mtcheck.segment import sentences
from mtcheck.types import Bitext, Pair

SHORT = 2.0
"""Standard deviations of length from which a sentence is missing rather than joined to another with a comma. Of 3,994
human translations (FLORES Greek-English both ways, WMT Russian-English) none reaches it with fewer sentences."""


def dropped(bitext: Bitext, pair: Pair) -> float:
    """Give by how many standard deviations a translation that lacks sentences is too short; 0 where it lacks none."""
    if not pair.source:
        return 0.0
    short = -surprise(bitext.habit, pair.source, pair.target.text)
    if short < SHORT:
        return 0.0
    source, target = bitext.languages
    return short if count(pair.target.text, target) < count(pair.source, source) else 0.0


@lru_cache(maxsize=4096)
def count(text: str, code: str) -> int:
    """Count the sentences of a text."""
    return len(sentences(text, code))
