"""Countries, peoples and cities that a text names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from mtcheck.facts.tokens import Token
from mtcheck.facts.words import Word
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.spelling import plain

PARTS = {"england": "GB", "english": "GB", "scotland": "GB", "scottish": "GB", "wales": "GB", "welsh": "GB"}
"""Parts of a state that many languages use for the whole, and the other way round."""


def polities(word: str) -> frozenset[str]:
    """Give the codes of the polities that an English word stands for, by name, adjective or seat."""
    key = fold(word)
    known = knowledge().polity_words.get(key, frozenset())
    return known | {PARTS[key]} if key in PARTS else known


def is_place(word: str) -> bool:
    """Tell whether an English word is a country, a people or a seat of government."""
    return bool(polities(word))


def lands(words: Sequence[Word]) -> frozenset[str]:
    """Give the polities that the words of a source name."""
    names = [gloss for word in words for gloss in word.glosses if gloss[0].isupper()]
    parts = {part for name in names for part in (name, *name.replace("-", " ").split())}
    whole = {code for name in names if " " in name and (code := knowledge().polity_names.get(fold(name)))}
    return frozenset(whole | {code for part in parts for code in polities(part)})


def lands_of(tokens: Sequence[Token]) -> frozenset[str]:
    """Give the polities that the words of an English text name."""
    return frozenset(code for token in tokens if token.capital for code in polities(token.text))


def is_named(country: str, words: Sequence[Word], code: str) -> bool:
    """Tell whether the words of a source name a country by a name of several words, in some inflection."""
    plain_words = [plain(word.text, code) for word in words]
    return any(
        all(any(word.startswith(part) for word in plain_words) for part in parts) for parts in phrases_of(country, code)
    )


def long_names(tokens: Sequence[Token]) -> dict[int, str]:
    """Give the code of the country of which a word begins, or goes on with, a name of two words: "Cape Verde"."""
    known = knowledge().polity_names
    found = {}
    for one, other in pairwise(tokens):
        if code := known.get(fold(f"{one.text} {other.text}")):
            found[one.start] = found[other.start] = code
    return found


@lru_cache(maxsize=1024)
def phrases_of(country: str, code: str) -> tuple[tuple[str, ...], ...]:
    """Give the names of several words that a country has in a language (CLDR), each word without its ending."""
    from babel import Locale

    names = [Locale(code).territories.get(country, "")]
    if code == "el" and country in knowledge().polities:
        names += knowledge().polities[country].greek
    return tuple(
        tuple(plain(word, code)[: max(4, len(word) - 2)] for word in name.split() if len(word) > 3)
        for name in names
        if " " in name
    )
