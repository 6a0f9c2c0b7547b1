"""Text for a terminal: who is the best and whether that is certain, why, and where to look."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from mtcheck.compare.report import contrast, profile
from mtcheck.compare.report.facts import advice, judge, signatures, skipped, subject
from mtcheck.compare.report.grid import chained, folded, lines
from mtcheck.compare.report.label import Tags, tags
from mtcheck.compare.report.passage import passages
from mtcheck.compare.report.sheet import Sheet
from mtcheck.compare.report.standing import standing
from mtcheck.compare.report.verdict import orders, sentence, shaky, undecided
from mtcheck.compare.types import Comparison
from mtcheck.report.terminal import NARROWEST, WIDTH, painted
from mtcheck.report.text import COLOURS

INDENT = "  "


def render(comparison: Comparison) -> str:
    """Render a comparison without colours, for a file or a pipe."""
    return paint(comparison, WIDTH, colour=False)


def paint(comparison: Comparison, width: int, *, colour: bool) -> str:
    """Render a comparison for a terminal of so many cells."""
    width = max(width, NARROWEST)
    called = tags(comparison)
    parts = (*tables(comparison, called, width), *passages(comparison, width), *ending(comparison, width))
    return painted(map(coloured, filter(None, parts)), width, colour=colour).rstrip("\n") + "\n"


def tables(comparison: Comparison, called: Tags, width: int) -> Iterator[list[str]]:
    """Give the tables, each with its title and its note."""
    said = [line for one in filter(None, [sentence(comparison)]) for line in folded(one, width, rest=INDENT)]
    yield [*folded(subject(comparison), width, rest=INDENT), *said, ""]
    yield section(standing(comparison, called), width)
    yield section(profile.profile(comparison, called), width)
    yield section(
        contrast.matrix(comparison, called), width, [undecided(comparison, called), shaky(comparison, called)]
    )
    order = [f"{name}: {engines}" for name, engines in orders(comparison, called)]
    if order:
        heading = "The order by each figure (= within a cluster, > between clusters)"
        yield [*folded(heading, width), *(line for one in order for line in folded(one, width, rest=INDENT)), ""]
    yield section(contrast.steps(comparison, called), width)
    yield section(contrast.accord(comparison), width)
    yield section(profile.alone(comparison, called), width)
    yield section(profile.lost(comparison, called), width)


def section(sheet: Sheet | None, width: int, said: list[str] | None = None) -> list[str]:
    """Give a table between its title and what there is to say of it; nothing for no table."""
    if sheet is None:
        return []
    below = [*filter(None, [*(said or []), sheet.note])]
    told = [line for one in below for line in folded(one, width, rest=INDENT)]
    return [*folded(sheet.title, width), *lines(sheet, width), *told, ""]


def ending(comparison: Comparison, width: int) -> Iterator[list[str]]:
    """Give notes, what was skipped, the judge, where to look further, and the signatures."""
    notes = [f"note: {one}" for one in comparison.notes]
    parts = [*notes, *skipped(comparison), judge(comparison), advice(comparison)]
    yield [line for one in parts for line in folded(one, width, rest=INDENT)] + [""]
    signed = [*signatures(comparison), f"all: {comparison.signature}"]
    yield ["Signatures", *(line for one in signed for line in chained(one, width, INDENT))]


def coloured(part: list[str]) -> Text:
    """Colour the lines of a part: its first line is a heading, severities have their own colours."""
    out = Text("\n".join(part))
    out.stylize("bold", 0, len(part[0]))
    for severity, style in COLOURS.items():
        out.highlight_regex(rf"\^? ?[A-Z]{{3}}\d{{3}} \[{severity}\]", style)
    return out
