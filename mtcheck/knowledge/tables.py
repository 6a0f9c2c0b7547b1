"""TSV files of the knowledge folder, and of a folder of one's own, -> rows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path

Row = dict[str, str]
Columns = tuple[str, ...]

FOLDER = Path(__file__).parent

OWN: list[Path] = []
"""Folders that are read after this one; see `own.use`."""

BOM, RETURN = b"\xef\xbb\xbf", b"\r\n"


class Lines:
    """Lines in UTF-8 with the columns of each: rows that nobody has asked for yet, of files that are read when one is.

    A file that cannot be read raises OSError then.
    """

    def __init__(self) -> None:
        self._files: list[Path] = []

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[Row]:
        return (self[number] for number in range(len(self)))

    def __getitem__(self, number: int) -> Row:
        """Split a line into its cells; one that is short is filled with empty cells."""
        columns, cells = self.columns[number], self.texts[number].decode("utf-8").split("\t")
        return dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=False))

    def add(self, file: Path) -> None:
        """Add the lines of a file: its header line names the columns."""
        self._files.append(file)

    @property
    def texts(self) -> list[bytes]:
        """The lines without those of headers."""
        return self._read[0]

    @property
    def columns(self) -> list[Columns]:
        """The names of the columns of each line."""
        return self._read[1]

    @cached_property
    def _read(self) -> tuple[list[bytes], list[Columns]]:
        texts: list[bytes] = []
        columns: list[Columns] = []
        for file in self._files:
            data = content(file).removeprefix(BOM)
            header, *rest = (data.replace(RETURN, b"\n") if RETURN in data else data).split(b"\n")
            texts += filter(None, rest)
            columns += [tuple(header.decode("utf-8").split("\t"))] * (len(texts) - len(columns))
        return texts, columns


@cache
def content(file: Path) -> bytes:
    """Read a file once."""
    return file.read_bytes()


@cache
def stored(name: str, *folders: Path) -> Lines:
    """Give the records of a file, or of all that a pattern such as `people/*.tsv` fits, folder by folder."""
    found = Lines()
    for folder in folders:
        for file in sorted(folder.glob(name)) if "*" in name else [folder / name]:
            if file.exists():
                found.add(file)
    return found


@cache
def rows(name: str, *folders: Path) -> tuple[Row, ...]:
    """Give all rows of a file, or of a pattern of files; where only some are asked for, see `lazy.Records`."""
    return tuple(stored(name, *folders))


def every(name: str) -> Lines:
    """Give the records of a file, or a pattern of files: those of this folder first, then one's own."""
    return stored(name, FOLDER, *OWN)


@cache
def table(name: str) -> tuple[Row, ...]:
    """Read one file whole. Raises FileNotFoundError where the knowledge has no such file."""
    if not (FOLDER / name).exists():
        raise FileNotFoundError(f"{FOLDER / name}: no such file")
    return rows(name, FOLDER, *OWN)


def values(cell: str) -> tuple[str, ...]:
    """Split a cell that holds several values."""
    return tuple(cell.split("|")) if cell else ()
