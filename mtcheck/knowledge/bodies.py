"""Bodies whose English name is fixed: parties, agencies, courts, companies, clubs, treaties."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import Row, table, values


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
def organisations() -> tuple[Organisation, ...]:
    """Load all bodies."""
    return tuple(organisation(row) for row in table("organisations.tsv"))


@cache
def wrong_names() -> dict[str, tuple[tuple[tuple[str, ...], str, Organisation], ...]]:
    """Index literal renderings by their first word: (words, as written, body), the longest first."""
    found: defaultdict[str, list[tuple[tuple[str, ...], str, Organisation]]] = defaultdict(list)
    for one in organisations():
        for text in one.wrong:
            words = tuple(fold(text).split())
            found[words[0]].append((words, text, one))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}
