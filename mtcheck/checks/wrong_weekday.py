"""A day of the week is another than in the source.

Why: readers plan by it, and Greek names its days by number (Δευτέρα, "second", is Monday), which engines
that work word by word count wrongly.

Limits: a weekday in one of the texts alone is no finding: "yesterday" and "on Monday" may be the same day.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the quantities of each pair by value."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if one.source and one.target and one.kind == "value" and one.source.kind == one.target.kind == "weekday":
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source says {one.source.reading}, the translation {one.target.reading}",
                    confidence=0.9,
                    expected=one.source.reading if bitext.target_language == "en" else None,
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="DAT003",
    name="wrong-weekday",
    severity="major",
    summary="a day of the week differs from the source's",
    run=run,
    bad=(Translation("Συναντήθηκαν την Πέμπτη.", "They met on Friday."),),
    good=(
        Translation("Συναντήθηκαν την Πέμπτη.", "They met on Thursday."),
        Translation("Συναντήθηκαν χθες.", "They met on Monday."),
    ),
    needs=("source",),
    scope="pair",
)
