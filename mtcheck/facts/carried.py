"""Which words of a text a round trip carried home."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from mtcheck.facts.tokens import Token, tokens
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.types import Span

STEM = 5
"""Letters by which two forms of a word are taken for one."""

ALIKE = 80
"""rapidfuzz ratio from which two words of different stems are taken for one."""

MARK = re.compile(r"[,;:!?–—()“”\"]+|(?<![A-Z])\.+(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two marks: its content words, and how many of them the other text has."""

    span: Span
    words: int
    carried: int


def content(text: str, code: str) -> list[Token]:
    """Give the words that carry meaning: no function words, no forms of "be", four letters or a capital."""
    known = language(code)
    return [
        word
        for word in tokens(text)
        if word.text.lower() not in known.function | known.finite
        and (len(word.text) > 3 or word.capital or word.text[0].isdigit())
    ]


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """Give the stems of all words of a text, the parts of compounds too."""
    found = set()
    for word in tokens(text):
        for part in (fold(word.text), *fold(word.text).split(" ")):
            found.add(part[:STEM])
    return frozenset(found)


def is_carried(word: str, other: str) -> bool:
    """Tell whether a word stands in another text in some form of it."""
    parts = fold(word).split(" ")
    there = stems(other)
    if any(part[:STEM] in there for part in parts):
        return True
    return any(fuzz.ratio(fold(word), fold(token.text)) >= ALIKE for token in tokens(other))


def clauses(text: str, other: str, code: str) -> list[Clause]:
    """Split a text at its marks and count what the other text has of each clause."""
    words = [(word, is_carried(word.text, other)) for word in content(text, code)]
    found, start = [], 0
    for mark in [*MARK.finditer(text), None]:
        end = mark.start() if mark else len(text)
        inside = [carried for word, carried in words if start <= word.start < end]
        if inside:
            lead = len(text[start:end]) - len(text[start:end].lstrip())
            found.append(Clause(Span(start + lead, end), len(inside), sum(inside)))
        start = mark.end() if mark else end
    return found
