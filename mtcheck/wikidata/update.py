"""Fetch the holders of positions and write them to the file of fetched people."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from mtcheck.errors import KnowledgeError
from mtcheck.knowledge import own
from mtcheck.wikidata.holders import Holder, holders
from mtcheck.wikidata.merge import merge
from mtcheck.wikidata.positions import Position, positions
from mtcheck.wikidata.query import PAGE, query
from mtcheck.wikidata.service import ENDPOINT, TIMEOUT, Binding, ask

FILE = "people/wikidata.tsv"


@dataclass(frozen=True, slots=True)
class Result:
    """What an update did, and the sentences about what does not agree."""

    file: Path
    added: int
    widened: int
    known: int
    conflicts: tuple[str, ...]
    changes: tuple[str, ...]


def update(
    folder: Path,
    countries: Collection[str] = (),
    *,
    endpoint: str = "",
    since: int = 1995,
    pause: float = 1.0,
    timeout: float = TIMEOUT,
    progress: Callable[[str], None] = lambda message: None,
) -> Result:
    """Ask for the holders of all positions, or of those of some polities, and merge them into a folder.

    Nothing is written unless every answer is there. Raises DownloadError for one that is not, and KnowledgeError
    where no position is known for the polities.
    """
    wanted = [one for one in positions() if not countries or one.polity in countries]
    if not wanted:
        raise KnowledgeError(f"no position of {', '.join(sorted(countries))} is known; see mtcheck/wikidata")
    found: dict[str, Holder] = {}
    for number, position in enumerate(wanted):
        time.sleep(pause if number else 0)
        progress(f"{position.label} ({position.item})")
        collect(found, holders(position, answers(position, endpoint or ENDPOINT, since, pause, timeout)))
    file = folder / FILE
    kind = own.KINDS["person"]
    before = list(own.read(file, kind)) if file.exists() else []
    result = merge(before, found.values(), datetime.now(timezone.utc).date().isoformat())
    if result.rows:
        own.write(file, result.rows, kind.columns)
        own.forget()
    return Result(file, result.added, result.widened, result.known, tuple(result.conflicts), tuple(result.changes))


def answers(position: Position, endpoint: str, since: int, pause: float, timeout: float) -> list[Binding]:
    """Give all pages of the answer about a position."""
    rows: list[Binding] = []
    page = 0
    while True:
        more = ask(endpoint, query(position.item, since, page), timeout)
        rows += more
        if len(more) < PAGE:
            return rows
        page += 1
        time.sleep(pause)


def collect(found: dict[str, Holder], more: dict[str, Holder]) -> None:
    """Add the offices of people; somebody who is there already has one record."""
    for item, one in more.items():
        if item in found:
            found[item].offices += [term for term in one.offices if term not in found[item].offices]
            found[item].native = found[item].native or one.native
        else:
            found[item] = one
