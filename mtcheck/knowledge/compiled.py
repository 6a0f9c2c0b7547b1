"""The indexes as a file that is made with the wheel: read where it fits the tables, and never needed.

The first line is a name of the format and the digest of the tables; then each index has two lines: its name and its
keys, and their values after an empty cell, with tabs between. What a checkout does not have, or has of other tables,
is built in memory.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from mtcheck.knowledge.tables import FOLDER

FORMAT = "mtcheck-indexes-1"
FILE = FOLDER / "compiled.txt"


def digest(folder: Path = FOLDER) -> str:
    """Give a name of the contents of all tables: their names, sizes and CRC-32. It tells slips, not forgers."""
    found, size = 0, 0
    for place in ("", "people", "phrases"):
        for file in sorted(folder.joinpath(place).glob("*.tsv")):
            data = file.read_bytes()
            found = zlib.crc32(data, zlib.crc32(f"{place}/{file.name}:{len(data)}\n".encode(), found))
            size += len(data)
    return f"{size}-{found:08x}"


def packed(indexes: Mapping[str, Mapping[str, str]]) -> str:
    """Write indexes as text."""
    lines = [f"{FORMAT}\t{digest()}"]
    for name, found in indexes.items():
        lines += ["\t".join((name, *found)), "\t".join(("", *found.values()))]
    return "\n".join(lines) + "\n"


@cache
def sections() -> dict[str, tuple[bytes, bytes]]:
    """Give the two lines of each index by its name; nothing where there is no file, or one of other tables."""
    try:
        first, *lines = FILE.read_bytes().split(b"\n")
    except OSError:
        return {}
    if first != f"{FORMAT}\t{digest()}".encode():
        return {}
    pairs = zip(lines[::2], lines[1::2], strict=False)
    return {keys.partition(b"\t")[0].decode(): (keys, numbers) for keys, numbers in pairs}


def section(name: str) -> dict[str, str] | None:
    """Give an index as it was compiled, None where it was not."""
    if name not in sections():
        return None
    keys, numbers = (line.decode("utf-8").split("\t") for line in sections()[name])
    return dict(zip(keys[1:], numbers[1:], strict=True))


def write(file: Path) -> None:
    """Build every index and write them to a file; the build of the wheel calls it."""
    from mtcheck.knowledge.numbered import built

    file.write_text(packed(built()), encoding="utf-8")
