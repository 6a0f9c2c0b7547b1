"""Stretches of one text that the other does not answer to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mtcheck.facts.coverage import Trace
from mtcheck.types import Span

WEIGHT = {False: 1.0, True: -1.5, None: 0.3}
"""What a word without a trace, one with a trace, and one of which nothing is known add to a stretch."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The stretch of words with the most that are missing: its `weight` is about how many there are."""

    span: Span
    weight: float
    words: int


def longest(traces: Sequence[Trace]) -> Stretch | None:
    """Give the stretch of highest weight, None where no word is missing."""
    best: Stretch | None = None
    weight, first = 0.0, 0
    for number, trace in enumerate(traces):
        if weight <= 0:
            weight, first = 0.0, number
        weight += WEIGHT[trace.found]
        if trace.found is not True and weight > (best.weight if best else 0.0):
            best = Stretch(Span(traces[first].span.start, trace.span.end), weight, number - first + 1)
    return (
        best
        if best
        and any(t.found is False and best.span.start <= t.span.start and t.span.end <= best.span.end for t in traces)
        else None
    )
