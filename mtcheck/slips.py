"""Slips of grammar as findings, for the checks that look at the words of one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from mtcheck.grammar.clauses import basis, sentences, sure
from mtcheck.grammar.tagging import Tagged
from mtcheck.types import Bitext, Check, Finding, Span


class Slip(NamedTuple):
    """A slip from the word number `first` to the word number `last`, with what is said of it."""

    first: int
    last: int
    message: str
    confidence: float = 0.75


Slips = Callable[[Sequence[Tagged]], Iterator[Slip]]
"""What finds the slips among the words of a sentence."""


def slip_findings(check: Check, bitext: Bitext, slips: Slips) -> Iterator[Finding]:
    """Make a finding of each slip in the sentences of an article, with what gave the classes of its words."""
    for pair, words in sentences(bitext):
        for slip in slips(words):
            yield check.finding(
                pair,
                Span(words[slip.first].start, words[slip.last].end),
                slip.message,
                confidence=sure(slip.confidence),
                evidence=basis(),
            )
