"""A name was translated as a word, or taken for another name.

Why: Δώρα is a name and also "gifts"; Κατερίνη is a town and looks like Catherine; Ολυμπία Οδός is a
motorway and no street. The reader cannot find any of them again.

Limits: only what is in the phrase book. Where the wrong form is an English name too, the words beside it,
the rest of the article or the source must bear it out.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the names."""
    return literal_findings(CHECK, bitext, "names")


CHECK = Check(
    code="NAM008",
    name="translated-name",
    severity="major",
    summary="a name was translated as a word, or taken for another name",
    run=run,
    bad=(
        "Cars on Olympia Street in Greece moved again.",
        Translation("Η Δώρα Ράλλη μίλησε.", "Gifts Ralli spoke."),
    ),
    good=(
        "Cars on Olympia Odos in Greece moved again.",
        Translation("Η Δώρα Ράλλη μίλησε.", "Dora Ralli spoke."),
        "Gifts for children were handed out in Greece.",
    ),
    languages=("en",),
)
