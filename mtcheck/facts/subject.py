"""What an article speaks of: the countries that it names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mtcheck.facts.people import people
from mtcheck.facts.places import polities
from mtcheck.facts.tokens import phrases, tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.types import Bitext, Pair

HOME = {"el": ("GR", "CY"), "tr": ("TR",), "uk": ("UA",), "ru": ("RU",), "it": ("IT",), "fr": ("FR",), "de": ("DE",)}
"""Countries that an article in a language speaks of unless it says otherwise."""

LONGEST = 4


REACH = 100
"""Segments before and after one that speak of the same: a bitext may hold many articles."""


@lru_cache(maxsize=4096)
def countries(text: str) -> frozenset[str]:
    """Give the codes of the polities that a text names: by name, adjective, seat, or by somebody in office there."""
    found = {code for token in tokens(text) if token.capital for code in polities(token.text)}
    for _, _, span in phrases(text, LONGEST, capital=True):
        if code := knowledge().polity_names.get(fold(text[span.start : span.end])):
            found.add(code)
    return frozenset(found | {term.polity for one in people(text) for term in one.people[0].terms})


def around(bitext: Bitext, pair: Pair) -> Iterator[str]:
    """Give the texts of the segments around one, and its own."""
    place = pair.target.id - bitext.pairs[0].target.id
    return (one.target.text for one in bitext.pairs[max(0, place - REACH) : place + REACH + 1])


def speaks_of(bitext: Bitext, pair: Pair, code: str) -> bool:
    """Tell whether an article speaks of a country around a segment, or comes from there by its language."""
    home = HOME.get(bitext.source_language or "", ())
    return code in home or any(code in countries(text) for text in around(bitext, pair))


def mentions(bitext: Bitext, pair: Pair, text: str) -> bool:
    """Tell whether a word or an expression stands around a segment as it is written."""
    return any(text in one for one in around(bitext, pair))
