"""Names of several words that a source has, and what the translation has where English has one name for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.bodies import capital_rows
from mtcheck.facts.identity import matches
from mtcheck.facts.literal import pieces
from mtcheck.facts.terms import Place, last_word, parts
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.proper_names import ProperName, proper_names
from mtcheck.knowledge.spelling import BEGINNING, beginning, fold
from mtcheck.languages import language
from mtcheck.languages.glosses import stem
from mtcheck.languages.spelling import plain
from mtcheck.types import Span


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name as the source has it, the record that says how English calls it, and what the translation has for it."""

    original: str
    proper: ProperName
    span: Span


def renamed(source: str, target: str, code: str) -> Iterator[Renamed]:
    """Find the names of a source for which the translation has a name that is nearly theirs, or their words."""
    words = parts(source, code)
    passed = 0
    for first, (word, start, _) in enumerate(words):
        if first < passed or not source[start].isupper():
            continue
        for term, proper in originals(word[:BEGINNING], code):
            last = last_word(term, words, first, code)
            if last < 0:
                continue
            passed = last + 1
            whole = Span(start, words[last][2])
            if not stands(proper, target) and (span := replaced(source, whole, target, proper.name, code)):
                yield Renamed(source[whole.start : whole.end], proper, span)
            break


@lru_cache(maxsize=8192)
def originals(start: str, code: str) -> tuple[tuple[tuple[str, ...], ProperName], ...]:
    """Give the names whose first word begins so, as a language has them, in plain spelling, the longest first."""
    found = [
        (tuple(plain(word, code) for word in name.split()), one)
        for one in proper_names().get(f"{code} {beginning(start)}", ())
        for tongue, name in one.original
        if tongue == code
    ]
    return tuple(sorted(found, key=lambda row: -len(row[0])))


def stands(proper: ProperName, target: str) -> bool:
    """Tell whether a translation has all words of a name, or of another one that it may have."""
    traces = {stem(word) for word, _, _ in pieces(target)}
    return any(traces.issuperset(stems(name)) for name in (proper.name, *proper.also))


def stems(name: str) -> list[str]:
    """Give the words of an English name as they are compared, without those that only join them."""
    joins = language("en").function
    return [stem(fold(word)) for word in re.split(r"[\s–-]", name) if word.lower() not in joins]


def replaced(source: str, whole: Span, target: str, name: str, code: str) -> Span | None:
    """Find the row of capitals that is a name but for a word, or that has the words of the source's name instead.

    What the source says elsewhere replaces nothing: the North in "North and South Korea".
    """
    wanted = stems(name)
    inside, outside = split(source, whole, code)
    said = rendered(word for word in outside if word.capital)
    literal = rendered(inside) - rendered(outside) - set(wanted)
    joins = language("en").function
    for row in capital_rows(target):
        words = [word for word in pieces(target) if row.start <= word[1] < row.end and word[0] not in joins]
        others = {
            n
            for n, (_, start, end) in enumerate(words)
            if target[start].isupper()
            and stem(words[n][0]) not in said
            and not any(matches(one.text, [target[start:end]], code) for one in outside if one.capital)
        }
        if place := nearly(wanted, words, others) or spelt_out(literal, words, others):
            return place
    return None


def split(source: str, whole: Span, code: str) -> tuple[list[Word], list[Word]]:
    """Part the words of a source in those of a name and the others."""
    words = source_words(source, code)
    inside = [word for word in words if whole.start <= word.start < whole.end]
    return inside, [word for word in words if word not in inside]


def rendered(words: Iterator[Word] | Sequence[Word]) -> set[str]:
    """Give the words by which the word lists render some words of a source, as they are compared."""
    return {stem(fold(part)) for word in words for gloss in word.glosses for part in gloss.split()}


def nearly(wanted: Sequence[str], words: Sequence[Place], others: set[int]) -> Span | None:
    """Find a name of which half of the words or more stand in a row, where another word has the place of one."""
    keys = [stem(word) for word, _, _ in words]
    places = {n: keys.index(word) for n, word in enumerate(wanted) if word in keys}
    if 2 * len(places) < len(wanted):
        return None
    for n, word in enumerate(wanted):
        other = -1 if n in places else beside(places, n)
        if other not in others or other in places.values() or keys[other][:BEGINNING] == word[:BEGINNING]:
            continue
        ends = [words[place] for place in (*places.values(), other)]
        return Span(min(start for _, start, _ in ends), max(end for _, _, end in ends))
    return None


def beside(places: dict[int, int], number: int) -> int:
    """Give where a word of a name would stand by the place of the next one, or of the one before; -1 without one."""
    if number + 1 in places:
        return places[number + 1] - 1
    return places[number - 1] + 1 if number - 1 in places else -1


def spelt_out(literal: set[str], words: Sequence[Place], others: set[int]) -> Span | None:
    """Find a row that begins with a word by which the word lists render one of the source's name: Green, for a cape."""
    if len(words) < 2 or not {0, len(words) - 1} <= others or stem(words[0][0]) not in literal:
        return None
    return Span(words[0][1], words[-1][2])
