"""An article or a demonstrative in the singular stands before a plural, or the other way round; a rank is no ordinal.

Why: Greek and German have one form where English has two, and engines pick the wrong one: "a reforms", "these
measure", "was ranked 190 with a fortune".

Limits: only nouns that the corpus has in one number alone; nouns with one form (series, species), measures ("a ten
years' war") and titles in capitals are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import AUXILIARIES, PREPOSITIONS
from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged
from mtcheck.languages.spelling import ordinal
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

SINGULAR = frozenset("a an another each every".split())
PLURAL = frozenset("these those".split())
NUMBERS = frozenset("two three four five six seven eight nine ten several".split())
RANKED = frozenset("ranked ranks placed".split())
CLOSES = PREPOSITIONS | AUXILIARIES | frozenset([".", ",", ";", "that", "which", "who", "to", "but", "and"])
"""Classes that close a noun phrase."""

SURE = 8
"""Times that the corpus must have a noun."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find determiners that do not go with their noun, and ranks without an ending."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number, word in enumerate(words[:-1]):
        noun = number + 2 if is_between(words[number + 1]) and number + 2 < len(words) else number + 1
        follows = words[noun + 1].tag if noun + 1 < len(words) else "."
        if word.tag in SINGULAR and is_always(words[noun], "NNS") and follows in CLOSES:
            yield Slip(number, noun, f'"{word.text}" stands before the plural "{words[noun].text}"')
        elif counts(word, words[number + 1], follows) and is_always(words[noun], "NN") and follows in CLOSES:
            yield Slip(number, noun, f'"{word.text}" stands before the singular "{words[noun].text}"')
        elif word.lower in RANKED and is_rank(words[number + 1], follows):
            yield Slip(number, number + 1, f'a rank is written as an ordinal: "{ordinal(words[number + 1].text)}"')


def counts(word: Tagged, after: Tagged, follows: str) -> bool:
    """Tell whether a word asks for a plural: "these", or a number right before a noun that stands alone."""
    return word.tag in PLURAL or (word.lower in NUMBERS and not is_between(after) and follows not in {"and", ","})


def is_between(word: Tagged) -> bool:
    """Tell whether a word is an adjective between an article and its noun; "a few days" is right."""
    return word.tag == "JJ" and word.lower not in {"few", "great", "good", "many", "couple", "dozen", "hundred"}


def is_always(word: Tagged, tag: str) -> bool:
    """Tell whether the corpus has a noun often, and in one number only."""
    if not word.text.islower() or not word.text.isascii() or word.lower in ONE_FORM:
        return False
    found = english().counted(word.text)
    return found.get(tag, 0) >= SURE and found[tag] == sum(found.values())


ONE_FORM = frozenset(
    """series species means headquarters crossroads politics news barracks works police people
    percent dozen hundred thousand million billion trillion half""".split()
)
"""Nouns that have one form, or take a plural verb."""


def is_rank(word: Tagged, follows: str) -> bool:
    """Tell whether a number is a rank that should be an ordinal: "ranked 190 with"."""
    return word.text.isdigit() and len(word.text) < 4 and follows in {"with", "in", "among", "on", ".", ","}


CHECK = Check(
    code="SEN014",
    name="number-disagreement",
    severity="minor",
    summary="singular and plural do not agree",
    run=run,
    bad=(
        "The government announced a new measures on Monday.",
        "He will vote for these government on Sunday.",
        "The two man were arrested in the centre.",
        "In the list he was ranked 190 with a fortune of two billion dollars.",
    ),
    good=(
        "The government announced new measures on Monday.",
        "He will vote for this government on Sunday, after a series of talks.",
        "In the list he was ranked 190th, and in another 5 to 8.",
    ),
    languages=("en",),
    scope="pair",
)
