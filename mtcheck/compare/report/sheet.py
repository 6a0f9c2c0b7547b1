"""Tables as every format lays them out: cells of text, and which of them stand out."""

from __future__ import annotations

from dataclasses import dataclass

Place = tuple[int, int]
"""Row and column of a cell, both from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of text: the first `keys` columns say what a row is, the others hold its numbers.

    A rule stands before each row of `breaks`. Cells of `best` are the best of their kind, those of `level` do
    not differ significantly from it. `note` is what a reader must know to read the numbers. A table that is too
    wide is cut before the column `cut` if all before it fits on a line.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: int = 1
    breaks: frozenset[int] = frozenset()
    best: frozenset[Place] = frozenset()
    level: frozenset[Place] = frozenset()
    note: str = ""
    cut: int = 0
