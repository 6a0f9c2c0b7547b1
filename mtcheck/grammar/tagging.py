"""Classes of the words of an English sentence, by a hidden Markov model of pairs (Viterbi's algorithm)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from mtcheck.grammar.model import END, START, english
from mtcheck.grammar.words import split


class Tagged(NamedTuple):
    """A word or mark of a sentence: its text, place and class (see `model`)."""

    text: str
    start: int
    end: int
    tag: str

    @property
    def lower(self) -> str:
        """Give the word in lower case."""
        return self.text.lower()


@lru_cache(maxsize=8192)
def tagged(text: str) -> tuple[Tagged, ...]:
    """Split an English sentence and give each word the class that fits best, about 95 of 100 rightly."""
    words = tuple(split(text))
    tags = best([word for word, _, _ in words])
    return tuple(Tagged(*word, tag) for word, tag in zip(words, tags, strict=True))


def best(words: list[str]) -> list[str]:
    """Find the most probable classes of a row of words."""
    chances = english().chances
    before: dict[str, float] = {START: 0.0}
    origins: list[dict[str, str]] = []
    opening = True
    for word in words:
        now: dict[str, float] = {}
        origin: dict[str, str] = {}
        for tag, weight in english().classes(word, opening):
            if len(before) == 1:
                ((left, value),) = before.items()
                chance = value + chances[left, tag]
            else:
                chance, left = max((value + chances[one, tag], one) for one, value in before.items())
            now[tag] = chance + weight
            origin[tag] = left
        origins.append(origin)
        before = now
        opening = opening and not word[0].isalnum()
    if not origins:
        return []
    tag = max(before, key=lambda one: before[one] + chances[one, END])
    found = [tag]
    for origin in reversed(origins[1:]):
        tag = origin[tag]
        found.append(tag)
    return found[::-1]
