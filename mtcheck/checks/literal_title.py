"""The title of a work, a law, a body or a day was taken word for word.

Why: a film, a court, a law or a holiday has one English name. Engines translate the words of the Greek one:
the "Greek Public" for the Greek state, the "Great Week" for Holy Week.

Limits: only what is in the phrase book. A title that English has as well is reported only where the source
has the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the titles."""
    return literal_findings(CHECK, bitext, "titles")


CHECK = Check(
    code="TTL003",
    name="literal-title",
    severity="major",
    summary="the title of a work, a law, a body or a day was taken word for word",
    run=run,
    bad=(
        "The properties passed to the Greek Public.",
        "The Council of the Territory in Athens annulled the decision.",
    ),
    good=(
        "The properties passed to the Greek state.",
        "The Council of State in Athens annulled the decision.",
    ),
    languages=("en",),
    scope="pair",
)
