"""Where terms stand in a text, in whatever form, the longest first."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtcheck.glossary.inflection import is_form, is_known, readings
from mtcheck.glossary.words import Word, split
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

GAP = re.compile(r"(?:[’']s?)?[\s\-‐‑]+|[’'ʼ]|")
"""What may stand between two words of a term: a space, a hyphen, a possessive ending, an elision."""

BEGINNING = 3
"""Letters that a word has in common with every form of it that is told by its ending."""

ACRONYM = 6
"""Letters at most in a word of capitals that is taken for an acronym."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A term to look for, word by word, and the number of the entry that has it.

    `loose` and `case` are as in `is_form` and `Entry`; `forbidden` is for who looks.
    """

    words: tuple[str, ...]
    entry: int
    forbidden: bool = False
    case: bool | None = None
    loose: bool = False


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
    """Phrases of one language, by what their first word can be a form of."""

    def __init__(self, phrases: Iterable[Phrase], code: str) -> None:
        self.code = code
        self.by_key: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            for key in listed_under(phrase.words[0], code):
                self.by_key.setdefault(key, []).append(phrase)

    def find(self, text: str, entries: Collection[int] | None = None) -> tuple[Occurrence, ...]:
        """Find the phrases, of some entries if any are named; none stands in another or overlaps with it."""
        words = split(text, self.code)
        found: list[Occurrence] = []
        place = 0
        while place < len(words):
            here = [
                phrase
                for phrase in self.candidates(words[place])
                if (entries is None or phrase.entry in entries) and stands(phrase, words, place, text, self.code)
            ]
            size = max((len(phrase.words) for phrase in here), default=0)
            if size:
                span = Span(words[place].span.start, words[place + size - 1].span.end)
                longest = tuple(phrase for phrase in here if len(phrase.words) == size)
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


def stands(phrase: Phrase, words: tuple[Word, ...], place: int, text: str, code: str) -> bool:
    """Tell whether a phrase stands at a word of a text."""
    here = words[place : place + len(phrase.words)]
    if len(here) < len(phrase.words):
        return False
    if not all(
        is_form(word.text, wanted, code, loose=phrase.loose) and has_case(word, wanted, phrase)
        for word, wanted in zip(here, phrase.words, strict=True)
    ):
        return False
    gaps = (text[left.span.end : right.span.start] for left, right in pairwise(here))
    return all(GAP.fullmatch(gap) for gap in gaps)


def has_case(word: Word, wanted: str, phrase: Phrase) -> bool:
    """Tell whether a word has the capitals that a term wants.

    Where the glossary does not say, acronyms want theirs, and names of one word their first, lest "US" stand
    in "told us" and "Turkey" in "a turkey"; a term that is only looked for as a right one does not.
    """
    text = word.text
    if phrase.case is False or text == wanted:
        return True
    if phrase.case:
        shape = shape_of(text)
        return shape == shape_of(wanted) or (word.opening and shape == "capital" and shape_of(wanted) == "lower")
    if len(phrase.words) > 1 or wanted.islower():
        return True
    if wanted.isupper() and len(wanted) <= ACRONYM:
        return text.startswith(wanted)
    return phrase.loose or text[0].isupper() or not wanted[0].isupper()


def shape_of(word: str) -> str:
    """Say how a word is written: lower, capital (the first letter only), upper, or itself where it is neither."""
    if word.islower() or not word[0].isalpha():
        return "lower"
    if word[0].isupper() and (word[1:].islower() or len(word) == 1):
        return "capital"
    return "upper" if word.isupper() else word
