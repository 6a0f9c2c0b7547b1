"""What a network doubts in an article, for the checks that ask it: doubts that stand near each other are one."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from mtcheck.proofreader import Doubt, Kind, Reader, doubts
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
"""The chance that doubts take in any article."""

SHOWN, SHOWN_OF_KIND = 0.8, 0.5
"""Chance from which a doubt is part of what is reported, and does not only add to the chance of others; the second for
those of the strongest one's kind."""

HIGHEST = 0.99
"""The highest chance that is told: more would be believed."""


class Doubts(NamedTuple):
    """Doubts that stand near each other, in the order of their words, and the chance that any of them is right.

    The chance takes them for independent, which they are not: it ranks, and thresholds are set by what it is worth.
    """

    all: tuple[Doubt, ...]
    chance: float

    @property
    def strongest(self) -> Doubt:
        """The one that tells which kind of error they are about."""
        return max(self.all, key=lambda doubt: doubt.chance)

    @property
    def shown(self) -> list[Doubt]:
        """Those that are strong enough to be shown, and the strongest."""
        best = self.strongest
        return [
            doubt
            for doubt in self.all
            if doubt is best or doubt.chance >= (SHOWN_OF_KIND if doubt.kind == best.kind else SHOWN)
        ]


def doubted(bitext: Bitext, reader: Reader, *kinds: Kind) -> Iterator[tuple[Pair, Doubts]]:
    """Give the doubts of the sentences that a network reads, if the strongest is of one of some kinds."""
    pairs = [pair for pair in bitext.article if is_read(pair)]
    for pair, found in zip(pairs, doubts([pair.target.text for pair in pairs], reader), strict=True):
        yield from ((pair, some) for some in together(found) if some.strongest.kind in kinds)


def chances_in(stretches: Sequence[tuple[Pair, Span]]) -> list[float]:
    """Give the chances that stretches of sentences are wrong, each by the network that doubts it more."""
    texts = [pair.target.text if is_read(pair) else "" for pair, _ in stretches]
    chances = [0.0] * len(stretches)
    for reader in get_args(Reader):
        for number, found in enumerate(doubts(texts, reader)):
            right = math.prod(1 - one.chance for one in found if meets(one, stretches[number][1]))
            chances[number] = max(chances[number], 1 - right)
    return chances


def meets(doubt: Doubt, span: Span) -> bool:
    """Tell whether a doubt is about a word of a stretch, or the gap beside it."""
    return doubt.start <= span.end and span.start <= doubt.end


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
    evidence = {"proofreader": f"chance of {min(chance, HIGHEST):.2f} that {that}"}
    if bitext.poor:
        evidence |= POOR
    return check.finding(
        pair, span, message, confidence=confidence(chance, bitext), expected=expected, evidence=evidence
    )


def together(found: Sequence[Doubt]) -> Iterator[Doubts]:
    """Put doubts together that stand near each other."""
    group: list[Doubt] = []
    for doubt in found:
        if group and doubt.start - group[-1].end > NEAR:
            yield one_of(group)
            group = []
        group.append(doubt)
    if group:
        yield one_of(group)


def one_of(group: Sequence[Doubt]) -> Doubts:
    """Give doubts with the chance that any of them is right."""
    return Doubts(tuple(group), 1 - math.prod(1 - doubt.chance for doubt in group))
