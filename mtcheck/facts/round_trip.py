"""How a round trip went: how far each sentence lies below the article's own level, and which words came home.

Similarity by itself says nothing of an error: sentences by people come home changed as often as those by machines
(on English news 12 of 1,000 lie three deviations below their article's level, on machine translations 1 of 1,000).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from statistics import median

from mtcheck.facts.mending import lower
from mtcheck.grammar.tagging import tagged
from mtcheck.types import Bitext, Pair

FEWEST_SEGMENTS, FEWEST_WORDS = 5, 6
"""Sentences that an article must have for a level, and words of a sentence that counts for it."""

NORMAL = 1.4826
"""Standard deviations in a median absolute deviation of normal values."""

LEAST_SPREAD = 0.05
"""Spread at least, in similarity: an article that came home whole has next to none."""


@lru_cache(maxsize=8)
def depths(pairs: tuple[Pair, ...]) -> Mapping[int, float]:
    """Give by segment how many deviations its similarity lies below the median of the article, where it has a level."""
    found = {
        pair.target.id: pair.similarity
        for pair in pairs
        if pair.similarity is not None and len(pair.target.text.split()) >= FEWEST_WORDS
    }
    if len(found) < FEWEST_SEGMENTS:
        return {}
    level = median(found.values())
    spread = max(NORMAL * median(abs(value - level) for value in found.values()), LEAST_SPREAD)
    return {segment: (level - value) / spread for segment, value in found.items()}


def depth(bitext: Bitext, pair: Pair) -> float:
    """Give how many deviations a sentence lies below the article's level, 0 where nothing is known."""
    return depths(bitext.article).get(pair.target.id, 0.0)


def came_home(text: str, back: str) -> bool:
    """Tell whether words stand in what came home, in the same order and side by side."""
    wanted, found = lower(tagged(text)), lower(tagged(back))
    return f" {' '.join(wanted)} " in f" {' '.join(found)} "
