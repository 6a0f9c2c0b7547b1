"""Units and currencies beside numbers."""

from __future__ import annotations

import re

from mtcheck.facts.cursor import JOIN, Cursor
from mtcheck.facts.lexemes import Lexeme
from mtcheck.facts.quantity import IF_REPLACED, NEVER, Quantity
from mtcheck.types import Span

PERIODS = frozenset({"s", "min", "h", "day", "week", "month", "year", "decade", "century"})
"""Units that stand without a number: "for weeks"."""

AND_A_HALF = re.compile(r"(?:с|з|із|και|and|et|y|e|a|i|și|şi)\s|buçuk", re.IGNORECASE)
"""How the words begin that add a half to a number: "два с половиной", "deux millions et demi"."""

DOLLARS = {"HK": "HKD", "NT": "TWD"}
"""Letters before "$", with a space or without, that tell whose dollars they are."""

DOLLAR = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(DOLLARS)})(?=\s?$)")


class Measures(Cursor):
    """Find the unit or currency of a number, and units of time that stand for one of them."""

    def unit(self, span: Span) -> tuple[str, int, int]:
        """Give the unit or currency of a number, and where the number begins and ends with it."""
        for step in (0, 1):
            lexeme = self.near(self.at + step) if step == 0 else self.after_link()
            if lexeme is not None and (unit := lexeme.value("units") or lexeme.value("currencies")):
                if self.misread(lexeme):
                    break
                self.at += step + 1
                return unit, span.start, lexeme.end
        before = self.first(span) - 1
        if before >= 0:
            lexeme = self.lexemes[before]
            unit = lexeme.value("currencies") if not lexeme.text.islower() else None
            if self.known.code == "tr" and lexeme.value("units") == "%":  # %5, yüzde 5
                unit = "%"
            if lexeme.text == "$" and (whose := DOLLAR.search(self.text[: lexeme.start])):
                unit = DOLLARS[whose.group()]
            if unit and JOIN.fullmatch(self.text, lexeme.end, span.start):
                return unit, lexeme.start, span.end
        return "", *edges(span)

    def misread(self, lexeme: Lexeme) -> bool:
        """Tell whether a single letter after a number is rather a word or an initial than a unit."""
        return (
            len(lexeme.text) == 1
            and lexeme.text.isalpha()
            and (lexeme.text.isupper() or self.known.code not in {"en", "de"})
            and lexeme.start - 1 > 0
            and self.text[lexeme.start - 1] == " "
            and self.known.spaced
        )

    def after_link(self) -> Lexeme | None:
        """Give the lexeme after a preposition: "5 millones de euros", "3 million of them"."""
        link = self.near(self.at)
        if link is None or len(link.text) > 3 or link.text.lower() not in {"de", "d", "di", "of", "του"}:
            return None
        lexeme = self.lexemes[self.at + 1] if self.at + 1 < len(self.lexemes) else None
        return lexeme if lexeme is not None and lexeme.start - link.end <= 1 else None

    def is_period(self) -> bool:
        """Tell whether a decade or a century follows: the one unit that is counted in ordinals."""
        after = self.near(self.at)
        return after is not None and after.value("units") in {"decade", "century"}

    def period(self, lexeme: Lexeme, unit: str) -> Quantity:
        """Read a unit of time that stands without a number: "for weeks", or with a half, "год с половиной"."""
        self.at += 1
        if not self.adds_half(self.at):
            return Quantity(Span(lexeme.start, lexeme.end), lexeme.text, (1.0,), "period", unit, IF_REPLACED)
        span = Span(lexeme.start, self.lexemes[self.at].end)
        self.at += 1
        return Quantity(span, self.text[span.start : span.end], (1.5,), "number", unit, IF_REPLACED)

    def single(self, lexeme: Lexeme) -> Quantity | None:
        """Read an article with a unit, "a mile", as one of it; it never speaks for itself."""
        after = self.near(self.at + 1) if self.known.code == "en" and lexeme.text.lower() in {"a", "an"} else None
        unit = after.value("units") if after else None
        if after is None or not unit:
            return None
        self.at += 2
        return Quantity(
            Span(lexeme.start, after.end), self.text[lexeme.start : after.end], (1.0,), "number", unit, NEVER
        )

    def adds_half(self, number: int) -> bool:
        """Tell whether a lexeme is "and a half"."""
        lexeme = self.near(number)
        return lexeme is not None and lexeme.value("fractions") == "0.5" and bool(AND_A_HALF.match(lexeme.text))

    def is_scaled(self, number: int) -> bool:
        """Tell whether a lexeme is a scale, as in "y medio millón"."""
        after = self.near(number)
        return after is not None and bool(after.value("scales"))


def edges(span: Span) -> tuple[int, int]:
    """Give the two ends of a span."""
    return span.start, span.end
