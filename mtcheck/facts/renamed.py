"""Names that a source has and the phrase book knows, and what of them the translation replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.bodies import capital_rows
from mtcheck.facts.identity import matches
from mtcheck.facts.literal import pieces
from mtcheck.facts.terms import last_word, parts
from mtcheck.facts.words import source_words
from mtcheck.knowledge.phrasebook import Phrase, name_originals
from mtcheck.knowledge.spelling import BEGINNING, beginning, fold
from mtcheck.languages import language
from mtcheck.languages.glosses import stem
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

FIXED = re.compile(r"[A-Z][\w’'-]*(?: (?:of|and|for|the|de|[A-Z][\w’'-]*))* [A-Z][\w’'-]*")
"""A reading that is a name of several words, and no advice."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name of the source, the record that says how English calls it, and the place of what the translation has."""

    original: str
    phrase: Phrase
    span: Span


def renamed(source: str, target: str, code: str) -> Iterator[Renamed]:
    """Find the names of a source of which the translation kept a part, and has another word for the rest."""
    words = parts(source, code)
    for first, (word, start, _) in enumerate(words):
        if not source[start].isupper():
            continue
        for term, phrase in terms(word[:BEGINNING], code):
            last = last_word(term, words, first, code)
            if last >= 0:
                whole = Span(start, words[last][2])
                if span := replaced(source, whole, target, phrase.reading, code):
                    yield Renamed(source[whole.start : whole.end], phrase, span)


@lru_cache(maxsize=8192)
def terms(start: str, code: str) -> tuple[tuple[tuple[str, ...], Phrase], ...]:
    """Give the originals of names whose first word begins so, in plain spelling."""
    return tuple(
        (tuple(plain(word, code) for word in term.split()), one)
        for one in name_originals().get(f"{code} {beginning(start)}", ())
        if FIXED.fullmatch(one.reading)
        for tongue, term in one.original
        if tongue == code and " " in term
    )


def replaced(source: str, whole: Span, target: str, reading: str, code: str) -> Span | None:
    """Find the row of capitals that is a name but for a word: "Perpetual Dervishes" for the Whirling ones.

    What the source says elsewhere is no replacement: the North in "North and South Korea".
    """
    wanted = [stem(fold(word)) for word in reading.split() if word[0].isupper()]
    traces = {stem(word) for word, _, _ in pieces(target)}
    if traces.issuperset(wanted):
        return None
    for row in capital_rows(target):
        words = [word for word in pieces(target) if row.start <= word[1] < row.end]
        keys = [stem(word) for word, _, _ in words]
        places = {n: keys.index(word) for n, word in enumerate(wanted) if word in keys}
        if 2 * len(places) < len(wanted):
            continue
        for n, word in enumerate(wanted):
            other = beside(places, n)
            if n in places or not 0 <= other < len(words) or other in places.values():
                continue
            text = target[words[other][1] : words[other][2]]
            if is_other(text, word) and not is_said(text, source, whole, code):
                ends = [words[place] for place in (*places.values(), other)]
                return Span(min(start for _, start, _ in ends), max(end for _, _, end in ends))
    return None


def beside(places: dict[int, int], number: int) -> int:
    """Give where a word of a name would stand by the place of the next one, or of the one before; -1 without one."""
    if number + 1 in places:
        return places[number + 1] - 1
    return places[number - 1] + 1 if number - 1 in places else -1


def is_other(text: str, wanted: str) -> bool:
    """Tell whether a word is a part of a name, and not another form of the wanted one: Verdean, Verde."""
    same = fold(text)[:BEGINNING] == wanted[:BEGINNING]
    return text[0].isupper() and text.lower() not in language("en").function and not same


def is_said(text: str, source: str, whole: Span, code: str) -> bool:
    """Tell whether a source has a word, with a capital, elsewhere than in a name."""
    words = source_words(source, code)
    others = [word for word in words if word.capital and not whole.start <= word.start < whole.end]
    glossed = {stem(fold(part)) for word in others for gloss in word.glosses for part in gloss.split()}
    return stem(fold(text)) in glossed or any(matches(word.text, [text], code) for word in others)
