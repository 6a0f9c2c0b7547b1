"""The translation denies something that the source does not deny.

Why: an engine that has seen a phrase more often with "not" adds one; the statement is reversed.

Limits: "not", "never", "cannot" and contractions count; nothing is said where the source has any word that
denies. The finding is major where the negated word is a translation of one that the source has.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.polarity import added_negation
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pairs whose target negates and whose source has nothing that denies."""
    for pair in bitext.sourced:
        one = added_negation(pair.source or "", pair.target.text, bitext.back_of(pair), bitext.languages)
        if one:
            yield CHECK.finding(
                pair,
                one.target,
                "nothing in the source is negated",
                confidence=0.85 if one.is_plain else 0.5,
                severity="major" if one.is_plain else "minor",
            )


CHECK = Check(
    code="NEG002",
    name="added-negation",
    severity="minor",
    summary="the translation negates what the source states",
    run=run,
    bad=(Translation("Η κυβέρνηση θα υπογράψει τη συμφωνία.", "The government will not sign the agreement."),),
    good=(
        Translation("Η κυβέρνηση αρνείται να υπογράψει.", "The government will not sign."),
        Translation("Η κυβέρνηση θα υπογράψει.", "The government will sign, no doubt."),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
