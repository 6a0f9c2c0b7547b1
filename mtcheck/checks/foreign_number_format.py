"""A number is written as in another language: "12,5%" for 12.5 percent, "14/6/2022", "1 million 400 thousand".

Why: Greek, German and most languages of Europe write a comma before decimals and a full stop between thousands;
a reader of English takes "9,80 euros" for a slip and "21.450 tickets" for 21 and a half. Greek news writes dates in
figures, the day first, and gives the minute of a goal as "in the 38'".

Limits: only without a source, where NUM002 compares the values; a comma only before a percent sign, a currency or a
unit, a full stop only before things that are counted whole or between three groups; a date without a year only after
"on", "until", "since", or alone in brackets where it can be no mark out of ten.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mtcheck.languages.spelling import ordinal
from mtcheck.types import Bitext, Check, Finding, Span

UNITS = """percent|per cent|euros?|million|billion|dollars?|degrees|points|km|kilomet(?:re|er)s?|met(?:re|er)s?|kg|
kilos|tons?|tonnes?|lit(?:re|er)s?|cents?|on the Richter|Richter""".replace("\n", "")
COUNTED = """euros|dollars|people|citizens|votes|voters|tickets|soldiers|workers|inhabitants|residents|cases|men|women|
children|vehicles|cars|homes|houses|acres|stremmata|pensioners|beneficiaries|businesses|companies|spectators|fans|
refugees|migrants|dead|deaths|victims|students|jobs|employees|members|copies|households|buildings|seats|applications|
doctors|nurses|teachers|police|passengers|visitors|tourists|hectares|copies|views|followers""".replace("\n", "")

DECIMAL = re.compile(
    rf"(?<![\d.,])\d{{1,3}},\d{{1,2}}(?= ?%| (?:{UNITS})\b)"
    r"|(?<=[€$£])\d{1,3},\d{1,2}(?![\d,]|\.\d)"
)
THOUSANDS = re.compile(
    rf"(?<![\d.,])[1-9]\d{{0,2}}(?:\.\d{{3}})+(?= (?:[a-z]+ )?(?:{COUNTED})\b)"
    r"|(?<![\d.,v])[1-9]\d{0,2}(?:\.\d{3}){2}(?![\d.]\d|\d)"
    r"|(?<=[€$£])[1-9]\d{0,2}(?:\.\d{3})+(?![\d,])"
)


MONTHS = """January February March April May June July August September October November December""".split()
DATE = re.compile(
    r"(?<![\d/.-])(?:"
    r"(?P<day>3[01]|[12]\d|0?[1-9])(?P<mark>[/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<year>(?:19|20)\d\d)"
    r"|(?:(?:(?<=\bon )|(?<=\buntil )|(?<=\bsince ))(?!9/11)(?P<day2>3[01]|[12]\d|0?[1-9])"
    r"|(?<=\()(?P<day3>3[01]|2\d|1[3-9]))"
    r"/(?P<month2>1[0-2]|[1-9])(?=[).,;]|$| (?:and|with|at|in|the)\b))(?![\d/-])"
)
"""A date in figures: with its year, after a word that needs a date, or in brackets, if it can be no mark out of ten."""

AMOUNT = re.compile(
    r"\b(?P<whole>\d{1,3}) "
    r"(?:(?P<unit>million) (?P<rest>\d{1,3}) thousand|(?P<unit2>billion) (?P<rest2>\d{1,3}) million)\b"
)
MINUTE = re.compile(r"\b(?P<before>in|at|until|from) the (?P<minute>\d{1,3})[’'](?=[ .,;])(?! ?\d)")


def decimal(match: re.Match[str]) -> str:
    """Write a point before decimals."""
    return match.group().replace(",", ".")


def thousands(match: re.Match[str]) -> str:
    """Write commas between thousands."""
    return match.group().replace(".", ",")


def date(match: re.Match[str]) -> str | None:
    """Write a date with its month in letters; None where day and month may be the other way round."""
    day = int(match["day"] or match["day2"] or match["day3"])
    month = int(match["month"] or match["month2"])
    year = f", {match['year']}" if match["year"] else ""
    return f"{MONTHS[month - 1]} {day}{year}" if day > len(MONTHS) or day == month else None


def amount(match: re.Match[str]) -> str:
    """Write an amount in the larger unit alone."""
    thousandths = f"{int(match['rest'] or match['rest2']):03}".rstrip("0")
    return f"{match['whole']}{'.' if thousandths else ''}{thousandths} {match['unit'] or match['unit2']}"


def minute(match: re.Match[str]) -> str:
    """Write a minute as an ordinal."""
    return f"{match['before']} the {ordinal(match['minute'])} minute"


FORMATS: tuple[tuple[re.Pattern[str], str, Callable[[re.Match[str]], str | None]], ...] = (
    (DECIMAL, "a point before decimals", decimal),
    (THOUSANDS, "a comma between thousands", thousands),
    (DATE, "the month of a date in letters", date),
    (AMOUNT, "one unit, with decimals", amount),
    (MINUTE, "a minute in letters", minute),
)
"""What a foreign number looks like, what English does, and how it reads."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find numbers, dates, amounts and minutes that are written as in another language."""
    for pair in bitext.article:
        for pattern, what, reading in FORMATS if pair.source is None else ():
            for match in pattern.finditer(pair.target.text):
                yield CHECK.finding(
                    pair,
                    Span(*match.span()),
                    f'English writes {what}: "{match.group()}"',
                    confidence=0.85,
                    expected=reading(match),
                )


CHECK = Check(
    code="NUM005",
    name="foreign-number-format",
    severity="minor",
    summary="a number is written as in another language",
    run=run,
    bad=(
        "Rents went up by 12,5% in a year.",
        "The match was seen by 21.450 people.",
        "It cost €1.250.000 in all.",
        "The accident happened on 14/6/2022 at a junction.",
        "The tax of 1 million 400 thousand euros was never paid.",
        "She scored in the 38' and again after the break.",
    ),
    good=(
        "Rents went up by 12.5% in a year.",
        "The match was seen by 21,450 people in 3.125 seconds, and in 2,3 and 4 percent of homes.",
        "It cost €1,250,000 in all, with version 1.250.",
        "It is the return leg of the 1/8 final, with 60 million and 200 million euros at stake in the 1980's.",
    ),
    languages=("en",),
    scope="pair",
)
