"""Words that English grammar never puts side by side, as patterns with what is meant: `never.tsv`."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("never.tsv")
WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Never:
    """A row of the table.

    Of `cues`, words in lower case, one must stand in a text for the pattern to be looked for. `reading` is a template
    with the groups of the pattern, or "" where the right words are open. `bad` and `good` are sentences with and
    without it.
    """

    cues: tuple[str, ...]
    pattern: str
    reading: str
    message: str
    bad: str
    good: str


@cache
def never() -> tuple[Never, ...]:
    """Load the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(
            Never(
                tuple(row["cue"].split("|")), *(row[name] for name in ("pattern", "reading", "message", "bad", "good"))
            )
            for row in rows
        )


@cache
def by_cue() -> Mapping[str, tuple[int, ...]]:
    """Give the numbers of the rows by their cues."""
    found: dict[str, tuple[int, ...]] = {}
    for number, one in enumerate(never()):
        for cue in one.cues:
            found[cue] = (*found.get(cue, ()), number)
    return found


BEGINNING = '(?:^|(?<=[“"]))'
"""What "^" stands for at the beginning of a pattern: the beginning of a sentence, or of what it quotes."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern, once it is looked for."""
    return re.compile(BEGINNING + pattern[1:] if pattern.startswith("^") else pattern)


def occurrences(text: str) -> Iterator[tuple[Never, re.Match[str]]]:
    """Give what stands in a text that never stands in English, in the order of the table."""
    rows = by_cue()
    numbers = {number for cue in rows.keys() & set(WORD.findall(text.lower())) for number in rows[cue]}
    for one in (never()[number] for number in sorted(numbers)):
        yield from ((one, match) for match in compiled(one.pattern).finditer(text))
