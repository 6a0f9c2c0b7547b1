"""One self-contained HTML page: the article with marks, the findings beside it, the score on top."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from mtcheck import __version__
from mtcheck.report.places import line_and_column
from mtcheck.types import SEVERITIES, Finding, Pair, Report

Numbered = tuple[int, Finding]
"""A finding with its number in the report, from 1."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same findings: their numbers, those that end with it, and the worst severity."""

    text: str
    findings: tuple[int, ...]
    ending: tuple[int, ...]
    severity: str


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the article: its pieces, its pairs, and the numbered findings that begin in it."""

    line: int
    kind: str
    pieces: tuple[Piece, ...]
    pairs: tuple[Pair, ...]
    findings: tuple[tuple[int, Finding], ...]


def render(report: Report) -> str:
    """Render a page that loads nothing from elsewhere and has no scripts; all text is escaped."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    counts = Counter(finding.severity for finding in report.findings)
    return environment.get_template("page.html.jinja").render(
        report=report,
        blocks=blocks(report),
        counts=[(severity, counts[severity]) for severity in reversed(SEVERITIES)],
        version=__version__,
    )


def blocks(report: Report) -> list[Block]:
    """Put the segments of a line together with the findings that begin in it."""
    by_line: defaultdict[int, list[Numbered]] = defaultdict(list)
    for number, one in enumerate(report.findings, 1):
        by_line[line_and_column(report.bitext.text, one.span.start)[0]].append((number, one))
    found, going_on = [], list[Numbered]()
    for line, group in groupby(report.bitext.pairs, key=lambda pair: pair.target.line):
        pairs = tuple(group)
        text, places = placed(report.bitext.text, pairs)
        going_on = [(number, one) for number, one in going_on + by_line[line] if one.span.end > places[0]]
        shown = pieces(text, places, going_on)
        found.append(Block(line, pairs[0].target.kind, tuple(shown), pairs, tuple(by_line[line])))
    return found


def placed(text: str, pairs: tuple[Pair, ...]) -> tuple[str, Sequence[int]]:
    """Give the text of a line's pairs, and the place in the file of each of its code points and of its end."""
    first, last = pairs[0].target, pairs[-1].target
    if first.offsets is not None:  # escaped JSON, one pair a line
        return first.text, first.offsets
    return text[first.span.start : last.span.end], range(first.span.start, last.span.end + 1)


def pieces(text: str, places: Sequence[int], numbered: Sequence[Numbered]) -> list[Piece]:
    """Cut a text, whose code points stand in the file at `places`, where findings begin and end.

    The findings are those that may stand over some of it.
    """
    ends = {place for _, one in numbered for place in (one.span.start, one.span.end)}
    cuts = {0, len(text)} | {bisect_left(places, place) for place in ends if places[0] < place < places[-1]}
    waiting = deque(sorted(numbered, key=lambda item: item[1].span.start))
    over, found = list[Numbered](), []
    for left, right in pairwise(sorted(cuts)):
        start, end = places[left], places[right]
        while waiting and waiting[0][1].span.start <= start:
            over.append(waiting.popleft())
        over = [(number, one) for number, one in over if one.span.end > start]
        worst = max((one.severity for _, one in over), key=SEVERITIES.index, default="")
        ending = tuple(number for number, one in over if min(one.span.end, places[-1]) == end)
        found.append(Piece(text[left:right], tuple(number for number, _ in over), ending, worst))
    return found
