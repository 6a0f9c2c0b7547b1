"""Words stand together as English grammar never puts them.

Why: where an engine carries the grammar of the source over, it leaves traces that no writer of English leaves: "the Mr.
Ralli", "since three years", "nobody did not come", "the three men which were arrested", "a 34 years old man".

Limits: only the kinds in `grammar/never.tsv`, each of them absent from 37,000 sentences by people and good engines;
what is said in dialect is reported too.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.grammar.never import occurrences
from mtcheck.types import Bitext, Check, Finding, Span


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the patterns of the table."""
    for pair in bitext.article:
        for one, match in occurrences(pair.target.text):
            yield CHECK.finding(
                pair,
                Span(*match.span()),
                one.message,
                confidence=0.8,
                expected=match.expand(one.reading) if one.reading else None,
            )


CHECK = Check(
    code="SEN022",
    name="foreign-grammar",
    severity="minor",
    summary="words stand together as English grammar never puts them",
    run=run,
    bad=(
        "The Mr. Ralli was there.",
        "He has worked there since three years.",
        "The three men which were arrested left.",
    ),
    good=("Mr. Ralli was there.", "He has worked there for three years.", "The three men who were arrested left."),
    languages=("en",),
    scope="pair",
)
