"""A place among the lexemes of a text, and what stands near it."""

from __future__ import annotations

import re

from mtcheck.facts.lexemes import Lexeme, lexemes
from mtcheck.languages import Language
from mtcheck.types import Span

JOIN = re.compile(r"[\s\u00a0\u202f\-‐‑–]{0,2}")
"""What may stand between the parts of a number, and between it and its unit."""

DOTTED = frozenset({"cs", "de", "pl", "tr"})
"""Languages that write ordinals in digits with a full stop: "19. Jahrhundert"."""


class Cursor:
    """Move over the lexemes of one text, left to right."""

    def __init__(self, text: str, known: Language) -> None:
        self.text, self.known = text, known
        self.lexemes = lexemes(text, known.code)
        self.at = 0

    def near(self, number: int) -> Lexeme | None:
        """Give a lexeme when only a space, a hyphen or the stop of "εκατ." lies between it and the one before."""
        if not 0 < number < len(self.lexemes):
            return None
        before, this = self.lexemes[number - 1], self.lexemes[number]
        gap = self.text[before.end : this.start]
        if gap[:1] == "." and (before.value("scales") or self.is_dotted(before, this)):
            gap = gap[1:]
        return this if JOIN.fullmatch(gap) else None

    def is_dotted(self, number: Lexeme, after: Lexeme) -> bool:
        """Tell whether digits with a full stop after them count centuries."""
        return number.kind == "digits" and self.known.code in DOTTED and after.value("units") == "century"

    def inside(self, number: int, end: int) -> int:
        """Count the lexemes from a number on that begin before a place."""
        return sum(lexeme.start < end for lexeme in self.lexemes[number : number + 3])

    def first(self, span: Span) -> int:
        """Give the number of the lexeme with which a span begins."""
        number = min(self.at, len(self.lexemes)) - 1
        while number > 0 and self.lexemes[number].start > span.start:
            number -= 1
        return number

    def is_near(self, span: Span, lexeme: Lexeme) -> bool:
        """Tell whether a month name stands beside a number: "3 September", "3 de septiembre", "the 3rd of May"."""
        gap = self.text[span.end : lexeme.start] if lexeme.start >= span.end else self.text[lexeme.end : span.start]
        return len(gap) <= 5 and not re.search(r"[;!?]", gap)
