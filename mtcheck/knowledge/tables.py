"""TSV files of the knowledge folder -> rows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

Row = dict[str, str]

FOLDER = Path(__file__).parent


@cache
def table(name: str) -> tuple[Row, ...]:
    """Read one file: its header line names the columns; a short row is filled with empty cells."""
    header, *lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    columns = header.split("\t")
    empty = [""] * len(columns)
    return tuple(dict(zip(columns, line.split("\t") + empty, strict=False)) for line in lines if line)


def values(cell: str) -> tuple[str, ...]:
    """Split a cell that holds several values."""
    return tuple(cell.split("|")) if cell else ()
