"""Noun phrases at the beginning of a clause, as far as the classes of words tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mtcheck.grammar.clauses import PREPOSITIONS
from mtcheck.grammar.tagging import Tagged

OPENS = frozenset("that because when while although though".split())
"""Words after which a clause begins."""

DEFINITE = frozenset("the these those his her their its our my your".split())
SINGLE = frozenset("the this that a an every each another his her its their".split())
NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty thirty several many".split())
COUNTED_OFF = frozenset("one each".split())
IN_PHRASE = frozenset("JJ NN NNS CD".split())
LINKS = frozenset("of in for from on to at by against about between under".split())
"""Prepositions that put a phrase behind a noun."""

LONGEST = 3
"""Noun phrases at most that are read as one subject: "the ashes of the captain of the ship"."""


class Phrase(NamedTuple):
    """A noun phrase that begins a clause, with the places of its first word and its noun."""

    start: int
    noun: int


def subject(words: Sequence[Tagged], verb: int) -> Phrase | None:
    """Give the noun phrase right before a verb, with the phrases behind its noun, if it begins a clause."""
    noun = start = verb
    for _ in range(LONGEST):
        if start == 0:
            return None
        end = start - 1
        if words[end].lower in COUNTED_OFF and words[start].tag == "of":
            return pronoun(words, end)
        start = before_nouns(words, end)
        if start == end and words[end].tag in IN_PHRASE:
            return None
        noun = end
        if words[start].tag in LINKS and start < end:
            continue
        if start > 0 and words[start - 1].tag in LINKS and words[start].lower in DEFINITE | SINGLE:
            start -= 1
            continue
        break
    if words[start].lower not in DEFINITE | SINGLE | NUMBERS or noun == start:
        return None
    return Phrase(start, noun) if begins_clause(words, start) else None


def pronoun(words: Sequence[Tagged], number: int) -> Phrase | None:
    """Give the phrase of "one" or "each" before "of", if it begins a clause."""
    start = number - (number > 0 and words[number - 1].lower in {"only", "every"})
    return Phrase(start, number) if begins_clause(words, start) else None


def begins_clause(words: Sequence[Tagged], start: int) -> bool:
    """Tell whether a clause begins at a word: with the sentence, or behind a conjunction or a phrase and its comma."""
    if not any(word.text[0].isalnum() for word in words[:start]):
        return True
    if words[start - 1].tag == ",":
        return words[0].tag in PREPOSITIONS and sum(word.tag == "," for word in words[:start]) == 1
    return words[start - 1].tag in OPENS


def phrase_start(words: Sequence[Tagged], end: int) -> int | None:
    """Give the determiner of the noun phrase that ends at a word, or None where it has none."""
    number = before_nouns(words, end)
    return number if number < end and words[number].lower in DEFINITE | SINGLE - {"every", "each"} else None


def before_nouns(words: Sequence[Tagged], end: int) -> int:
    """Give the place of the word before the adjectives and nouns that end at a word; its own if it is neither."""
    number = end
    while number > 0 and words[number].tag in IN_PHRASE and words[number].text.islower():
        number -= 1
    return number
