"""Where terms stand in a text, in whatever form, the longest first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.glossary.inflection import is_known, readings
from mtcheck.glossary.phrases import Phrase, stands
from mtcheck.glossary.words import Word, split
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

BEGINNING = 3
"""Letters that a word has in common with every form of it that is told by its ending."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where phrases stand, all of as many words."""

    span: Span
    text: str
    phrases: tuple[Phrase, ...]
    opening: bool

    @property
    def entries(self) -> frozenset[int]:
        """Give the numbers of the entries that stand here."""
        return frozenset(phrase.entry for phrase in self.phrases)


class Index:
    """Phrases of one language, by what their first word can be a form of; those without a word are left out."""

    def __init__(self, phrases: Iterable[Phrase], code: str) -> None:
        self.code = code
        self.by_key: dict[str, list[Phrase]] = {}
        for one in phrases:
            for key in listed_under(one.words[0], code) if one.words else ():
                self.by_key.setdefault(key, []).append(one)

    def find(self, text: str, entries: Collection[int] | None = None) -> tuple[Occurrence, ...]:
        """Find the phrases, of some entries if any are named; none stands in another or overlaps with it."""
        words = split(text, self.code)
        found: list[Occurrence] = []
        place = 0
        while place < len(words):
            here = [
                one
                for one in self.candidates(words[place])
                if (entries is None or one.entry in entries) and stands(one, words, place, text, self.code)
            ]
            size = max((len(one.words) for one in here), default=0)
            if size:
                span = Span(words[place].span.start, words[place + size - 1].span.end)
                longest = tuple(one for one in here if len(one.words) == size)
                found.append(Occurrence(span, text[span.start : span.end], longest, words[place].opening))
            place += size or 1
        return tuple(found)

    def candidates(self, word: Word) -> Iterable[Phrase]:
        """Give the phrases that may begin with a word, each once."""
        return dict.fromkeys(one for key in looked_up(word.text, self.code) for one in self.by_key.get(key, ()))


@lru_cache(maxsize=65536)
def listed_under(word: str, code: str) -> frozenset[str]:
    """Give the keys of a word of a term: what it can be a form of, and its beginning for words with no such thing."""
    beginning = plain(word, code)[:BEGINNING]
    return readings(word, code) | {f"{beginning}*"} | (set() if is_known(word, code) else {f"{beginning}?"})


@lru_cache(maxsize=65536)
def looked_up(word: str, code: str) -> frozenset[str]:
    """Give the keys under which the terms stand that a word of a text can be a form of."""
    beginning = plain(word, code)[:BEGINNING]
    return readings(word, code) | {f"{beginning}?" if is_known(word, code) else f"{beginning}*"}
