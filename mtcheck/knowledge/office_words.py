"""Offices, ranks and posts as languages name them, with every English word that may stand for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.builders import collected
from mtcheck.knowledge.lazy import Index, Records, several
from mtcheck.knowledge.numbered import numbers
from mtcheck.knowledge.tables import Row, every, table, values


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


STATE = frozenset(
    """
    head-of-state head-of-government deputy-head-of-government vice-president foreign-minister defence-minister
    finance-minister interior-minister justice-minister minister speaker governor mayor spokesperson secretary-general
    """.split()
)
"""Kinds of office of which no two are one, so that another one in its place is wrong."""


@cache
def state_terms(code: str) -> frozenset[str]:
    """Give the terms of a language that name an office of state."""
    rows = table("office_terms.tsv")
    return frozenset(
        term for row in rows if row["language"] == code and row["kind"] in STATE for term in values(row["terms"])
    )


@cache
def office_words(code: str) -> Mapping[str, tuple[OfficeWord, ...]]:
    """Index the terms of a language by the beginning of their first word in lower case, those of most words first."""
    lines, begins = every("office_words.tsv"), f"{code}\t".encode()
    terms = several(Records(lines, office_word))
    ours = ((number, text) for number, text in enumerate(lines.texts) if text.startswith(begins))
    found = collected((text.split(b"\t", 2)[1].split(b" ")[0].decode("utf-8"), number) for number, text in ours)
    return Index(found, lambda text: tuple(sorted(terms(text), key=lambda one: -len(one.term.split()))))


@cache
def office_terms() -> Mapping[str, tuple[OfficeWord, ...]]:
    """Index the terms of all languages by the language and the beginning of their first word: "el υπου"."""
    return Index(numbers("office-terms"), several(Records(every("office_words.tsv"), office_word)))
