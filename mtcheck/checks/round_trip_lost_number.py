"""The round trip changed or lost a number.

Why: where a figure does not survive being translated there and back, the sentence around it is often one
that an engine misreads, and the figure is worth a look.

Limits: it is evidence, not proof: engines do drop and change digits on their own, so the finding is minor.
Values are compared, not strings: "8,000" and "eight thousand" are one number; small numbers that may come
home as a word ("a", "both", "dozen", "once") are left out. Where
the source is there, it decides: the round trip is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.quantities import quantities
from mtcheck.facts.quantity import Quantity
from mtcheck.types import Bitext, Check, Finding, Pair

SMALLEST = 4
"""Smaller whole numbers come home as other words too often: a, one, both, half, once, twice."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find numbers whose value did not come home."""
    for pair in bitext.article:
        if pair.back is not None and not pair.source:
            for number in lost(pair):
                yield CHECK.finding(
                    pair,
                    number.span,
                    f'the round trip lost the number "{number.text}"',
                    confidence=0.4,
                    evidence={"back-translation": pair.back},
                )


def lost(pair: Pair) -> list[Quantity]:
    """Give the numbers of the target without an equal value in what came home."""
    home = {value for number in counted(pair.back or "") for value in number.values}
    return [one for one in counted(pair.target.text) if one.value >= SMALLEST and not home & set(one.values)]


def counted(text: str) -> list[Quantity]:
    """Give the numbers of an English text that count something: no names of months and days, no parts of names."""
    return [one for one in quantities(text, "en") if one.kind not in UNCOUNTED]


UNCOUNTED = frozenset({"month", "weekday", "code", "ordinal", "fraction", "period"})


CHECK = Check(
    code="RTT003",
    name="round-trip-lost-number",
    severity="minor",
    summary="the round trip changed or lost a number",
    run=run,
    bad=(("Up to 8,000 soldiers were in Kursk.", "Up to 800 soldiers were in Kursk."),),
    good=(
        ("Up to 8,000 soldiers were in Kursk.", "As many as eight thousand soldiers were in Kursk."),
        (
            "About 1.5 million people voted for 12 parties.",
            "Some 1.5 million people voted for twelve parties.",
        ),
    ),
    needs=("back",),
    languages=("en",),
    scope="pair",
)
