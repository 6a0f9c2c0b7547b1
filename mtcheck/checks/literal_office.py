"""An office, a rank or an honorific was taken word for word.

Why: κυβερνητικός εκπρόσωπος is the government spokesman, not a "government representative"; αξιωματική
αντιπολίτευση is the main opposition, not an "officer opposition"; ε.α. makes an officer a retired one.
Engines render the words, and the reader looks for an office that nobody holds.

Limits: only what is in the phrase book. Without the source an expression that English has too is left
alone, or minor; with the source the term that stands there decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the offices."""
    return literal_findings(CHECK, bitext, "offices")


CHECK = Check(
    code="OFF002",
    name="literal-office",
    severity="major",
    summary="an office, a rank or an honorific was taken word for word",
    run=run,
    bad=(
        '"Nobody has decided," the government representative said.',
        "Only the officer opposition voted against the bill.",
    ),
    good=(
        '"Nobody has decided," the government spokesman said.',
        "Only the main opposition voted against the bill.",
        "Government representatives met the unions.",
    ),
    languages=("en",),
    scope="pair",
)
