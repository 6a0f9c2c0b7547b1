"""What a text counts and dates: numbers, ordinals, years, days, times, months and weekdays, by value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from mtcheck.facts.calendar import cipher, clocks, dates, names_of_days
from mtcheck.facts.lexemes import Lexeme, lexemes
from mtcheck.facts.numerals import (
    LINKS,
    MORE,
    SHARES,
    TENTHS,
    can_add,
    compose,
    glued,
    myriads,
    numeral,
    pair,
    roman,
)
from mtcheck.facts.quantity import ALONE, IF_REPLACED, NEVER, Quantity
from mtcheck.languages import Language, language
from mtcheck.types import Span

MONTHS = 12
FEW = 12
"""Up to here numbers in words come and go in translation: "two" and "both", "a dozen"."""

PERIODS = frozenset({"s", "min", "h", "day", "week", "month", "year", "decade", "century"})
"""Units that stand without a number: "for weeks"."""

JOIN = re.compile(r"[\s\u00a0\u202f\-‐‑–]{0,2}")
RANGE = re.compile(
    r"\s*(?:[-–—‐‑−]|to|and|or|έως|ως|με|και|до|и|та|bis|und|à|et|a|y|e|al?|až|do|până la|～|~|〜|至|到)\s*"
)
INCHES = re.compile(r"[- ](\d{1,2})(?![\d.,]*\d)(?:[ -]?in(?:ch(?:es)?)?\b)?")
ORDINAL = re.compile(
    r"(?:st|nd|rd|th|[οόηήαάω]|ος|ός|ης|ής|ου|ού|ων|ών|ους|ούς|ες|ές|η|στ|er|ère|re|e|ème|eme|os|as|o|a|º|ª|й|я|е|го|му|ого|"
    r"ому|му|ї|ій|им|ым|ом|х|их|ых|м|ая|ую|ой|ne|nd|inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|ten|te|ter|tes)$",
    re.IGNORECASE,
)
DESIGNATION = re.compile(r"([^\W\d_]+)([-‑]?)$")
"""What ties a number into a name: "Т-90М", "A320neo"."""

AND_A_HALF = re.compile(r"(?:с|з|із|και|and|et|y|e|a|i|și|şi)\s|buçuk", re.IGNORECASE)
"""How the words begin that add a half to a number: "два с половиной", "deux millions et demi"."""

DOLLARS = {"HK": "HKD", "NT": "TWD"}
"""Letters before "$", with a space or without, that tell whose dollars they are."""

DOLLAR = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(DOLLARS)})(?=\s?$)")

DECADE = re.compile(r"(?:'?s|er|ern|-?х|-?е|-?ті|-?их|-?ые)$")


@lru_cache(maxsize=4096)
def quantities(text: str, code: str) -> tuple[Quantity, ...]:
    """Find the quantities of a text in the order in which they stand."""
    known = language(code)
    calendar = [*dates(text, known), *clocks(text, known)]
    taken = [one.span for one in calendar] + names_of_days(text)
    found = [*calendar, *Reader(text, known, taken).read()]
    return tuple(sorted(found, key=lambda one: (one.span.start, one.span.end)))


class Reader:
    """Read the numbers of one text from its lexemes, left to right."""

    def __init__(self, text: str, known: Language, taken: list[Span]) -> None:
        self.text, self.known = text, known
        self.lexemes = lexemes(text, known.code)
        self.taken = taken
        self.at = 0
        self.found: list[Quantity] = []
        self.sharing = False

    def read(self) -> list[Quantity]:
        """Give all quantities that are not dates in digits or times."""
        found = self.found
        while self.at < len(self.lexemes):
            lexeme = self.lexemes[self.at]
            if self.taken and any(span.start <= lexeme.start < span.end for span in self.taken):
                self.at += 1
                continue
            one = self.digits(lexeme) if lexeme.kind == "digits" else self.word(lexeme)
            if one is None:
                self.at += 1
            else:
                found.append(one)
        return spread(self.text, found)

    def near(self, number: int) -> Lexeme | None:
        """Give a lexeme when only a space, a hyphen or the stop of "εκατ." lies between it and the one before."""
        if not 0 < number < len(self.lexemes):
            return None
        before, this = self.lexemes[number - 1], self.lexemes[number]
        gap = self.text[before.end : this.start]
        if gap[:1] == "." and before.value("scales"):
            gap = gap[1:]
        return this if JOIN.fullmatch(gap) else None

    def after_more(self) -> Lexeme | None:
        """Give the lexeme that follows, after a "more than" within a Chinese number: "1100多万", "十余年"."""
        more = self.near(self.at)
        if more is not None and not self.known.spaced and more.text in MORE and (after := self.near(self.at + 1)):
            self.at += bool(after.value("scales") or after.value("units") or after.value("currencies"))
        return self.near(self.at)

    def digits(self, lexeme: Lexeme) -> Quantity | None:
        """Read a number that begins with digits, with scale words, ordinal endings and the unit after it."""
        values = numeral(lexeme.text, self.known)
        if not values:
            return None
        before = self.text[max(0, lexeme.start - 2) : lexeme.start]
        after = self.text[lexeme.end : lexeme.end + 1]
        kind, strength, end = "number", ALONE, lexeme.end
        step = self.at + 1
        if (before[-1:].isalpha() and self.known.spaced) or (
            len(before) == 2 and before[0].isalpha() and before[1] in "-‑–"
        ):
            kind, strength = "code", IF_REPLACED
        elif after.isalpha() or after in {"'", "’", "-", "‑", "º", "ª"}:
            tail = re.compile(r"[-‑'’]?[^\W\d_]+|[ºª]").match(self.text, lexeme.end)
            ending = tail.group() if tail else ""
            known_form = self.near(step) and any(
                form.table in {"units", "scales", "currencies"} for form in self.lexemes[step].forms
            )
            if ending and (DECADE.fullmatch(ending) and lexeme.text[-1] == "0" and not known_form):
                end, values = lexeme.end + len(ending), decade(values)
                kind = "year"
                step += self.inside(step, end)
            elif ending and not known_form and ORDINAL.fullmatch(ending.lstrip("-‑'’")):
                end, kind = lexeme.end + len(ending), "ordinal"
                step += self.inside(step, end)
            elif ending and not known_form and ending[0].isalpha() and self.known.spaced:
                kind, strength = "code", IF_REPLACED
        if before.endswith(("'", "’", "‘")) and len(lexeme.text) == 2:
            values, kind = (values[0], 1900 + values[0], 2000 + values[0]), "year"
        if not self.known.spaced and (dated := self.east_asian(lexeme, values[0])):
            return dated
        self.at = step
        if kind == "code" and self.is_designation(lexeme, step):
            return self.designation(lexeme, values)
        parts: list[tuple[float, bool]] = [(values[0], False)]
        end = max(end, self.scales(parts))
        if len(parts) > 1:
            factor = self.composed(parts) / values[0] if values[0] else 1
            values = (self.composed(parts), *(value * factor for value in values[1:]))
        return self.finish(Span(lexeme.start, end), values, kind, strength if values[0] not in {0, 1} else IF_REPLACED)

    def is_designation(self, lexeme: Lexeme, step: int) -> bool:
        """Tell whether digits belong to a name with a capital before them, so that no scale or unit follows.

        Sums ("EUR5m", "R90m") and years ("Евро-2020 года") are none, nor is "Top-5%".
        """
        tie = DESIGNATION.search(self.text, 0, lexeme.start)
        if not tie or not tie[1][0].isupper() or re.fullmatch(r"1\d{3}|20\d\d", lexeme.text):
            return False
        after = self.lexemes[step] if step < len(self.lexemes) else None
        if after is not None and (after.kind == "symbol" or (not tie[2] and after.text.islower())):
            return False
        return not any(form.table == "currencies" for form in self.known.forms.lookup(tie[1]))

    def designation(self, lexeme: Lexeme, values: tuple[float, ...]) -> Quantity:
        """Read the number of a name, and step over the letters that are tied to it."""
        if re.match(r"[^\W\d_]", self.text[lexeme.end : lexeme.end + 1]):
            self.at += 1
        return Quantity(Span(lexeme.start, lexeme.end), lexeme.text, values, "code", "", IF_REPLACED)

    def east_asian(self, lexeme: Lexeme, value: float) -> Quantity | None:
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

    def inside(self, number: int, end: int) -> int:
        """Count the lexemes from a number on that begin before a place."""
        return sum(lexeme.start < end for lexeme in self.lexemes[number : number + 3])

    def scales(self, parts: list[tuple[float, bool]]) -> int:
        """Take in the scale words, and in Chinese and Japanese the digits, that follow; give the end."""
        end = 0
        while (lexeme := self.after_more()) is not None:
            scale = lexeme.value("scales")
            if (half := self.half(parts)) is not None:
                parts.append((half, False))
                end = lexeme.end
                self.at += 1
                continue
            if scale and not (parts[-1][1] and float(scale) <= parts[-1][0] and self.known.spaced):
                if self.known.spaced and lexeme.text in {"m", "k"} and lexeme.start != self.lexemes[self.at - 1].end:
                    break
                parts.append((float(scale), True))
            elif (
                not self.known.spaced and parts[-1][1] and lexeme.kind == "digits" and numeral(lexeme.text, self.known)
            ):
                parts.append((numeral(lexeme.text, self.known)[0], False))
            elif not self.known.spaced and lexeme.value("numbers") is not None:
                parts.append((float(lexeme.value("numbers") or 0), False))
            else:
                break
            end = lexeme.end
            self.at += 1
        return end

    def half(self, parts: Sequence[tuple[float, bool]]) -> float | None:
        """Give what "and a half" adds to a number: 0.5, and half of the million that stands before it."""
        if not self.adds_half(self.at) or parts[-1][0] % 1 or len(parts) > 2:
            return None
        last, is_scale = parts[-1]
        if is_scale and self.is_scaled(self.at + 1):
            return None
        return last / 2 if is_scale and last >= 1000 else 0.5

    def adds_half(self, number: int) -> bool:
        """Tell whether a lexeme is "and a half"."""
        lexeme = self.near(number)
        return lexeme is not None and lexeme.value("fractions") == "0.5" and bool(AND_A_HALF.match(lexeme.text))

    def composed(self, parts: list[tuple[float, bool]]) -> float:
        """Put the parts of a number together as the language does."""
        return compose(parts) if self.known.spaced else myriads(parts)

    def word(self, lexeme: Lexeme) -> Quantity | None:
        """Read a number in words, a month or a weekday, or nothing."""
        if not lexeme.forms or (self.known.code == "en" and lexeme.text.lower() in {"a", "an"}):
            return self.single(lexeme) or self.unknown(lexeme)
        for table, kind in (("months", "month"), ("weekdays", "weekday")):
            value = lexeme.value(table)
            if value and self.is_name(lexeme, table):
                self.at += 1
                return Quantity(Span(lexeme.start, lexeme.end), lexeme.text, (float(value),), kind, "", IF_REPLACED)
        unit = lexeme.value("units")
        if unit in PERIODS and self.known.spaced and (len(lexeme.text) > 2 or self.adds_half(self.at + 1)):
            return self.period(lexeme, unit or "")
        ordinal, fraction = lexeme.value("ordinals"), lexeme.value("fractions")
        placed = ordinal and lexeme.text[0] == "第" and self.is_numeral(self.near(self.at + 1))
        if placed or lexeme.value("numbers") is not None or lexeme.value("scales"):
            return self.place(lexeme, float(ordinal or 0)) if placed else self.cardinal(lexeme)
        if ordinal and float(ordinal) >= 20 and (after := self.near(self.at + 1)) is not None:
            rest = float(after.value("ordinals") or 0)
            if 0 < rest < 10 and float(ordinal) % 10 == 0:  # vigésimo primeiro
                self.at += 2
                return self.finish(Span(lexeme.start, after.end), (float(ordinal) + rest,), "ordinal", IF_REPLACED)
        if ordinal or fraction:
            self.at += 1
            values = [float(value) for value in (ordinal, fraction) if value]
            if fraction and not ordinal and (scale := self.near(self.at)) is not None and scale.value("scales"):
                self.at += 1  # anderthalb Millionen
                whole = float(fraction) * float(scale.value("scales") or 1)
                return self.finish(Span(lexeme.start, scale.end), (whole,), "number", ALONE)
            return self.finish(
                Span(lexeme.start, lexeme.end), tuple(values), "ordinal" if ordinal else "fraction", IF_REPLACED
            )
        return None

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

    def unknown(self, lexeme: Lexeme) -> Quantity | None:
        """Read number words written in one, and Roman numerals."""
        if self.known.code in LINKS and (values := glued(lexeme.text.casefold(), self.known.code)):
            self.at += 1
            return self.finish(Span(lexeme.start, lexeme.end), values, "number", ALONE)
        if len(lexeme.text) > 1 and lexeme.text.isupper() and (value := roman(lexeme.text)) and value < 40:
            self.at += 1
            return Quantity(Span(lexeme.start, lexeme.end), lexeme.text, (float(value),), "ordinal", "", NEVER)
        return None

    def is_name(self, lexeme: Lexeme, table: str) -> bool:
        """Tell whether a word that can be a month or a weekday is one."""
        capital = lexeme.text[0].isupper()
        if self.known.code in {"en", "de", "el"} and not capital:
            return False
        neighbours = [self.lexemes[n] for n in (self.at - 1, self.at + 1) if 0 <= n < len(self.lexemes)]
        if any(one.kind == "digits" for one in neighbours):
            return True
        others = any(form.table in {"ordinals", "numbers"} for form in lexeme.forms)
        if others and (not capital or not self.text[: lexeme.start].strip()):
            return False
        if table == "months" and lexeme.text.lower() in {"may", "march", "mai", "mars"}:
            return self.known.code != "en" or bool(
                re.search(
                    r"\b(?:in|of|since|until|till|last|next|early|late|mid|this|by|from|to|and|through)[ -]$",
                    self.text[: lexeme.start],
                )
            )
        return len(lexeme.text) > (3 if self.known.latin else 2) or not self.known.spaced

    def cardinal(self, lexeme: Lexeme) -> Quantity | None:
        """Read a number in words: "two hundred and fifty thousand"."""
        first = lexeme
        is_scale = lexeme.value("numbers") is None
        table = "scales" if is_scale else "numbers"
        if self.known.spaced and len(lexeme.text) == 1 and is_scale:
            return None
        parts = [(float(lexeme.value(table) or 0), is_scale)]
        end = lexeme.end
        self.at += 1
        while self.at < len(self.lexemes):
            following = self.follow(parts)
            if following is None:
                break
            parts.append(following)
            end = self.lexemes[self.at - 1].end
        if (tail := self.near(self.at)) is not None and self.known.spaced:
            ordinal, fraction = tail.value("ordinals"), tail.value("fractions")
            if ordinal and parts[-1][0] >= 20 and can_add(parts, float(ordinal)):
                self.at += 1
                span = Span(first.start, tail.end)
                return self.finish(span, (self.composed(parts) + float(ordinal),), "ordinal", IF_REPLACED)
            if fraction and self.composed(parts) * float(fraction) < 1:
                self.at += 1
                value = self.composed(parts) * float(fraction)
                span = Span(first.start, tail.end)
                return self.finish(span, (value, *([float(ordinal)] if ordinal else [])), "fraction", IF_REPLACED)
        if not self.known.spaced and (ends := pair(parts)):
            return self.between(Span(first.start, end), *ends)
        value = self.composed(parts)
        bare = is_scale and len(parts) == 1
        strength = ALONE if value > FEW and not bare else IF_REPLACED
        if value in {0, 1} or (not self.known.spaced and (value <= FEW or len(parts) == 1)):
            strength = NEVER if value in {0, 1} or not self.counted() else IF_REPLACED
        values = (value,) if not bare else (value, *({12.0, 10.0, 20.0} - {value} if value <= 20 else ()))
        return self.finish(Span(first.start, end), values, "number", strength)

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

    def follow(self, parts: list[tuple[float, bool]]) -> tuple[float, bool] | None:
        """Give the next part of a number in words and step over it, or None where the number ends."""
        step = 1
        lexeme = self.after_more()
        link = False
        if (half := self.half(parts)) is not None:
            self.at += 1
            return half, False
        if lexeme is not None and lexeme.text.lower() in {"and", "και", "und", "et", "y", "e", "și", "a", "i", "ve"}:
            lexeme, step, link = self.near(self.at + 1), 2, True
        if lexeme is not None and parts[-1][1] and lexeme.text.lower() in {"de", "of", "di"}:  # centenas de milhões
            after = self.near(self.at + 1)
            if after is not None and float(after.value("scales") or 0) > parts[-1][0]:
                lexeme, step = after, 2
        if lexeme is None:
            return None
        if self.known.code == "ar" and lexeme.text.startswith("و") and parts[-1][0] < 10:
            link = True
        scale, number = lexeme.value("scales"), lexeme.value("numbers")
        if scale and not link and not (parts[-1][1] and float(scale) <= parts[-1][0] and self.known.spaced):
            self.at += step
            return float(scale), True
        if number is None:
            return None
        value = float(number)
        arabic = self.known.code == "ar" and link and 20 <= value < 100
        if not self.known.spaced or can_add(parts, value) or arabic:
            self.at += step
            return value, False
        return None

    def finish(self, span: Span, values: tuple[float, ...], kind: str, strength: int) -> Quantity:
        """Add the unit or currency that stands beside a number, and tell years and days from other numbers."""
        if self.known.code in SHARES and kind == "number":
            part = self.share(span, values[0]) or self.tenths(span, values)
            if part is not None:
                return part
        unit, start, end = self.unit(span) if kind != "ordinal" or self.is_period() else ("", *edges(span))
        if unit == "ft" and (inches := INCHES.match(self.text, end)):  # 6-foot-6
            values, end = tuple(value + int(inches[1]) / 12 for value in values), inches.end()
            self.at += self.inside(self.at, end)
        if unit in PERIODS and kind == "number" and self.adds_half(self.at) and not self.is_scaled(self.at + 1):
            values, end = tuple(value + 0.5 for value in values), self.lexemes[self.at].end  # deux ans et demi
            self.at += 1
        text = self.text[span.start : span.end]
        places = [self.at, self.first(span) - 1]
        if self.at < len(self.lexemes) and self.lexemes[self.at].text.lower() in {"de", "of"}:  # 3 de mayo
            places.append(self.at + 1)
        neighbours = [self.lexemes[n] for n in places if 0 <= n < len(self.lexemes)]
        if unit == "year" and re.fullmatch(r"1\d{3}|20\d\d", text):  # 2018 года, 2019年
            kind, unit = "year", ""
        if kind in {"number", "ordinal"} and not unit:
            month = any(one.value("months") and self.is_near(span, one) for one in neighbours)
            if month and values[0] <= 31:
                kind = "day"
            elif re.fullmatch(r"1\d{3}|20\d\d", text):
                kind = "year"
        return Quantity(Span(start, end), self.text[start:end], values, kind, unit, strength)

    def is_scaled(self, number: int) -> bool:
        """Tell whether a lexeme is a scale, as in "y medio millón"."""
        after = self.near(number)
        return after is not None and bool(after.value("scales"))

    def is_period(self) -> bool:
        """Tell whether a decade or a century follows: the one unit that is counted in ordinals."""
        after = self.near(self.at)
        return after is not None and after.value("units") in {"decade", "century"}

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


def edges(span: Span) -> tuple[int, int]:
    """Give the two ends of a span."""
    return span.start, span.end


def decade(values: tuple[float, ...]) -> tuple[float, ...]:
    """Give what "1990s" or "90er" can mean."""
    value = values[0]
    return (value, 1900 + value, 2000 + value) if value < 100 else (value, value % 100)


def spread(text: str, found: list[Quantity]) -> list[Quantity]:
    """Give the first number of a range the unit, and the scale, of the last: "5-10 km", "2 to 3 million"."""
    for number in range(len(found) - 1, 0, -1):
        one, after = found[number - 1], found[number]
        if one.unit or not RANGE.fullmatch(text, one.span.end, after.span.start) or one.kind in {"month", "weekday"}:
            continue
        values = one.values
        if after.unit == "%" and re.search("[成割]", after.text) and one.value <= 10:
            found[number - 1] = replace(one, unit="%", values=(10 * one.value,), strength=after.strength)
            continue
        scale = next((scale for scale in (1e3, 1e6, 1e9, 1e12) if scale <= after.value < scale * 1000), 1.0)
        if (
            scale > 1
            and one.value < 1000
            and not text[after.span.start : after.span.end].replace(",", "").replace(".", "").isdigit()
        ):
            values = (*values, *(value * scale for value in values))
        if re.fullmatch(r"1\d{3}|20\d\d", one.text) and re.fullmatch(r"\d\d", after.text):
            found[number] = replace(after, values=(after.value, after.value + one.value // 100 * 100), kind="year")
        found[number - 1] = replace(one, unit=after.unit, values=values)
    return found
