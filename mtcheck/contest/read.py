"""Files -> Contest: one module a format, chosen by the suffix of the source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from mtcheck.contest.codes import argument
from mtcheck.contest.folder import read_folder
from mtcheck.contest.marked import read_marked, read_marked_side
from mtcheck.contest.people import read_people
from mtcheck.contest.plain import read_documents, read_lines
from mtcheck.contest.sides import Languages, Sides
from mtcheck.contest.table import read_table
from mtcheck.contest.testsets import PREFIX, read_test_set
from mtcheck.contest.texts import Kind
from mtcheck.contest.tongues import refuse_other_languages, settle
from mtcheck.contest.types import Contest, Side
from mtcheck.contest.validity import refuse_names, refuse_unequal
from mtcheck.errors import InputError
from mtcheck.read import printable

Make = Callable[[Side, tuple[str, str]], Side]
"""What makes an output of the source and the two languages: a translation engine that runs here, say."""

READERS: dict[str, Callable[[str, str], Sides]] = {
    ".tsv": read_table,
    ".xml": read_marked,
    ".sgm": read_marked,
    ".sgml": read_marked,
}
"""Suffix of the source -> reader of (path, encoding). Every other suffix is read as plain text."""


def read_contest(  # noqa: PLR0913 - as many as the command has options, of which each is independent
    source: str,
    systems: Sequence[tuple[str, str]],
    references: Sequence[str],
    people: str | None,
    languages: Languages,
    *,
    encoding: str = "utf-8",
    network: bool = False,
    documents: str | None = None,
    made: Mapping[str, Make] | None = None,
) -> Contest:
    """Read the source with all it brings, and add the sides that are given one by one.

    `made` has engines by name whose outputs are made here; they come last, and are made when all files have
    been read and found valid. Raises InputError, in one sentence with file and line, for whatever cannot be
    read or does not fit together.
    """
    given = (argument(languages[0]), argument(languages[1]))
    sides = add(read_source(source, encoding, given, network), systems, references, encoding)
    if documents is not None:
        sides = replace(sides, documents=read_documents(documents, encoding, sides.source))
    names = [*sides.systems, *(Side(name, "--system", ()) for name in made or {})]
    refuse_names(sides.source, sides.references, names)
    contest = assemble(printable(source), sides, given)
    if people is not None:
        contest = judged(contest, people, [side.name for side in names], encoding)
    outputs = tuple(replace(make(contest.source, contest.languages), name=name) for name, make in (made or {}).items())
    return valid(replace(contest, systems=(*contest.systems, *outputs))) if outputs else contest


def read_source(path: str, encoding: str, languages: Languages, network: bool) -> Sides:
    """Read what SOURCE is: the name of a test set, a folder, or a file in a format with several sides or one."""
    if path.startswith(PREFIX):
        return read_test_set(path, network)
    if Path(path).is_dir():
        return read_folder(path, encoding, languages)
    return READERS.get(Path(path).suffix.lower(), read_plain)(path, encoding)


def read_plain(path: str, encoding: str) -> Sides:
    """Read a source that comes alone."""
    return Sides(read_lines("source", path, encoding))


def add(sides: Sides, systems: Sequence[tuple[str, str]], references: Sequence[str], encoding: str) -> Sides:
    """Add engines and references that are files of their own; references are numbered on."""
    taken = {side.name for side in sides.references}
    numbered = (f"reference-{number}" if number > 1 else "reference" for number in count(len(taken) + 1))
    free = (name for name in numbered if name not in taken)
    outputs = [read_side(name, path, encoding, "system", sides) for name, path in systems]
    models = [read_side(next(free), path, encoding, "reference", sides) for path in references]
    return replace(sides, systems=(*sides.systems, *outputs), references=(*sides.references, *models))


def read_side(name: str, path: str, encoding: str, kind: Kind, sides: Sides) -> Side:
    """Read one side; in a file with marks its segments are found by those of the source."""
    reader = READERS.get(Path(path).suffix.lower())
    if reader is read_marked:
        return read_marked_side(name, path, encoding, kind, sides.keys)
    if reader is not None:
        raise InputError(f"{printable(path)}: has several sides; give it as the source")
    return read_lines(name, path, encoding)


def assemble(name: str, sides: Sides, given: Languages) -> Contest:
    """Make the contest of what was read."""
    # An empty side tells no language: that it is empty is what is to be said of it.
    refuse_unequal(sides.source, (*sides.references, *sides.systems))
    contest = Contest(name, settle(sides, given), sides.source, sides.systems, sides.references, sides.documents)
    return valid(replace(contest, notes=sides.notes))


def valid(contest: Contest) -> Contest:
    """Give the contest back. Raises InputError where a side does not fit the others."""
    refuse_unequal(contest.source, (*contest.references, *contest.systems))
    refuse_other_languages(contest)
    return contest


def judged(contest: Contest, path: str, engines: Sequence[str], encoding: str) -> Contest:
    """Add what people gave the engines."""
    references = [side.name for side in contest.references]
    people, notes = read_people(path, engines, references, len(contest.source.lines), encoding)
    return replace(contest, people=people, notes=(*contest.notes, *notes))
