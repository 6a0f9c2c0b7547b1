"""The round trip lost a whole clause.

Why: an engine drops what it cannot connect to the sentence. Where a clause does not come home although
the rest of the sentence does, the clause is often torn out of its place.

Limits: it is evidence, not proof: the round trip's engine makes mistakes of its own, and a loose paraphrase
can look like a loss. So the finding is minor, and the clause must have three words of content of which none
came home, in a sentence that otherwise came home and grew shorter. Where
the source is there, it decides: the round trip is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.facts.carried import Clause, clauses
from mtcheck.types import Bitext, Check, Finding, Pair

LEAST_WORDS = 3
REST_CARRIED = 0.6
LEAST_LOSS = 0.4
"""By how much of the clause's length the text that came home must be shorter."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find clauses of which nothing came home."""
    for pair in bitext.article:
        if pair.back is not None and not pair.source:
            for clause in lost(pair, bitext.target_language):
                text = pair.target.text[clause.span.start : clause.span.end]
                yield CHECK.finding(
                    pair,
                    clause.span,
                    f'the round trip lost "{text}"',
                    confidence=0.5,
                    evidence={"back-translation": pair.back},
                )


def lost(pair: Pair, code: str) -> list[Clause]:
    """Give the clauses of which nothing came home, where the rest did and the sentence is shorter for it."""
    found = clauses(pair.target.text, pair.back or "", code)
    gone = [clause for clause in found if clause.carried == 0 and clause.words >= LEAST_WORDS]
    rest = [clause for clause in found if clause not in gone]
    words = sum(clause.words for clause in rest)
    if not gone or not words or sum(clause.carried for clause in rest) < REST_CARRIED * words:
        return []
    missing = sum(clause.span.end - clause.span.start for clause in gone)
    shorter = len(pair.target.text) - len(pair.back or "")
    return gone if shorter >= LEAST_LOSS * missing else []


CHECK = Check(
    code="RTT001",
    name="round-trip-lost-clause",
    severity="minor",
    summary="the round trip lost a whole clause",
    run=run,
    bad=(
        (
            "The army suffers repeated battlefield setbacks. two other sources told Reuters.",
            "The army suffers repeated setbacks on the battlefield.",
        ),
    ),
    good=(
        (
            "The army suffers repeated setbacks, two other sources said.",
            "Two other sources said the army suffered repeated setbacks.",
        ),
        ("He spoke quickly, with great anger.", "He talked fast and was very angry about it."),
    ),
    needs=("back",),
    languages=("en",),
    scope="pair",
)
