"""Entries of a glossary that repeat or contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.glossary.inflection import folded
from mtcheck.glossary.occurrences import Index
from mtcheck.glossary.phrases import phrase
from mtcheck.glossary.words import split
from mtcheck.types import Entry

Problem = tuple[int, str]
"""The line, and what is wrong with it."""


def clashes(entries: Sequence[Entry], source: str, target: str) -> Iterator[Problem]:
    """Find entries that repeat or contradict an earlier one, and those that another forbids for every source."""
    for number, other in repeated(entries, source):
        one, earlier = entries[number], entries[other]
        yield one.line, comparison(one, earlier)
        yield from ((one.line, what) for what in contradictions(one, earlier, target))
    everywhere = {folded(term, target): one.line for one in entries if not one.source for term in one.forbidden}
    for one in entries:
        for term in one.approved if one.source else ():
            if (line := everywhere.get(folded(term, target))) is not None:
                yield one.line, f'"{term}" is approved, and line {line} forbids it for every source'


def repeated(entries: Sequence[Entry], code: str) -> Iterator[tuple[int, int]]:
    """Give the numbers of entries whose sources are one term in some form, the later one first."""
    terms = [phrase(one.source, code, number, case=one.case, loose=True) for number, one in enumerate(entries)]
    index = Index(terms, code)
    for number, term in enumerate(terms):
        for hit in index.find(entries[number].source):
            if len(hit.phrases[0].words) == len(term.words):
                yield from ((number, other) for other in sorted(hit.entries) if other < number)


def comparison(one: Entry, earlier: Entry) -> str:
    """Say how an entry relates to an earlier one with the same source term."""
    if one.source != earlier.source:
        return f'"{one.source}" differs from "{earlier.source}" on line {earlier.line} only in case or inflection'
    if set(one.approved) == set(earlier.approved):
        return f'"{one.source}" stands on line {earlier.line} too'
    return f'"{one.source}" has another target on line {earlier.line}: {quoted(earlier.approved) or "none"}'


def contradictions(one: Entry, earlier: Entry, code: str) -> Iterator[str]:
    """Find terms that one of two entries for a source approves and the other forbids."""
    for mine, theirs, verbs in (
        (one.approved, earlier.forbidden, ("approved", "forbids")),
        (one.forbidden, earlier.approved, ("forbidden", "approves")),
    ):
        for term in mine:
            if any(is_same(term, other, code) for other in theirs):
                yield f'"{term}" is {verbs[0]}, and line {earlier.line} {verbs[1]} it'


def is_same(one: str, other: str, code: str) -> bool:
    """Tell whether two terms are forms of one."""
    term = phrase(other, code, 0, case=False, loose=True)
    return len(term.words) == len(split(one, code)) and bool(Index([term], code).find(one))


def quoted(terms: Sequence[str]) -> str:
    """Name terms with commas between."""
    return ", ".join(f'"{term}"' for term in terms)
