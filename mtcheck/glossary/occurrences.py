"""Where terms stand in a text, in whatever form, the longest first."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtcheck.facts.lexemes import LETTER
from mtcheck.facts.words import OPENING
from mtcheck.glossary.inflection import is_form, readings
from mtcheck.languages import language
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

INITIALS = r"(?<![^\W_])(?:[^\W\d_]\.){2,}(?![^\W_])"
WORD = re.compile(rf"(?P<initials>{INITIALS})|(?:{LETTER}|\d)+")
WITH_APOSTROPHES = re.compile(rf"(?P<initials>{INITIALS})|(?:{LETTER}|\d)+(?:['’ʼ]{LETTER}+)*")
CHARACTER = r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]"
SINGLE = re.compile(rf"(?P<initials>{INITIALS})|{CHARACTER}|(?:(?!{CHARACTER})(?:{LETTER}|\d))+")
ADDRESS = re.compile(r"\S+://\S+|\bwww\.\S+|\S+@\S+")
GAP = re.compile(r"(?:[’']s?)?[\s\-‐‑]+|[’'ʼ]|")
"""What may stand between two words of a term: a space, a hyphen, a possessive ending, an elision."""

APOSTROPHE_WITHIN = frozenset({"uk", "be"})
KEY = 3
"""Letters by which the first words of terms are looked up."""

ACRONYM = 6
"""Letters at most in a word of capitals that is taken for an acronym."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text; `opening` where a sentence or a quotation begins with it."""

    text: str
    span: Span
    opening: bool


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
    """Phrases of one language, by the beginning of what their first word can be a form of."""

    def __init__(self, phrases: Iterable[Phrase], code: str) -> None:
        self.code = code
        self.by_key: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            for key in keys(phrase.words[0], code):
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
        return dict.fromkeys(one for key in keys(word.text, self.code) for one in self.by_key.get(key, ()))


@lru_cache(maxsize=65536)
def keys(word: str, code: str) -> frozenset[str]:
    """Give the beginnings of what a word can be a form of."""
    return frozenset(plain(one, code)[:KEY] for one in readings(word, code))


@lru_cache(maxsize=4096)
def split(text: str, code: str) -> tuple[Word, ...]:
    """Split a text into words, and what is written without spaces into characters; leave addresses of the web out."""
    pattern = SINGLE if not language(code).spaced else WITH_APOSTROPHES if code in APOSTROPHE_WITHIN else WORD
    addresses = [match.span() for match in ADDRESS.finditer(text)]
    found = []
    for match in pattern.finditer(text):
        start, end = match.span()
        if any(begin <= start < stop for begin, stop in addresses):
            continue
        word = match.group().replace(".", "") if match["initials"] else match.group()
        opening = bool(OPENING.search(text[max(0, start - 6) : start] if start > 6 else "\n" + text[:start]))
        found.append(Word(word, Span(start, end), opening))
    return tuple(found)


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
