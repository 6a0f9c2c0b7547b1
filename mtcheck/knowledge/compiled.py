"""The indexes as a file that is made with the wheel: read where it fits the tables, and never needed.

A line is a name and its cells, with tabs between. The first has the name of the format and the digest of the tables;
a set has a cell for each word; an index has buckets, by the CRC-32 of the keys, of which only those are read that
somebody asks for. What a checkout does not have, or has of other tables, is built in memory.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from mtcheck.knowledge.tables import FOLDER, content

FORMAT = "mtcheck-indexes-2"
FILE = FOLDER / "compiled.txt"

FILL = 12
"""Keys in a bucket, about."""

ENTRY, VALUE = "\x1e", "\x1f"
"""What stands between the entries of a bucket, and between a key and its value."""


def digest(folder: Path = FOLDER) -> str:
    """Give a name of the contents of all tables: their names, sizes and CRC-32. It tells slips, not forgers."""
    found, size = 0, 0
    for place in ("", "people", "phrases"):
        for file in sorted(folder.joinpath(place).glob("*.tsv")):
            data = content(file)
            found = zlib.crc32(data, zlib.crc32(f"{place}/{file.name}:{len(data)}\n".encode(), found))
            size += len(data)
    return f"{size}-{found:08x}"


class Buckets(Mapping[str, str]):
    """An index as it was compiled."""

    def __init__(self, cells: list[bytes]) -> None:
        self._cells = cells
        self._read: dict[int, dict[str, str]] = {}

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __iter__(self) -> Iterator[str]:
        return (key for number in range(len(self._cells)) for key in self._bucket(number))

    def __getitem__(self, key: str) -> str:
        return self._bucket(place(key, len(self._cells)))[key]

    def get(self, key: str, default: Any = None, /) -> Any:
        """Give a value, or the default, without an exception: most keys that are asked for are not there."""
        return self._bucket(place(key, len(self._cells))).get(key, default)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._bucket(place(key, len(self._cells)))

    def _bucket(self, number: int) -> dict[str, str]:
        if number not in self._read:
            text = self._cells[number].decode("utf-8")
            pairs = (entry.split(VALUE) for entry in text.split(ENTRY) if entry)
            self._read[number] = {key: value for key, value in pairs}  # noqa: C416 - a pair is a list of two here
        return self._read[number]


def place(key: str, buckets: int) -> int:
    """Give the number of the bucket that a key is in."""
    return zlib.crc32(key.encode("utf-8")) % buckets


def packed(indexes: Mapping[str, Mapping[str, str]], sets: Mapping[str, Iterable[str]]) -> str:
    """Write indexes and sets as text."""
    lines = [[FORMAT, digest()], *([name, *words] for name, words in sets.items())]
    for name, found in indexes.items():
        cells: list[list[str]] = [[] for _ in range(len(found) // FILL + 1)]
        for key, value in found.items():
            cells[place(key, len(cells))].append(f"{key}{VALUE}{value}")
        lines.append([name, *map(ENTRY.join, cells)])
    return "".join("\t".join(line) + "\n" for line in lines)


@cache
def sections() -> dict[str, bytes]:
    """Give the line of each index and set by its name; nothing where there is no file, or one of other tables."""
    try:
        first, *lines = FILE.read_bytes().split(b"\n")
    except OSError:
        return {}
    if first != f"{FORMAT}\t{digest()}".encode():
        return {}
    return {line.partition(b"\t")[0].decode(): line for line in lines}


def section(name: str) -> Mapping[str, str] | None:
    """Give an index as it was compiled, None where it was not."""
    return Buckets(sections()[name].split(b"\t")[1:]) if name in sections() else None


def words(name: str) -> frozenset[str] | None:
    """Give a set as it was compiled, None where it was not."""
    return frozenset(sections()[name].decode("utf-8").split("\t")[1:]) if name in sections() else None


def write(file: Path) -> None:
    """Build every index and every set and write them to a file; the build of the wheel calls it."""
    from mtcheck.knowledge import numbered

    file.write_text(packed(*numbered.built()), encoding="utf-8")
