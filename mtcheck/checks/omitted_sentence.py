"""A sentence of the source has no counterpart in the article, or a row of a bitext is empty.

Why: a paragraph that is lost on the way is lost to every reader, and nobody who reads the article can see it.

Limits: sentences are aligned by length, names, numbers and word lists; one whose words mostly stand in the
sentences around it was joined to them and is no loss. Captions, credits and other lines that are not
sentences are minor. In other target languages than English only empty rows are found.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.coverage import coverage
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Span, Translation

SENTENCE = 6
"""Words from which a line with a full stop is a sentence rather than a caption."""

ELSEWHERE = 0.5
"""Share of its words from which a sentence is taken to stand in those around it."""


FEWEST = 2
"""Words of the shortest line that is looked for."""

CHARACTERS = 2
"""Characters that make a word, about, in languages without spaces."""


def size(text: str, code: str) -> int:
    """Count the words of a text, roughly where nothing stands between them."""
    return len(text.split()) if language(code).spaced else len(text) // CHARACTERS


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find sentences of the source without a target."""
    segments = {pair.target.id: number for number, pair in enumerate(bitext.pairs)}
    yield from empty_rows(bitext)
    for one in bitext.omitted if bitext.target_language == "en" else ():
        place = segments.get(one.after, 0)
        around = " ".join(pair.target.text for pair in bitext.pairs[max(0, place - 1) : place + 3])
        share = coverage(one.source, around, None, bitext.languages).carried
        if size(one.source, bitext.languages[0]) < FEWEST or (share is not None and share >= ELSEWHERE):
            continue
        whole = size(one.source, bitext.languages[0]) >= SENTENCE and one.source.rstrip('"»”').endswith(
            (".", "!", "?", ";", "。")
        )
        pair = bitext.pairs[place]
        yield CHECK.finding(
            pair,
            Span(0, len(pair.target.text)),
            f'{"after" if one.after >= 0 else "before"} this a sentence of the source is missing: "{one.source}"',
            confidence=0.8 if whole else 0.4,
            severity="major" if whole else "minor",
            evidence={"in the source": one.source},
        )


def empty_rows(bitext: Bitext) -> Iterator[Finding]:
    """Find rows of a bitext that have a source and no translation."""
    for pair in bitext.pairs:
        if pair.source and not pair.target.text.strip():
            yield CHECK.finding(
                pair,
                Span(0, 0),
                "the row has a source and no translation",
                confidence=1.0,
                severity="critical",
                evidence={"in the source": pair.source},
            )


CHECK = Check(
    code="OMI001",
    name="omitted-sentence",
    severity="major",
    summary="a sentence of the source is missing",
    run=run,
    bad=(Translation("Η αστυνομία συνέλαβε τρεις υπόπτους.", " "),),
    good=(
        Translation(
            "Η αστυνομία συνέλαβε τρεις υπόπτους στο κέντρο της Αθήνας.",
            "Police arrested three suspects in central Athens.",
        ),
    ),
    needs=("source",),
)
