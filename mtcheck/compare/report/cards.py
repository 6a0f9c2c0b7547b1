"""Segments to look at, as the page shows them: a card an output, engines that wrote the same on one card."""

from __future__ import annotations

from dataclasses import dataclass

from mtcheck.compare.report.marks import Piece, pieces
from mtcheck.compare.types import Alone, Comparison, Excerpt
from mtcheck.types import Finding

LONGEST = 1000
"""Code points of a text that are shown."""

EXCERPTS = 30
ALONE = 12
"""Errors of each engine alone that are shown."""


@dataclass(frozen=True, slots=True)
class Card:
    """What some engines wrote, with the findings marked in it and told below."""

    engines: tuple[str, ...]
    pieces: tuple[Piece, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """A line of the source and the cards of its outputs."""

    line: int
    source: str
    cards: tuple[Card, ...]


def sights(comparison: Comparison) -> tuple[Sight, ...]:
    """Give the segments where the engines differ most."""
    return tuple(
        Sight(one.segment + 1, cut(one.source), cards(one)) for one in comparison.differences.excerpts[:EXCERPTS]
    )


def cards(excerpt: Excerpt) -> tuple[Card, ...]:
    """Give the outputs of a segment, each once; findings on it are those of the first engine that wrote it."""
    groups: dict[tuple[str, tuple[tuple[str, str, str], ...]], list[str]] = {}
    found: dict[str, tuple[Finding, ...]] = {}
    for engine, output in excerpt.outputs:
        found[engine] = tuple(one for owner, one in excerpt.findings if owner == engine)
        said = tuple((one.code, one.text, one.message) for one in found[engine])
        groups.setdefault((output, said), []).append(engine)
    return tuple(
        Card(tuple(engines), pieces(cut(output), found[engines[0]]), found[engines[0]])
        for (output, _), engines in groups.items()
    )


def alone(comparison: Comparison, engine: str) -> tuple[Sight, ...]:
    """Give the first errors that only an engine makes."""
    mine = [one for one in comparison.differences.alone if one.engine == engine][:ALONE]
    return tuple(Sight(one.finding.segment + 1, cut(one.source), (card(one),)) for one in mine)


def card(one: Alone) -> Card:
    """Give the output with its error."""
    return Card((one.engine,), pieces(cut(one.output), (one.finding,)), (one.finding,))


def cut(text: str) -> str:
    """Cut a text that is too long to be looked at."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
