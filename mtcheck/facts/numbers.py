"""Numbers of an English text, by value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.languages import language
from mtcheck.types import Span

DIGITS = re.compile(r"(?<![\w.,])(?<![A-Za-z][-‑–])(?:\d{1,3}(?:,\d{3})+(?!\w)|\d+)(?:\.\d+)?")
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 10**9, "trillion": 10**12}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text, and its value."""

    span: Span
    text: str
    value: float


@lru_cache(maxsize=8192)
def numbers(text: str) -> tuple[Number, ...]:
    """Find numbers in digits and number words with the scale word that follows: "1.5 million" is 1500000.

    "One" is left out: in running text it is rather a pronoun. So are numbers glued to letters ("F-16").
    """
    found = [
        scaled(text, Span(*match.span()), float(match.group().replace(",", ""))) for match in DIGITS.finditer(text)
    ]
    values = dict(language("en").numbers)
    for match in re.finditer(r"[A-Za-z]+(?:-[a-z]+)?", text):
        parts = [values.get(part) for part in match.group().lower().split("-")]
        if all(part is not None for part in parts) and parts != [1]:
            found.append(scaled(text, Span(*match.span()), float(sum(part or 0 for part in parts))))
    return tuple(sorted(found, key=lambda number: number.span.start))


def scaled(text: str, span: Span, value: float) -> Number:
    """Take the scale words that follow a number into it."""
    end = span.end
    while match := re.compile(r"[ \u00a0-](hundred|thousand|million|billion|trillion)\b").match(text, end):
        value *= SCALES[match.group(1)]
        end = match.end()
    return Number(Span(span.start, end), text[span.start : end], value)
