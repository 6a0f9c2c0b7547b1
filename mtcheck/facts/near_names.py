"""Names that are nearly those of people in the news: one part is right, or both sound so, the rest is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import DamerauLevenshtein

from mtcheck.facts.tokens import Token, adjacent, tokens
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import both_sounds, fold, sound_key
from mtcheck.languages import language
from mtcheck.languages.familiar import frequency, is_familiar
from mtcheck.languages.romanisation import strangeness
from mtcheck.types import Span

CLOSE = 0.8
"""Damerau-Levenshtein similarity from which a word that English does not have is a misspelling of a name beside a
usual given name."""

LOOSE = 0.72
"""The same beside a name that few people in the news bear (Newt, Haris)."""

FEW = 2
"""People in the knowledge who bear a name that is rare."""

BRIDGE, RARE_BRIDGE = 0.65, 1.3
"""Strangeness up to which a word is a romanisation of a Greek spelling, and beside a rare name: a wrong vowel, or a
wrong letter, is not too much."""

PLAIN, LEAST = 0.15, 0.4
"""Strangeness up to which a word is a plain romanisation (Tzortz for George), and similarity to the right spelling that
any other must have too: Jianqi is not Yang (Γιανγκ)."""

SHORTEST = 4

PARTICLES = frozenset("al ben bin da de del della den der di dos du el la le ten ter van von zu".split())
"""Words that stand inside names."""


@dataclass(frozen=True, slots=True)
class NearName:
    """A name of two words in a text, and the person in the news who is probably meant."""

    span: Span
    text: str
    person: Person

    @property
    def reading(self) -> str:
        """Give the right name: what is written with the wrong half mended ("Alex Ovechkin"), or the usual one."""
        first, last = fold(self.text).split()[0], fold(self.text).split()[-1]
        names = [name.split() for name in self.person.spellings if " " in name]
        surname, given = self.person.name.split()[-1], self.person.name.split()[0]
        if any(fold(name[0]) == first for name in names) and self.person in knowledge().given_names.get(first, ()):
            return f"{self.text.split()[0]} {surname}" if first != fold(given) else self.person.name
        if any(fold(name[-1]) == last for name in names) and last != fold(surname):
            return f"{given} {self.text.split()[-1]}"
        return self.person.name


@lru_cache(maxsize=4096)
def near_names(text: str) -> tuple[NearName, ...]:
    """Find names of two words that nobody in the news bears and that are nearly somebody's."""
    found = []
    for one, other in doubles(text):
        written = text[one.start : other.end]
        if people := meant(one.text, other.text):
            found.append(NearName(Span(one.start, other.end), written, people))
    return tuple(found)


def doubles(text: str) -> Iterator[tuple[Token, Token]]:
    """Give the first and last words of what may be names: capitals, one of them no English word, and no known name."""
    words = tokens(text)
    no_names = language("en").function | PARTICLES
    for number, one in enumerate(words[:-1]):
        if not one.capital or one.text.isupper():
            continue
        place = number + 1
        while place + 1 < len(words) and words[place].text.lower() in PARTICLES:
            place += 1
        other = words[place]
        beside = all(adjacent(text, *pair) for pair in pairwise(words[number : place + 1]))
        if not (other.capital and beside) or not no_names.isdisjoint((one.text.lower(), other.text.lower())):
            continue
        if fold(text[one.start : other.end]) in knowledge().names:
            continue
        if any(is_unknown(word.text) for word in (one, other)):
            yield one, other


RARE = 25
"""Frequency up to which a surname is that of few people."""

LIKE = 4
"""Letters that two forms of one given name share at the beginning."""


@lru_cache(maxsize=4096)
def other_forms(text: str) -> tuple[NearName, ...]:
    """Find the given name of a Greek in the news in another form: Nick for Nikos, Athanasius for Thanasis.

    The surname must be rare, and of one person in the news alone.
    """
    found = []
    for one, other in pairwise(tokens(text)):
        first, last = fold(one.text), fold(other.text)
        bearers = knowledge().surnames.get(last, ()) if one.capital and other.capital else ()
        if len(bearers) != 1 or not adjacent(text, one, other) or frequency(other.text) > RARE:
            continue
        if not is_accepted(first, bearers[0]) and is_form(first, bearers[0]):
            found.append(NearName(Span(one.start, other.end), text[one.start : other.end], bearers[0]))
    return tuple(found)


def is_accepted(given: str, person: Person) -> bool:
    """Tell whether a word is one of the given names, or a title, that stands in somebody's accepted names."""
    return any(given in fold(name).split() for name in person.spellings)


def is_form(given: str, person: Person) -> bool:
    """Tell whether a word is a form of somebody's Greek given name: one of its record, or one that begins alike."""
    records = [one for one in given_names().right.get(given_of(person), ()) if one.origin == "el"]
    if not records or given in language("en").speakers:
        return False
    others = {fold(name) for one in records for name in one.spellings}
    return given in others or (given[:LIKE] == given_of(person)[:LIKE] and len(given) > LIKE)


def is_unknown(name: str) -> bool:
    """Tell whether a word is a name that neither English text nor the knowledge of people has."""
    return len(name) >= SHORTEST and not is_familiar(name) and fold(name) not in knowledge().name_parts


def meant(given: str, surname: str) -> Person | None:
    """Give the one person whose name two words nearly are; None where there is none, or more than one."""
    known = knowledge()
    first, last = fold(given), fold(surname)
    found: dict[str, Person] = {}
    if is_unknown(surname):
        bearers = known.given_names.get(first, ())
        found |= {
            one.name: one
            for one in bearers
            if is_near(last, surname_of(one), greek(one, -1), limit(bearers, first == given_of(one)))
        }
    if is_unknown(given):
        bearers = known.surnames.get(last, ())
        found |= {
            one.name: one
            for one in bearers
            if is_near(first, given_of(one), greek(one, 0), limit(bearers, last == surname_of(one)))
        }
    if not found:
        found = {one.name: one for one in known.sounds.get(both_sounds(given, surname), ())}
    return next(iter(found.values())) if len(found) == 1 else None


def limit(bearers: tuple[Person, ...], usual: bool) -> float:
    """Say how alike a word must be beside a name that so many bear; one by which somebody is not usually known counts
    as a usual one."""
    return LOOSE if len(bearers) <= FEW and usual else CLOSE


def given_of(person: Person) -> str:
    """Give the first word of a person's name, folded."""
    return fold(person.name).split()[0]


def surname_of(person: Person) -> str:
    """Give the last word of a person's name, folded."""
    return fold(person.name).split()[-1]


def greek(person: Person, place: int) -> str:
    """Give a word of a person's Greek spelling, "" where it does not have two."""
    words = person.greek.split()
    return words[place] if len(words) > 1 else ""


def is_near(written: str, right: str, original: str, least: float) -> bool:
    """Tell whether a word is a misspelling of a name: by its sound, its letters, or the Greek that it came through."""
    if written == right or len(right) < SHORTEST:
        return False
    if sound_key(written) == sound_key(right):
        return True
    similar = DamerauLevenshtein.normalized_similarity(written, right)
    if original:
        strange = strangeness(original, "el", written)
        if strange <= PLAIN or (similar >= LEAST and strange <= (BRIDGE if least == CLOSE else RARE_BRIDGE)):
            return True
    return similar >= least and (written[0] == right[0] or least == LOOSE)
