"""The profile of errors as stacked bars, one an engine, one colour a family."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from mtcheck.compare.report.charts.scale import Scale, Tick, around, ticks
from mtcheck.compare.report.label import clipped, family
from mtcheck.compare.report.number import decimal
from mtcheck.compare.report.profile import families, of_family, per_1000_words
from mtcheck.compare.types import Comparison, Count

WIDTH = 420
ROW = 38
TOP = 4
FOOT = 22
LEFT = 4
RIGHT = 46
"""Room for the total after the longest bar."""

COLOURS = 8
NAME = 44
LEGIBLE = 28
"""Width of a block in which the code of its family can be read."""


@dataclass(frozen=True, slots=True)
class Block:
    """What a family adds to a bar; `code` is empty where there is no room for it."""

    x: float
    width: float
    colour: int
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Bar:
    """An engine's bar below its name, and its total after it."""

    engine: str
    y: int
    blocks: tuple[Block, ...]
    end: float
    total: str


@dataclass(frozen=True, slots=True)
class Bars:
    """The chart: `keys` are the colours with the families they stand for."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    keys: tuple[tuple[int, str], ...]
    ticks: tuple[Tick, ...]
    summary: str


def bars(comparison: Comparison) -> Bars:
    """Lay out the chart; the rarest families share a colour where there are more families than colours."""
    groups = grouped(families(comparison))
    totals = [per_1000_words(one, comparison.words, lambda _: True) for one in comparison.results]
    scale = Scale(*around(totals, zero=True), LEFT, WIDTH - RIGHT)
    rows = tuple(
        Bar(
            clipped(one.engine, NAME),
            TOP + number * ROW,
            blocks(one.counts, comparison.words, groups, scale),
            scale.at(total) if isfinite(total) else LEFT,
            decimal(total) if isfinite(total) else "no words",
        )
        for number, (one, total) in enumerate(zip(comparison.results, totals, strict=True))
    )
    keys = tuple((colour, ", ".join(map(family, codes))) for colour, codes in enumerate(groups, 1))
    said = "; ".join(f"{one.engine} {one.total}" for one in rows)
    height = TOP + len(rows) * ROW + FOOT
    return Bars(WIDTH, height, rows, keys, ticks(scale), f"Errors per 1,000 words of source, by family: {said}")


def grouped(codes: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Give the families of each colour."""
    if len(codes) <= COLOURS:
        return tuple((code,) for code in codes)
    return (*((code,) for code in codes[: COLOURS - 1]), codes[COLOURS - 1 :])


def blocks(
    counts: tuple[Count, ...], words: int, groups: tuple[tuple[str, ...], ...], scale: Scale
) -> tuple[Block, ...]:
    """Give the blocks of a bar, one after the other."""
    found, before = [], 0
    for colour, codes in enumerate(groups, 1):
        number = sum(one.number for code in codes for one in counts if of_family(code)(one))
        if number and words:
            start, end = scale.at(1000 * before / words), scale.at(1000 * (before + number) / words)
            code = codes[0] if len(codes) == 1 and end - start >= LEGIBLE else ""
            title = f"{', '.join(map(family, codes))}: {decimal(1000 * number / words)}"
            found.append(Block(start, round(end - start, 1), colour, code, title))
            before += number
    return tuple(found)
