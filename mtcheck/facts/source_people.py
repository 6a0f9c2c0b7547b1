"""People in the news whom a source names, and how the translation spells them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtcheck.facts.identity import distance
from mtcheck.facts.terms import inflected
from mtcheck.facts.tokens import adjacent, tokens
from mtcheck.facts.unfamiliar import commonness
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import BEGINNING, beginning, fold
from mtcheck.languages.spelling import plain
from mtcheck.types import Bitext, Pair, Span

NEAR, SAME = 0.2, 0.0
"""Distance up to which a word of the translation is what became of a name of the source, and is one with it."""

REACH = 60
"""Segments within which a surname alone is that of somebody named in full."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """Somebody whom the source names, the people who may be meant, and what the translation has in that place.

    `given` is set where the surname is right and the given name before it is not.
    """

    pair: Pair
    source: str
    people: tuple[Person, ...]
    span: Span
    given: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of a source that names somebody: by first and last name, or by the last name alone."""

    words: tuple[Word, ...]
    people: tuple[Person, ...]

    @property
    def text(self) -> str:
        """Give the name as the source has it."""
        return " ".join(word.text for word in self.words)

    @property
    def accepted(self) -> frozenset[str]:
        """Give the last names that the translation may have, folded."""
        return frozenset[str]().union(*map(surnames, self.people))


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
        found: list[Mention] = []
        for first, last, people in named(words, code):
            seen[spelt(last.text, code)[:BEGINNING]] = (pair.target.id, people)
            found.append(Mention((first, last), people))
        whole = {word.start for one in found for word in one.words}
        for word in words:
            at, people = seen.get(spelt(word.text, code)[:BEGINNING], (0, ()))
            near = people and pair.target.id - at <= REACH and word.start not in whole
            if near and is_last_name(word, people, code):
                found.append(Mention((word,), people))
        found.sort(key=lambda one: one.words[0].start)
        for accepted in dict.fromkeys(one.accepted for one in found):
            mentions = [one for one in found if one.accepted == accepted]
            yield from misnamed(pair, mentions, accepted, code)


def is_last_name(word: Word, people: tuple[Person, ...], code: str) -> bool:
    """Tell whether a word of the source is the last name of people, in some case."""
    return word.capital and any(inflected(name, spelt(word.text, code), code) for name in last_names(people, code))


def last_names(people: tuple[Person, ...], code: str) -> set[str]:
    """Give the last names of people as their language writes them."""
    names = (one.greek if code == "el" else one.native for one in people)
    return {spelt(name.split()[-1], code) for name in names if name}


def misnamed(pair: Pair, mentions: Sequence[Mention], accepted: frozenset[str], code: str) -> Iterator[Rendering]:
    """Say what became of the mentions of a surname of which the translation has fewer in an accepted spelling."""
    theirs = tokens(pair.target.text)
    right = [n for n, token in enumerate(theirs) if not accepted.isdisjoint(fold(token.text).split())]
    yield from misgiven(pair, mentions, right, code)
    lost = max(0, len(mentions) - len(right))
    names = {one.words[-1].text for one in mentions}
    ranked = [(far, n) for far, n in nearest(pair, names, code) if n not in right][:lost] if lost else []
    limits = [SAME if right else NEAR, *[SAME] * lost]
    places = sorted(n for (far, n), limit in zip(ranked, limits, strict=False) if far <= limit)
    for one, place in zip(mentions[-lost:], places, strict=False):
        token = theirs[place]
        span = with_given(pair, one, place, code) or Span(token.start, token.end)
        yield Rendering(pair, one.text, one.people, span)


def nearest(pair: Pair, names: set[str], code: str) -> list[tuple[float, int]]:
    """Give the words of a translation that come from names of its source rather than from others, the nearest first.

    Each as its distance and its number.
    """
    words = source_words(pair.source or "", code)
    others = [word.text for word in words if word.capital and word.text not in names]
    found = []
    for n, token in enumerate(tokens(pair.target.text)):
        if token.capital and len(token.text) > 2:
            far = min(distance(name, token.text, code) for name in names)
            if all(distance(other, token.text, code) >= far for other in others):
                found.append((far, n))
    return sorted(found)


def misgiven(pair: Pair, mentions: Sequence[Mention], right: Sequence[int], code: str) -> Iterator[Rendering]:
    """Find right surnames after a more usual given name than the source's, each once."""
    told: set[Span] = set()
    for one in mentions:
        for span in (with_given(pair, one, place, code) for place in right):
            if span and span not in told and is_commoner(pair.target.text[span.start : span.end], one.people):
                told.add(span)
                yield Rendering(pair, one.text, one.people, span, given=True)


def with_given(pair: Pair, mention: Mention, place: int, code: str) -> Span | None:
    """Give the place of a surname and of the word before it, where that is the given name in no accepted spelling."""
    theirs = tokens(pair.target.text)
    if not place or len(mention.words) == 1 or not all(is_latin(one) for one in mention.people):
        return None
    given, surname = theirs[place - 1], theirs[place]
    accepted = {part for one in mention.people for text in one.spellings for part in fold(text).split()}
    if not given.capital or not adjacent(pair.target.text, given, surname) or fold(given.text) in accepted:
        return None
    near = distance(mention.words[0].text, given.text, code) <= SAME
    return Span(given.start, surname.end) if near and len(given.text) > 2 else None


def is_commoner(written: str, people: tuple[Person, ...]) -> bool:
    """Tell whether a given name is more frequent in English text than those that people bear.

    An engine takes the usual spelling; who writes a rarer one (Jon Snow for John Snow) knows somebody else.
    """
    return all(commonness(written.partition(" ")[0]) > commonness(one.name.split()[0]) for one in people)


def is_latin(person: Person) -> bool:
    """Tell whether a person is of states that write in Latin letters alone: the name has one spelling."""
    states = [one for term in person.terms if (one := knowledge().polities[term.polity]).scripts]
    return bool(states) and not person.native and all(one.scripts == ("Latn",) for one in states)


@lru_cache(maxsize=8192)
def surnames(person: Person) -> frozenset[str]:
    """Give the last words of a person's accepted spellings, folded."""
    return frozenset(fold(name).split()[-1] for name in person.spellings)
