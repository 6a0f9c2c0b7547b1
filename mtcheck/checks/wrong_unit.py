"""A number has its value but another unit: 100 kilometres for 100 miles.

Why: an engine that adapts the unit to its readers and leaves the figure, or the other way round, makes a
statement that is wrong by the factor between them.

Limits: a conversion within six per cent is right. A unit that only one of the texts writes is no finding.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import differences
from mtcheck.facts.units import is_currency
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the quantities of each pair by value."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if (
                one.source
                and one.target
                and one.kind == "unit"
                and not (is_currency(one.source.unit) or is_currency(one.target.unit))
                and {one.source.unit, one.target.unit} != {"%", "pp"}
            ):
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source has {one.source.reading}, the translation {one.target.reading}",
                    confidence=0.9,
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="UNI001",
    name="wrong-unit",
    severity="major",
    summary="the same number stands with another unit",
    run=run,
    bad=(
        Translation("Απέχει 100 χλμ. από την Αθήνα.", "It is 100 miles from Athens."),
        Translation("Κράτησε 3 ημέρες.", "It lasted 3 weeks."),
    ),
    good=(
        Translation("Απέχει 100 χλμ. από την Αθήνα.", "It is 62 miles from Athens."),
        Translation("Ζύγιζε 2 κιλά.", "It weighed 2 kg."),
    ),
    needs=("source",),
    scope="pair",
)
