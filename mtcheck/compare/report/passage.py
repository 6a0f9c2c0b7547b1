"""Where engines differ, as text: segments to look at, errors of one engine alone, what was lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from mtcheck.compare.report.grid import folded
from mtcheck.compare.report.label import clipped
from mtcheck.compare.types import Alone, Comparison, Excerpt, Lost
from mtcheck.types import Finding

OUTPUTS = 12
"""Outputs that are shown, all excerpts taken together; two excerpts are shown however many engines there are."""

ALONE = 6
"""Errors of one engine alone that are shown, the first of each engine before the second of any."""

LOST = 5

LONGEST = 240
"""Cells of a text that is quoted."""

NAME = 20
INDENT = "  "


def passages(comparison: Comparison, width: int) -> Iterator[list[str]]:
    """Give a block for each thing to look at."""
    differences = comparison.differences
    if differences.excerpts:
        yield ["Where they differ most"]
    for one in differences.excerpts[: max(2, OUTPUTS // max(1, len(comparison.results)))]:
        yield [*excerpt(one, width), ""]
    if differences.alone:
        yield ["Errors of one engine alone" if len(comparison.results) > 1 else "The gravest errors"]
        yield [line for one in in_turn(differences.alone)[:ALONE] for line in alone(one, width)] + [""]
    gone = [line for one in differences.lost if one.examples for line in lost(one, width)]
    if gone:
        yield ["Lost or changed, the first of them", *gone, ""]


def in_turn(errors: Sequence[Alone]) -> list[Alone]:
    """Order errors so that every engine has its first before any has its second."""
    seen = Counter[str]()
    turns = []
    for one in errors:
        turns.append(seen[one.engine])
        seen[one.engine] += 1
    return [one for _, one in sorted(zip(turns, errors, strict=True), key=lambda item: item[0])]


def excerpt(one: Excerpt, width: int) -> list[str]:
    """Give the source and each output of a segment, each with the findings on it; the same output stands once."""
    found = [f"line {one.segment + 1}"]
    names = {engine: clipped(engine, NAME) for engine, _ in one.outputs}
    room = max(map(cell_len, [*names.values(), "source"]))
    found += quoted("source", one.source, room, width)
    first: dict[str, str] = {}
    for engine, output in one.outputs:
        same = first.setdefault(output, engine) != engine
        found += quoted(names[engine], f"= {names[first[output]]}" if same else output, room, width)
        margin = INDENT + " " * (room + 2)
        for owner, each in one.findings:
            found += folded(told(each), width, margin, f"{margin}  ") if owner == engine else []
    return found


def quoted(name: str, text: str, room: int, width: int) -> list[str]:
    """Give a text after the name of whose it is."""
    first = f"{INDENT}{name}{' ' * (room - cell_len(name))}  "
    return folded(clipped(text, LONGEST), width, first, " " * cell_len(first))


def told(finding: Finding) -> str:
    """Write a finding in a line."""
    expected = f"; expected: {finding.expected}" if finding.expected else ""
    return f"^ {finding.code} [{finding.severity}] {finding.message}{expected}"


def alone(one: Alone, width: int) -> list[str]:
    """Give an error that only one engine makes, with its source and the output."""
    head = f"{INDENT}{clipped(one.engine, NAME)}, line {one.finding.segment + 1}: {told(one.finding)[2:]}"
    return [
        *folded(head.strip(), width, INDENT, INDENT * 2),
        *folded(clipped(one.source, LONGEST), width, INDENT * 2 + "source  ", " " * 12),
        *folded(clipped(one.output, LONGEST), width, INDENT * 2 + "output  ", " " * 12),
    ]


def lost(one: Lost, width: int) -> list[str]:
    """Give the first names or numbers that an engine lost."""
    examples = "; ".join(f"{text} (line {segment + 1})" for segment, text in one.examples[:LOST])
    return folded(f"{clipped(one.engine, NAME)}, {one.kind}: {examples}", width, INDENT, INDENT * 2)
