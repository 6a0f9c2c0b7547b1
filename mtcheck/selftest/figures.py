"""Plants in figures: numbers, scales, dates, units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from random import Random

from mtcheck.selftest.edits import Edit, alternation, cased, one_of

MONTHS = "January February March April May June July August September October November December".split()
SHORT_MONTHS = frozenset("April June September November".split())
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTH = alternation(MONTHS)

FIGURE = re.compile(r"(?<![\w.,:/])(?<![^\W\d_]-)\d+(?:[.,]\d+)*(?=(?:bn|km|kg)\b|[^\w:/]|[:/](?!\d)|$)")
"""A number in digits: not "Hermes-2", "1980s", "20th" or "10:30"."""

TIME = re.compile(r"(?<![\w.,:/])(?P<hour>\d{1,2})(?=:[0-5]\d\b|\s?[ap]\.?m\b)")
BESIDE_MONTH = re.compile(rf"\b{MONTH} $")
MONTH_FOLLOWS = re.compile(rf"(?:st|nd|rd|th)? (?:of )?{MONTH}\b")
YEAR = re.compile(
    r"(?<![\w.,:/-])(?P<year>1[5-9]\d\d|20\d\d)(?=$|[^\w%,.]|[.,](?!\d))(?! (?:BC|percent|per cent|people)\b)"
)

SMALL_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
NUMBER_WORDS = [*SMALL_NUMBERS, *TEENS, *TENS]
IN_WORDS = re.compile(
    rf"(?<![\w-])(?:{alternation(NUMBER_WORDS)}|{alternation(word.title() for word in NUMBER_WORDS)})"
    r"(?!-?(?:thirds?|quarters?|fifths?)\b)\b"
)

SCALES = {
    "thousand": ("million",),
    "million": ("billion", "thousand"),
    "billion": ("million", "trillion"),
    "trillion": ("billion",),
}
SCALE = re.compile(rf"\b(?P<word>{alternation(SCALES)})(?P<plural>s?)\b")
BILLIONS = re.compile(r"(?<=\d)(?P<unit>bn)\b")


def number(rng: Random, source: str, target: str) -> str | None:
    """Give a number in digits or in words, or the hour of a time, another value."""
    return one_of(rng, target, [*other_figures(target), *other_words(target), *other_hours(target)])


def other_figures(target: str) -> Iterator[Edit]:
    """Give every number in digits another value: one digit changed, or two swapped."""
    for match in plain_figures(target):
        for text in misread(match.group()):
            yield Edit(match.start(), match.end(), text)


def plain_figures(target: str) -> Iterator[re.Match[str]]:
    """Give the numbers in digits that are no years, and neither days of a date nor times."""
    for match in FIGURE.finditer(target):
        day = BESIDE_MONTH.search(target[: match.start()]) or MONTH_FOLLOWS.match(target, match.end())
        year = YEAR.match(target, match.start())
        if not (day or year or TIME.match(target, match.start())):
            yield match


def misread(figure: str) -> Iterator[str]:
    """Give the ways to misread a number: another digit in one place, two neighbours swapped; round ones stay so."""
    exact = re.sub(r"(?:,000)+$", "", figure)
    places = [place for place, letter in enumerate(exact) if letter.isdigit()]
    for place in places:
        others = (digit for digit in "23456789" if digit != figure[place])
        yield from (figure[:place] + digit + figure[place + 1 :] for digit in others)
    for left, right in pairwise(places):
        a, b = figure[left], figure[right]
        if a != b and not (b == "0" and left == places[0]):
            yield figure[:left] + b + figure[left + 1 : right] + a + figure[right + 1 :]


def other_words(target: str) -> Iterator[Edit]:
    """Give every number in words another value of its kind."""
    for match in IN_WORDS.finditer(target):
        word = match.group()
        if word[0].isupper() and target[: match.start()].strip(" \"“«'‘"):
            continue
        group = next(group for group in (SMALL_NUMBERS, TEENS, TENS) if word.lower() in group)
        for other in group:
            if other != word.lower():
                yield Edit(match.start(), match.end(), cased(other, word))


def other_hours(target: str) -> Iterator[Edit]:
    """Give every time of the day another hour."""
    for match in TIME.finditer(target):
        yield from (Edit(*match.span(), str(hour)) for hour in range(1, 13) if hour != int(match["hour"]))


def scale(rng: Random, source: str, target: str) -> str | None:
    """Swap million, billion and the like, or make a number in digits ten times what it is."""
    return one_of(rng, target, [*other_scales(target), *tenfold(target)])


def other_scales(target: str) -> Iterator[Edit]:
    """Put another scale in the place of each."""
    for match in SCALE.finditer(target):
        yield from (Edit(*match.span(), other + match["plural"]) for other in SCALES[match["word"]])
    for match in BILLIONS.finditer(target):
        yield Edit(*match.span(), "m")


def tenfold(target: str) -> Iterator[Edit]:
    """Move the decimal point of each number in digits by one place to the right."""
    for match in plain_figures(target):
        if re.fullmatch(r"\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?", match.group()):
            value = Decimal(match.group().replace(",", "")) * 10
            if value:
                text = f"{value:,f}"
                yield Edit(*match.span(), text.rstrip("0").rstrip(".") if "." in text else text)


def date(rng: Random, source: str, target: str) -> str | None:
    """Change a day, a month, a year or a weekday."""
    edits = [*other_days(target), *other_months(target), *other_years(target), *other_weekdays(target)]
    return one_of(rng, target, edits)


DAY_FIRST = re.compile(rf"(?<![\w.,:/-])(?P<day>[12]?\d|3[01])(?P<of>(?:st|nd|rd|th)? (?:of )?)(?P<month>{MONTH})\b")
DAY_LAST = re.compile(rf"\b(?P<month>{MONTH})(?P<of> )(?P<day>[12]?\d|3[01])(?!\d|[.,:]\d)")
IN_MONTH = re.compile(
    r"\b(?:(?:in|since|until|till|last|next|early|late|mid|this)[ -]|(?:of|by|from|to|between|and|through) (?!May\b))"
    rf"(?P<month>{MONTH})\b"
)


def other_days(target: str) -> Iterator[Edit]:
    """Give every day of a month another number; an ordinal ending stays only where it fits."""
    for match in [*DAY_FIRST.finditer(target), *DAY_LAST.finditer(target)]:
        ordinal = bool(re.match(r"(?:st|nd|rd|th)", target[match.end("day") :]))
        for day in range(4, 21) if ordinal else range(1, 29):
            if day != int(match["day"]):
                end = match.end("day") + (2 if ordinal else 0)
                yield Edit(match.start("day"), end, f"{day}th" if ordinal else str(day))


def other_months(target: str) -> Iterator[Edit]:
    """Put another month in the place of each that stands with a day, a year or a word of time."""
    places = {
        match.span("month"): int(match.groupdict().get("day") or 0)
        for pattern in (IN_MONTH, MONTH_AND_YEAR, DAY_FIRST, DAY_LAST)
        for match in pattern.finditer(target)
    }
    for (start, end), day in sorted(places.items()):
        for other in MONTHS:
            if other != target[start:end] and is_day(day, other):
                yield Edit(start, end, other)


MONTH_AND_YEAR = re.compile(rf"\b(?P<month>{MONTH})(?=,? (?:1[5-9]|20)\d\d\b)")


def is_day(day: int, month: str) -> bool:
    """Tell whether a month has a day of a number."""
    return day <= 28 or (month != "February" and (day < 31 or month not in SHORT_MONTHS))


def other_years(target: str) -> Iterator[Edit]:
    """Move every year by up to nine, within its century."""
    for match in YEAR.finditer(target):
        year = int(match["year"])
        for other in range(year - 9, year + 10):
            if other != year and other // 100 == year // 100:
                yield Edit(match.start("year"), match.end("year"), str(other))


def other_weekdays(target: str) -> Iterator[Edit]:
    """Put another weekday in the place of each."""
    for match in re.finditer(rf"\b{alternation(WEEKDAYS)}\b", target):
        yield from (Edit(*match.span(), other) for other in WEEKDAYS if other != match.group())


COUNT = rf"(?:\d|\b(?:{alternation([*NUMBER_WORDS, *SCALES])}|several|many|few|hundred|(?:dozens|\w+(?:nd|on)s) of))"
"""The end of what counts a unit."""

UNITS: dict[str, tuple[str, ...]] = {
    "kilometres": ("miles",),
    "kilometers": ("miles",),
    "km": ("miles",),
    "miles": ("kilometres",),
    "metres": ("feet", "kilometres"),
    "meters": ("feet", "kilometers"),
    "feet": ("metres",),
    "centimetres": ("inches", "metres"),
    "millimetres": ("centimetres", "inches"),
    "kilograms": ("tonnes", "pounds"),
    "kilos": ("tonnes", "pounds"),
    "kg": ("tonnes",),
    "tonnes": ("kilos",),
    "tons": ("kilos",),
    "hectares": ("acres", "square kilometres"),
    "acres": ("hectares",),
    "litres": ("gallons",),
    "percentage points": ("percent",),
    "percent": ("percentage points",),
    "per cent": ("percentage points",),
    "euros": ("dollars", "pounds"),
    "dollars": ("euros", "pounds"),
    "minutes": ("hours", "seconds"),
    "hours": ("days", "minutes"),
    "days": ("hours", "weeks"),
    "weeks": ("days", "months"),
    "months": ("weeks", "years"),
    "years": ("months",),
    "degrees Celsius": ("degrees Fahrenheit",),
}
UNIT = re.compile(rf"(?<=[ \u00a0])(?P<unit>{alternation(UNITS)})\b|(?<=\d)(?P<near>km|kg)\b")
HYPHENED = re.compile(r"(?<=[\da-z]-)(?P<unit>day|hour|week|month|year|kilometre|mile)\b(?!-old)")
SINGULAR = {
    "day": ("hour", "week"),
    "hour": ("day",),
    "week": ("month",),
    "month": ("week", "year"),
    "year": ("month",),
    "kilometre": ("mile",),
    "mile": ("kilometre",),
}
SIGNS = {"€": "$", "$": "€", "£": "€"}


def unit(rng: Random, source: str, target: str) -> str | None:
    """Put another unit or currency behind a number that stays."""
    return one_of(rng, target, [*other_units(target), *other_signs(target)])


def other_units(target: str) -> Iterator[Edit]:
    """Put another unit in the place of each that follows a number."""
    for match in UNIT.finditer(target):
        if re.search(rf"{COUNT}(?: square)?[ \u00a0]?$", target[: match.start()]):
            for other in UNITS[match.group()]:
                space = " " if match["near"] else ""
                yield Edit(*match.span(), space + other)
    for match in HYPHENED.finditer(target):
        if re.search(rf"{COUNT}-$", target[: match.start()]):
            yield from (Edit(*match.span(), other) for other in SINGULAR[match.group()])


def other_signs(target: str) -> Iterator[Edit]:
    """Put another sign in the place of those of per cent and of currencies."""
    for match in re.finditer(r"(?<=\d)\s?%", target):
        yield Edit(*match.span(), " percentage points")
    for match in re.finditer(r"[€$£](?=\s?\d)", target):
        yield Edit(*match.span(), SIGNS[match.group()])
