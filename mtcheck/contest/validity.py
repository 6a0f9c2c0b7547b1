"""What must hold of the sides of a contest, whatever files they came from."""

from __future__ import annotations

from collections.abc import Sequence

from mtcheck.contest.types import Side
from mtcheck.errors import InputError


def refuse_unequal(source: Side, sides: Sequence[Side]) -> None:
    """Raise InputError for a side that is empty, or has not as many lines as the source."""
    for side in (source, *sides):
        if not any(line.strip() for line in side.lines):
            raise InputError(f"{side.file}: is empty")
    for side in sides:
        refuse_other_length(side.file, len(side.lines), source, "translation")


def refuse_other_length(file: str, length: int, source: Side, what: str) -> None:
    """Raise InputError, with the first line concerned, for fewer or more lines than the source has."""
    wanted = len(source.lines)
    if length == wanted:
        return
    lacking = f"line {length + 1} has no {what}" if length < wanted else f"line {wanted + 1} has no source"
    lines = "1 line" if length == 1 else f"{length} lines"
    raise InputError(f"{file}: has {lines}, not {wanted} as {source.file}: {lacking}")


def refuse_names(source: Side, references: Sequence[Side], systems: Sequence[Side]) -> None:
    """Raise InputError where there is no engine, a name cannot be printed, or two sides have the same."""
    if not systems:
        raise InputError(f"{source.file}: there is no engine's output to compare; add --system NAME=FILE")
    taken: dict[str, str] = {}
    for side, what in [*((side, "a reference") for side in references), *((side, "an engine") for side in systems)]:
        if not side.name.strip() or not side.name.isprintable():
            raise InputError(f"{side.file}: {side.name!r} is no name for {what}: it is empty or cannot be printed")
        if side.name in taken:
            raise InputError(f"{side.file}: cannot be {side.name!r}, which is already {taken[side.name]}")
        taken[side.name] = f"{what}, {side.file}"


def refuse_broken_runs(file: str, documents: Sequence[str], first: int = 1) -> None:
    """Raise InputError where a line names no document, or one that ended before; lines are counted from `first`."""
    ended: set[str] = set()
    before = None
    for number, name in enumerate(documents, first):
        if not name:
            raise InputError(f"{file}: line {number} names no document")
        if name in ended and name != before:
            raise InputError(f"{file}: line {number} begins the document {name!r} a second time")
        ended.add(name)
        before = name
