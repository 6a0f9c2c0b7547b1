"""Whether a term of the source has its right translation, or what can stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtcheck.glossary.inflection import is_form
from mtcheck.glossary.matching import Matcher, bare, right, wrong
from mtcheck.glossary.occurrences import Occurrence
from mtcheck.glossary.words import Word, split
from mtcheck.knowledge.index import knowledge
from mtcheck.languages import language
from mtcheck.types import Pair

REACH = 40
"""Sentences within which a term that was named in full can be named by its main word."""

BETWEEN = 3
"""Words at most that a series puts between the words of a term: "the foreign and defence ministers"."""

SERIES = re.compile(r",|\b(?:and|or|και|ή|und|oder|et|ou|y|o|e|и|або|та|і)\b", re.IGNORECASE)
OF = frozenset("of for in on at to".split())


@dataclass(frozen=True, slots=True)
class Place:
    """A pair and the terms that stand in its source."""

    pair: Pair
    terms: tuple[Occurrence, ...]

    @property
    def entries(self) -> frozenset[int]:
        """Give the numbers of the entries whose terms stand in the source."""
        return frozenset(number for one in self.terms for number in one.entries)


def answers(match: Matcher, found: Occurrence) -> tuple[str, ...]:
    """Give the right translations of a term, those of all its entries."""
    return tuple(dict.fromkeys(text for number in sorted(found.entries) for text in match.entry(number).approved))


def is_answered(match: Matcher, found: Occurrence, places: Sequence[Place], number: int) -> bool:
    """Tell whether the target has a right translation of a term, or something that accounts for its lack.

    That is: a forbidden one, a series or an adjective that has it in it, its main word after it was named in
    full, or the right one in the next sentence, where the alignment is a sentence off.
    """
    place = places[number]
    if stands(match, found, place):
        return True
    words = split(place.pair.target.text, match.targets.code)
    if any(is_in_series(match, words, place.pair.target.text, one) for one in phrases(match, found)):
        return True
    if any(has_adjective(place.pair.target.text, text) for text in answers(match, found)):
        return True
    beside = [places[n] for n in (number - 1, number + 1) if 0 <= n < len(places)]
    if any(not found.entries & one.entries and stands(match, found, one) for one in beside):
        return True
    return is_shortened(match, found, words) and any(
        stands(match, found, one) for one in places[max(0, number - REACH) : number]
    )


def stands(match: Matcher, found: Occurrence, place: Place) -> bool:
    """Tell whether a target has a term, right or forbidden, outside the longer terms of its source."""
    hits = match.targets.find(place.pair.target.text, place.entries | found.entries)
    return any(found.entries & (right(hit) | wrong(hit)) for hit in hits)


def phrases(match: Matcher, found: Occurrence) -> list[tuple[str, ...]]:
    """Give the right translations of a term word by word."""
    code = match.targets.code
    return [tuple(word.text for word in split(bare(text, code), code)) for text in answers(match, found)]


def is_in_series(match: Matcher, words: Sequence[Word], text: str, wanted: tuple[str, ...]) -> bool:
    """Tell whether the words of a term stand in their order, drawn apart by a series."""
    if len(wanted) < 2:
        return False
    code = match.targets.code
    for first, word in enumerate(words):
        if not is_form(word.text, wanted[0], code, loose=True):
            continue
        place = 0
        for other in words[first : first + len(wanted) + BETWEEN]:
            place += is_form(other.text, wanted[place], code, loose=True)
            if place == len(wanted):
                if SERIES.search(text, word.span.start, other.span.end):
                    return True
                break
    return False


def is_shortened(match: Matcher, found: Occurrence, words: Sequence[Word]) -> bool:
    """Tell whether the main word of a term stands alone: "the minister", "its council"."""
    code = match.targets.code
    function = language(code).function
    heads = {head for one in phrases(match, found) if len(one) > 1 for head in main_words(one, code)}
    return any(
        before.text.lower() in function and is_form(word.text, head, code, loose=True)
        for before, word in pairwise(words)
        for head in heads
    )


def main_words(words: tuple[str, ...], code: str) -> tuple[str, ...]:
    """Give the word that a term can be shortened to: in English the last one before "of"; elsewhere any long one."""
    if code == "en":
        last = next((n for n, word in enumerate(words) if n and word.lower() in OF), len(words))
        return (words[last - 1],)
    return tuple(word for word in words if len(word) > 3)


def has_adjective(text: str, term: str) -> bool:
    """Tell whether an English text has the adjective of a country: "Greek" for "Greece"."""
    found = adjectives().get(term, ())
    return any(re.search(rf"\b{re.escape(one)}s?\b", text) for one in found)


@lru_cache(maxsize=1)
def adjectives() -> dict[str, tuple[str, ...]]:
    """Give the adjectives of every country and body by each of its names."""
    return {name: one.adjective for one in knowledge().polities.values() for name in (one.name, *one.also)}
