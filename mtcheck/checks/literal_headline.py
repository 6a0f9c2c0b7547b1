"""A headline has a figure of speech that was taken word for word.

Why: Greek headlines speak in figures that English does not have: "arrows for" are criticism, a "new form"
is a reshuffle, a "company" of the police is an operation. Readers take them at their word.

Limits: only what is in the phrase book, most of it only in headlines.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the headlines."""
    return literal_findings(CHECK, bitext, "headlines")


CHECK = Check(
    code="TTL002",
    name="literal-headline",
    severity="major",
    summary="a headline has a figure of speech that was taken word for word",
    run=run,
    bad=("Arrows from the opposition for the prices\nThe parties met on Monday.",),
    good=("Opposition attacks the government over prices\nThe parties met on Monday.",),
    languages=("en",),
    scope="pair",
)
