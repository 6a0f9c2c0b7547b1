"""How the names of a source are spelt in its translation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from mtcheck.facts.identity import excused, matches, oddness
from mtcheck.facts.names import split
from mtcheck.facts.places import is_place
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.languages.dictionary import is_ordinary, is_word
from mtcheck.languages.romanisation import schemes
from mtcheck.types import Span


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name of the target, the name of the source that it stands for, and how strange its spelling is for it.

    `strangeness` counts letters that no romanisation explains, or that two Latin spellings do not share.
    `expected` is the English name where the word list has it.
    """

    source: str
    target: Span
    text: str
    strangeness: float
    expected: str | None = None


@lru_cache(maxsize=4096)
def spellings(source: str, target: str, languages: tuple[str, str]) -> tuple[Spelling, ...]:
    """Find what each unknown name of the source is spelt like in the target, where it is there at all."""
    code = languages[0]
    theirs = [
        token
        for token in tokens(target)
        if token.capital and len(token.text) > 3 and not token.text.isupper() and "." not in token.text
    ]
    found = []
    parts = [piece for token in theirs for piece in pieces(token)]
    for word in source_words(source, code):
        if not word.capital or word.function or word.glosses or len(word.text) < 4 or word.text.isupper():
            continue
        if word.opening and code not in schemes():
            continue
        found_part = matches(word.text, [part for part, _ in parts], code)
        if found_part:
            part, place = next(one for one in parts if one[0] == found_part)
            parts.remove((part, place))  # the next mention of the name is spelt elsewhere
            strange = excused(word.text, part, code)
            found.append(Spelling(word.text, Span(place, place + len(part)), part, strange))
    return tuple(found)


CLOSE = 78
"""rapidfuzz ratio from which a word that English does not have is a misspelling of one that it should be."""


FOREIGN = 1.0
"""Strangeness from which an English name is no romanisation at all: Scotland for Σκωτία."""

STRANGER = 0.16
"""How much stranger a misspelling is than the right spelling: Sevilla and Bolonia are not, for Σεβίλλη, Μπολόνια."""


@lru_cache(maxsize=4096)
def misspellings(source: str, target: str, languages: tuple[str, str]) -> tuple[Spelling, ...]:
    """Find names of the target that are no English words and nearly what a word of the source is in English."""
    code = languages[0]
    theirs = {part.lower() for token in tokens(target) for part in split(token.text)}
    strange = [
        (part, place)
        for token in tokens(target)
        for part, place in pieces(token)
        if part[0].isupper() and not part.isupper() and not is_known(part)
    ]
    if not strange:
        return ()
    meant = [
        (gloss, word.text)
        for word in source_words(source, code)
        for gloss in copied(word, code)
        if len(gloss) > 3 and gloss.lower() not in theirs and " " not in gloss
    ]
    found = []
    for part, place in strange:
        best = max(meant, key=lambda one: fuzz.ratio(one[0].lower(), part.lower()), default=None)
        if best and is_slip(best[0], part) and is_stranger(part, best[0], best[1], code):
            off = float(Levenshtein.distance(best[0].lower(), part.lower()))
            found.append(Spelling(best[1], Span(place, place + len(part)), part, off, best[0]))
    return tuple(found)


def copied(word: Word, code: str) -> tuple[str, ...]:
    """Give what a word of the source should be in English: itself where it is English in a text of another script."""
    if word.text.isascii() and not language(code).latin:
        return (word.text,) if is_known(word.text) else ()
    return word.glosses


def is_stranger(text: str, other: str, name: str, code: str) -> bool:
    """Tell whether one spelling of a name of the source is less to be expected than another."""
    right = oddness(name, other, code)
    return right >= FOREIGN or oddness(name, text, code) >= right + STRANGER


DERIVED = frozenset("n an ian ans ians ish ese i is s er ers ic ite ites al es".split())
"""Endings by which names of people and adjectives are made of the name of a place."""


def is_slip(meant: str, written: str) -> bool:
    """Tell whether a word is another one with a slip of the pen, and not one that is derived from it."""
    left, right = fold(meant), fold(written)
    derived = right.startswith(left[:-1]) and right[len(left) - 1 :] in DERIVED | {left[-1:] + end for end in DERIVED}
    return left != right and not derived and fuzz.ratio(left, right) >= CLOSE and abs(len(left) - len(right)) <= 2


def is_known(name: str) -> bool:
    """Tell whether a spelling is one that English, or what mtcheck knows of people and places, has."""
    if is_word(name, "en") or is_ordinary(name, "en") or is_place(name):
        return True
    return fold(name) in knowledge().surnames


def pieces(token: Token) -> list[tuple[str, int]]:
    """Give the parts of a hyphened name with their places."""
    found, place = [], token.start
    for part in token.text.split("-"):
        if len(part) > 3:
            found.append((part, place))
        place += len(part) + 1
    return found
