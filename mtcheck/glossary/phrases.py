"""Terms word by word, and whether one stands at a place of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mtcheck.glossary.inflection import is_form
from mtcheck.glossary.words import Word, split

GAP = re.compile(r"(?:[’']s?)?[\s\-‐‑]+|[’'ʼ]|")
"""What may stand between two words of a term: a space, a hyphen, a possessive ending, an elision."""

ACRONYM = 6
"""Letters at most in a word of capitals that is taken for an acronym."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A term to look for, word by word, and the number of the entry that has it.

    `gaps` is what stands between the words. `loose` and `case` are as in `is_form` and `Entry`; `forbidden` is for
    whoever looks.
    """

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    entry: int
    forbidden: bool = False
    case: bool | None = None
    loose: bool = False


def phrase(
    term: str, code: str, entry: int, *, forbidden: bool = False, case: bool | None = None, loose: bool = False
) -> Phrase:
    """Make a phrase of a term as it is written."""
    words = split(term, code)
    return Phrase(tuple(word.text for word in words), gaps(words, term), entry, forbidden, case, loose)


def gaps(words: Sequence[Word], text: str) -> tuple[str, ...]:
    """Give what stands between the words of a text."""
    return tuple(text[left.span.end : right.span.start] for left, right in pairwise(words))


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
    between = zip(gaps(here, text), phrase.gaps, strict=True)
    return all(gap == wanted or GAP.fullmatch(gap) for gap, wanted in between)


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
