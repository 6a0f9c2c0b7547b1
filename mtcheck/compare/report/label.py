"""What things are called where there is little room: figures, families of errors, engines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import ascii_uppercase

from rich.cells import cell_len, chop_cells

from mtcheck.compare.types import Comparison
from mtcheck.significance.types import Figure

Tags = Mapping[str, str]
"""Engine -> what a column calls it."""

FAMILIES = {
    "OFF": "offices",
    "TTL": "titles",
    "NAM": "names",
    "NUM": "numbers",
    "DAT": "dates",
    "UNI": "units",
    "NEG": "negation",
    "SEN": "sentences",
    "OMI": "omissions",
    "MIS": "wrong senses",
    "UNT": "untranslated",
    "TRM": "glossary",
    "CON": "consistency",
    "PUN": "punctuation",
    "BOI": "not the article",
    "RTT": "round trip",
}

LINE = (8, 56)
"""Cells that a name may have over a column of numbers, and all the columns together, on a line of eighty."""

PAGE = (24, 96)
"""The same on a page."""


def family(code: str) -> str:
    """Give a family of errors with its code."""
    return f"{FAMILIES[code]} ({code})" if code in FAMILIES else code


def legend(figures: Iterable[Figure]) -> str:
    """Say what figures mean."""
    return "; ".join(f"{one.name}: {one.meaning}" for one in figures if one.meaning)


def names(comparison: Comparison) -> Tags:
    """Let engines go by their names."""
    return {result.engine: result.engine for result in comparison.results}


def tags(comparison: Comparison, limits: tuple[int, int] = LINE) -> Tags:
    """Let engines go by their names where those fit over columns, else by letters in the order of the ranking."""
    longest, room = limits
    engines = [result.engine for result in comparison.results]
    widths = [cell_len(name) for name in engines]
    if max(widths, default=0) <= longest and sum(widths) + 2 * len(widths) <= room:
        return names(comparison)
    return {engine: letters(number) for number, engine in enumerate(engines)}


def letters(number: int) -> str:
    """Count in letters from 0: A to Z, then AA."""
    rest, last = divmod(number, len(ascii_uppercase))
    return (letters(rest - 1) if rest else "") + ascii_uppercase[last]


def clipped(name: str, width: int) -> str:
    """Cut a long name in its middle: versions stand at the end."""
    if cell_len(name) <= width:
        return name
    half = (width - 1) // 2
    front = chop_cells(name, width - 1 - half)[0]
    back = chop_cells(name[::-1], half)[0][::-1]
    return f"{front}…{back}"
