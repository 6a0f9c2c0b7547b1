"""The source denies something and the translation does not.

Why: a "not" that is lost turns the statement into its opposite, and the sentence reads as well as before.

Limits: only words that do nothing but negate count as lost (δεν, nicht, pas); and nothing is said where the
translation has any word that denies: a prefix, "without", "fail to", "refuse". What was negated must stand in the
translation as it is: a writer may turn the sentence round.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.polarity import lost_negation
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pairs whose source negates and whose target has nothing that denies."""
    for pair in bitext.sourced:
        one = lost_negation(pair.source or "", pair.target.text, bitext.languages)
        if one and one.is_plain:
            yield CHECK.finding(
                pair,
                one.target,
                f'the source says "{one.source_text}", the translation has no negation',
                confidence=0.85,
                evidence={"in the source": one.source_text},
            )


CHECK = Check(
    code="NEG001",
    name="lost-negation",
    severity="major",
    summary="a negation of the source is missing",
    run=run,
    bad=(Translation("Η κυβέρνηση δεν θα υπογράψει τη συμφωνία.", "The government will sign the agreement."),),
    good=(
        Translation("Η κυβέρνηση δεν θα υπογράψει τη συμφωνία.", "The government refuses to sign the agreement."),
        Translation("Δεν είναι μόνο το κόστος.", "It is not only the cost."),
        Translation("Погибли не менее 39 человек.", "At least 39 people died.", "ru"),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
