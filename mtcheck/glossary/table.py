"""Glossaries as tables: TSV, and CSV with commas or semicolons."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from mtcheck.errors import InputError
from mtcheck.glossary.selection import Languages, Selection, is_for, tidy
from mtcheck.read.plain import CONTROL, WIDE_MARKS
from mtcheck.types import Entry

COLUMNS = ("source", "target", "forbidden", "note", "case", "source-language", "target-language")
TERMS = ("source", "target", "forbidden")
DELIMITERS = ",;\t"
CASE = {"": None, "yes": True, "no": False}
TAG = re.compile(r"|[a-z]{2,3}(?:[-_][a-z0-9]+)*", re.IGNORECASE)

Row = tuple[int, list[str]]
"""The number of a line and its cells."""


def read_tsv(name: str, data: bytes, languages: Languages) -> Selection:
    """Read a table with tabs between the columns; no quotation marks around cells."""
    lines = enumerate(decoded(name, data).split("\n"), 1)
    return selected(name, ((number, line.removesuffix("\r").split("\t")) for number, line in lines), languages)


def read_csv(name: str, data: bytes, languages: Languages) -> Selection:
    """Read a table as RFC 4180 has it, with the commas, semicolons or tabs of its header between the columns."""
    return selected(name, csv_rows(name, decoded(name, data)), languages)


def csv_rows(name: str, text: str) -> Iterator[Row]:
    """Give the rows of a CSV file, each with the line on which it begins."""
    header = text.lstrip().partition("\n")[0]
    delimiter = max(DELIMITERS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        begins = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(f"{name}: line {begins} is not CSV: {error}") from None
        yield begins, cells


def decoded(name: str, data: bytes) -> str:
    """Decode a table, which is UTF-8 whatever the encoding of the article is."""
    if data.startswith(WIDE_MARKS):
        raise InputError(f"{name}: is UTF-16 or UTF-32; save it as UTF-8")
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02x}"
        raise InputError(f"{name}: line {line} is not UTF-8: byte {byte} cannot be read; save it as UTF-8") from None
    if CONTROL.search(text):
        raise InputError(f"{name}: is a binary file, not a table")
    return text


def selected(name: str, rows: Iterable[Row], languages: Languages) -> Selection:
    """Read the rows of a table, the first of which names the columns, and take those for a pair of languages."""
    columns: list[str] = []
    entries: list[Entry] = []
    others = 0
    for line, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            columns = header(name, line, cells)
            continue
        row = record(name, line, columns, cells)
        if is_for(row["source-language"], languages[0]) and is_for(row["target-language"], languages[1]):
            entries.append(entry(name, line, row))
        else:
            others += 1
    return Selection(entries, others)


def header(name: str, line: int, cells: list[str]) -> list[str]:
    """Read the names of the columns; raises InputError for one that is unknown or named twice."""
    columns = ["-".join(cell.lower().replace("_", " ").replace("-", " ").split()) for cell in cells]
    known = ", ".join(COLUMNS)
    for column, cell in zip(columns, cells, strict=True):
        if column not in COLUMNS:
            raise InputError(
                f"{name}: line {line} must name the columns, and has {cell.strip()!r}; known columns: {known}"
            )
        if columns.count(column) > 1:
            raise InputError(f"{name}: line {line} names the column {column!r} twice")
    if not {"target", "forbidden"} & set(columns):
        raise InputError(f"{name}: line {line} names neither a column 'target' nor 'forbidden'; known columns: {known}")
    return columns


def record(name: str, line: int, columns: list[str], cells: list[str]) -> dict[str, str]:
    """Name the cells of a row; those missing at its end are empty."""
    if any(cell.strip() for cell in cells[len(columns) :]):
        raise InputError(f"{name}: line {line} has {len(cells)} columns, not {len(columns)}")
    row = dict.fromkeys(COLUMNS, "") | dict(zip(columns, cells, strict=False))
    for column in ("source-language", "target-language"):
        if not TAG.fullmatch(row[column].strip()):
            raise InputError(
                f"{name}: line {line}: {column} must be a code such as el or en-GB, not {row[column].strip()!r}"
            )
    return row


def entry(name: str, line: int, row: dict[str, str]) -> Entry:
    """Read one row."""
    case = row["case"].strip().lower()
    if case not in CASE:
        raise InputError(f"{name}: line {line}: case must be yes, no or empty, not {row['case'].strip()!r}")
    return Entry(
        tidy(row["source"]),
        terms(row["target"]),
        terms(row["forbidden"]),
        tidy(row["note"]),
        CASE[case],
        line,
        tuple(column for column in TERMS if is_untidy(row[column])),
    )


def terms(cell: str) -> tuple[str, ...]:
    """Split a cell of several terms."""
    return tuple(text for part in cell.split("|") if (text := tidy(part)))


def is_untidy(cell: str) -> bool:
    """Tell whether a cell has a space at an end, two in a row, one that does not break, or nothing between bars."""
    return cell != cell.strip() or bool(re.search(r"\s\s|[\u00a0\u202f]|^\||\|\s*\||\|$", cell))
