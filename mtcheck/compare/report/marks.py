"""Findings marked in an output: where their words stand, cut into pieces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mtcheck.types import SEVERITIES, Finding


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same findings: the worst severity, "" for none, and what they say."""

    text: str
    severity: str
    title: str


def pieces(text: str, findings: Sequence[Finding]) -> tuple[Piece, ...]:
    """Cut a text where the words of findings begin and end; a finding whose words are not there marks nothing."""
    spans = [
        (start, start + len(one.text), one) for one in findings if one.text and (start := text.find(one.text)) >= 0
    ]
    cuts = {0, len(text)} | {end for start, stop, _ in spans for end in (start, stop)}
    found = []
    for left, right in pairwise(sorted(cuts)):
        over = [one for start, stop, one in spans if start <= left and right <= stop]
        worst = max((one.severity for one in over), key=SEVERITIES.index, default="")
        found.append(Piece(text[left:right], worst, "; ".join(f"{one.code} {one.message}" for one in over)))
    return tuple(found)
