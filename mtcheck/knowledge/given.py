"""Given names that come through Greek news, with the garbled forms that engines make of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.lazy import Index, Records, several, single
from mtcheck.knowledge.numbered import numbers
from mtcheck.knowledge.tables import Row, every, values


@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name: accepted spellings, the Greek one, the language it is of, and m or f."""

    name: str
    also: tuple[str, ...]
    greek: str
    origin: str
    gender: str
    source: str

    @property
    def spellings(self) -> tuple[str, ...]:
        """Give every accepted spelling, the usual one first."""
        return (self.name, *self.also)


@dataclass(frozen=True, slots=True)
class GivenNames:
    """All given names: by accepted spelling, by garbled one (surely, and before a Greek surname), by the Greek one."""

    everyone: Records[GivenName]
    right: Mapping[str, tuple[GivenName, ...]]
    wrong: Mapping[str, GivenName]
    doubtful: Mapping[str, GivenName]
    greek: Mapping[str, tuple[GivenName, ...]]


def given_name(row: Row) -> GivenName:
    """Read a row of `given_names.tsv`."""
    return GivenName(row["name"], values(row["also"]), row["greek"], row["origin"], row["gender"], row["source"])


@cache
def greek_forms() -> Mapping[str, tuple[GivenName, ...]]:
    """Index the names by their Greek spelling in plain letters, in every case."""
    return Index(numbers("greek-forms"), several(given_names().everyone))


@cache
def given_names() -> GivenNames:
    """Load the given names."""
    everyone = Records(every("given_names.tsv"), given_name)
    return GivenNames(
        everyone,
        Index(numbers("given-right"), several(everyone)),
        Index(numbers("given-wrong"), single(everyone)),
        Index(numbers("given-doubtful"), single(everyone)),
        Index(numbers("given-greek"), several(everyone)),
    )
