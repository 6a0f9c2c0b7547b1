"""What is wrong with a glossary itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from mtcheck.glossary.clashes import Problem, clashes, is_same, quoted
from mtcheck.glossary.scripts import foreign_letters, is_swapped, looks_swapped
from mtcheck.glossary.words import split
from mtcheck.types import Entry, Glossary

BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"), ("«", "»"))
MARKS = '“”„"'
"""Quotation marks that open in one language and close in another."""

SHORTEST = 3
"""Letters of the shortest term that is not an acronym."""

TERSE = frozenset({"zh", "ja", "ko", "th"})
"""Languages in which a word of two characters is an ordinary one."""


def problems(glossary: Glossary, source: str | None, target: str) -> list[Problem]:
    """Give all that is wrong with a glossary for a pair of languages, by line; `source` is None if not known."""
    entries, code = glossary.entries, source or ""
    found = [(one.line, what) for one in entries for look in LOOKS for what in look(one, code, target)]
    found += clashes(entries, code, target)
    if looks_swapped(entries, code, target):
        found.append(
            (entries[0].line, f"the columns look swapped: the sources are in {target!r}, the targets in {code!r}")
        )
    return sorted(dict.fromkeys(found), key=lambda one: one[0])


def emptiness(entry: Entry, _source: str, _target: str) -> Iterator[str]:
    """Find entries that say nothing, and those that forbid without telling what to write."""
    if not entry.approved and not entry.forbidden:
        yield f'"{entry.source}" has neither a target nor a forbidden term' if entry.source else "the entry is empty"
    elif not entry.source and not entry.forbidden:
        yield f"{quoted(entry.approved)} has no source term, so nothing can be looked for"
    elif not entry.approved:
        yield f"{quoted(entry.forbidden)} is forbidden, and nothing is named to use instead"


def untidiness(entry: Entry, _source: str, _target: str) -> Iterator[str]:
    """Find spaces that nobody sees, brackets without their partner, and bars in a source."""
    yield from (f"{column} has spaces or bars to spare" for column in entry.untidy)
    if "|" in entry.source:
        yield f'source "{entry.source}" holds several terms; give each an entry of its own'
    for term, _ in coded(entry, "", ""):
        uneven = any(term.count(left) != term.count(right) for left, right in BRACKETS)
        if uneven or sum(map(term.count, MARKS)) % 2:
            yield f'"{term}" has a bracket or a quotation mark without its partner'


def shortness(entry: Entry, source: str, target: str) -> Iterator[str]:
    """Find terms of one or two letters, but not acronyms, and not in languages whose words are as short."""
    for term, code in coded(entry, source, target):
        if not split(term, code):
            yield f'"{term}" has no letters'
        elif code not in TERSE and len(term) < SHORTEST and (len(term) == 1 or not term.isupper()):
            yield f'"{term}" is very short and will be found where it is not meant'


def script(entry: Entry, source: str, target: str) -> Iterator[str]:
    """Find swapped columns and letters that a language is not written in: a Greek capital in an English name."""
    if is_swapped(entry, source, target):
        yield f'source "{entry.source}" and target "{entry.approved[0]}" look swapped'
        return
    for term, code in coded(entry, source, target):
        if what := foreign_letters(term, code):
            yield f'"{term}" has {what}'


def sameness(entry: Entry, _source: str, _target: str) -> Iterator[str]:
    """Find entries that translate a common word by itself."""
    if entry.source.islower() and not entry.forbidden and entry.approved == (entry.source,):
        yield f'"{entry.source}" is the same in both languages'


def contradiction(entry: Entry, _source: str, target: str) -> Iterator[str]:
    """Find terms that one entry approves and forbids, or lists twice."""
    for term in entry.forbidden:
        for other in entry.approved:
            if term == other:
                yield f'"{term}" is both approved and forbidden'
            elif not entry.case and is_same(term, other, target):
                yield f'forbidden "{term}" differs from approved "{other}" only in case or inflection'
    for group in (entry.approved, entry.forbidden):
        for one, other in combinations(group, 2):
            if one == other:
                yield f'"{one}" stands twice'
            elif not entry.case and is_same(one, other, target):
                yield f'"{one}" and "{other}" differ only in case or inflection'


LOOKS: tuple[Callable[[Entry, str, str], Iterable[str]], ...] = (
    emptiness,
    untidiness,
    shortness,
    script,
    sameness,
    contradiction,
)
"""What is looked for in each entry: functions of (entry, source language, target language)."""


def coded(entry: Entry, source: str, target: str) -> Iterator[tuple[str, str]]:
    """Give all terms of an entry, each with its language."""
    if entry.source:
        yield entry.source, source
    yield from ((term, target) for term in (*entry.approved, *entry.forbidden))
