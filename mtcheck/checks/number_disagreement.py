"""An article or a demonstrative in the singular stands before a plural, or the other way round; a rank is no ordinal.

Why: Greek and German have one form where English has two, and engines pick the wrong one: "a reforms", "these
measure", "was ranked 190 with a fortune".

Limits: only nouns that the corpus has in one number alone; nouns with one form (series, species), measures ("a ten
years' war") and titles in capitals are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import AUXILIARIES, FINITE, PREPOSITIONS
from mtcheck.grammar.nouns import is_always, is_mostly
from mtcheck.grammar.tagging import Tagged
from mtcheck.languages.spelling import ordinal
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

SINGULAR = frozenset("a an another each every".split())
PLURAL = frozenset("these those".split())
NUMBERS = frozenset("two three four five six seven eight nine ten several".split())
SEVERAL = frozenset("hundreds thousands dozens scores couple handful".split())
OF_WHOM = frozenset("the his her its their our my these those".split())
GROUPS = frozenset(
    """family public staff crew cast team band couple trio group pair lot audience crowd jury board council cabinet
    bench squad side lineup generation batch bunch cohort clergy gentry nobility entourage""".split()
)
"""Nouns that have members in the singular: "one of the crew"."""

RANKED = frozenset("ranked ranks placed".split())
CLOSES = PREPOSITIONS | (AUXILIARIES - {"'s"}) | frozenset([".", ",", ";", "that", "which", "who", "to", "but", "and"])
"""Classes that close a noun phrase."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find determiners that do not go with their noun, and ranks without an ending."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number, word in enumerate(words[:-1]):
        noun = number + 2 if is_between(words[number + 1]) and number + 2 < len(words) else number + 1
        follows = words[noun + 1].tag if noun + 1 < len(words) else "."
        closed = follows in CLOSES
        if (
            word.tag in SINGULAR
            and is_always(words[noun], "NNS")
            and (closed or (word.tag in {"every", "each"} and follows in FINITE))
        ):
            yield Slip(number, noun, f'"{word.text}" stands before the plural "{words[noun].text}"')
        elif counts(word, words[number + 1], follows) and is_singular(words[noun]) and closed:
            yield Slip(number, noun, f'"{word.text}" stands before the singular "{words[noun].text}"')
        elif word.lower in SEVERAL and words[number + 1].tag == "of" and (last := single(words, number + 2)):
            yield Slip(number, last, f'"{word.text} of" stands before the singular "{words[last].text}"')
        elif word.lower == "one" and words[number + 1].tag == "of" and (last := single(words, number + 2, OF_WHOM)):
            yield Slip(number, last, f'"one of" stands before the singular "{words[last].text}"')
        elif word.lower == "much" and is_always(words[number + 1], "NNS") and ends(words, number + 2):
            yield Slip(number, number + 1, f'"{word.text}" does not go with "{words[number + 1].text}"')
        elif word.lower in RANKED and is_rank(words[number + 1], follows):
            yield Slip(number, number + 1, f'a rank is written as an ordinal: "{ordinal(words[number + 1].text)}"')


def single(words: Sequence[Tagged], number: int, openers: frozenset[str] = frozenset()) -> int:
    """Give the place of a noun in the singular that ends a phrase, behind one of some words; 0 where there is none."""
    if openers and (number >= len(words) or words[number].lower not in openers):
        return 0
    number += bool(openers)
    while number < len(words) - 1 and words[number].tag == "JJ" and words[number].text.islower():
        number += 1
    if number >= len(words) - 1 or not is_singular(words[number]) or words[number].lower in GROUPS:
        return 0
    return number if words[number + 1].tag in CLOSES else 0


def is_singular(word: Tagged) -> bool:
    """Tell whether a noun is in the singular."""
    return is_always(word, "NN") or is_mostly(word, "NN")


def ends(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a noun phrase ends before the word of a number."""
    return number >= len(words) or words[number].tag in CLOSES


def counts(word: Tagged, after: Tagged, follows: str) -> bool:
    """Tell whether a word asks for a plural: "these", or a number right before a noun that stands alone."""
    return word.tag in PLURAL or (word.lower in NUMBERS and not is_between(after) and follows not in {"and", ","})


def is_between(word: Tagged) -> bool:
    """Tell whether a word is an adjective between an article and its noun; "a few days" is right."""
    return word.tag == "JJ" and word.lower not in {
        "few",
        "several",
        "great",
        "good",
        "many",
        "couple",
        "dozen",
        "hundred",
    }


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
        "The two aircraft landed beside a children's hospital.",
        "In the list he was ranked 190th, and in another 5 to 8.",
    ),
    languages=("en",),
    scope="pair",
)
