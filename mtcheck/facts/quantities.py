"""What a text counts and dates: numbers, ordinals, years, days, times, months and weekdays, by value."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from mtcheck.facts.calendar import clocks, dates, names_of_days
from mtcheck.facts.east_asian import EastAsianReader
from mtcheck.facts.quantity import Quantity
from mtcheck.facts.reader import Reader
from mtcheck.languages import language

RANGE = re.compile(
    r"\s*(?:[-–—‐‑−]|to|and|or|έως|ως|με|και|до|и|та|bis|und|à|et|a|y|e|al?|až|do|până la|～|~|〜|至|到)\s*"
)


YEAR, TWO = re.compile(r"1\d{3}|20\d\d"), re.compile(r"\d\d")
"""A year in full, and what may be the end of the next one: 2019/20."""


@lru_cache(maxsize=4096)
def quantities(text: str, code: str) -> tuple[Quantity, ...]:
    """Find the quantities of a text in the order in which they stand."""
    known = language(code)
    calendar = [*dates(text, known), *clocks(text, known)]
    taken = [one.span for one in calendar] + names_of_days(text)
    reader = Reader if known.spaced else EastAsianReader
    found = [*calendar, *spread(text, reader(text, known, taken).read())]
    return tuple(sorted(found, key=lambda one: (one.span.start, one.span.end)))


def spread(text: str, found: list[Quantity]) -> list[Quantity]:
    """Give the first number of a range the unit, and the scale, of the last: "5-10 km", "2 to 3 million"."""
    for number in range(len(found) - 1, 0, -1):
        one, after = found[number - 1], found[number]
        if YEAR.fullmatch(one.text) and TWO.fullmatch(after.text) and text[one.span.end : after.span.start] == "/":
            found[number] = replace(after, values=(after.value + one.value // 100 * 100, after.value), kind="year")
            continue
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
        if YEAR.fullmatch(one.text) and TWO.fullmatch(after.text):
            found[number] = replace(after, values=(after.value, after.value + one.value // 100 * 100), kind="year")
        found[number - 1] = replace(one, unit=after.unit, values=values)
    return found
