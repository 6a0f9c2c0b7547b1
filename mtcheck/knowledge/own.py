"""Records of one's own: a folder with tables of the same columns, read after those of mtcheck."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from mtcheck.errors import KnowledgeError
from mtcheck.knowledge import conflicts, rules, tables
from mtcheck.knowledge.tables import FOLDER, Lines, Row

MORE = ("wikidata", "date")
"""Columns that a file of people may have besides those of mtcheck's: Wikidata's identifier, and when it was asked."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record that one may add: the files it stands in, its key, its rules, and what it may contradict."""

    files: str
    key: str
    rules: Callable[[Row], Iterator[str]]
    conflicts: Callable[[Row], Iterator[str]]

    @property
    def columns(self) -> tuple[str, ...]:
        """Give the columns of mtcheck's own files."""
        return tables.stored(self.files, FOLDER).columns[0]

    def problems(self, row: Row) -> Iterator[str]:
        """Say what is wrong with a row."""
        return rules.problems(row, self.key, self.rules)


KINDS = {
    "person": Kind("people/*.tsv", "name", rules.person, conflicts.person),
    "place": Kind("places.tsv", "preferred", rules.place, conflicts.place),
    "organisation": Kind("organisations.tsv", "name", rules.organisation, conflicts.organisation),
    "acronym": Kind("acronyms.tsv", "acronym", rules.acronym, conflicts.acronym),
}


def default_folder() -> Path:
    """Give the user's folder of knowledge."""
    from platformdirs import user_data_path

    return user_data_path("mtcheck", appauthor=False) / "knowledge"


def use(folder: Path | None = None, *, new: bool = False) -> Path:
    """Read the records of a folder after those of mtcheck from now on, and give it; None is the user's own one.

    The user's own need not be there, nor one that is `new`. Raises KnowledgeError for another folder that is not
    there, and for a file or a record that breaks the rules.
    """
    place = folder or default_folder()
    if place.exists() and not place.is_dir():
        raise KnowledgeError(f"knowledge folder {place} is a file; name the folder that holds it")
    if folder and not new and not folder.is_dir():
        raise KnowledgeError(f"knowledge folder {folder} does not exist")
    wanted = [place] if place.is_dir() else []
    if wanted != tables.OWN:
        tables.OWN[:] = []
        forget()
        for one in wanted:
            verify(one)
        tables.OWN[:] = wanted
        forget()
    return place


def forget() -> None:
    """Drop what functions of mtcheck keep: it was found with other knowledge."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "mtcheck":
            for kept in list(vars(module).values()):
                if callable(clear := getattr(kept, "cache_clear", None)):
                    clear()


def verify(folder: Path) -> None:
    """Raise KnowledgeError for the first file or record of a folder that breaks the rules."""
    for file in sorted(folder.rglob("*.tsv")):
        kind = next((one for one in KINDS.values() if file in folder.glob(one.files)), None)
        if kind is None:
            known = ", ".join(one.files for one in KINDS.values())
            raise KnowledgeError(f"{file}: not a file of one's own knowledge; known: {known}")
        for number, row in enumerate(read(file, kind), 2):
            if problem := next(kind.problems(row), None):
                raise KnowledgeError(f"{file}:{number}: {problem}")


def read(file: Path, kind: Kind) -> Lines:
    """Read a file of one's own; raises KnowledgeError where its text or its columns cannot be used."""
    found = Lines()
    try:
        found.add(file)
        lines = found.texts
        header = file.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r").split("\t")
    except (OSError, ValueError) as error:
        raise KnowledgeError(f"{file}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if not set(kind.columns) <= set(header) <= {*kind.columns, *MORE}:
        raise KnowledgeError(f"{file}: line 1 must name the columns {', '.join(kind.columns)}, with tabs between")
    for number, text in enumerate(lines, 2):
        if text.count(b"\t") >= len(header):
            raise KnowledgeError(f"{file}:{number}: has {text.count(9) + 1} cells; there are {len(header)} columns")
    return found


def add(folder: Path, kind: str, given: Row) -> Path:
    """Add a record to a folder and give the file it stands in.

    Raises KnowledgeError where the record breaks the rules, contradicts another, or cannot be written.
    """
    one = KINDS[kind]
    row = {**dict.fromkeys(one.columns, ""), **given}
    if problem := next(chain(one.problems(row), one.conflicts(row)), None):
        raise KnowledgeError(f"{row[one.key] or kind}: {problem}")
    file = folder / one.files.replace("*", "own")
    before = list(read(file, one)) if file.exists() else []
    write(file, [*before, row], one.columns)
    forget()
    return file


def write(file: Path, rows: list[Row], columns: tuple[str, ...]) -> None:
    """Write rows as a file, whole or not at all; columns that some row has besides come last."""
    header = [*columns, *(name for name in MORE if any(name in row for row in rows))]
    lines = [header, *([row.get(name, "") for name in header] for row in rows)]
    text = "".join("\t".join(cells) + "\n" for cells in lines)
    new = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(text.encode("utf-8"))
        new.replace(file)
    except OSError as error:
        raise KnowledgeError(f"{file}: cannot be written: {error.strerror or error}") from None
