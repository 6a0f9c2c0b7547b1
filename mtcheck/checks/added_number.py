"""The translation has a number that nothing in the source accounts for.

Why: engines invent figures, most of all at the end of long sentences; a year or a sum that the source does
not give is made up.

Limits: numbers in words up to twelve are left alone, and so is what may hide in a word of the source.
A translator who adds a year or a conversion is right, and is reported all the same; hence minor.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find quantities of the target that the source does not have."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if one.target and not one.source and one.target.kind not in {"month", "weekday", "period"}:
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f'"{one.target.text}" ({one.target.reading}) has no counterpart in the source',
                    confidence=0.5,
                )


CHECK = Check(
    code="NUM004",
    name="added-number",
    severity="minor",
    summary="the translation has a number that the source does not have",
    run=run,
    bad=(Translation("Η εταιρεία ιδρύθηκε στην Αθήνα.", "The company was founded in Athens in 1987."),),
    good=(
        Translation("Η δεκαετία του 1990.", "The 1990s."),
        Translation("Στις 15:30.", "At 3:30 p.m."),
    ),
    needs=("source",),
    scope="pair",
)
