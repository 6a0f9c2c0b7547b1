"""The sentences of an article that a network reads, with what it doubts in them, for the checks that ask it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.proofreader import Doubt, Reader, doubts
from mtcheck.types import Bitext, Check, Finding, Pair, Span

ASKING = ("left-out-word", "wrong-word-order", "word-too-many", "wrong-word")
"""Names of the checks that ask a network: the only ones that are no rules."""

FEWEST = 5
"""Words of the shortest sentence that is read."""

NEAR = 60
"""Code points between two doubts that are rather about one thing: a verb, and the subject behind it."""

SURE = 0.85
"""What a chance of one is worth as a confidence."""

POOR = {"article": "has many errors, which makes this one probable"}
"""The evidence that a finding has to whose chance the state of its article adds."""

LOWEST = 0.6
"""The chance that a doubt takes in any article."""


def doubted(bitext: Bitext, reader: Reader) -> Iterator[tuple[Pair, tuple[Doubt, ...]]]:
    """Give the sentences that a network reads with its doubts, in the order of their words."""
    pairs = [pair for pair in bitext.article if is_read(pair)]
    return zip(pairs, doubts([pair.target.text for pair in pairs], reader), strict=True)


def is_read(pair: Pair) -> bool:
    """Tell whether a segment is a sentence that ends as one."""
    text = pair.target.text.rstrip("\"”’»') ")
    return pair.target.kind == "body" and text.endswith((".", "!", "?")) and len(text.split()) >= FEWEST


def needed(usual: float, bitext: Bitext) -> float:
    """Give the chance that a doubt takes: the usual one; in a poor article its odds are lower by as much (Bayes)."""
    return max(LOWEST, usual / (usual + bitext.poor * (1 - usual))) if bitext.poor else usual


def confidence(chance: float, bitext: Bitext) -> float:
    """Give the confidence of a finding that rests on a chance: in a poor article its odds are higher."""
    odds = bitext.poor or 1.0
    return round(SURE * chance * odds / (chance * odds + 1 - chance), 2)


def report(
    check: Check,
    bitext: Bitext,
    pair: Pair,
    span: Span,
    message: str,
    chance: float,
    that: str,
    expected: str | None = None,
) -> Finding:
    """Make a finding of a doubt; `that` is what the network takes for probable."""
    evidence = {"proofreader": f"chance of {chance:.2f} that {that}"}
    if bitext.poor:
        evidence |= POOR
    return check.finding(
        pair, span, message, confidence=confidence(chance, bitext), expected=expected, evidence=evidence
    )


def together(found: Sequence[Doubt]) -> Iterator[list[Doubt]]:
    """Put doubts together that stand near each other."""
    group: list[Doubt] = []
    for doubt in found:
        if group and doubt.start - group[-1].end > NEAR:
            yield group
            group = []
        group.append(doubt)
    if group:
        yield group
