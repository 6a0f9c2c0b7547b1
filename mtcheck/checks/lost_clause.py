"""A part of the source sentence has left nothing in the translation, and the translation is short.

Why: engines drop clauses from long sentences, most of all at the end; what remains reads well.

Limits: a stretch of words counts when no English for any of them stands in the translation, by word list,
cognate, name and, where there is one, the back-translation; free translations look like losses, so the
length has to agree. Nothing is found for languages without a word list, but for plain truncation.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.coverage import coverage
from mtcheck.facts.lengths import surprise
from mtcheck.facts.stretches import longest
from mtcheck.types import Bitext, Check, Finding, Span, Translation

MINOR, MAJOR = 8.5, 10.0
"""Evidence from which a loss is reported, and from which it is major: missing words, and twice the standard
deviations by which the translation is too short. Measured on translations with and without planted losses."""

FEWEST = 2.0
"""Words that are missing at least."""

TRUNCATED = 4.5
"""Standard deviations of length that tell by themselves."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find stretches of a source that its target does not answer to."""
    for pair in bitext.sourced:
        source, target = pair.source or "", pair.target.text
        short = -surprise(bitext.habit, source, target)
        if short <= 0:
            continue
        words = coverage(source, target, bitext.back_of(pair), bitext.languages)
        lost = longest(words.source)
        weight = lost.weight if lost else 0.0
        evidence = weight + 2 * short if weight >= FEWEST else 0.0
        if evidence >= MINOR or short >= TRUNCATED:
            text = source[lost.span.start : lost.span.end] if lost else source
            yield CHECK.finding(
                pair,
                Span(0, len(target)),
                f'nothing in the translation stands for "{text}"' if lost else "the translation is far too short",
                confidence=0.85 if evidence >= MAJOR else 0.55,
                severity="major" if evidence >= MAJOR or short >= TRUNCATED else "minor",
                evidence={"in the source": text},
            )


CHECK = Check(
    code="OMI002",
    name="lost-clause",
    severity="minor",
    summary="a part of the source sentence is missing",
    run=run,
    bad=(
        Translation(
            "Η αστυνομία συνέλαβε τρεις υπόπτους, ενώ ο υπουργός ανακοίνωσε νέα μέτρα για την ασφάλεια των πολιτών.",
            "Police arrested three suspects.",
        ),
    ),
    good=(
        Translation(
            "Η αστυνομία συνέλαβε τρεις υπόπτους στο κέντρο της Αθήνας.",
            "Police arrested three suspects in central Athens.",
        ),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
