"""A number is written with the separators of another language: "12,5%" for 12.5 percent.

Why: Greek, German and most languages of Europe write a comma before decimals and a full stop between thousands;
a reader of English takes "9,80 euros" for a slip and "21.450 tickets" for 21 and a half.

Limits: only without a source, where NUM002 compares the values; a comma only before a percent sign, a currency or a
unit, a full stop only before things that are counted whole or between three groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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


FORMATS = (
    (DECIMAL, str.maketrans(",", "."), "a point before decimals"),
    (THOUSANDS, str.maketrans(".", ","), "a comma between thousands"),
)
"""What a foreign number looks like, how English changes it, and what that is called."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find numbers with a comma before decimals, or a full stop between thousands."""
    for pair in bitext.article:
        for pattern, english, what in FORMATS if pair.source is None else ():
            for match in pattern.finditer(pair.target.text):
                yield CHECK.finding(
                    pair,
                    Span(*match.span()),
                    f'English writes {what}: "{match.group()}"',
                    confidence=0.85,
                    expected=match.group().translate(english),
                )


CHECK = Check(
    code="NUM005",
    name="foreign-number-format",
    severity="minor",
    summary="a number has the separators of another language",
    run=run,
    bad=("Rents went up by 12,5% in a year.", "The match was seen by 21.450 people.", "It cost €1.250.000 in all."),
    good=(
        "Rents went up by 12.5% in a year.",
        "The match was seen by 21,450 people in 3.125 seconds, and in 2,3 and 4 percent of homes.",
        "It cost €1,250,000 in all, with version 1.250.",
    ),
    languages=("en",),
    scope="pair",
)
