"""Dates in digits and times of the day."""

from __future__ import annotations

import re

from mtcheck.facts.numerals import myriads, split
from mtcheck.facts.quantity import ALONE, IF_REPLACED, Quantity
from mtcheck.languages import Language
from mtcheck.types import Span

CLOCK = re.compile(
    r"(?<![\d:.,/])(\d{1,2})(?:[:.](\d{2})(?::\d{2})?|\s?h(?![^\W\d_])\s?(\d{2})?|時(\d{1,2})?分?)(?![\d:/%]|[.,]\d)"
)
HALF_DAY = re.compile(r"\s?(?:(a\.?\s?m\b|π\.?\s?μ\b|ق\.?\s?ظ)|(p\.?\s?m\b|μ\.?\s?μ\b))", re.IGNORECASE)
BEFORE = "|".join(f"(?<={word} )" for word in "at from to until till about around before after by and".split())
TORN = re.compile(
    r"(?<![\d:.,/])(\d{1,2}): (\d{2})(?=\s?[ap]\.?\s?m\b)"
    rf"|(?:{BEFORE})(\d{{1,2}}): ([0-5]\d)(?![\d:]|[.,]\d)",
    re.IGNORECASE,
)
"""A time with a space after its colon, where what stands beside it tells that it is one."""

MILITARY = re.compile(r"(?<![\d.,:])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|hours|hrs))")
HOUR = re.compile(r"(?<![\d:.,/])(\d{1,2})(?=\s?(?:[ap]\.?\s?m\b|[πμ]\.\s?μ\b))", re.IGNORECASE)
DATE = re.compile(
    r"(?<![\d/.\-])(\d{1,2})([./\-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/\-]|[.,]\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)"
)
DIGIT = re.compile(r"\d")
CIPHERS = "零〇一二两兩三四五六七八九十"
CHINESE = re.compile(
    r"(?:(?P<morning>凌晨|清晨|早上|早晨|上午|早)|(?P<day>下午|傍晚)|(?P<night>晚上|晚间|晚間|晚))?\s?"
    rf"(?<![\d:.,/百千万萬第{CIPHERS}])(?P<hour>\d{{1,2}}|[{CIPHERS}]{{1,3}})"
    rf"(?:[时時点點](?:(?P<minutes>\d{{1,2}}|[{CIPHERS}]{{1,3}})分(?![之钟鐘])|(?P<part>半(?![会會刻])|一刻|三刻|整(?![改合体體个個治理顿頓])))"
    r"|(?P<sign>[时時点點])(?![代期段间間刻候常速差\d])|(?P<colon>[:：])(?P<digits>\d\d)(?![\d:]))"
)
"""Times of the day in Chinese: "14时40分", "凌晨四点半", "晚7:30"."""

PARTS = {"半": 0.5, "一刻": 0.25, "三刻": 0.75}
NINE_ELEVEN = re.compile(r"(?<!\d)9/11(?![/\d])")


def dates(text: str, known: Language) -> list[Quantity]:
    """Find dates in digits: 03/09/2024 gives a day, a month and a year, which may change places in English."""
    found: list[Quantity] = []
    parts: list[tuple[int, str, tuple[float, ...]]]
    if not DIGIT.search(text):
        return found
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
    found = chinese(text, known) if known.code == "zh" else []
    if not DIGIT.search(text):
        return found
    taken = [match.span() for match in DATE.finditer(text)] + [(one.span.start, one.span.end) for one in found]
    for match in MILITARY.finditer(text):
        taken.append(match.span())
        time = int(match[1]) + int(match[2]) / 60
        found.append(Quantity(Span(*match.span()), match.group(), (time,), "time"))
    for match in [*TORN.finditer(text), *CLOCK.finditer(text), *HOUR.finditer(text)]:
        half = HALF_DAY.match(text, match.end())
        digits, *rest = (part for part in match.groups() if part)
        minutes, hours = rest[0] if rest else "0", float(digits)
        pointed = match.group()[len(digits)] == "." if len(match.group()) > len(digits) else False
        if any(start <= match.start() < end for start, end in taken) or hours > 24 or int(minutes) > 59:
            continue
        if pointed and not half and (known.decimal == "." or not known.spaced):
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


def chinese(text: str, known: Language) -> list[Quantity]:
    """Find times of the day in Chinese; a bare "三点" is one after a word for the time of day, else "three points"."""
    found = []
    for match in CHINESE.finditer(text):
        hours, minutes = (cipher(match[name], known) for name in ("hour", "minutes"))
        told = any(match[name] for name in ("morning", "day", "night"))
        sure = (
            match["minutes"]
            or match["part"]
            or match["colon"] == "："
            or (match["sign"] in {"时", "時"} and match["hour"].isdigit())
        )
        if not (told or sure) or hours > 24 or minutes > 59 or int(match["digits"] or 0) > 59:
            continue
        part = (minutes + int(match["digits"] or 0)) / 60 + PARTS.get(match["part"], 0)
        values = hours_of(hours, match["morning"] or "", match["day"] or "", match["night"] or "")
        times = tuple(value + part for value in values)
        found.append(Quantity(Span(*match.span()), match.group(), times, "time"))
    return found


def cipher(text: str | None, known: Language) -> float:
    """Give the value of digits or of Chinese numerals, 0 where there are none."""
    if not text:
        return 0
    return float(text) if text.isdigit() else myriads(split(text, known, 0) or [])


def hours_of(hours: float, morning: str, day: str, night: str) -> tuple[float, ...]:
    """Give the hours of the day that an hour can be; midnight is 0, 24 and 12."""
    if hours in {0, 24} or (night and hours == 12):
        return (hours % 12, 24.0, 12.0) if hours != 24 else (24.0, 0.0, 12.0)
    if morning:
        return (hours % 12,)
    if day or night:
        return (hours % 12 + 12,)
    return (hours, hours + 12) if hours <= 12 else (hours,)


def names_of_days(text: str) -> list[Span]:
    """Find days that have become names, which are not taken for numbers: "9/11"."""
    return [Span(*match.span()) for match in NINE_ELEVEN.finditer(text)]
