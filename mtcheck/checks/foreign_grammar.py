"""Words stand together as English grammar never puts them.

Why: where an engine carries the grammar of the source over, it leaves traces that no writer of English leaves: "the Mr.
Ralli", "since three years", "nobody did not come", "the three men which were arrested", "a 34 years old man".

Limits: only the kinds in `grammar/never.tsv`, which 37,000 sentences by people and good engines have only as slips
(three); what is said in dialect is reported too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.grammar.never import Never, occurrences
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
                expected=reading(one, match) if one.reading else None,
            )


def reading(one: Never, match: re.Match[str]) -> str:
    """Give the right words, with a capital where the wrong ones have one."""
    text = match.expand(one.reading)
    return text[0].upper() + text[1:] if match.group()[0].isupper() else text


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
