"""Tables for a terminal: columns padded in cells, and cut into blocks where they are too many for a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from mtcheck.compare.report.label import clipped
from mtcheck.compare.report.sheet import Sheet
from mtcheck.report.text import VISIBLE

GAP = "  "
KEYS = 0.3
"""Share of the width that a column may have which says what a row is."""

ROOM = 8
"""Cells that a heading may have although its column needs fewer."""


def lines(sheet: Sheet, width: int) -> list[str]:
    """Lay a table out; columns that do not fit follow in further blocks, each with the keys of its rows."""
    longest = int(KEYS * width)
    rows = [
        tuple(shown(cell, longest if number < sheet.keys else width) for number, cell in enumerate(row))
        for row in sheet.rows
    ]
    heads = [wrapped_head(head, [row[number] for row in rows], longest) for number, head in enumerate(sheet.heads)]
    widths = [
        max([cell_len(part) for part in head] + [cell_len(row[number]) for row in rows])
        for number, head in enumerate(heads)
    ]
    found: list[str] = []
    for block in blocks(widths, sheet, width):
        found += [""] if found else []
        height = max(len(heads[number]) for number in block)
        padded = {number: [""] * (height - len(heads[number])) + heads[number] for number in block}
        found += [line([padded[number][part] for number in block], block, widths, sheet.keys) for part in range(height)]
        rule = GAP.join("-" * widths[number] for number in block)
        for number, row in enumerate(rows):
            found += [rule] if number in sheet.breaks or not number else []
            found.append(line([row[column] for column in block], block, widths, sheet.keys))
    return found


def shown(cell: str, longest: int) -> str:
    """Make a cell harmless, and short enough."""
    return clipped(cell.translate(VISIBLE), longest)


def wrapped_head(head: str, cells: Sequence[str], longest: int) -> list[str]:
    """Break a heading into as many lines as its column asks for: words stay whole."""
    words = head.translate(VISIBLE).split()
    room = max([ROOM, *map(cell_len, cells), *map(cell_len, words)])
    found = [""]
    for word in words:
        joined = f"{found[-1]} {word}".strip()
        found[-1:] = [joined] if cell_len(joined) <= room else [found[-1], word]
    return [clipped(part, longest) for part in found]


def blocks(widths: Sequence[int], sheet: Sheet, width: int) -> list[list[int]]:
    """Put the columns on as few lines as they need; the keys stand in each."""
    keys = sheet.keys
    if sum(widths) + len(GAP) * (len(widths) - 1) <= width:
        return [list(range(len(widths)))]
    before = sum(widths[:keys]) + len(GAP) * keys
    found: list[list[int]] = []
    room = 0
    for number in range(keys, len(widths)):
        if not found or room < widths[number] or (number == sheet.cut and len(found) == 1):
            found.append(list(range(keys)))
            room = width - before
        found[-1].append(number)
        room -= widths[number] + len(GAP)
    return found or [list(range(keys))]


def line(cells: Sequence[str], block: Sequence[int], widths: Sequence[int], keys: int) -> str:
    """Pad the cells of a line: keys to the left, numbers to the right."""
    padded = []
    for cell, number in zip(cells, block, strict=True):
        space = " " * (widths[number] - cell_len(cell))
        padded.append(cell + space if number < keys else space + cell)
    return GAP.join(padded).rstrip()


def folded(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Break a text into lines of so many cells, each after its indent; words too long for one are cut."""
    console = Console(width=width, legacy_windows=False)
    room = width - max(cell_len(first), cell_len(rest))
    parts = [part.plain.rstrip() for part in Text(text.translate(VISIBLE)).wrap(console, max(room, 10))]
    return [f"{first if not number else rest}{part}" for number, part in enumerate(parts or [""])]


def chained(text: str, width: int, rest: str) -> list[str]:
    """Break a signature into lines after its bars, so that no part of it is cut unless it must be."""
    found = [""]
    for part in re.split(r"(?<=\|)", text):
        fits = cell_len(found[-1] + part) <= width - len(rest)
        found[-1:] = [found[-1] + part] if fits or not found[-1] else [found[-1], part]
    return [line for number, one in enumerate(found) for line in folded(one, width, rest if number else "", rest)]
