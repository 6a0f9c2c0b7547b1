"""Names of a translation whose spelling English text does not have, and the usual spellings that may be meant."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import inf

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from mtcheck.facts.greek_names import is_customary
from mtcheck.facts.identity import distance
from mtcheck.facts.people import bears_greek_name
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import source_words
from mtcheck.knowledge.given import greek_forms
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import beginning, fold, sound_key
from mtcheck.languages.familiar import Familiar, frequency, is_common, near_sound, parse, places, rows
from mtcheck.languages.romanisation import romanised, strangeness
from mtcheck.languages.spelling import plain

FREQUENT = 18
"""Frequency from which a spelling is one that readers can know."""

PLAIN = 0.13
"""Strangeness up to which a spelling is a plain romanisation: no letter of the source is left out."""

LIKE = 60
"""rapidfuzz ratio of two spellings from which one may stand for the other."""

SOUND, SOUND_NEAR = 70, 60
"""rapidfuzz ratio of two sound keys from which the letters are compared, and where only something near is wanted."""

NEAR, ENOUGH, FEW = 0.5, -0.6, 3
"""Strangeness up to which a spelling may be shown as near, rank up to which it is, and how many are."""

NEVER, SELDOM = 10, 22
"""Frequency up to which English text does not have a spelling, or has it by a slip, and up to which it is rare."""

ACCENTED = 14
"""Frequency from which a spelling without its accents is that of a name with them: São, and not Moré."""

SHORTEST = 4

BORNE = 25
"""Frequency that the surname of somebody in the news counts with."""

SAME = 2
"""Letters of a sound key that names which sound alike share at the beginning."""

FOREIGN = frozenset({"el"})
"""Source languages whose names of this kind are foreign ones, and mostly wrong in translations by engines.

Measured on FLORES and NTREX; Russian and Ukrainian ones are native names, and rightly written letter by letter.
"""


@lru_cache(maxsize=4096)
def unfamiliar_names(source: str, target: str, code: str) -> tuple[tuple[Token, str], ...]:
    """Give the names of a target that English does not have, each with the name of the source that it was made of.

    Only names that are written in the letters of the source's script count.
    """
    return originals([token for token in rare_names(target) if commonness(token.text) <= NEVER], source, code)


def rarer_names(source: str, target: str, code: str) -> tuple[tuple[Token, str], ...]:
    """Give the names of a target that English has, and seldom, each with the name of the source."""
    return originals([token for token in rare_names(target) if commonness(token.text) > NEVER], source, code)


def originals(names: Iterable[Token], source: str, code: str) -> tuple[tuple[Token, str], ...]:
    """Give the names that were made of a name of the source, with that name."""
    found = ((token, original(token.text, source, code)) for token in names)
    return tuple((token, name) for token, name in found if name and not (code == "el" and is_greek(name, token.text)))


def is_greek(name: str, written: str) -> bool:
    """Tell whether a name is the given name of Greeks, written as they do: Ariadni is not Ariadne."""
    return is_customary(name, written) and any(one.origin == "el" for one in greek_forms().get(plain(name, "el"), ()))


@lru_cache(maxsize=4096)
def rare_names(text: str) -> tuple[Token, ...]:
    """Give the words of a text that look like names and that English seldom has, or never."""
    found = []
    for token in tokens(text):
        name = token.text
        is_name = token.capital and len(name) >= SHORTEST and name.isalpha() and not name[1:].isupper()
        if is_name and commonness(name) <= SELDOM and not is_somebody_or_somewhere(fold(name)):
            found.append(token)
    return tuple(found)


def is_somebody_or_somewhere(name: str) -> bool:
    """Tell whether a word, folded, is a part of the name of somebody in the news or of a place, however small."""
    return name in knowledge().name_parts or name in places()


def commonness(name: str) -> float:
    """Say how frequent a name is in English text, ten times the Zipf value; what is an ordinary word is no rare name.

    One with an accent is not the ordinary word, nor the rare name, that it is without it.
    """
    if name.isascii():
        return inf if is_common(name) else frequency(name)
    return times if (times := frequency(name)) >= ACCENTED else 0


def original(written: str, source: str, code: str) -> str:
    """Give the name of the source that a name of the target was made of, or ""."""
    names = [
        (distance(word.text, written, code), word.text)
        for word in source_words(source, code)
        if word.capital and len(word.text) >= SHORTEST and not fold(word.text).isascii()
    ]
    near, name = min(names, default=(1.0, ""))
    return name if near <= 0 else ""


@lru_cache(maxsize=4096)
def usual(name: str, written: str, code: str) -> tuple[tuple[float, Familiar], ...]:
    """Give the familiar spellings that a name of the source may have and that what is written may stand for.

    Each with its strangeness, the likeliest first.
    """
    found = [
        (strange, one)
        for one in sounding(name, written, code, SOUND)
        if one.frequency >= FREQUENT
        and fuzz.ratio(one.name, fold(written)) >= LIKE
        and (strange := strangeness(name, code, one.name, 2 * PLAIN)) <= PLAIN
    ]
    return tuple(sorted([*found, *of_people(name, written, code)], key=likelihood))


def of_people(name: str, written: str, code: str) -> list[tuple[float, Familiar]]:
    """Give the surname of the people in the news whose Greek one a name is, where what is written is a plainer one.

    All must share it, and none may be a Greek, whose names are written in several ways. It counts as plain itself.
    """
    if code != "el":
        return []
    bearers = [
        one
        for one in knowledge().greek_last_names.get(beginning(name), ())
        if plain(one.greek.split()[-1], code) == plain(name, code)
    ]
    names = {fold(spelling).split()[-1] for one in bearers for spelling in one.spellings}
    usual_ones = {fold(one.name).split()[-1] for one in bearers}
    if any(map(bears_greek_name, bearers)) or len(usual_ones) != 1 or fold(written) in names:
        return []
    surname = usual_ones.pop()
    by_ear = strangeness(name, code, written) <= strangeness(name, code, surname)
    return [(0.0, Familiar(surname, BORNE))] if by_ear else []


def nearest(name: str, written: str, code: str) -> tuple[str, ...]:
    """Give the few spellings of English text that are nearest to a name: what may be meant, and need not be."""
    found = [
        (strange - OSA.normalized_similarity(one.name, fold(written)) - one.frequency / 125, one.name)
        for one in sounding(name, written, code, SOUND_NEAR)
        if one.frequency > NEVER and (strange := strangeness(name, code, one.name, 2 * NEAR)) <= NEAR
    ]
    return tuple(capitalised(one) for rank, one in sorted(found)[:FEW] if rank <= ENOUGH)


def sounding(name: str, written: str, code: str, least: float) -> list[Familiar]:
    """Give the familiar spellings that sound like a name of the source, or like what is written."""
    sounds = {sound_key(romanised(name, code)), sound_key(written)}
    close = set()
    for keys, first in map(near_sound, {sound[:SAME] for sound in sounds}):
        for sound in sounds:
            near = process.extract(sound, keys, scorer=fuzz.ratio, score_cutoff=least, limit=None)
            close |= {first + number for _, _, number in near}
    return [one for number in close for one in parse(rows("en")[number])]


def likelihood(found: tuple[float, Familiar]) -> float:
    """Rank a spelling: by its letters, and by how frequent it is; the likeliest has the least."""
    strange, one = found
    return strange - one.frequency / 125


def capitalised(name: str) -> str:
    """Write a name with its capitals."""
    return f"Mc{name[2:].capitalize()}" if name.startswith("mc") and len(name) > 4 else name.capitalize()
