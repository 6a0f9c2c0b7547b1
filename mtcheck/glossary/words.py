"""The words of a text as terms are compared with them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.lexemes import LETTER
from mtcheck.facts.words import OPENING
from mtcheck.languages import language
from mtcheck.types import Span

INITIALS = r"(?<![^\W_])(?:[^\W\d_]\.){2,}(?![^\W_])"
WORD = re.compile(rf"(?P<initials>{INITIALS})|(?:{LETTER}|\d)+")
WITH_APOSTROPHES = re.compile(rf"(?P<initials>{INITIALS})|(?:{LETTER}|\d)+(?:['’ʼ]{LETTER}+)*")
CHARACTER = r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]"
SINGLE = re.compile(rf"(?P<initials>{INITIALS})|{CHARACTER}|(?:(?!{CHARACTER})(?:{LETTER}|\d))+")
ADDRESS = re.compile(r"\S+://\S+|\bwww\.\S+|\S+@\S+")
APOSTROPHE_WITHIN = frozenset({"uk", "be"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text; `opening` where a sentence or a quotation begins with it."""

    text: str
    span: Span
    opening: bool


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
