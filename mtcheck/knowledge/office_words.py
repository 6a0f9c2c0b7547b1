"""Offices, ranks and posts as languages name them, with every English word that may stand for one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.tables import table, values

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


@cache
def office_words(code: str) -> dict[str, tuple[OfficeWord, ...]]:
    """Index the terms of a language by the beginning of their first word in lower case, those of most words first."""
    found: defaultdict[str, list[OfficeWord]] = defaultdict(list)
    for row in table("office_words.tsv"):
        if row["language"] == code:
            one = OfficeWord(
                row["term"],
                values(row["english"]),
                values(row["wrong"]),
                row["complete"] == "yes",
                row["note"],
                row["source"],
            )
            found[one.term.split()[0]].append(one)
    return {first: tuple(sorted(rows, key=lambda one: -len(one.term.split()))) for first, rows in found.items()}
