"""Verbs and clauses of an English sentence, as far as the classes of its words tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.model import START, english
from mtcheck.grammar.tagging import Tagged, tagged
from mtcheck.types import Bitext, Pair

BE = frozenset("am is are was were 's 're 'm".split())
MODALS = frozenset("can could will would may might must shall should ca wo 'd 'll cannot".split())
AUXILIARIES = BE | MODALS | frozenset("has have had 've do does did MD".split())
"""Classes that are finite by themselves."""

FINITE = frozenset(["VBD", "VBZ", "VBP"])
VERBS = FINITE | {"VB", "VBN", "VBG"}
NOUNS = frozenset(["NN", "NNS", "NNP"])
DETERMINERS = frozenset(
    "the a an this these those his her its their my our your some any no each every another".split()
)
PREPOSITIONS = frozenset(
    "of in at for with by from on into about after before between during against under over through per via".split()
)
PRONOUNS = frozenset("i you he she it we they".split())

NO_FINITE_AFTER = frozenset("to be been being has have had 've n't not let".split()) | AUXILIARIES
"""Classes after which a plain form or a participle is no finite verb."""

NOT_A_VERB = DETERMINERS | PREPOSITIONS | {"JJ", "CD", "'s"}
"""Classes after which a word that may be a noun is one."""


def sentences(bitext: Bitext) -> Iterator[tuple[Pair, tuple[Tagged, ...]]]:
    """Give the sentences of an article's body with their words and classes."""
    for pair in bitext.article:
        if pair.target.kind == "body":
            yield pair, tagged(pair.target.text)


def words_of(words: Sequence[Tagged]) -> int:
    """Count the words without marks."""
    return sum(word.text[0].isalnum() for word in words)


def is_finite(word: Tagged) -> bool:
    """Tell whether a word is a finite verb by its class."""
    return word.tag in FINITE or word.tag in AUXILIARIES


def may_be_finite(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a word can be a finite verb where it stands, by all classes that it may have."""
    word, left = words[number], words[number - 1].tag if number else START
    if is_finite(word):
        return True
    if left in NO_FINITE_AFTER:
        return False
    if left in NOT_A_VERB:
        return False
    if word.tag in {"VB", "VBN"}:
        return word.tag == "VB" or any(one == "VBD" for one, _ in english().classes(word.text, number == 0))
    if word.tag not in {"NN", "NNS", "JJ", "RB", "FW", "NNP"}:
        return False
    found = english().counted(word.text) or english().counted(word.lower)
    return bool(FINITE & found.keys()) or "VB" in found


def is_verbless(words: Sequence[Tagged]) -> bool:
    """Tell whether no word of a sentence can be a finite verb."""
    return not any(may_be_finite(words, number) for number in range(len(words)))
