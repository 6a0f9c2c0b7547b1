"""A percentage stands for percentage points, or points for a percentage.

Why: a rate that rises from 4 to 6 per cent rises by two points and by half; the two are often mistaken in
translation, and the difference is the news in reports of polls, rates and budgets.

Limits: only where both texts write the unit out.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the quantities of each pair by value."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if one.source and one.target and one.kind == "unit" and {one.source.unit, one.target.unit} == {"%", "pp"}:
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source has {one.source.reading}, the translation {one.target.reading} (pp: points)",
                    confidence=0.9,
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="UNI003",
    name="percent-or-points",
    severity="major",
    summary="percent and percentage points are mixed up",
    run=run,
    bad=(Translation("Το κόμμα έχασε 2 ποσοστιαίες μονάδες.", "The party lost 2 percent."),),
    good=(
        Translation("Το κόμμα έχασε 2 ποσοστιαίες μονάδες.", "The party lost 2 percentage points."),
        Translation("Άνοδος 2%.", "A rise of 2 per cent."),
    ),
    needs=("source",),
    scope="pair",
)
