"""A part of the source sentence has left nothing in the translation, and the translation is short.

Why: engines drop clauses from long sentences, most of all at the end; what remains reads well.

Limits: a stretch of words counts when no English for any of them stands in the translation, by word list,
cognate, name and, where there is one, the back-translation; free translations look like losses, so the
length has to agree. Nothing is found for languages without a word list, but for plain truncation; nor for
other target languages than English. A segment that lacks a whole sentence is left to dropped-sentence. Headlines are
written anew rather than translated: without a full stop at its end a segment needs as much evidence for a minor
finding as a sentence for a major one, but for one that is far too short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import exp

from mtcheck.facts.coverage import coverage
from mtcheck.facts.dropped import dropped
from mtcheck.facts.lengths import surprise
from mtcheck.facts.stretches import Stretch, longest
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

MINOR, MAJOR = 12.4, 16.0
"""Evidence from which a loss is reported, and from which it is major. Measured on translations with and
without planted losses: at the first one in a hundred good ones is reported, at the second one in two hundred."""

PER_DEVIATION, FIT = 3.0, 4.0
"""What a standard deviation of length counts, in missing words, and a loss that is just as long as the stretch."""

FEWEST = 2.0
"""Words that are missing at least."""

SENTENCE = re.compile(r"[.!?…][\"'”’»)]*\s*$")
"""How a sentence ends, and a headline does not."""

TRUNCATED, UNREAD = 4.5, 4.0
"""Standard deviations of length that tell by themselves; and those where words cannot be followed, so that there is
nothing else to go by: of 997 human translations from English into Greek one is so short, of an engine's up to 40."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find stretches of a source that its target does not answer to."""
    for pair in bitext.sourced:
        short = -surprise(bitext.habit, pair.source or "", pair.target.text)
        if short <= 0 or dropped(bitext, pair):
            continue
        if bitext.target_language == "en":
            yield from unanswered(bitext, pair, short)
        elif short >= UNREAD:
            yield loss(pair, None, confidence=0.85, severe=True)


def unanswered(bitext: Bitext, pair: Pair, short: float) -> Iterator[Finding]:
    """Follow the words of a source into an English target that is too short by so many standard deviations."""
    words = coverage(pair.source or "", pair.target.text, bitext.back_of(pair), bitext.languages)
    lost, evidence = longest(words.source), 0.0
    if lost and lost.weight >= FEWEST and bitext.habit:
        evidence = weigh(lost, short, pair, bitext.habit.centre)
    sentence = bool(SENTENCE.search(pair.target.text))
    if evidence >= (MINOR if sentence else MAJOR) or short >= TRUNCATED:
        sure = evidence >= MAJOR and sentence
        yield loss(pair, lost, confidence=0.85 if sure else 0.55, severe=sure or short >= TRUNCATED)


def loss(pair: Pair, lost: Stretch | None, *, confidence: float, severe: bool) -> Finding:
    """Make a finding of a stretch that was lost, or of one that nothing tells but the length."""
    source = pair.source or ""
    text = source[lost.span.start : lost.span.end] if lost else source
    return CHECK.finding(
        pair,
        Span(0, len(pair.target.text)),
        f'nothing in the translation stands for "{text}"' if lost else "the translation is far too short",
        confidence=confidence,
        severity="major" if severe else "minor",
        evidence={"in the source": text},
    )


def weigh(lost: Stretch, short: float, pair: Pair, centre: float) -> float:
    """Add up what speaks for a loss: missing words, missing length, and whether the two agree."""
    length = (lost.span.end - lost.span.start) * exp(centre)
    missing = len(pair.source or "") * exp(centre) - len(pair.target.text)
    fit = min(length, missing) / max(length, missing) if missing > 0 else 0.0
    return lost.weight + PER_DEVIATION * short + FIT * fit


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
    scope="pair",
)
