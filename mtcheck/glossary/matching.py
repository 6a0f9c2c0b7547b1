"""A glossary, ready to be looked up in sources and targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.glossary.occurrences import Index, Occurrence, Phrase
from mtcheck.glossary.words import split
from mtcheck.types import Entry, Glossary

ARTICLES = frozenset("the a an to".split())
"""What opens an English term in a list and need not stand in a text."""


@dataclass(frozen=True, slots=True)
class Matcher:
    """The terms of the source, and those of the target, right and forbidden ones together."""

    glossary: Glossary
    sources: Index
    targets: Index

    def entry(self, number: int) -> Entry:
        """Give an entry by its number."""
        return self.glossary.entries[number]

    def origin(self, number: int) -> str:
        """Say where an entry stands."""
        return f"{self.glossary.name}:{self.entry(number).line}"


@lru_cache(maxsize=4)
def matcher(glossary: Glossary, languages: tuple[str, str]) -> Matcher:
    """Index a glossary for a pair of languages."""
    source, target = languages
    entries = list(enumerate(glossary.entries))
    ours = [phrase(one.source, source, number, one) for number, one in entries]
    theirs = [one for number, entry in entries for one in target_phrases(number, entry, target)]
    return Matcher(glossary, Index(filter(is_worded, ours), source), Index(filter(is_worded, theirs), target))


def target_phrases(number: int, entry: Entry, code: str) -> Iterator[Phrase]:
    """Give what is looked for in the target: right terms in any form, forbidden ones more strictly."""
    for text in entry.approved:
        yield phrase(text, code, number, entry, loose=True)
    for text in entry.forbidden:
        yield phrase(text, code, number, entry, forbidden=True)


def phrase(text: str, code: str, number: int, entry: Entry, *, forbidden: bool = False, loose: bool = False) -> Phrase:
    """Make a phrase of a term as it is written in a list."""
    words = tuple(word.text for word in split(text, code))
    if loose and code == "en" and len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    return Phrase(words, number, forbidden, entry.case, loose)


def is_worded(phrase: Phrase) -> bool:
    """Tell whether there is anything to look for."""
    return bool(phrase.words)


def right(found: Occurrence) -> frozenset[int]:
    """Give the entries whose right term stands at a place."""
    return frozenset(one.entry for one in found.phrases if not one.forbidden)


def wrong(found: Occurrence) -> frozenset[int]:
    """Give the entries that forbid what stands at a place."""
    return frozenset(one.entry for one in found.phrases if one.forbidden)
