"""One record of each knowledge file, and the reading of its cells."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from mtcheck.knowledge.tables import Row, values

UNSURE = timedelta(days=366)
"""How far a date that its record marks as unsure may lie from the true one."""

PARTIAL = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(\?)?")


@dataclass(frozen=True, slots=True)
class Term:
    """A term of office. `start` and `end` are the widest the record allows; no `end` means still in office."""

    polity: str
    kind: str
    start: date
    end: date | None
    text: str

    def overlaps(self, start: date, end: date) -> bool:
        """Tell whether the office was held on any day from `start` to `end`."""
        return self.start <= end and (self.end is None or start <= self.end)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the news, with accepted and with wrong spellings."""

    name: str
    also: tuple[str, ...]
    wrong: tuple[str, ...]
    greek: str
    native: str
    offices: str
    source: str
    wikidata: str = ""

    @property
    def spellings(self) -> tuple[str, ...]:
        """Give every accepted spelling, the usual one first."""
        return (self.name, *self.also)

    @property
    def terms(self) -> tuple[Term, ...]:
        """Give the terms of office in the order of the record."""
        return parse_terms(self.offices)


@dataclass(frozen=True, slots=True)
class Office:
    """What one polity calls one kind of office."""

    polity: str
    kind: str
    style: str
    also: tuple[str, ...]
    wrong: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Polity:
    """A state, territory or international body."""

    code: str
    kind: str
    name: str
    also: tuple[str, ...]
    adjective: tuple[str, ...]
    seats: tuple[str, ...]
    greek: tuple[str, ...]
    scripts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place with an older English form, and the phrases in which that form stays."""

    preferred: str
    older: tuple[str, ...]
    keep: tuple[str, ...]
    styles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym with the garbled forms that stand for it."""

    acronym: str
    meaning: str
    wrong: tuple[str, ...]


def person(row: Row) -> Person:
    """Read a row of `people/*.tsv`."""
    return Person(
        row["name"],
        values(row["also"]),
        values(row["wrong"]),
        row["greek"],
        row["native"],
        row["offices"],
        row["source"],
        row.get("wikidata", ""),
    )


def office(row: Row) -> Office:
    """Read a row of `offices.tsv`."""
    also, wrong = values(row["also"]), values(row["wrong"])
    return Office(row["polity"], row["kind"], row["style"], also, wrong, row["source"])


def polity(row: Row) -> Polity:
    """Read a row of `polities.tsv`."""
    also, adjective = values(row["also"]), values(row["adjective"])
    seats, greek = values(row["seats"]), values(row["greek"])
    return Polity(row["code"], row["kind"], row["name"], also, adjective, seats, greek, values(row["scripts"]))


def place(row: Row) -> Place:
    """Read a row of `places.tsv`."""
    return Place(row["preferred"], values(row["older"]), values(row["keep"]), values(row["styles"]))


def acronym(row: Row) -> Acronym:
    """Read a row of `acronyms.tsv`."""
    return Acronym(row["acronym"], row["meaning"], values(row["wrong"]))


@lru_cache(maxsize=4096)
def parse_terms(cell: str) -> tuple[Term, ...]:
    """Read `POLITY KIND FROM TO` terms; raises ValueError for anything else."""
    return tuple(parse_term(text) for text in values(cell))


def parse_term(text: str) -> Term:
    """Read one term; a date of which its record is not sure is widened by UNSURE."""
    polity_code, kind, start, end = text.split(" ")
    return Term(polity_code, kind, earliest(start), None if end == "-" else latest(end), text)


def earliest(text: str) -> date:
    """Give the first day that a partial date may mean."""
    year, month, day, unsure = parts(text)
    first = date(year, month or 1, day or 1)
    return first - UNSURE if unsure else first


def latest(text: str) -> date:
    """Give the last day that a partial date may mean."""
    year, month, day, unsure = parts(text)
    last = date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
    return last + UNSURE if unsure else last


def parts(text: str) -> tuple[int, int, int, bool]:
    """Split a partial date into year, month, day (0 where not given) and whether it is unsure."""
    match = PARTIAL.fullmatch(text)
    if not match:
        raise ValueError(f"not a date: {text!r}")
    year, month, day, unsure = match.groups()
    return int(year), int(month or 0), int(day or 0), bool(unsure)
