"""People in the news whom a source names, and how the translation spells them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtcheck.facts.identity import distance
from mtcheck.facts.terms import inflected
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import BEGINNING, beginning, fold
from mtcheck.languages.spelling import plain
from mtcheck.types import Bitext, Pair

NEAR = 0.2
"""Distance up to which a word of the translation is what became of a name of the source."""

REACH = 60
"""Segments within which a surname alone is that of somebody named in full."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """Somebody whom the source names, the people who may be meant, and what the translation has in that place.

    `token` is None where nothing like the name stands there.
    """

    pair: Pair
    source: str
    people: tuple[Person, ...]
    token: Token | None


def spelt(word: str, code: str) -> str:
    """Write a word in plain spelling, with one letter for the sounds that Greek writes in two ways (Ακσού, Αξού)."""
    return plain(word, code).replace("κσ", "ξ").replace("πσ", "ψ")


@lru_cache(maxsize=8192)
def bearers(start: str, code: str) -> tuple[tuple[str, str, Person], ...]:
    """Give people whose last name begins so, accents aside, in a language's script: (first name, last name, person)."""
    index = knowledge().greek_last_names if code == "el" else knowledge().native_last_names
    names = (((one.greek if code == "el" else one.native).split(), one) for one in index.get(beginning(start), ()))
    return tuple((spelt(words[0], code), spelt(words[-1], code), one) for words, one in names)


def named(words: Sequence[Word], code: str) -> Iterator[tuple[Word, Word, tuple[Person, ...]]]:
    """Give the first and last names that stand side by side in a source, and who bears them."""
    for first, last in pairwise(words):
        if not (first.capital and last.capital):
            continue
        given, surname = spelt(first.text, code), spelt(last.text, code)
        people = tuple(
            person
            for one, other, person in bearers(surname[:BEGINNING], code)
            if inflected(other, surname, code) and inflected(one, given, code)
        )
        if people:
            yield first, last, people


def renderings(bitext: Bitext) -> Iterator[Rendering]:
    """Find the people whom the sources name, in full or by the surname of one named before, whose name was not kept."""
    code = bitext.languages[0]
    seen: dict[str, tuple[int, tuple[Person, ...]]] = {}
    for pair in bitext.sourced:
        words = source_words(pair.source or "", code)
        whole: set[int] = set()
        for first, last, people in named(words, code):
            whole |= {first.start, last.start}
            seen[spelt(last.text, code)[:BEGINNING]] = (pair.target.id, people)
            yield from misnamed(pair, f"{first.text} {last.text}", last, people, code)
        for word in words:
            at, people = seen.get(spelt(word.text, code)[:BEGINNING], (0, ()))
            near = people and pair.target.id - at <= REACH and word.capital and word.start not in whole
            if near and any(inflected(name, spelt(word.text, code), code) for name in last_names(people, code)):
                yield from misnamed(pair, word.text, word, people, code)


def last_names(people: tuple[Person, ...], code: str) -> set[str]:
    """Give the last names of people as their language writes them."""
    names = (one.greek if code == "el" else one.native for one in people)
    return {spelt(name.split()[-1], code) for name in names if name}


def misnamed(pair: Pair, source: str, last: Word, people: tuple[Person, ...], code: str) -> Iterator[Rendering]:
    """Say what became of a name that the translation does not have in any accepted spelling."""
    words = {part for token in tokens(pair.target.text) for part in fold(token.text).split()}
    if any(part in words for one in people for part in surnames(one)):
        return
    ranked = sorted(
        (distance(last.text, token.text, code), token.start, token)
        for token in tokens(pair.target.text)
        if token.capital and len(token.text) > 2
    )
    near = ranked[0][2] if ranked and ranked[0][0] <= NEAR else None
    yield Rendering(pair, source, people, near)


@lru_cache(maxsize=8192)
def surnames(person: Person) -> frozenset[str]:
    """Give the last words of a person's accepted spellings, folded."""
    return frozenset(fold(name).split()[-1] for name in person.spellings)
