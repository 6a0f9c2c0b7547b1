"""A sum has its value but another currency: 5 million dollars for 5 million euros.

Why: sums are copied and currencies guessed; at the rates of most pairs the statement is plainly wrong.

Limits: "dollar", "pound", "lira", "crown" and "franc" are each taken for one currency, whatever country is meant.
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
                and (is_currency(one.source.unit) or is_currency(one.target.unit))
            ):
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source has {one.source.reading}, the translation {one.target.reading}",
                    confidence=0.9,
                    evidence={"in the source": one.source_says},
                )


CHECK = Check(
    code="UNI002",
    name="wrong-currency",
    severity="major",
    summary="a sum stands with another currency",
    run=run,
    bad=(Translation("Πρόστιμο 5 εκατ. ευρώ.", "A fine of 5 million dollars."),),
    good=(
        Translation("Πρόστιμο 5 εκατ. ευρώ.", "A fine of €5m."),
        Translation("Es kostet 20 Dollar.", "It costs $20.", "de"),
    ),
    needs=("source",),
    scope="pair",
)
