"""A word has a preposition or construction that it never takes: "depends from", "married with", "avoid to speak".

Why: each language has its own preposition with a verb, an adjective or a noun, and engines keep that of the source:
Greek says "depends from", "participates to", "wants that he leaves".

Limits: only the words of `grammar/complements.tsv`, each with the complements that edited English never has there; a
preposition that belongs to the sentence and not to the word ("depends from year to year") is left alone where the table
knows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.grammar.complements import occurrences
from mtcheck.types import Bitext, Check, Finding, Span


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the wrong complements of the table."""
    for pair in bitext.article:
        for one, match in occurrences(pair.target.text):
            yield CHECK.finding(
                pair, Span(*match.span()), one.note(match), confidence=0.75, expected=one.reading(match)
            )


CHECK = Check(
    code="SEN026",
    name="wrong-complement",
    severity="minor",
    summary="a word has a preposition or construction that it never takes",
    run=run,
    bad=(
        "The price of oil depends from the harvest.",
        "He was accused for the murder of a jeweller.",
        "The minister avoided to speak about the loans.",
    ),
    good=(
        "The price of oil depends from year to year on the harvest.",
        "He was accused of the murder of a jeweller, and for years of much else.",
        "The minister avoided speaking about the loans.",
    ),
    languages=("en",),
    scope="pair",
)
