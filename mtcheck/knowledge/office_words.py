"""Offices, ranks and posts as languages name them, with every English word that may stand for one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.tables import Row, every, row, values

STEM = 4
"""Letters of a term's first word by which it is looked up."""


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """A term of a language, the English words that may stand for it, the best first, and those that are wrong.

    `complete` says that a translation with none of `english` has lost the office.
    """

    term: str
    english: tuple[str, ...]
    wrong: tuple[str, ...]
    complete: bool
    note: str
    source: str


def office_word(one: Row) -> OfficeWord:
    """Read a row of `office_words.tsv`."""
    return OfficeWord(
        one["term"],
        values(one["english"]),
        values(one["wrong"]),
        one["complete"] == "yes",
        one["note"],
        one["source"],
    )


@cache
def office_words(code: str) -> dict[str, tuple[OfficeWord, ...]]:
    """Index the terms of a language by the beginning of their first word in lower case, those of most words first."""
    found: defaultdict[str, list[OfficeWord]] = defaultdict(list)
    begins = f"{code}\t".encode()
    for line in every("office_words.tsv"):
        if line[1].startswith(begins):
            one = office_word(row(line))
            found[one.term.split()[0]].append(one)
    return {first: tuple(sorted(rows, key=lambda one: -len(one.term.split()))) for first, rows in found.items()}
