"""Names of places, events, works and prizes that every language puts in its own words, and whose English is fixed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.lazy import Index, Records, several
from mtcheck.knowledge.numbered import numbers
from mtcheck.knowledge.tables import Row, every, values


@dataclass(frozen=True, slots=True)
class ProperName:
    """A name as English has it, what else a translator may write, and (language, name) pairs of the others."""

    name: str
    also: tuple[str, ...]
    original: tuple[tuple[str, str], ...]
    kind: str
    source: str


def proper_name(row: Row) -> ProperName:
    """Read a row of `proper_names.tsv`."""
    pairs = (text.partition(":") for text in values(row["original"]))
    original = tuple((code, name) for code, _, name in pairs)
    return ProperName(row["name"], values(row["also"]), original, row["kind"], row["source"])


@cache
def proper_names() -> Mapping[str, tuple[ProperName, ...]]:
    """Index the names by language and the beginning of the first word of an original: "el πρασ"."""
    return Index(numbers("proper-names"), several(Records(every("proper_names.tsv"), proper_name)))
