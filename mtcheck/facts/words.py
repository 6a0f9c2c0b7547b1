"""The words of a text in any language, with what they are in English where that is known."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from mtcheck.facts.lexemes import LETTER
from mtcheck.languages import language
from mtcheck.languages.glosses import glosses
from mtcheck.languages.spelling import plain

WORD = re.compile(rf"{LETTER}+(?:[’'ʼ\-‑]{LETTER}+)*")
PART = re.compile(rf"{LETTER}+")
APOSTROPHED = re.compile(rf"{LETTER}+(?:[’'ʼ]{LETTER}+)*")
"""A word of a language that writes an apostrophe within words: Лук’янівка."""

OPENING = re.compile(r"(?:^|[.!?;:…\n»”\"\])]\s|[—–\-]\s|[«“\"(‘¿¡])[\s«“\"‘(\[—–\-¿¡]*$")
KATAKANA = re.compile(r"[ァ-ヴー・]{3,}")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
ELISION = re.compile(r"^(?:[cdjlmnst]|qu|un|all|dell|nell|sull|dall|lorsqu|puisqu|jusqu)[’']", re.IGNORECASE)


class Word(NamedTuple):
    """A word: `capital` where it begins with a capital, `opening` where a sentence or a quotation begins with it."""

    start: int
    end: int
    text: str
    capital: bool
    opening: bool
    glosses: tuple[str, ...]
    function: bool


@lru_cache(maxsize=4096)
def source_words(text: str, code: str) -> tuple[Word, ...]:
    """Split a text of a language that is translated from."""
    if not language(code).spaced:
        return tuple(unspaced(text, code))
    found = []
    for match in WORD.finditer(text):
        whole = match.group()
        start = match.start()
        if elision := ELISION.match(whole):
            start, whole = start + elision.end(), whole[elision.end() :]
        parts = [(start, whole)]
        if not whole.isalpha() and not glosses(code).of(whole):
            piece = APOSTROPHED if code in {"uk", "be"} else PART
            parts = [(start + part.start(), part.group()) for part in piece.finditer(whole)]
        for number, (place, part) in enumerate(parts):
            found.append(word(text, place, part, code, first=not number))
    return tuple(found)


def word(text: str, place: int, part: str, code: str, *, first: bool) -> Word:
    """Make a word of a stretch of the text."""
    opening = first and bool(OPENING.search(text[max(0, place - 6) : place] if place > 6 else "\n" + text[:place]))
    known = glosses(code)
    name = part[0].isupper() and not opening and code != "de"
    return Word(
        place,
        place + len(part),
        part,
        part[0].isupper(),
        opening,
        known.of_name(part) if name else known.of(part),
        plain(part, code) in language(code).function,
    )


def unspaced(text: str, code: str) -> list[Word]:
    """Find the words of a list, the longest first, and runs of katakana, in text without spaces."""
    known, longest = glosses(code).words, longest_form(code)
    found: list[Word] = []
    for run in CJK.finditer(text):
        at = run.start()
        while at < run.end():
            kana = KATAKANA.match(text, at, run.end())
            size = next(
                (n for n in range(min(longest, run.end() - at), 1, -1) if text[at : at + n] in known),
                0,
            )
            if kana and kana.end() - at > size:
                size = kana.end() - at
            if not size:
                at += 1
                continue
            part = text[at : at + size]
            found.append(Word(at, at + size, part, bool(kana), False, known.get(part, ()), False))
            at += size
    return found


@cache
def longest_form(code: str) -> int:
    """Give the length of the longest form of a word list."""
    return max(map(len, glosses(code).words), default=0)
