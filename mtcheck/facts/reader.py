"""Numbers, ordinals, months and weekdays of a text, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mtcheck.facts.lexemes import Lexeme
from mtcheck.facts.measures import PERIODS, Measures, edges
from mtcheck.facts.numerals import LINKS, can_add, compose, glued, numeral, roman
from mtcheck.facts.quantity import ALONE, IF_REPLACED, NEVER, Quantity
from mtcheck.languages import Language
from mtcheck.types import Span

THOUSAND = 1000
"""Number from which a letter after it is no scale: "3000m" are metres."""

FEW = 12
"""Up to here numbers in words come and go in translation: "two" and "both", "a dozen"."""

INCHES = re.compile(r"[- ](\d{1,2})(?![\d.,]*\d)(?:[ -]?in(?:ch(?:es)?)?\b)?")
ORDINAL = re.compile(
    r"(?:st|nd|rd|th|[οόηήαάω]|ος|ός|ης|ής|ου|ού|ων|ών|ους|ούς|ες|ές|η|στ|er|ère|re|e|ème|eme|os|as|o|a|º|ª|й|я|е|го|му|ого|"
    r"ому|му|ї|ій|им|ым|ом|х|их|ых|м|ая|ую|ой|ne|nd|inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|ten|te|ter|tes)$",
    re.IGNORECASE,
)
DESIGNATION = re.compile(r"([^\W\d_]+)([-‑]?)$")
"""What ties a number into a name: "Т-90М", "A320neo"."""

DECADE = re.compile(r"(?:'?s|er|ern|-?х|-?е|-?ті|-?их|-?ые)$")


class Reader(Measures):
    """Read the numbers of one text from its lexemes, left to right."""

    def __init__(self, text: str, known: Language, taken: list[Span]) -> None:
        super().__init__(text, known)
        self.taken = taken
        self.found: list[Quantity] = []

    def read(self) -> list[Quantity]:
        """Give all quantities that are not dates in digits or times."""
        while self.at < len(self.lexemes):
            lexeme = self.lexemes[self.at]
            if self.taken and any(span.start <= lexeme.start < span.end for span in self.taken):
                self.at += 1
                continue
            one = self.digits(lexeme) if lexeme.kind == "digits" else self.word(lexeme)
            if one is None:
                self.at += 1
            else:
                self.found.append(one)
        return self.found

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
        elif after == "." and (century := self.near(step)) is not None and self.is_dotted(lexeme, century):
            end, kind = lexeme.end + 1, "ordinal"
        if before.endswith(("'", "’", "‘")) and len(lexeme.text) == 2:
            values, kind = (values[0], 1900 + values[0], 2000 + values[0]), "year"
        if dated := self.signed(lexeme, values[0]):
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

    def scales(self, parts: list[tuple[float, bool]]) -> int:
        """Take in the scale words, and what else goes on with a number after digits; give the end."""
        end = 0
        while (lexeme := self.following()) is not None:
            scale = lexeme.value("scales")
            if (half := self.half(parts)) is not None:
                parts.append((half, False))
                end = lexeme.end
                self.at += 1
                continue
            if scale and not (parts[-1][1] and float(scale) <= parts[-1][0] and self.known.spaced):
                apart = lexeme.start != self.lexemes[self.at - 1].end
                if self.known.spaced and lexeme.text in {"m", "k"} and (apart or parts[0][0] >= THOUSAND):
                    break
                parts.append((float(scale), True))
            elif (number := self.continued(lexeme, parts)) is not None:
                parts.append((number, False))
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

    def composed(self, parts: list[tuple[float, bool]]) -> float:
        """Put the parts of a number together as the language does."""
        return compose(parts)

    def following(self) -> Lexeme | None:
        """Give the lexeme that can go on with a number."""
        return self.near(self.at)

    def signed(self, _lexeme: Lexeme, _value: float) -> Quantity | None:
        """Give the month or day that a sign makes of digits; only Chinese and Japanese have such signs."""
        return None

    def continued(self, _lexeme: Lexeme, _parts: Sequence[tuple[float, bool]]) -> float | None:
        """Give a number after a scale that is part of the same one; only Chinese and Japanese go on so."""
        return None

    def approximate(self, _span: Span, _parts: Sequence[tuple[float, bool]]) -> Quantity | None:
        """Give a number of two ends, which only Chinese and Japanese write without a word between."""
        return None

    def strength(self, value: float, _parts: Sequence[tuple[float, bool]], *, bare: bool) -> int:
        """Say how much a number in words counts: a bare scale and a small one come and go in translation."""
        if value in {0, 1}:
            return NEVER
        return ALONE if value > FEW and not bare else IF_REPLACED

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
        if lexeme.value("numbers") is not None or lexeme.value("scales"):
            return self.cardinal(lexeme)
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
        if both := self.approximate(Span(first.start, end), parts):
            return both
        value = self.composed(parts)
        bare = is_scale and len(parts) == 1
        values = (value,) if not bare else (value, *({12.0, 10.0, 20.0} - {value} if value <= 20 else ()))
        return self.finish(Span(first.start, end), values, "number", self.strength(value, parts, bare=bare))

    def follow(self, parts: list[tuple[float, bool]]) -> tuple[float, bool] | None:
        """Give the next part of a number in words and step over it, or None where the number ends."""
        step = 1
        lexeme = self.following()
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


def decade(values: tuple[float, ...]) -> tuple[float, ...]:
    """Give what "1990s" or "90er" can mean."""
    value = values[0]
    return (value, 1900 + value, 2000 + value) if value < 100 else (value, value % 100)
