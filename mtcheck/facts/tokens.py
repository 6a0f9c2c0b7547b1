"""Words of a text with their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mtcheck.knowledge.spelling import fold
from mtcheck.types import Span

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[’'\-‐‑.&]\w+)*")
POSSESSIVE = frozenset(["'s", "’s", "'S", "’S"])


class Token(NamedTuple):
    """A word: `text` without a possessive ending, from `start` to `end`."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Tell whether it begins with a capital letter."""
        return self.text[:1].isupper()


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[Token, ...]:
    """Split a text into words; initials such as "U.S." are one word, punctuation is left out."""
    found = []
    for match in WORD.finditer(text):
        word = match.group()
        if word[-2:] in POSSESSIVE:
            word = word[:-2]
        start = match.start()
        found.append(Token(word, start, start + len(word)))
    return tuple(found)


def first_word(word: str) -> str:
    """Give the first word that folding makes of a word with a hyphen, or the word itself."""
    return fold(word).partition(" ")[0]


def first_from(text: str, place: int) -> int:
    """Give the number of the first word that begins at a place or after it."""
    return bisect_left(tokens(text), place, key=lambda word: word.start)


def adjacent(text: str, left: Token, right: Token) -> bool:
    """Tell whether nothing but spaces stands between two words."""
    return text[left.end : right.start].isspace()


def phrases(
    text: str, longest: int, *, capital: bool = False, starts: frozenset[str] | None = None
) -> Iterator[tuple[int, int, Span]]:
    """Give every run of up to `longest` adjacent words, longer ones first at each word.

    A run is (index of its first word, number of words, span). With `capital` only those whose first and last
    words have one; with `starts` only those that begin with one of some folded words.
    """
    words = tokens(text)
    for first, word in enumerate(words):
        if (capital and not word.capital) or (starts is not None and first_word(word.text) not in starts):
            continue
        last = first
        while last + 1 < min(len(words), first + longest) and adjacent(text, words[last], words[last + 1]):
            last += 1
        for end in range(last, first - 1, -1):
            if capital and not words[end].capital:
                continue
            yield first, end - first + 1, Span(word.start, words[end].end)
