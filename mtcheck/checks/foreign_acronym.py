"""An acronym is the foreign one, romanised or half translated, where English has another.

Why: ΕΚΤ is the ECB, ΔΝΤ the IMF, ΑΕΠ is GDP, ΕΛ.ΑΣ. the Greek police. An engine copies the letters, and no
reader can look up "EKT", "DNT" or "AEP".

Limits: only what is in the phrase book. Letters that are an English acronym or word as well are reported only
where the article, or the source, bears it out.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the acronyms."""
    return literal_findings(CHECK, bitext, "acronyms")


CHECK = Check(
    code="NAM015",
    name="foreign-acronym",
    severity="major",
    summary="an acronym is the foreign one where English has another",
    run=run,
    bad=(Translation("Η ΕΚΤ μείωσε τα επιτόκια.", "The EKT cut interest rates."),),
    good=(
        Translation("Η ΕΚΤ μείωσε τα επιτόκια.", "The ECB cut interest rates."),
        "The ECB and the IMF met in Athens.",
    ),
    languages=("en",),
    scope="pair",
)
