"""How well the words of a sentence follow each other, by the classes that stand side by side in English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mtcheck.grammar.model import END, START, english
from mtcheck.grammar.tagging import Tagged

STOPS = frozenset(".!?")
"""Marks after which a sentence may begin."""

EXPECTED = 20.0
"""How often two classes should stand side by side by chance, from which it says something that they never do."""

NEVER = 0.004
"""Share of what chance would have it up to which two classes "never" stand side by side."""


def steps(words: Sequence[Tagged]) -> Iterator[tuple[str, str]]:
    """Give the classes that stand side by side, with the beginning and the end of each sentence."""
    left = START
    for word in words:
        yield left, word.tag
        left = START if word.tag in STOPS else word.tag
    if left != START:
        yield left, END


def association(words: Sequence[Tagged]) -> float:
    """Give how well words follow each other: about 0.9 in English, -0.4 where they are shuffled.

    The mean over all steps of the logarithm of how much oftener the two classes stand side by side than by chance.
    """
    known = english().associations
    values = [known[step] for step in steps(words)]
    return sum(values) / len(values) if values else 0.0


def strangers(words: Sequence[Tagged], least: float = EXPECTED) -> Iterator[tuple[int, int]]:
    """Give the places of two words side by side whose classes never stand so in English, within a sentence.

    Only pairs that chance alone would put side by side at least so often in the corpus.
    """
    model = english()
    for number, (left, right) in enumerate(pairwise(words)):
        if left.tag in STOPS:
            continue
        expected = model.lefts[left.tag] * model.rights[right.tag] / model.total
        if expected >= least and model.pairs[left.tag].get(right.tag, 0) <= NEVER * expected:
            yield number, number + 1
