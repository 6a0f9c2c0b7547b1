"""A number has another value than the one in the source.

Why: a wrong figure is the error that readers and lawyers find first, and engines do change digits.

Limits: values are compared, not strings: "1.250,5 εκατ." is 1,250.5 million, "dozens" answers to "δεκάδες",
100 km to 62 miles. Small numbers in words are compared only where the source has another one in their
place. A million for a billion is wrong-scale, a date wrong-date, a time of the day wrong-time.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.comparison import Difference, differences
from mtcheck.facts.quantity import ALONE
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the quantities of each pair by value."""
    for pair in bitext.sourced:
        for one in differences(pair.source or "", pair.target.text, bitext.languages):
            if one.source and one.target and is_number(one):
                yield CHECK.finding(
                    pair,
                    one.target.span,
                    f"the source says {one.source.reading}, the translation {one.target.reading}",
                    confidence=0.95 if strong(one) else 0.75,
                    expected=one.expected if bitext.target_language == "en" else None,
                    evidence={"in the source": one.source_says},
                )


def is_number(one: Difference) -> bool:
    """Tell whether two quantities are plain numbers, no dates and times and not a matter of scale."""
    kinds = {one.source.kind if one.source else "", one.target.kind if one.target else ""}
    return one.kind == "value" and not kinds & {"day", "month", "year", "time", "weekday"} and not one.is_scale


def strong(one: Difference) -> bool:
    """Tell whether both numbers speak for themselves: digits, or words for more than a dozen."""
    return bool(one.source and one.target and one.source.strength == one.target.strength == ALONE)


CHECK = Check(
    code="NUM001",
    name="wrong-number",
    severity="major",
    summary="a number differs from the source's",
    run=run,
    bad=(
        Translation("Σκοτώθηκαν 34 άνθρωποι.", "The attack killed 43 people."),
        Translation("Παίχτηκαν τρεις αγώνες.", "They played four games."),
    ),
    good=(
        Translation("Πούλησε 1.250 εισιτήρια.", "It sold 1,250 tickets."),
        Translation("Σε απόσταση 100 χλμ. από την πόλη.", "About 62 miles from the city."),
        Translation("Τρία παιδιά.", "Three children."),
        Translation("Der Hund ist 12 Jahre alt.", "The dog is twelve years old.", "de"),
    ),
    needs=("source",),
    scope="pair",
)
