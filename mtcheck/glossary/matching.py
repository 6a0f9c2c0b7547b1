"""A glossary, ready to be looked up in sources and targets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.glossary.occurrences import Index, Occurrence
from mtcheck.glossary.phrases import Phrase, phrase
from mtcheck.types import Entry, Glossary

ARTICLE = re.compile(r"^(?:the|an?|to)\s(?=\w)", re.IGNORECASE)


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
    ours = [phrase(one.source, source, number, case=one.case) for number, one in entries]
    theirs = [one for number, entry in entries for one in target_phrases(number, entry, target)]
    return Matcher(glossary, Index(ours, source), Index(theirs, target))


def target_phrases(number: int, entry: Entry, code: str) -> Iterator[Phrase]:
    """Give what is looked for in the target: right terms in any form, forbidden ones more strictly."""
    for text in entry.approved:
        yield phrase(bare(text, code), code, number, case=entry.case, loose=True)
    for text in entry.forbidden:
        yield phrase(text, code, number, forbidden=True, case=entry.case)


def bare(term: str, code: str) -> str:
    """Give an English term without the article or the "to" that opens it in a list and need not stand in a text."""
    return ARTICLE.sub("", term) if code == "en" else term


def right(found: Occurrence) -> frozenset[int]:
    """Give the entries whose right term stands at a place."""
    return frozenset(one.entry for one in found.phrases if not one.forbidden)


def wrong(found: Occurrence) -> frozenset[int]:
    """Give the entries that forbid what stands at a place."""
    return frozenset(one.entry for one in found.phrases if one.forbidden)
