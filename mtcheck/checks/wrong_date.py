"""A day, a month or a year is another than in the source.

Why: days and months change places between day-first and month-first dates, and engines drift to years that
are frequent in their training texts.

Limits: relative days ("yesterday") are left alone; where only one of the texts names a day or a month
nothing is said. A date in digits whose day and month may change places is read both ways in English.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the quantities of each pair by value."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if (
                one.source
                and one.target
                and one.kind == "value"
                and {one.source.kind, one.target.kind} & {"day", "month", "year"}
                and not {one.source.kind, one.target.kind} & {"time"}
                and not one.is_scale
            ):
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source says {one.source.reading}, the translation {one.target.reading}",
                    confidence=0.9,
                    expected=one.expected if bitext.target_language == "en" else None,
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="DAT001",
    name="wrong-date",
    severity="major",
    summary="a day, month or year differs from the source's",
    run=run,
    bad=(
        Translation("Γεννήθηκε στις 3 Μαΐου 1956.", "He was born on 3 March 1956."),
        Translation("Ο νόμος του 2016.", "The law of 2019."),
    ),
    good=(
        Translation("Στις 03/09/2024.", "On September 3, 2024."),
        Translation("Γεννήθηκε τον Μάιο του 1956.", "He was born in May 1956."),
    ),
    needs=("source",),
    scope="pair",
)
