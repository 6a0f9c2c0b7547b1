"""A place or a nickname stands for a party, an office or a club that readers do not know by it.

Why: Greek papers say "Koumoundourou" for SYRIZA and "Maximou" for the prime minister's office, as English
ones say "Downing Street". An engine keeps the word, and the English reader meets a stranger.

Limits: only what is in the phrase book; names that English readers know (the Kremlin, Brussels) are right.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the metonyms."""
    return literal_findings(CHECK, bitext, "metonyms")


CHECK = Check(
    code="TTL001",
    name="literal-metonym",
    severity="major",
    summary="a place or a nickname stands for a party, an office or a club",
    run=run,
    bad=(
        "Koumoundourou answered the government in Athens at once.",
        "Maximou denied the report in Athens.",
    ),
    good=(
        "SYRIZA answered the government in Athens at once.",
        "Downing Street did not confirm the date.",
    ),
    languages=("en",),
    scope="pair",
)
