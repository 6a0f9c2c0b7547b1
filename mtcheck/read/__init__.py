"""Files -> Article: one module a format, chosen by the file's suffix."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from mtcheck.errors import InputError
from mtcheck.read.bitext import read_jsonl, read_tsv
from mtcheck.read.plain import decode, read_plain
from mtcheck.types import Article

MAX_BYTES = 10_000_000
"""A news article has kilobytes; a file of this size is a dump, and is refused rather than half read."""

MAX_LINE = 100_000
"""Code points in one line. Longer lines are data that happen to be text, such as minified pages."""

READERS: dict[str, Callable[[str, str], Article]] = {
    ".tsv": read_tsv,
    ".jsonl": read_jsonl,
}
"""Suffix -> reader of (name, text). Every other suffix is read as plain text."""


def read(path: str, encoding: str = "utf-8") -> Article:
    """Read the file at `path`, or standard input for `-`.

    Raises InputError, in one sentence, for a file that is missing, a directory, not readable, empty,
    binary, too large, not in `encoding`, or malformed for its suffix.
    """
    name, data = ("<stdin>", read_stdin()) if path == "-" else (printable(path), read_bytes(Path(path)))
    text = decode(name, data, encoding)
    if not text.strip():
        raise InputError(f"{name}: the file is empty")
    refuse_long_line(name, text)
    return READERS.get(Path(name).suffix.lower(), read_plain)(name, text)


def printable(path: str) -> str:
    """Write a file name that is not UTF-8 with escapes, so that reports can hold it."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def read_bytes(path: Path, most: int | None = None) -> bytes:
    """Read a file of at most so many bytes, MAX_BYTES where nothing is given."""
    most = most or MAX_BYTES
    try:
        if path.is_dir():
            raise InputError(f"{path}: is a directory; name a file")
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return refuse_large(str(path), data, most)


def read_stdin() -> bytes:
    """Read standard input, at most MAX_BYTES."""
    return refuse_large("<stdin>", sys.stdin.buffer.read(MAX_BYTES + 1), MAX_BYTES)


def refuse_large(name: str, data: bytes, most: int) -> bytes:
    """Raise InputError when there is more than so many bytes."""
    if len(data) > most:
        raise InputError(f"{name}: larger than {most // 1_000_000} MB")
    return data


def refuse_long_line(name: str, text: str) -> None:
    """Raise InputError when a line is longer than MAX_LINE."""
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            raise InputError(f"{name}: line {number} has {len(line):,} characters; at most {MAX_LINE:,} are read")
