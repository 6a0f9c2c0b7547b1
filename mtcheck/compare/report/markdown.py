"""Markdown for a README or a pull request: the tables, what follows from them, and the signatures."""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.compare.report import contrast, profile
from mtcheck.compare.report.facts import judge, signatures, skipped, subject
from mtcheck.compare.report.label import PAGE, tags
from mtcheck.compare.report.sheet import Sheet
from mtcheck.compare.report.standing import standing
from mtcheck.compare.report.verdict import orders, sentence, shaky, undecided
from mtcheck.compare.types import Comparison

SPECIAL = str.maketrans({char: f"\\{char}" for char in "\\`*_{}[]#|~$!"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"})
"""What GitHub gives a meaning in the middle of a line."""


def render(comparison: Comparison) -> str:
    """Render the tables of a comparison; what stands out is bold."""
    return "\n\n".join(filter(None, parts(comparison))) + "\n"


def parts(comparison: Comparison) -> Iterator[str]:
    """Give the paragraphs and tables, in the order of the text for a terminal."""
    called = tags(comparison, PAGE)
    yield escaped(subject(comparison))
    said = sentence(comparison)
    yield f"**{escaped(said)}**" if said else ""
    yield section(standing(comparison, called))
    yield section(profile.profile(comparison, called))
    yield section(contrast.matrix(comparison, called), undecided(comparison, called), shaky(comparison, called))
    order = [f"{name}: {engines}" for name, engines in orders(comparison, called)]
    if order:
        yield "### " + "The order by each figure (= within a cluster, &gt; between clusters)"
        yield bullets(order)
    yield section(contrast.steps(comparison, called))
    yield section(contrast.accord(comparison))
    yield section(profile.alone(comparison, called))
    yield section(profile.lost(comparison, called))
    yield bullets([*(f"note: {one}" for one in comparison.notes), *skipped(comparison), judge(comparison)])
    yield "### Signatures"
    yield bullets([*signatures(comparison), f"all: {comparison.signature}"])


def section(sheet: Sheet | None, *said: str) -> str:
    """Give a table under its title, with what there is to say of it."""
    if sheet is None:
        return ""
    below = [escaped(one) for one in (*said, sheet.note) if one]
    return "\n\n".join([f"### {escaped(sheet.title)}", table(sheet), *below])


def table(sheet: Sheet) -> str:
    """Lay a table out: keys to the left, numbers to the right, the best in bold."""
    bars = [":--" if number < sheet.keys else "--:" for number in range(len(sheet.heads))]
    lines = [tuple(map(escaped, sheet.heads)), tuple(bars)]
    lines += [
        tuple(emphatic(escaped(cell), (row, column) in sheet.best) for column, cell in enumerate(cells))
        for row, cells in enumerate(sheet.rows)
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def emphatic(text: str, best: bool) -> str:
    """Make a cell bold when it is the best of its kind."""
    return f"**{text}**" if best else text


def bullets(lines: list[str]) -> str:
    """Give lines as a list."""
    return "\n".join(f"- {escaped(one)}" for one in lines)


def escaped(text: str) -> str:
    """Write a text on one line so that nothing in it has a meaning to Markdown."""
    return " ".join(text.split()).translate(SPECIAL)
