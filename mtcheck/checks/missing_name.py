"""A name of the source has no counterpart in the translation.

Why: a name that an engine does not know it may leave out, with the sentence around it reading well.

Limits: a writer may put "he" or "the company" for a name; so it takes two of
them and a translation that is short for its source, or a name of two words that would be copied as it is; and
the finding is minor. One in Latin letters in a text of another script is copied by everybody: it is enough by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.lengths import surprise
from mtcheck.facts.naming import name_differences
from mtcheck.languages import language
from mtcheck.languages.familiar import is_common
from mtcheck.languages.glosses import glosses
from mtcheck.types import Bitext, Check, Finding, Span, Translation

LATIN = re.compile(r"[A-Z][a-z]{3,}")
"""A name of a text of another script that everybody copies."""

SHORT, SEVERAL = 0.5, 2
"""Standard deviations by which the translation is too short, and names that are missing at least."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names of the source that the target does not have in any form."""
    code = bitext.languages[0]
    if code in UNSURE:
        return
    for pair in bitext.sourced:
        short = -surprise(bitext.habit, pair.source or "", pair.target.text)
        lost = [
            one.source_text
            for one in name_differences(pair.source or "", pair.target.text, bitext.languages)
            if one.source and not one.target and len(one.source_text) > 3 and not one.source_text.isupper()
        ]
        several = len(set(lost)) >= SEVERAL and short >= SHORT and code != "de"
        foreign = any(is_latin(name) for name in lost) and not language(code).latin
        if several or foreign or any(is_copied(name, code) for name in lost):
            yield CHECK.finding(
                pair,
                Span(0, len(pair.target.text)),
                f"the translation does not have {', '.join(lost)} of the source",
                confidence=0.8 if foreign else 0.5,
                severity="major" if foreign else "minor",
                evidence={"in the source": ", ".join(lost)},
            )


def is_latin(name: str) -> bool:
    """Tell whether a name is in Latin letters, and no common word."""
    return any(LATIN.fullmatch(word) and not is_common(word) for word in name.split())


def is_copied(name: str, code: str) -> bool:
    """Tell whether a name would be copied letter by letter: one of two words or more, in Latin letters."""
    parts = name.split()
    known = glosses(code)
    return len(parts) > 1 and language(code).latin and not all(known.of(part) for part in parts)


UNSURE = frozenset({"ja", "zh"})
"""Languages in which a noun of any kind can look like a name."""


CHECK = Check(
    code="NAM005",
    name="missing-name",
    severity="minor",
    summary="a name of the source is missing",
    run=run,
    bad=(
        Translation(
            "Ο πρωθυπουργός πέταξε χθες στη Βιέννη με τον Παπαδόπουλο.",
            "The prime minister flew out yesterday.",
        ),
    ),
    good=(Translation("Ο πρωθυπουργός πέταξε χθες στο Παρίσι.", "The prime minister flew to Paris yesterday."),),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
