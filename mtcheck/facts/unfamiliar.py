"""Names of a translation whose spelling English text does not have, and the usual spellings that may be meant."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz, process

from mtcheck.facts.identity import distance
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages.familiar import Familiar, is_familiar, near_sound, parse
from mtcheck.languages.romanisation import romanised, strangeness

FREQUENT = 18
"""Frequency from which a spelling is one that readers can know."""

PLAIN = 0.13
"""Strangeness up to which a spelling is a plain romanisation: no letter of the source is left out."""

LIKE = 60
"""rapidfuzz ratio of two spellings from which one may stand for the other."""

SOUND = 70
"""rapidfuzz ratio of two sound keys from which the letters are compared."""

SHORTEST = 4


@lru_cache(maxsize=4096)
def unfamiliar_names(source: str, target: str, code: str) -> tuple[tuple[Token, str], ...]:
    """Give the names of a target that English does not have, each with the name of the source that it was made of.

    Only names that are written in the letters of the source's script count.
    """
    return tuple((token, name) for token in unfamiliar(target) if (name := original(token.text, source, code)))


@lru_cache(maxsize=4096)
def unfamiliar(text: str) -> tuple[Token, ...]:
    """Give the words of a text that look like names and that English does not have."""
    found = []
    for token in tokens(text):
        name = token.text
        is_name = token.capital and len(name) >= SHORTEST and name.isalpha() and not name[1:].isupper()
        if is_name and not is_familiar(name) and fold(name) not in knowledge().name_parts:
            found.append(token)
    return tuple(found)


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
    keys = {sound_key(romanised(name, code)), sound_key(written)}
    rows = {key: row for start in keys for key, row in near_sound(start)}
    close = {
        key
        for start in keys
        for key, _, _ in process.extract(start, rows.keys(), scorer=fuzz.ratio, score_cutoff=SOUND, limit=None)
    }
    found = [
        (strange, one)
        for key in close
        for one in parse(rows[key])
        if one.frequency >= FREQUENT
        and fuzz.ratio(one.name, fold(written)) >= LIKE
        and (strange := strangeness(name, code, one.name)) <= PLAIN
    ]
    return tuple(sorted(found, key=likelihood))


def likelihood(found: tuple[float, Familiar]) -> float:
    """Rank a spelling: by its letters, and by how frequent it is; the likeliest has the least."""
    strange, one = found
    return strange - one.frequency / 125
