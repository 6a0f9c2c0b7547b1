"""The translation has a name that nothing in the source explains.

Why: engines make up names, most of all where they repeat or go on after the end of the sentence.

Limits: only names that are no ordinary English words. A writer who puts a name for "he", or adds a first
name, is right and is reported; hence minor. Not done for languages whose names are written in characters.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.lengths import surprise
from mtcheck.facts.naming import name_differences
from mtcheck.facts.places import is_place
from mtcheck.types import Bitext, Check, Finding, Translation

LONG = 0.3
"""Standard deviations by which a translation that has a name too many is too long."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names of the target without any counterpart in the source."""
    if bitext.languages[0] in UNSURE:
        return
    for pair in bitext.sourced:
        long = surprise(bitext.habit, pair.source or "", pair.target.text)
        for one in name_differences(pair.source or "", pair.target.text, bitext.languages):
            if one.target and not one.source and (long >= LONG or is_place(one.target_text)):
                yield CHECK.finding(
                    pair,
                    one.target,
                    f'the name "{one.target_text}" has no counterpart in the source',
                    confidence=0.4,
                )


UNSURE = frozenset({"ja", "zh"})
"""Languages whose names are written in characters that have several readings."""


CHECK = Check(
    code="NAM006",
    name="added-name",
    severity="minor",
    summary="the translation has a name that the source does not have",
    run=run,
    bad=(
        Translation(
            "Ο πρωθυπουργός πέταξε χθες στο Παρίσι.", "The prime minister flew to Paris with Papadopoulos yesterday."
        ),
    ),
    good=(Translation("Ο πρωθυπουργός πέταξε χθες στο Παρίσι.", "The prime minister flew to Paris yesterday."),),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
