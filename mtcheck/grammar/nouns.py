"""The number that a noun of an English text has, as the corpus knows it."""

from __future__ import annotations

from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged

SURE, SURE_WITH_S = 8, 3
"""Times that the corpus must have a noun, and have a plural in -s."""

MOSTLY = 0.95
"""Share of a noun's number among all that the corpus has of it, from which it is hardly ever another."""

ONE_FORM = frozenset(
    """series species means headquarters crossroads politics news barracks works police people
    aircraft spacecraft hovercraft offspring sheep deer fish salmon cod trout
    percent dozen hundred thousand million billion trillion half""".split()
)
"""Nouns that have one form, or take a plural verb."""


def is_always(word: Tagged, tag: str) -> bool:
    """Tell whether the corpus has a noun often, and in one number only ("NN" or "NNS")."""
    found = counted(word)
    return found.get(tag, 0) >= SURE and found[tag] == sum(found.values())


def is_mostly(word: Tagged, tag: str) -> bool:
    """Tell whether a noun is hardly ever in another number than the one that it has here."""
    found = counted(word)
    least = SURE_WITH_S if tag == "NNS" and word.text.endswith("s") else SURE
    return word.tag == tag and found.get(tag, 0) >= least and found[tag] >= MOSTLY * sum(found.values())


def counted(word: Tagged) -> dict[str, int]:
    """Give how often the corpus has a word in each class; nothing for a name or a noun that has one form."""
    if not word.text.islower() or not word.text.isascii() or word.lower in ONE_FORM:
        return {}
    return dict(english().counted(word.text))
