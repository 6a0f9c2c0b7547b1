"""Plain text, a segment a line; and the file that names the document of every line."""

from __future__ import annotations

from pathlib import Path

from mtcheck.contest.types import Side
from mtcheck.contest.validity import refuse_broken_runs, refuse_other_length
from mtcheck.errors import InputError
from mtcheck.read import printable, read_bytes
from mtcheck.read.plain import decode

MAX_BYTES = 50_000_000
"""The largest test sets have a few megabytes a side."""


def read_text(path: str, encoding: str) -> str:
    """Read a file. Raises InputError for one that cannot be read, is too large, binary, or has nothing in it."""
    text = decode(printable(path), read_bytes(Path(path), MAX_BYTES), encoding)
    if not text.strip():
        raise InputError(f"{printable(path)}: is empty")
    return text


def split_lines(text: str) -> tuple[str, ...]:
    """Split at line feeds and nothing else; the last line may or may not end with one."""
    return tuple(line.rstrip("\r") for line in text.removesuffix("\n").split("\n"))


def read_lines(name: str, path: str, encoding: str) -> Side:
    """Read one side of a contest, a segment a line; a blank line is a segment too."""
    return Side(name, printable(path), split_lines(read_text(path, encoding)))


def read_documents(path: str, encoding: str, source: Side) -> tuple[str, ...]:
    """Read the document of every line of the source; of several columns the last one names it.

    Raises InputError for another number of lines than the source has, for a line without a name, and for a
    document that goes on after another one.
    """
    names = tuple(line.rpartition("\t")[2].strip() for line in split_lines(read_text(path, encoding)))
    refuse_other_length(printable(path), len(names), source, "document")
    refuse_broken_runs(printable(path), names)
    return names
