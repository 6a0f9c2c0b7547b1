"""The indexes as a file that is made with the wheel: read where it fits the tables, and never needed.

Three lines come first: the name of the format and the digest of the tables; the tables with their sizes; the sections
with their sizes, which follow one after the other. A section is a set, with tabs between its words, or an index: the
number of its buckets, where each begins and the last one ends, and the buckets, by the CRC-32 of the keys. Only the
buckets that somebody asks for are read. What a checkout does not have, or has of other tables, is built in memory.
"""

from __future__ import annotations

import mmap
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from mtcheck.knowledge.tables import FOLDER, content

FORMAT = "mtcheck-indexes-3"
FILE = FOLDER / "compiled.txt"

FILL = 12
"""Keys in a bucket, about."""

ENTRY, VALUE = "\x1e", "\x1f"
"""What stands between the entries of a bucket, and between a key and its value."""

DIGITS = 8
"""Bytes in which a number of an index is written."""

APART = 60.0
"""Seconds within which the files of one installation are written."""

Section = tuple[int, int]
"""Where a section begins and ends in the file, in bytes."""


def tables(folder: Path = FOLDER) -> list[tuple[str, Path]]:
    """Give all tables in order, with the names that they have in the digest."""
    return [
        (f"{place}/{file.name}", file)
        for place in ("", "people", "phrases")
        for file in sorted(folder.joinpath(place).glob("*.tsv"))
    ]


def digest(folder: Path = FOLDER) -> str:
    """Give a name of the contents of all tables: their names, sizes and CRC-32. It tells slips, not forgers."""
    found, size = 0, 0
    for name, file in tables(folder):
        data = content(file)
        found = zlib.crc32(data, zlib.crc32(f"{name}:{len(data)}\n".encode(), found))
        size += len(data)
    return f"{size}-{found:08x}"


class Compiled:
    """The file, of which only what is asked for is read; it stays open. Raises ValueError for one of another format."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self.data = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        self.written = file.stat().st_mtime
        (form, self.digest), sizes, parts = (self.data.readline().decode("utf-8")[:-1].split("\t") for _ in range(3))
        if form != FORMAT:
            raise ValueError(form)
        self.sizes = {name: int(size) for name, _, size in (one.rpartition(":") for one in sizes)}
        self.sections: dict[str, Section] = {}
        start = self.data.tell()
        for name, _, size in (one.rpartition(":") for one in parts):
            self.sections[name] = start, start + int(size)
            start += int(size)

    def fits(self) -> bool:
        """Tell whether the tables are those that the indexes are of.

        That is so where their sizes are, and none was written later; where one was, all are read for the digest.
        """
        found = {name: file.stat() for name, file in tables()}
        if {name: one.st_size for name, one in found.items()} != self.sizes:
            return False
        newest = max(one.st_mtime for one in found.values())
        return newest <= self.written + APART or self.digest == digest()


@cache
def compiled() -> Compiled | None:
    """Give the file; None where there is none, or one of another format or of other tables."""
    try:
        found = Compiled(FILE)
        return found if found.fits() else None
    except (OSError, ValueError):
        return None


class Buckets(Mapping[str, str]):
    """An index as it was compiled."""

    def __init__(self, data: mmap.mmap, section: Section) -> None:
        self._data = data
        self._start = section[0]
        self._count = self._number(0)
        self._read: dict[int, dict[str, str]] = {}

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __iter__(self) -> Iterator[str]:
        return (key for number in range(self._count) for key in self._bucket(number))

    def __getitem__(self, key: str) -> str:
        return self._bucket(place(key, self._count))[key]

    def get(self, key: str, default: Any = None, /) -> Any:
        """Give a value, or the default, without an exception: most keys that are asked for are not there."""
        return self._bucket(place(key, self._count)).get(key, default)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._bucket(place(key, self._count))

    def _number(self, nth: int) -> int:
        at = self._start + DIGITS * nth
        return int(self._data[at : at + DIGITS])

    def _bucket(self, number: int) -> dict[str, str]:
        if number not in self._read:
            start, end = self._start + self._number(number + 1), self._start + self._number(number + 2)
            text = self._data[start:end].decode("utf-8")
            pairs = (entry.split(VALUE) for entry in text.split(ENTRY) if entry)
            self._read[number] = {key: value for key, value in pairs}  # noqa: C416 - a pair is a list of two here
        return self._read[number]


def place(key: str, buckets: int) -> int:
    """Give the number of the bucket that a key is in."""
    return zlib.crc32(key.encode("utf-8")) % buckets


def bucketed(found: Mapping[str, str]) -> bytes:
    """Write an index as a section."""
    cells: list[list[str]] = [[] for _ in range(len(found) // FILL + 1)]
    for key, value in found.items():
        cells[place(key, len(cells))].append(f"{key}{VALUE}{value}")
    buckets = [ENTRY.join(cell).encode("utf-8") for cell in cells]
    numbers, end = [len(buckets)], DIGITS * (len(buckets) + 2)
    for bucket in (b"", *buckets):
        end += len(bucket)
        numbers.append(end)
    return b"".join((*(f"{number:0{DIGITS}}".encode() for number in numbers), *buckets))


def packed(indexes: Mapping[str, Mapping[str, str]], sets: Mapping[str, Iterable[str]]) -> bytes:
    """Write indexes and sets as the file has them."""
    sections = {name: "\t".join(words).encode("utf-8") for name, words in sets.items()}
    sections |= {name: bucketed(found) for name, found in indexes.items()}
    lines = (
        (FORMAT, digest()),
        (f"{name}:{len(content(file))}" for name, file in tables()),
        (f"{name}:{len(data)}" for name, data in sections.items()),
    )
    return "".join("\t".join(line) + "\n" for line in lines).encode("utf-8") + b"".join(sections.values())


def section(name: str) -> Mapping[str, str] | None:
    """Give an index as it was compiled, None where it was not."""
    file = compiled()
    return Buckets(file.data, file.sections[name]) if file and name in file.sections else None


def words(name: str) -> frozenset[str] | None:
    """Give a set as it was compiled, None where it was not."""
    file = compiled()
    if not file or name not in file.sections:
        return None
    start, end = file.sections[name]
    return frozenset(file.data[start:end].decode("utf-8").split("\t")) if end > start else frozenset()


def write(file: Path) -> None:
    """Build every index and every set and write them to a file; the build of the wheel calls it."""
    from mtcheck.knowledge import numbered

    file.write_bytes(packed(*numbered.built()))
