"""Bodies whose English name is fixed: parties, agencies, courts, companies, clubs, treaties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.lazy import Index, Records, renderings, several
from mtcheck.knowledge.numbered import numbers
from mtcheck.knowledge.tables import Row, every, values


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body with its accepted English names, the Greek ones, and literal renderings that nobody uses."""

    name: str
    also: tuple[str, ...]
    acronyms: tuple[str, ...]
    greek: tuple[str, ...]
    wrong: tuple[str, ...]
    kind: str
    polity: str
    source: str

    @property
    def names(self) -> tuple[str, ...]:
        """Give every accepted name, the usual one first, acronyms last."""
        return (self.name, *self.also, *self.acronyms)


def organisation(row: Row) -> Organisation:
    """Read a row of `organisations.tsv`."""
    return Organisation(
        row["name"],
        values(row["also"]),
        values(row["acronym"]),
        values(row["greek"]),
        values(row["wrong"]),
        row["kind"],
        row["polity"],
        row["source"],
    )


@cache
def organisations() -> Sequence[Organisation]:
    """Load all bodies."""
    return Records(every("organisations.tsv"), organisation)


@cache
def wrong_names() -> Mapping[str, tuple[tuple[tuple[str, ...], str, Organisation], ...]]:
    """Index literal renderings by their first word: (words, as written, body), the longest first."""
    return Index(numbers("organisations-wrong"), renderings(organisations()))


@cache
def greek_beginnings() -> Mapping[str, tuple[Organisation, ...]]:
    """Index bodies by the beginning of their Greek names of two words or more (see `spelling.beginning`)."""
    return Index(numbers("organisations-greek"), several(organisations()))
