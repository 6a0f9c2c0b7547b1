"""Pairs of sentences, one with errors as engines make them of Greek and one mended, and where the two differ.

Planted errors are of kinds that a rule can make; these pairs (`written.tsv`, written for this project) have those of
which a rule knows nothing: a preposition, a tense, a word in the sense that its Greek has.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from mtcheck.grammar.words import split
from mtcheck.proofreader.reading import Kind
from mtcheck.proofreader.train.corpus import Sentence, parsed
from mtcheck.proofreader.train.planted import CLASSES, RIGHT, Planted, Token

FILE = Path(__file__).with_name("written.tsv")

MISSING: dict[str, Kind] = {
    "VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun", "PRON": "noun",
}  # fmt: skip
"""The kind of error where a word of a class is missing, by spaCy's class; others are particles."""


class Written(NamedTuple):
    """A pair: its kind of error, the wrong sentence, the right one (the same where the kind is "good")."""

    kind: str
    wrong: str
    right: str


def read_written(path: Path = FILE) -> list[Written]:
    """Read the pairs."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Written(*row) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def compared(pairs: Sequence[Written]) -> Iterator[Planted]:
    """Give the sentences of each pair, the right one first, each word with the class that the network shall find."""
    for pair, right in zip(pairs, parsed([(list(split(pair.right)), ()) for pair in pairs]), strict=True):
        yield Planted([Token(word.text, RIGHT, number) for number, word in enumerate(right)])
        if pair.wrong != pair.right:
            yield labelled(pair.kind, [word for word, _, _ in split(pair.wrong)], right)


def labelled(kind: str, wrong: Sequence[str], right: Sentence) -> Planted:
    """Give the words of a wrong sentence the class of what the right one changes.

    Words that stand elsewhere in the right one are out of order, and so is what they stand before; in a pair of that
    kind so is all that differs.
    """
    first, second = ([word.lower() for word in words] for words in (wrong, [word.text for word in right]))
    found = [
        change for change in SequenceMatcher(None, first, second, autojunk=False).get_opcodes() if change[0] != "equal"
    ]
    kinds: dict[int, Kind] = {}
    for _, start, stop, *_ in found:
        for _, place, _, low, high in found:
            if start < stop and first[start:stop] == second[low:high]:
                kinds |= dict.fromkeys((start, stop) if place > start else (place, start), "order")
    for what, start, stop, low, high in found:
        if kind == "order":
            kinds.setdefault(start, "order")
        elif what == "insert":
            if start not in kinds and second[low:high] not in [first[begin:end] for _, begin, end, *_ in found]:
                kinds[start] = missing(right[low:high])
        elif start not in kinds:
            kinds |= dict.fromkeys(range(start, stop), "form" if what == "replace" else "extra")
    words = [Token(word, CLASSES[kinds[place]] if place in kinds else RIGHT, place) for place, word in enumerate(wrong)]
    return Planted(words, CLASSES[kinds[len(wrong)]] if len(wrong) in kinds else RIGHT)


def missing(words: Sentence) -> Kind:
    """Give the kind of error where words are missing: that of the weightiest."""
    kinds = {MISSING.get(word.coarse, "particle") for word in words}
    return "verb" if "verb" in kinds else "noun" if "noun" in kinds else "particle"
