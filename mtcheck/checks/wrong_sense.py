"""A word was translated in another of its senses.

Why: ακρίβεια is exactness and the high cost of living, Prozess a process and a trial; engines pick the commoner one,
and "a wave of accuracy" reads as nonsense or, worse, as something else ("embezzlement" for profiteering).

Limits: only what is in the book of senses, for Greek, Ukrainian, Russian, German, French, Spanish, Italian,
Portuguese and Turkish. Without the source, only phrases that English does not write, or words in a context that
tells (that of the whole article where many errors were found already); a word that is often right is reported only
where the source has the other one.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the book of senses."""
    return literal_findings(CHECK, bitext, "senses")


CHECK = Check(
    code="MIS001",
    name="wrong-sense",
    severity="major",
    summary="a word was translated in another of its senses",
    run=run,
    bad=(
        "The banks sold red loans worth two billion euros.",
        "A wave of accuracy hits households before Easter.",
        Translation(
            "Το ζευγάρι έκανε πολιτικό γάμο στο δημαρχείο.", "The couple had a political wedding in the town hall."
        ),
    ),
    good=(
        "The banks sold non-performing loans worth two billion euros.",
        "The accuracy of the figures was questioned.",
        Translation(
            "Το ζευγάρι έκανε πολιτικό γάμο στο δημαρχείο.", "The couple had a civil wedding in the town hall."
        ),
    ),
    languages=("en",),
    scope="pair",
    again=True,
)
