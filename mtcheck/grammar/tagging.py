"""Classes of the words of an English sentence: by spaCy's tagger where it is installed (extra `[nlp]`), else by a
hidden Markov model of pairs (Viterbi's algorithm) over the tables of this package."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtcheck import nlp
from mtcheck.grammar.classes import word_class
from mtcheck.grammar.model import END, START, english
from mtcheck.grammar.words import split


class Tagged(NamedTuple):
    """A word or mark of a sentence: its text, place and class (see `model`), and the text in lower case."""

    text: str
    start: int
    end: int
    tag: str
    lower: str


KEPT: dict[str, tuple[Tagged, ...]] = {}
"""What was tagged, by text."""

MOST_KEPT = 20000
"""Texts that are kept at most."""


def tagged(text: str) -> tuple[Tagged, ...]:
    """Split an English sentence and give each word the class that fits best, about 95 of 100 rightly."""
    if text not in KEPT:
        tag_all([text])
    return KEPT[text]


def tag_all(texts: Sequence[str]) -> None:
    """Tag texts in one batch, those that were not tagged yet."""
    if len(KEPT) > MOST_KEPT:
        KEPT.clear()
    new = [text for text in dict.fromkeys(texts) if text not in KEPT]
    rows = [tuple(split(text)) for text in new]
    words = [[word for word, _, _ in row] for row in rows]
    found = by_parser(words) if nlp.installed() else map(best, words)
    for text, row, tags in zip(new, rows, found, strict=True):
        KEPT[text] = tuple(Tagged(*word, tag, word[0].lower()) for word, tag in zip(row, tags, strict=True))


def by_parser(rows: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Give the classes that spaCy's tagger finds."""
    closed = english().closed
    for words, tags in zip(rows, nlp.tags(rows), strict=True):
        yield [word_class(word, tag, closed) for word, tag in zip(words, tags, strict=True)]


def tagger() -> str:
    """Name what gives the classes, for the evidence of a finding."""
    return "spaCy's English model" if nlp.installed() else "mtcheck's own tagger (spaCy is not installed)"


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
