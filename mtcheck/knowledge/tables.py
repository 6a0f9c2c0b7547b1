"""TSV files of the knowledge folder, and of a folder of one's own, -> rows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

Row = dict[str, str]
Line = tuple[tuple[str, ...], bytes]
"""The columns of a file and one of its lines in UTF-8: a row that nobody has asked for yet."""

BOM, RETURN = b"\xef\xbb\xbf", b"\r\n"

FOLDER = Path(__file__).parent

OWN: list[Path] = []
"""Folders that are read after this one; see `own.use`."""


@cache
def stored(name: str, folder: Path) -> tuple[Line, ...]:
    """Give the records of one file, or of all that a pattern such as `people/*.tsv` fits; none where it is missing."""
    files = sorted(folder.glob(name)) if "*" in name else [folder / name]
    return tuple(line for file in files if file.exists() for line in lines(file))


def lines(file: Path) -> list[Line]:
    """Read one file: its header line names the columns."""
    header, *rest = file.read_bytes().removeprefix(BOM).replace(RETURN, b"\n").split(b"\n")
    columns = tuple(header.decode("utf-8").split("\t"))
    return [(columns, line) for line in rest if line]


def row(line: Line) -> Row:
    """Split a line into its cells; one that is short is filled with empty cells."""
    columns, text = line
    cells = text.decode("utf-8").split("\t")
    return dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=False))


def every(name: str) -> tuple[Line, ...]:
    """Give the records of a file, or a pattern of files: those of this folder first, then one's own."""
    return tuple(line for folder in (FOLDER, *OWN) for line in stored(name, folder))


@cache
def table(name: str) -> tuple[Row, ...]:
    """Read one file whole. Raises FileNotFoundError where the knowledge has no such file."""
    if not (FOLDER / name).exists():
        raise FileNotFoundError(f"{FOLDER / name}: no such file")
    return tuple(row(line) for line in every(name))


def values(cell: str) -> tuple[str, ...]:
    """Split a cell that holds several values."""
    return tuple(cell.split("|")) if cell else ()
