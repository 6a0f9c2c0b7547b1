"""Finding the forms of a language: what a word, or an expression of several, can stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from mtcheck.languages.spelling import plain

ENDING = 6
"""The most letters that `*` stands for."""

SHORTEST = 2
"""The fewest letters of a stem."""

PREFIXES = {"ar": ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك")}
"""What a language writes together with the next word."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a form stands for: a table of the data file and a value of that table."""

    table: str
    value: str


@dataclass(slots=True)
class Indexes:
    """The forms of a language in plain spelling: whole words, stems, and expressions by their first word."""

    words: dict[str, tuple[Form, ...]] = field(default_factory=dict)
    stems: dict[str, tuple[Form, ...]] = field(default_factory=dict)
    phrases: dict[str, tuple[tuple[tuple[str, ...], Form], ...]] = field(default_factory=dict)

    def add(self, first: str, rest: Sequence[str], form: Form) -> None:
        """Take in one form: its first word or stem, and the other words of an expression."""
        if rest:
            self.phrases[first] = (*self.phrases.get(first, ()), (tuple(rest), form))
        elif first.endswith("*"):
            self.stems[first[:-1]] = (*self.stems.get(first[:-1], ()), form)
        else:
            self.words[first] = (*self.words.get(first, ()), form)


@dataclass
class Forms:
    """All forms of one language.

    `words` and `stems` go by plain spelling; `phrases` by the first word of an expression, with the rest. They are
    made when they are first asked for: of most languages nobody asks more than the function words.
    """

    code: str
    tables: Mapping[str, Mapping[str, str]]
    seen: dict[str, tuple[Form, ...]] = field(default_factory=dict)

    @cached_property
    def indexes(self) -> Indexes:
        """All forms as the data file writes them, by words, stems and phrases."""
        found = Indexes()
        for table, rows in self.tables.items():
            for value, texts in rows.items():
                for text in texts.split():
                    first, *rest = (plain(part, self.code) for part in text.split("_"))
                    found.add(first, rest, Form(table, value))
        return found

    @property
    def words(self) -> Mapping[str, tuple[Form, ...]]:
        """Words -> what they stand for."""
        return self.indexes.words

    @property
    def stems(self) -> Mapping[str, tuple[Form, ...]]:
        """Stems, without their `*` -> what they stand for."""
        return self.indexes.stems

    @property
    def phrases(self) -> Mapping[str, tuple[tuple[tuple[str, ...], Form], ...]]:
        """First words of expressions -> the other words, and what the expression stands for."""
        return self.indexes.phrases

    def lookup(self, word: str) -> tuple[Form, ...]:
        """Give what a word can stand for: as it is, by its longest stem, or without what is written before it."""
        if word not in self.seen:
            self.seen[word] = self.find(plain(word, self.code))
        return self.seen[word]

    def find(self, word: str) -> tuple[Form, ...]:
        """Look up a word in plain spelling."""
        words, stems = self.words, self.stems
        if word in words:
            return words[word]
        for length in range(len(word), max(SHORTEST, len(word) - ENDING) - 1, -1):
            if word[:length] in stems:
                return stems[word[:length]]
        for prefix in PREFIXES.get(self.code, ()):
            if word.startswith(prefix) and len(word) > len(prefix) + 1 and (found := self.find(word[len(prefix) :])):
                return found
        return ()

    def pattern(self, *tables: str) -> re.Pattern[str] | None:
        """Give a pattern for the forms of some tables in text without spaces, the longest first."""
        forms = {form for table in tables for texts in self.tables.get(table, {}).values() for form in texts.split()}
        longest = sorted(forms, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, longest)), re.IGNORECASE) if longest else None
