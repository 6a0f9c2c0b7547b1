"""Numbers of Chinese and Japanese: myriads, signs for months and days, tenths, fractions, approximate pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mtcheck.facts.calendar import cipher
from mtcheck.facts.lexemes import Lexeme
from mtcheck.facts.numerals import MORE, SHARES, TENTHS, myriads, numeral, pair
from mtcheck.facts.quantity import ALONE, IF_REPLACED, NEVER, Quantity
from mtcheck.facts.reader import FEW, Reader
from mtcheck.languages import Language
from mtcheck.types import Span

MONTHS = 12


class EastAsianReader(Reader):
    """Read the numbers of a text that is written without spaces."""

    def __init__(self, text: str, known: Language, taken: list[Span]) -> None:
        super().__init__(text, known, taken)
        self.sharing = False

    def composed(self, parts: list[tuple[float, bool]]) -> float:
        """Put the parts of a number together, by myriads."""
        return myriads(parts)

    def following(self) -> Lexeme | None:
        """Give the lexeme that follows, after a "more than" within a Chinese number: "1100多万", "十余年"."""
        more = self.near(self.at)
        if more is not None and more.text in MORE and (after := self.near(self.at + 1)):
            self.at += bool(after.value("scales") or after.value("units") or after.value("currencies"))
        return self.near(self.at)

    def continued(self, lexeme: Lexeme, parts: Sequence[tuple[float, bool]]) -> float | None:
        """Give digits after a scale, or a numeral: "3万5000", "3万五千"."""
        if parts[-1][1] and lexeme.kind == "digits" and (values := numeral(lexeme.text, self.known)):
            return values[0]
        number = lexeme.value("numbers")
        return None if number is None else float(number or 0)

    def word(self, lexeme: Lexeme) -> Quantity | None:
        """Read an ordinal of several numerals as one, and everything else as other languages are read."""
        ordinal = lexeme.value("ordinals")
        if ordinal and lexeme.text[0] == "第" and self.is_numeral(self.near(self.at + 1)):
            return self.place(lexeme, float(ordinal))
        return super().word(lexeme)

    def finish(self, span: Span, values: tuple[float, ...], kind: str, strength: int) -> Quantity:
        """Read the rest of a fraction or of tenths, else add the unit as in other languages."""
        part = None
        if self.known.code in SHARES and kind == "number":
            part = self.share(span, values[0]) or self.tenths(span, values)
        return part or super().finish(span, values, kind, strength)

    def strength(self, value: float, parts: Sequence[tuple[float, bool]], *, bare: bool) -> int:
        """Say how much a numeral counts: a small one, or one sign alone, is part of many words."""
        if value not in {0, 1} and (value <= FEW or len(parts) == 1):
            return IF_REPLACED if self.counted() else NEVER
        return super().strength(value, parts, bare=bare)

    def approximate(self, span: Span, parts: Sequence[tuple[float, bool]]) -> Quantity | None:
        """Read an approximate number as its two ends: "五六百米"."""
        ends = pair(parts)
        return self.between(span, *ends) if ends else None

    def signed(self, lexeme: Lexeme, value: float) -> Quantity | None:
        """Read "7月" as a month and "15日" after one as a day."""
        sign, after = self.text[lexeme.end : lexeme.end + 1], self.text[lexeme.end + 1 : lexeme.end + 2]
        month = sign == "月" and value <= MONTHS and after not in {"間", "间", "個"}
        day = sign in {"日", "号"} and self.text[lexeme.start - 1 : lexeme.start] == "月"
        if not month and not day:
            return None
        self.at += 1 + self.inside(self.at + 1, lexeme.end + 1)
        span = Span(lexeme.start, lexeme.end + 1)
        kind, strength = ("month", IF_REPLACED) if month else ("day", ALONE)
        return Quantity(span, self.text[span.start : span.end], (value,), kind, "", strength)

    def place(self, lexeme: Lexeme, value: float) -> Quantity:
        """Read an ordinal of several numerals: "第二十三"."""
        parts = [(value, False)]
        self.at += 1
        while (following := self.follow(parts)) is not None:
            parts.append(following)
        span = Span(lexeme.start, self.lexemes[self.at - 1].end)
        return self.finish(span, (self.composed(parts),), "ordinal", IF_REPLACED)

    def is_numeral(self, lexeme: Lexeme | None) -> bool:
        """Tell whether a lexeme is a numeral in words, or a scale."""
        return lexeme is not None and bool(lexeme.value("numbers") or lexeme.value("scales"))

    def between(self, span: Span, low: tuple[float, ...], high: tuple[float, ...]) -> Quantity:
        """Read an approximate number as its two ends, which have one unit: "五六百米"."""
        one = self.finish(span, high, "number", IF_REPLACED)
        factor = one.value / high[0]
        self.found.append(replace(one, values=tuple(value * factor for value in low), strength=IF_REPLACED))
        return replace(one, strength=IF_REPLACED)

    def share(self, span: Span, whole: float) -> Quantity | None:
        """Read "五分之二" from its lower number on; the value can be either number too, as in "two in five"."""
        start = span.end + len(SHARES[self.known.code])
        places = range(self.at, min(self.at + 3, len(self.lexemes)))
        number = next((number for number in places if self.lexemes[number].start == start), None)
        if number is None or not whole or self.sharing or not self.text.startswith(SHARES[self.known.code], span.end):
            return None
        upper = self.lexemes[number]
        if upper.kind != "digits" and not self.is_numeral(upper):
            return None
        before, self.at, self.sharing = self.at, number, True
        part = self.digits(upper) if upper.kind == "digits" else self.cardinal(upper)
        self.sharing = False
        if part is None:
            self.at = before
            return None
        both = Span(span.start, part.span.end)
        text, count = self.text[both.start : both.end], (part.value,) if part.value > 1 else ()
        values = (part.value / whole, whole, *count)
        return replace(part, span=both, text=text, values=values, kind="fraction", strength=IF_REPLACED)

    def tenths(self, span: Span, values: tuple[float, ...]) -> Quantity | None:
        """Read "六成" and "两成五" as percent."""
        match = TENTHS[self.known.code].match(self.text, span.end)
        if match is None or values[0] > 10:
            return None
        rest = cipher(match[1], self.known)
        self.at += self.inside(self.at, match.end())
        text = self.text[span.start : match.end()]
        return Quantity(Span(span.start, match.end()), text, (10 * values[0] + rest,), "number", "%", ALONE)

    def counted(self) -> bool:
        """Tell whether a unit follows, which makes a numeral of a text without spaces a count; "十多年" is vague."""
        after = self.near(self.at)
        vague = self.lexemes[self.at - 1].text in MORE
        return after is not None and not vague and bool(after.value("units") or after.value("currencies"))
