"""The tables of the tagger: what class a word has how often, and which class follows which.

A class is one of the Penn Treebank's tags, or the word itself for the closed classes ("the", "of", "was"), or
a mark. The counts come from 417,000 words of English (see `build`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from mtcheck.grammar.words import MARKS

FOLDER = Path(__file__).parent

START, END = "<s>", "</s>"
"""Classes of the beginning and the end of a sentence."""

SIBLINGS: dict[str, tuple[tuple[str, float], ...]] = {
    "VB": (("VBP", 0.3), ("NN", 0.1)),
    "VBP": (("VB", 0.5), ("NN", 0.1)),
    "NN": (("VB", 0.03), ("VBP", 0.02), ("JJ", 0.02), ("NNP", 0.02)),
    "VBD": (("VBN", 0.5), ("JJ", 0.1)),
    "VBN": (("VBD", 0.3), ("JJ", 0.15)),
    "NNS": (("VBZ", 0.05), ("NNP", 0.02)),
    "VBZ": (("NNS", 0.3),),
    "VBG": (("NN", 0.1), ("JJ", 0.03)),
    "JJ": (("NN", 0.05), ("VBN", 0.02), ("NNP", 0.03)),
    "NNP": (("NN", 0.1), ("JJ", 0.05)),
    "RB": (("JJ", 0.05), ("NN", 0.02)),
    "JJR": (("RBR", 0.3),),
    "RBR": (("JJR", 0.5),),
    "JJS": (("RB", 0.1),),
    "IN": (("RB", 0.1),),
}
"""Classes that a word may have too where the corpus has it only in another, with their share of its count."""

ENDINGS: tuple[tuple[str, dict[str, float]], ...] = (
    ("ing", {"VBG": 0.6, "NN": 0.3, "JJ": 0.1}),
    ("ed", {"VBD": 0.45, "VBN": 0.45, "JJ": 0.1}),
    ("ly", {"RB": 0.9, "JJ": 0.1}),
    ("ies", {"NNS": 0.9, "VBZ": 0.1}),
    ("ness", {"NN": 1.0}),
    ("tion", {"NN": 1.0}),
    ("ment", {"NN": 1.0}),
    ("ss", {"NN": 0.9, "VB": 0.1}),
    ("us", {"NN": 0.6, "JJ": 0.4}),
    ("s", {"NNS": 0.75, "VBZ": 0.25}),
    ("able", {"JJ": 1.0}),
    ("ive", {"JJ": 0.8, "NN": 0.2}),
    ("al", {"JJ": 0.8, "NN": 0.2}),
    ("ful", {"JJ": 1.0}),
    ("ic", {"JJ": 0.9, "NN": 0.1}),
    ("er", {"NN": 0.8, "JJR": 0.2}),
    ("est", {"JJS": 0.6, "NN": 0.4}),
)
"""What an unknown word may be, by its ending; the first that fits counts."""

UNKNOWN = {"NN": 0.55, "JJ": 0.25, "VB": 0.1, "VBP": 0.05, "FW": 0.05}
CAPITAL = {"NNP": 0.8, "NN": 0.1, "JJ": 0.07, "NNS": 0.03}
OPENING = {"NNP": 0.5, "NN": 0.2, "NNS": 0.1, "JJ": 0.1, "VBG": 0.1}
"""What an unknown word may be: in lower case, with a capital, with one at the beginning of a sentence."""


class Steps(dict[tuple[str, str], float]):
    """Values of two classes side by side, each computed when it is first asked for."""

    def __init__(self, value: Callable[[str, str], float]) -> None:
        super().__init__()
        self._value = value

    def __missing__(self, step: tuple[str, str]) -> float:
        found = self[step] = self._value(*step)
        return found


class Model:
    """The tables of one language; each word's classes are read when they are first asked for."""

    def __init__(self, code: str) -> None:
        words = (FOLDER / f"{code}-words.tsv").read_text(encoding="utf-8").splitlines()
        pairs = (FOLDER / f"{code}-pairs.tsv").read_text(encoding="utf-8").splitlines()
        self._words = dict(line.split("\t", 1) for line in words)
        self.pairs: dict[str, dict[str, int]] = {}
        for line in pairs:
            left, cells = line.split("\t", 1)
            self.pairs[left] = counts(cells)
        self.total = sum(sum(row.values()) for row in self.pairs.values())

    @cached_property
    def lefts(self) -> Mapping[str, int]:
        """Give how often each class stands before another."""
        return {left: sum(row.values()) for left, row in self.pairs.items()}

    @cached_property
    def rights(self) -> Mapping[str, int]:
        """Give how often each class stands after another."""
        found: dict[str, int] = {}
        for row in self.pairs.values():
            for right, count in row.items():
                found[right] = found.get(right, 0) + count
        return found

    @cached_property
    def closed(self) -> frozenset[str]:
        """Give the words that are classes of their own."""
        return frozenset(one for one in self.rights if one.islower() or one.startswith("'"))

    @cached_property
    def chances(self) -> Steps:
        """Give the logarithm of the chance of a class after another, a twentieth of it by the class alone."""

        def chance(left: str, right: str) -> float:
            after = self.pairs[left].get(right, 0) / self.lefts[left]
            return math.log(0.95 * after + 0.05 * (self.rights[right] + 0.5) / self.total)

        return Steps(chance)

    @cached_property
    def associations(self) -> Steps:
        """Give the logarithm of how much oftener two classes stand side by side than chance would have it."""

        def association(left: str, right: str) -> float:
            expected = self.lefts[left] * self.rights[right] / self.total
            return math.log((self.pairs[left].get(right, 0) + 0.1) / (expected + 0.1))

        return Steps(association)

    @lru_cache(maxsize=65536)  # noqa: B019  # there is one model a language, as long as the process lives
    def classes(self, word: str, opening: bool) -> tuple[tuple[str, float], ...]:
        """Give the classes that a word may have, each with the logarithm of its weight."""
        lower = word.lower().replace("’", "'")
        if lower in self.closed:
            return ((lower, 0.0),)
        if word[0].isdigit():
            return (("CD", 0.0),)
        if not word[0].isalpha() and (len(word) == 1 or word[0] not in "'’"):
            mark = MARKS.get(word, word)
            return ((mark if mark in self.rights else "SYM", 0.0),)
        return tuple(
            (one, math.log(weight / self.rights[one]))
            for one, weight in self.weights(word, lower, opening).items()
            if one in self.rights
        )

    def counted(self, word: str) -> dict[str, int]:
        """Give the classes that the corpus has of a word in just this spelling, with their counts."""
        return counts(self._words[word]) if word in self._words else {}

    def weights(self, word: str, lower: str, opening: bool) -> dict[str, float]:
        """Give the weights of a word's classes: as they were counted, or by its form where it was not."""
        found = self.counted(word)
        if word != lower and (opening or not found):
            for one, count in self.counted(lower).items():
                found[one] = found.get(one, 0) + count
        if not found:
            if word[0].isupper():
                return OPENING if opening else CAPITAL
            return next((shares for ending, shares in ENDINGS if lower.endswith(ending)), UNKNOWN)
        weights: dict[str, float] = dict(found)
        for one, count in found.items():
            for sibling, share in SIBLINGS.get(one, ()):
                weights[sibling] = max(weights.get(sibling, 0), count * share)
        if word[0].isupper() and not opening:
            weights["NNP"] = max(weights.get("NNP", 0), sum(found.values()))
        return weights


def counts(cells: str) -> dict[str, int]:
    """Read cells such as `VBD:12|VBN:3`; the count stands after the last colon."""
    return {name: int(count) for name, _, count in (cell.rpartition(":") for cell in cells.split("|"))}


@lru_cache(maxsize=1)
def english() -> Model:
    """Load the tables of English."""
    return Model("en")
