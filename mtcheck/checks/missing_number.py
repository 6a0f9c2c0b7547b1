"""A number of the source has no counterpart in the translation.

Why: what an engine cannot fit into a sentence it leaves out, and a figure is often the news.

Limits: only figures that speak for themselves count: digits, and words for more than twelve. Numbers that a
writer may drop or put in other words ("a mile" for 1.6 km) make some findings wrong, so this one is minor
where the number is small. The span is the whole segment: there is nothing to point at.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.types import Bitext, Check, Finding, Span, Translation

PRECISE = 3
"""Digits, closing zeros not counted, from which a lost number is a loss of fact rather than of style."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find quantities of the source that the target does not have."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if one.source and not one.target and one.source.kind not in {"month", "weekday", "period"}:
                precise = len(one.source.text.rstrip("0")) >= PRECISE and one.source.text[0].isdigit()
                yield CHECK.finding(
                    pair,
                    Span(0, len(pair.target.text)),
                    f'the source has "{one.source.text}" ({one.source.reading}), the translation does not',
                    confidence=0.7 if precise else 0.5,
                    severity="major" if precise else "minor",
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="NUM003",
    name="missing-number",
    severity="minor",
    summary="a number of the source is missing",
    run=run,
    bad=(
        Translation(
            "Στην πορεία μετείχαν 1.258 άτομα και οκτώ σωματεία.",
            "People from eight unions took part in the march.",
        ),
    ),
    good=(
        Translation("Συμμετείχαν 15 χώρες.", "Fifteen countries took part."),
        Translation("Ήταν δύο φίλοι.", "They were both friends."),
    ),
    needs=("source",),
    scope="pair",
)
