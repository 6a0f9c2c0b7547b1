"""A time of the day is another than in the source.

Why: the 24-hour clock of most languages has to become the 12-hour clock of much of English; that is where
"17:30" becomes "7:30 p.m.".

Limits: a time without "a.m." or "p.m." may be either half of the day. Time zones are not converted.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the quantities of each pair by value."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if one.source and one.target and one.kind == "value" and "time" in {one.source.kind, one.target.kind}:
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source says {one.source.reading}, the translation {one.target.reading}",
                    confidence=0.85,
                    expected=one.expected if bitext.target_language == "en" else None,
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="DAT002",
    name="wrong-time",
    severity="major",
    summary="a time of the day differs from the source's",
    run=run,
    bad=(Translation("Η δίκη αρχίζει στις 17:30.", "The trial starts at 7:30 p.m."),),
    good=(
        Translation("Η δίκη αρχίζει στις 15:30.", "The trial starts at 3:30 p.m."),
        Translation("Στις 9.15 το πρωί.", "At 9:15 in the morning."),
        Translation("В 17 часов 47 минут.", "At 5:47 p.m.", "ru"),
    ),
    needs=("source",),
    scope="pair",
)
