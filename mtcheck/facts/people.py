"""Known people in a text, by whole names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.tokens import adjacent, first_from, phrases, tokens
from mtcheck.knowledge.index import Verdict, knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import fold
from mtcheck.types import Span

ALONE = re.compile(r"[,.;:)]|$| (?:is|was|has|had|said|says|told|will|and|who)\b")
"""What follows a name that describes no noun."""

HELLENIC = frozenset({"GR", "CY"})
"""Countries whose people have Greek names, which are written in several ways."""

LONGEST_NAME = 6
"""Words in the longest name that is looked up."""


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A name that is known, in an accepted spelling or in a known wrong one.

    `people` has several members where people share a name.
    """

    span: Span
    text: str
    people: tuple[Person, ...]
    verdict: Verdict


@lru_cache(maxsize=8192)
def people(text: str) -> tuple[PersonMention, ...]:
    """Find known people by whole names, and by bare surnames that are known to be wrong."""
    known = knowledge()
    found: list[PersonMention] = []
    passed = 0
    for first, count, span in phrases(text, LONGEST_NAME, capital=True, starts=known.name_starts):
        if first < passed:
            continue
        name = text[span.start : span.end]
        bearers = known.names.get(fold(name), ()) if count > 1 else ()
        if bearers:
            found.append(PersonMention(span, name, bearers, "right"))
        elif meant := known.misspellings.get(fold(name)):
            found.append(PersonMention(span, name, (meant,), "wrong"))
        else:
            continue
        passed = first + count
    return tuple(found)


def name_at(text: str, start: int) -> Span | None:
    """Give the name of two or three capitalised words that begins right after `start`, one comma allowed."""
    first = first_from(text, start)
    words = tokens(text)[first : first + 4]
    if not words or text[start : words[0].start].strip(" ") not in {"", ","}:
        return None
    last = -1
    for number, word in enumerate(words[:3]):
        if not word.capital or (number and not adjacent(text, words[number - 1], word)):
            break
        last = number
    too_long = last == 2 and len(words) > 3 and words[3].capital and adjacent(text, words[2], words[3])
    return Span(words[0].start, words[last].end) if last > 0 and not too_long else None


def stands_alone(text: str, end: int) -> bool:
    """Tell whether a name that ends at a place stands by itself: a comma, a stop or a verb follows, and no noun."""
    return ALONE.match(text, end) is not None


def bears_greek_name(person: Person) -> bool:
    """Tell whether a person has held an office in Greece or Cyprus, or played for them: the name is a Greek one."""
    return any(term.polity in HELLENIC for term in person.terms)
