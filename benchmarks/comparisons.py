"""What the benchmarks of comparisons share: how a contest is compared, and how its figures stand in Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from mtcheck.compare.cache import Cache
from mtcheck.compare.report.number import of
from mtcheck.compare.run import Method
from mtcheck.compare.run import compare as run
from mtcheck.compare.types import Comparison
from mtcheck.config import Settings
from mtcheck.contest.types import Contest
from mtcheck.engines import NONE
from mtcheck.selftest.run import fingerprint
from mtcheck.significance.types import Figure

Row = Sequence[str]


def compare(contest: Contest, folder: str, jobs: int) -> Comparison:
    """Compare with the rules alone; what was worked out before for the same output is taken from the folder."""
    return run(contest, Settings(engine=NONE), Method(jobs=jobs, cache=Cache(Path(folder))))


def table(heads: Row, rows: Sequence[Row], keys: int = 1) -> list[str]:
    """Lay a table out: the first columns to the left, the others, numbers, to the right."""
    bars = ["---" if number < keys else "---:" for number in range(len(heads))]
    return [f"| {' | '.join(cells)} |" for cells in (heads, bars, *rows)]


def grouped(comparison: Comparison, *groups: str) -> list[Figure]:
    """Give the figures of some groups, as they stand in the comparison."""
    return [one for one in comparison.figures if one.group in groups]


def standing(comparison: Comparison, label: str, figures: Sequence[Figure]) -> list[str]:
    """Give a row an engine: its place, and figures with their intervals."""
    rows = [
        [one.engine, str(one.place), *(of(one.values[figure.key], figure, interval=True) for figure in figures)]
        for one in comparison.results
    ]
    return table([label, "place by own penalty", *(figure.name for figure in figures)], rows)


def signatures(comparison: Comparison, contest: Contest, figures: Sequence[Figure]) -> Iterator[str]:
    """Give the signature of each of some figures, and that of the run with what it was run on."""
    for one in figures:
        yield f"- {one.name}: {one.signature}"
    if figures:
        yield ""
    yield f"data:{contest.name}:{fingerprint(texts(contest))}|{comparison.signature}"


def texts(contest: Contest) -> list[tuple[str, ...]]:
    """Give all sides segment by segment."""
    sides = (contest.source, *contest.references, *contest.systems)
    return list(zip(*(side.lines for side in sides), strict=True))
