"""What people gave the engines: scores by the names that a contest has for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean

from mtcheck.contest.names import HUMAN, match_names
from mtcheck.contest.plain import read_text
from mtcheck.contest.scores import Score, read_scores
from mtcheck.contest.types import People
from mtcheck.errors import InputError
from mtcheck.read import printable


def read_people(
    path: str, engines: Sequence[str], references: Sequence[str], segments: int, encoding: str = "utf-8"
) -> tuple[People, tuple[str, ...]]:
    """Read a file of scores for engines, and give sentences on the names that are left out.

    Raises InputError for a file in no known format, a name that may mean two engines, segments that the
    contest does not have, and a file that scores none of the engines.
    """
    file = printable(path)
    rows = read_scores(file, read_text(path, encoding))
    names = list(dict.fromkeys(row.system for row in rows))
    meant = match_names(file, [name for name in names if name not in references], engines)
    if not meant:
        scored = ", ".join(names) or "nothing"
        raise InputError(f"{file}: scores none of the engines: it scores {scored}; here are {', '.join(engines)}")
    by_engine = {engine: [row for row in rows if meant.get(row.system) == engine] for engine in engines}
    found = {engine: scores for engine, scores in by_engine.items() if scores}
    return gather(file, found, segments), remarks(
        file, names, meant, [one for one in engines if one not in found], references
    )


def gather(file: str, scores: Mapping[str, list[Score]], segments: int) -> People:
    """Make tables of scores; a segment that several people scored has their mean."""
    if all(row.segment is None for rows in scores.values() for row in rows):
        return People(file, {engine: only(file, rows).value for engine, rows in scores.items()})
    tables = {engine: by_segment(file, rows, segments) for engine, rows in scores.items()}
    means = {engine: fmean(one for one in table if one is not None) for engine, table in tables.items()}
    return People(file, means, tables)


def only(file: str, rows: Sequence[Score]) -> Score:
    """Give the one score of an engine. Raises InputError when there are more."""
    if len(rows) > 1:
        raise InputError(f"{file}: line {rows[1].line} scores {rows[1].system!r} again, after line {rows[0].line}")
    return rows[0]


def by_segment(file: str, rows: Sequence[Score], segments: int) -> tuple[float | None, ...]:
    """Give one score a segment, None where nobody looked at it."""
    found: dict[int, list[float]] = {}
    for row in rows:
        if row.segment is None or row.segment > segments:
            raise InputError(f"{file}: line {row.line} scores segment {row.segment}, and the source has {segments}")
        found.setdefault(row.segment, []).append(row.value)
    return tuple(fmean(found[number]) if number in found else None for number in range(1, segments + 1))


def remarks(
    file: str, names: Sequence[str], meant: Mapping[str, str], unscored: Sequence[str], references: Sequence[str]
) -> tuple[str, ...]:
    """Say which names are left out, and which engines have no scores."""
    left = [name for name in names if name not in meant]
    people = [name for name in left if name in references or HUMAN.fullmatch(name)]
    strangers = [name for name in left if name not in people]
    found = (
        (people, "left out as human translations"),
        (strangers, "left out, as no engine is called so"),
        (unscored, "not scored by anybody"),
    )
    return tuple(f"{file}: {', '.join(one)}: {what}" for one, what in found if one)
