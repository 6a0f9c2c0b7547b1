"""What each segment adds to every figure, engine by engine, from the cache where it was worked out before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mtcheck.compare.cache import Cache
from mtcheck.compare.judge import judge
from mtcheck.compare.metrics import METRICS, metric, statistics
from mtcheck.compare.stored import dump_judged, load_judged
from mtcheck.compare.types import Judged
from mtcheck.config import Settings
from mtcheck.contest.types import Contest, Side
from mtcheck.engines.base import Progress
from mtcheck.knowledge.own import default_folder
from mtcheck.significance.types import Figure

if TYPE_CHECKING:
    from mtcheck.significance.types import Table

Done = Callable[[], None]
"""Called after each piece of work."""


def judged(contest: Contest, side: Side, settings: Settings, cache: Cache, progress: Progress | None = None) -> Judged:
    """Give what the checks say of an engine's output."""
    parts = ["judged", contest.languages, contest.source.lines, contest.documents, side.lines, hanging(settings)]
    return cache.kept(parts, lambda: judge(contest, side, settings, progress), dump_judged, load_judged(side.name))


def metric_tables(contest: Contest, cache: Cache, done: Done) -> dict[Figure, dict[str, Table]]:
    """Give every metric with each engine's table; there are none without a reference."""
    if not contest.references:
        return {}
    references = [[line.strip() for line in side.lines] for side in contest.references]
    found: dict[Figure, dict[str, Table]] = {}
    for key in METRICS:
        one = metric(key, references, contest.languages[1])
        found[one.figure] = {}
        for side in contest.systems:
            lines = [line.strip() for line in side.lines]
            parts = ["metric", key, one.figure.signature, references, lines]
            found[one.figure][side.name] = cache.kept(
                parts, lambda lines=lines, one=one: statistics(one, lines), np.ndarray.tolist, table
            )
            done()
    return found


def table(rows: Sequence[Sequence[float]]) -> Table:
    """Read a table that was kept."""
    return np.array(rows, dtype=np.float64)


def hanging(settings: Settings) -> list[Any]:
    """Name what findings hang on besides the texts: settings, and the files and folders that they name."""
    options = {name: str(value) for name, value in asdict(settings).items()}
    files = [settings.glossary, settings.model_dir, settings.knowledge or default_folder()]
    kind, _, argument = settings.engine.partition(":")
    if kind == "file":
        files.append(Path(argument))
    return [options, *(fingerprint(one) for one in files if one)]


def fingerprint(place: Path) -> list[Any]:
    """Name the contents of a file or of a folder's files; those of large ones by size and date."""
    files = sorted(one for one in place.rglob("*") if one.is_file()) if place.is_dir() else [place]
    return [[str(one), content(one)] for one in files if one.is_file()]


SMALL = 10_000_000
"""Bytes of a file up to which it is read."""


def content(file: Path) -> Any:
    """Name what a file holds."""
    stat = file.stat()
    return sha256(file.read_bytes()).hexdigest() if stat.st_size <= SMALL else [stat.st_size, stat.st_mtime_ns]
