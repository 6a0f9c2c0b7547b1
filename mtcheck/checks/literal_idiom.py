"""An idiom or a set phrase was translated word for word.

Why: "επουλώνω τις πληγές της κακοκαιρίας" is to clear up after a storm, and "κάνω λόγο για" simply to speak of; word
by word they become "heal the wounds of the storm" and "make talk of".

Limits: only what is in the book of idioms; a phrase that English has too is left out of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.literal import literal_findings
from mtcheck.types import Bitext, Check, Finding


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the phrases of the book of idioms."""
    return literal_findings(CHECK, bitext, "idioms")


CHECK = Check(
    code="MIS002",
    name="literal-idiom",
    severity="minor",
    summary="an idiom or a set phrase was translated word for word",
    run=run,
    bad=("The party put candidacy in all the towns.", "Residents healed the wounds of the storm."),
    good=("The party ran in all the towns.", "Residents cleared up after the storm."),
    languages=("en",),
    scope="pair",
    again=True,
)
