"""A sentence of the source is missing: the translation has fewer sentences, and is too short.

Why: engines that were trained on single sentences translate the first or the last of two, and stop.

Limits: what is missing is told by number of sentences and by length alone, for any two languages whose usual lengths
are known, or shown by thirty pairs. A translator who joins two sentences into one has fewer of them too, but
hardly becomes so short.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.dropped import count, dropped
from mtcheck.types import Bitext, Check, Finding, Span, Translation

SURE = 2.5
"""Standard deviations of length from which the finding is major."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find translations that lack a sentence of their source."""
    source, target = bitext.languages
    for pair in bitext.sourced:
        short = dropped(bitext, pair)
        if not short:
            continue
        ours, theirs = count(pair.source or "", source), count(pair.target.text, target)
        yield CHECK.finding(
            pair,
            Span(0, len(pair.target.text)),
            f"the source has {ours} sentences, the translation {theirs}, and it is too short for all of them",
            confidence=0.9 if short >= SURE else 0.6,
            severity="major" if short >= SURE else "minor",
            evidence={"in the source": pair.source or ""},
        )


CHECK = Check(
    code="OMI004",
    name="dropped-sentence",
    severity="major",
    summary="a sentence of the source is missing within a segment",
    run=run,
    bad=(
        Translation(
            "Η αστυνομία συνέλαβε χθες τρεις υπόπτους στο κέντρο της Αθήνας. Ο υπουργός ανακοίνωσε νέα μέτρα για την"
            " ασφάλεια των πολιτών.",
            "Police arrested three suspects in central Athens yesterday.",
        ),
    ),
    good=(
        Translation(
            "Η αστυνομία συνέλαβε χθες τρεις υπόπτους στο κέντρο της Αθήνας. Οι τρεις αρνούνται τα πάντα.",
            "Police arrested three suspects in central Athens yesterday, and the three deny everything.",
        ),
        Translation(
            "Η αστυνομία συνέλαβε χθες τρεις υπόπτους στο κέντρο της Αθήνας.",
            "Police arrested three suspects in central Athens yesterday.",
        ),
    ),
    needs=("source",),
    scope="pair",
)
