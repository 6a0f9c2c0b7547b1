"""Files of human scores, row by row: WMT's two formats, and tables with a header."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from mtcheck.contest.plain import split_lines
from mtcheck.errors import InputError

SEGMENT_HEADER = ["SYS", "SID", "RAW.SCR", "Z.SCR"]
MISSING = frozenset({"", "na", "n/a", "nan", "none", "null", "-"})
"""How files say that nobody scored something."""

NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?", re.IGNORECASE)
ORDINAL = re.compile(r"0*[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class Score:
    """What somebody gave an engine, for a segment, counted from 1, or as a whole."""

    line: int
    system: str
    value: float
    segment: int | None = None


def read_scores(file: str, text: str) -> list[Score]:
    """Read the scores of a file in whichever of the formats it is; rows without a score are left out.

    Raises InputError, with the line, for rows that are not of the format, and for an unknown one.
    """
    rows = split_lines(text)
    first = next(row for row in rows if row.strip())
    for fits, reader in FORMATS:
        if fits(first):
            return list(reader(file, rows))
    raise InputError(
        f"{file}: line {rows.index(first) + 1} begins none of the known formats: a table with the columns system, score"
        " and perhaps segment, or WMT's files of segments (SYS SID RAW.SCR Z.SCR N) or rankings (RAW Z n N SYSTEM)"
    )


def is_segments(first: str) -> bool:
    """Know WMT's file of segments by its header."""
    return first.upper().split()[:4] == SEGMENT_HEADER


def read_segments(file: str, rows: Sequence[str]) -> Iterator[Score]:
    """Read `SYS SID RAW.SCR Z.SCR N`; the score is that by the scorer's own mean and deviation, Z.SCR."""
    for number, cells in numbered(rows, skip=1):
        if len(cells) < 4:
            raise InputError(f"{file}: line {number} has {count(cells)}, not SYS SID RAW.SCR Z.SCR N")
        yield from score(file, number, cells[0], cells[3], cells[1])


def is_ranking(first: str) -> bool:
    """Know WMT's ranking by four numbers before a name."""
    cells = first.split()
    return len(cells) == 5 and all(is_number(cell) for cell in cells[:4])


def read_ranking(file: str, rows: Sequence[str]) -> Iterator[Score]:
    """Read `RAW Z n N SYSTEM`; the score is Z."""
    for number, cells in numbered(rows, skip=0):
        if len(cells) != 5:
            raise InputError(f"{file}: line {number} has {count(cells)}, not RAW Z n N SYSTEM")
        yield from score(file, number, cells[4], cells[1])


def is_table(first: str) -> bool:
    """Know a table by the names of two of its columns."""
    return {"system", "score"} <= {*header(first)}


def read_table(file: str, rows: Sequence[str]) -> Iterator[Score]:
    """Read a table by its header, with tabs, or with commas and quotation marks."""
    number, first = next((number, row) for number, row in enumerate(rows, 1) if row.strip())
    names = header(first)
    for later, row in enumerate(rows[number:], number + 1):
        if not row.strip():
            continue
        cells = split(row, first)
        if len(cells) != len(names):
            raise InputError(f"{file}: line {later} has {count(cells)}, not {len(names)} as its header")
        record = dict(zip(names, cells, strict=True))
        yield from score(file, later, record["system"], record["score"], record.get("segment"))


def header(first: str) -> list[str]:
    """Give the names of the columns in lower case."""
    return [cell.casefold() for cell in split(first, first)]


def split(row: str, first: str) -> list[str]:
    """Split a row as the header is: at tabs, else at commas outside quotation marks."""
    try:
        cells = row.split("\t") if "\t" in first else next(csv.reader([row]))
    except csv.Error:  # a cell longer than the module reads, which is no score
        cells = [row]
    return [cell.strip() for cell in cells]


def numbered(rows: Sequence[str], skip: int) -> Iterator[tuple[int, list[str]]]:
    """Give number and cells of each row that is not blank, after a header."""
    found = ((number, row.split()) for number, row in enumerate(rows, 1) if row.strip())
    for _ in range(skip):
        next(found)
    yield from found


def score(file: str, line: int, system: str, value: str, segment: str | None = None) -> Iterator[Score]:
    """Give the score of a row, or nothing where it says that there is none."""
    if not system:
        raise InputError(f"{file}: line {line} names no system")
    if segment is not None and not ORDINAL.fullmatch(segment):
        raise InputError(f"{file}: line {line} has the segment {segment!r}, not a number from 1 on")
    if value.casefold() in MISSING:
        return
    if not is_number(value):
        raise InputError(f"{file}: line {line} has the score {value!r}, not a number")
    yield Score(line, system, float(value), None if segment is None else int(segment))


def is_number(text: str) -> bool:
    """Tell whether a text is a finite number."""
    return bool(NUMBER.fullmatch(text)) and math.isfinite(float(text))


def count(cells: Sequence[str]) -> str:
    """Say how many columns there are."""
    return "1 column" if len(cells) == 1 else f"{len(cells)} columns"


FORMATS: tuple[tuple[Callable[[str], bool], Callable[[str, Sequence[str]], Iterator[Score]]], ...] = (
    (is_segments, read_segments),
    (is_table, read_table),
    (is_ranking, read_ranking),
)
"""How a format is known by its first line, and its reader."""
