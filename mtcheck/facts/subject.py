"""What an article speaks of: the countries that it names."""

from __future__ import annotations

from functools import lru_cache

from mtcheck.facts.people import people
from mtcheck.facts.places import polities
from mtcheck.facts.tokens import phrases, tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.types import Bitext

HOME = {"el": ("GR", "CY"), "tr": ("TR",), "uk": ("UA",), "ru": ("RU",), "it": ("IT",), "fr": ("FR",), "de": ("DE",)}
"""Countries that an article in a language speaks of unless it says otherwise."""

LONGEST = 4


@lru_cache(maxsize=64)
def countries(texts: tuple[str, ...]) -> frozenset[str]:
    """Give the codes of the polities that some texts name: by name, adjective, seat, or by somebody in office there."""
    found: set[str] = set()
    for text in texts:
        found |= {code for token in tokens(text) if token.capital for code in polities(token.text)}
        for _, _, span in phrases(text, LONGEST, capital=True):
            if code := knowledge().polity_names.get(fold(text[span.start : span.end])):
                found.add(code)
        found |= {term.polity for mention in people(text) for one in mention.people[:1] for term in one.terms}
    return frozenset(found)


def speaks_of(bitext: Bitext, code: str) -> bool:
    """Tell whether an article speaks of a country."""
    home = HOME.get(bitext.source_language or "", ())
    return code in home or code in countries(tuple(pair.target.text for pair in bitext.pairs))


def mentions(bitext: Bitext, text: str) -> bool:
    """Tell whether a word or an expression stands in an article as it is written."""
    return any(text in pair.target.text for pair in bitext.pairs)
