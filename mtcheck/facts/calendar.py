"""Dates in digits and times of the day."""

from __future__ import annotations

import re

from mtcheck.facts.quantity import ALONE, IF_REPLACED, Quantity
from mtcheck.languages import Language
from mtcheck.types import Span

CLOCK = re.compile(
    r"(?<![\d:.,/])(\d{1,2})(?:[:.](\d{2})(?::\d{2})?|\s?h(?![^\W\d_])\s?(\d{2})?|時(\d{1,2})?分?)(?![\d:/%]|[.,]\d)"
)
HALF_DAY = re.compile(r"\s?(?:(a\.?\s?m\b|π\.?\s?μ\b|ق\.?\s?ظ)|(p\.?\s?m\b|μ\.?\s?μ\b))", re.IGNORECASE)
TORN = re.compile(r"(?<![\d:.,/])(\d{1,2}): (\d{2})(?=\s?[ap]\.?\s?m\b)", re.IGNORECASE)
MILITARY = re.compile(r"(?<![\d.,:])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|hours|hrs))")
HOUR = re.compile(r"(?<![\d:.,/])(\d{1,2})(?=\s?(?:[ap]\.?\s?m\b|[πμ]\.\s?μ\b))", re.IGNORECASE)
DATE = re.compile(
    r"(?<![\d/.\-])(\d{1,2})([./\-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/\-]|[.,]\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)"
)
NINE_ELEVEN = re.compile(r"(?<!\d)9/11(?![/\d])")


def dates(text: str, known: Language) -> list[Quantity]:
    """Find dates in digits: 03/09/2024 gives a day, a month and a year, which may change places in English."""
    found: list[Quantity] = []
    parts: list[tuple[int, str, tuple[float, ...]]]
    for match in DATE.finditer(text):
        if match[5]:
            parts = [(7, "day", (float(match[7]),)), (6, "month", (float(match[6]),)), (5, "year", (float(match[5]),))]
        else:
            one, two = float(match[1]), float(match[3])
            if max(one, two) > 31 or min(one, two) > 12 or not min(one, two):
                continue
            year = float(match[4]) if len(match[4]) == 4 else 2000 + float(match[4])
            if match[2] != "/" and len(match[4]) == 2 and known.code == "en":
                continue
            swap = known.code == "en" and max(one, two) <= 12
            first, second = (one, two) if two <= 12 else (two, one)
            both = ((first, second), (second, first)) if swap else ((first,), (second,))
            parts = [(1, "day", both[0]), (3, "month", both[1]), (4, "year", (year, year - 100, year - 2000))]
        for group, kind, values in parts:
            strength = ALONE if kind != "month" else IF_REPLACED
            found.append(Quantity(Span(*match.span(group)), match[group], values, kind, "", strength))
    return found


def clocks(text: str, known: Language) -> list[Quantity]:
    """Find times of the day, in hours: 3:30 is 3.5 or 15.5, and 3.3 too where a point may stand before decimals."""
    found, taken = [], [match.span() for match in DATE.finditer(text)]
    for match in MILITARY.finditer(text):
        taken.append(match.span())
        time = int(match[1]) + int(match[2]) / 60
        found.append(Quantity(Span(*match.span()), match.group(), (time,), "time"))
    for match in [*TORN.finditer(text), *CLOCK.finditer(text), *HOUR.finditer(text)]:
        half = HALF_DAY.match(text, match.end())
        minutes = next((part for part in match.groups()[1:] if part), "0")
        hours = float(match[1])
        pointed = match.group()[len(match[1])] == "." if len(match.group()) > len(match[1]) else False
        if any(start <= match.start() < end for start, end in taken) or hours > 24 or int(minutes) > 59:
            continue
        if pointed and not half and known.decimal == ".":
            continue
        if not match.re.groups > 1 and not half:
            continue
        taken.append(match.span())
        time = hours + int(minutes) / 60
        values = [time, time + 12] if hours <= 12 and not half else [time]
        if half:
            values = [time % 12 if half[1] else time % 12 + 12]
        if pointed:
            values.append(float(match[0].replace(" ", "")) if re.fullmatch(r"\d+\.\d+", match[0]) else time)
        end = half.end() if half else match.end()
        found.append(Quantity(Span(match.start(), end), text[match.start() : end], tuple(values), "time"))
    return found


def names_of_days(text: str) -> list[Span]:
    """Find days that have become names, which are not taken for numbers: "9/11"."""
    return [Span(*match.span()) for match in NINE_ELEVEN.finditer(text)]
