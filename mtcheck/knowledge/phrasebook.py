"""What engines render word for word: the files of `phrases/`, indexed by the words that stand in a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.lazy import Index, Records, renderings
from mtcheck.knowledge.numbered import numbers
from mtcheck.knowledge.numbered import words as first_words
from mtcheck.knowledge.spelling import phrase_words
from mtcheck.knowledge.tables import Row, every, values
from mtcheck.types import Severity

SEVERITY: dict[str, Severity] = {"minor": "minor", "major": "major", "critical": "critical"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """An expression of a source language that engines take word for word, and what it means.

    `original` holds (language, term) pairs. `before` and `after` are what must stand beside it ("^" a
    beginning, "$" an end, "Name" a capital, "#" a number), `near` what must stand in the article when there
    is no source ("@GR": it speaks of Greece; "from:el": it is known to come from Greek). `cues` are words of which
    one must stand in the same sentence, `unless` words of which none may, with a source too; `*` at the end stands
    for any ending. `confidence` is 0 where only the source can decide.
    """

    wrong: tuple[str, ...]
    reading: str
    original: tuple[tuple[str, str], ...]
    before: frozenset[str]
    after: frozenset[str]
    near: tuple[str, ...]
    keep: tuple[str, ...]
    cues: tuple[str, ...]
    unless: tuple[str, ...]
    headline: bool
    severity: Severity
    confidence: float
    note: str
    source: str

    @property
    def languages(self) -> frozenset[str]:
        """Give the languages that the expression comes from."""
        return frozenset(code for code, _ in self.original)


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The phrases of one file.

    `by_start` has them by their first two words, or the only one: (words in plain spelling, as written, phrase).
    """

    phrases: Sequence[Phrase]
    first_words: frozenset[str]
    by_start: Mapping[str, tuple[tuple[tuple[str, ...], str, Phrase], ...]]


def phrase(row: Row) -> Phrase:
    """Read a row of `phrases/*.tsv`."""
    pairs = (text.partition(":") for text in values(row["original"]))
    return Phrase(
        values(row["wrong"]),
        row["reading"],
        tuple((code, term) for code, _, term in pairs),
        neighbours(row["before"]),
        neighbours(row["after"]),
        values(row["near"]),
        values(row["keep"]),
        values(row.get("cues", "")),
        values(row.get("unless", "")),
        row["place"] == "headline",
        SEVERITY[row["severity"]],
        float(row["confidence"]),
        row["note"],
        row["source"],
    )


def neighbours(cell: str) -> frozenset[str]:
    """Read the words that may stand beside a phrase, in lower case, and the signs for others."""
    return frozenset(text if text in SIGNS else text.lower() for text in values(cell))


SIGNS = frozenset({"^", "$", "Name", "#"})
"""What stands for a beginning, an end, a capital, a number."""


@cache
def phrasebook(name: str) -> Phrasebook:
    """Load a file of `phrases/`, by its name without the ending."""
    phrases = Records(every(f"phrases/{name}.tsv"), phrase)
    return Phrasebook(
        phrases,
        first_words(f"phrase-starts-{name}"),
        Index(numbers(f"phrases-{name}"), renderings(phrases, phrase_words)),
    )
