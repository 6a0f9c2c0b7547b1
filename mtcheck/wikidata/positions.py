"""The positions that are asked for: Wikidata's identifiers for offices of the knowledge."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Position:
    """An office at Wikidata, and its polity and kind here; `single` says that one person holds it at a time."""

    item: str
    polity: str
    kind: str
    single: bool
    label: str


@cache
def positions() -> tuple[Position, ...]:
    """Load the positions."""
    _, *lines = Path(__file__).with_suffix(".tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return tuple(Position(item, polity, kind, holders == "one", label) for item, polity, kind, holders, label in rows)
