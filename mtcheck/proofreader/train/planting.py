"""Errors planted in good sentences, each with the class that the network shall find."""

from __future__ import annotations

from random import Random

from mtcheck.proofreader.reading import Kind
from mtcheck.proofreader.train.corpus import Sentence
from mtcheck.proofreader.train.forms import Forms, with_wrong_form
from mtcheck.proofreader.train.gaps import without_noun, without_particle, without_verb
from mtcheck.proofreader.train.order import in_wrong_order, with_word_too_many
from mtcheck.proofreader.train.planted import Planted, untouched

UNTOUCHED = 0.28
"""Share of the sentences that stay as they are."""

TWICE = 0.3
"""Share of the others that get two errors."""

SHARES: dict[Kind, float] = {
    "verb": 0.22, "noun": 0.13, "particle": 0.13, "form": 0.2, "order": 0.22, "extra": 0.1,
}  # fmt: skip
"""How often each kind of error is planted."""


def plant(sentence: Sentence, forms: Forms, random: Random) -> Planted:
    """Give a sentence with no error, one, or two; where the one that was drawn has no place, with none."""
    planted = untouched(sentence)
    if random.random() < UNTOUCHED:
        return planted
    for _ in range(1 + (random.random() < TWICE)):
        (kind,) = random.choices(list(SHARES), list(SHARES.values()))
        planted = planted_kind(kind, sentence, planted, forms, random)
    return planted


def planted_kind(kind: Kind, sentence: Sentence, planted: Planted, forms: Forms, random: Random) -> Planted:
    """Plant an error of a kind."""
    if kind == "form":
        return with_wrong_form(sentence, planted, forms, random)
    return PLANTERS[kind](sentence, planted, random)


PLANTERS = {
    "verb": without_verb,
    "noun": without_noun,
    "particle": without_particle,
    "order": in_wrong_order,
    "extra": with_word_too_many,
}
