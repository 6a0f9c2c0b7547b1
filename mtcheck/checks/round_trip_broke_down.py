"""The engine could not carry the sentence there and back: next to nothing came home, or a loop.

Why: a sentence whose words do not hang together breaks an engine that good text does not: it stops early, repeats
itself or writes something else.

Limits: it is evidence, not proof, and never more than minor; low similarity alone is none, for good idiomatic
English comes home changed too. Short sentences are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.round_trip import depth
from mtcheck.grammar.clauses import words_of
from mtcheck.grammar.tagging import tagged
from mtcheck.types import Bitext, Check, Finding, Pair, Span

FEWEST = 8
"""Words of the shortest sentence that is judged."""

SHORT, LONG = 0.45, 2.2
"""Share of the length of a sentence below and above which what came home is another text."""

LOST = 0.2
"""Similarity (chrF, 0 to 1) below which next to nothing came home."""

LOOP = 4
"""Times in a row that a word must stand for a loop."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find sentences that did not come home."""
    for pair in bitext.article:
        if pair.back is None or words_of(tagged(pair.target.text)) < FEWEST:
            continue
        if reason := broke(pair):
            below = depth(bitext, pair)
            evidence = {"back-translation": pair.back, "similarity": f"{pair.similarity or 0:.2f}"}
            if below > 0:
                evidence["below the article's level"] = f"{below:.1f} deviations"
            yield CHECK.finding(pair, Span(0, len(pair.target.text)), reason, confidence=0.5, evidence=evidence)


def broke(pair: Pair) -> str:
    """Say how the round trip of a sentence broke down, or ""."""
    back = pair.back or ""
    words = back.lower().split()
    if any(len(set(words[place : place + LOOP])) == 1 for place in range(len(words) - LOOP + 1)):
        return "the round trip ended in a loop"
    if not SHORT <= len(back) / len(pair.target.text) <= LONG:
        return "what came home of the sentence has another length"
    if pair.similarity is not None and pair.similarity < LOST:
        return "next to nothing of the sentence came home"
    return ""


CHECK = Check(
    code="RTT004",
    name="round-trip-broke-down",
    severity="minor",
    summary="the engine could not carry a sentence there and back",
    run=run,
    bad=(
        ("The relationship of need the oil must from it the state be liberated soon.", "The oil ratio."),
        (
            "He validates the reasons accused by him for the facility of the arrest.",
            "He he he he validates the reasons.",
        ),
    ),
    good=(
        (
            "This is not over till you have got the points on the board, he said.",
            "He said that it does not end until you have the points on the table.",
        ),
    ),
    needs=("back",),
    languages=("en",),
)
