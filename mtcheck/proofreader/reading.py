"""English sentences -> the words that the network doubts, in one batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from mtcheck.grammar.words import split
from mtcheck.proofreader.pieces import BEGIN, END, Pieces, capitals

if TYPE_CHECKING:
    from mtcheck.proofreader.network import Floats, Mask, Network, Whole

Kind = Literal["verb", "noun", "particle", "form", "order", "extra"]
"""What is wrong: a verb, a noun or pronoun, or another word is missing before the place; the word has a wrong form or
is another one than should stand there; it stands in a wrong order; it is one too many."""

KINDS: tuple[Kind, ...] = get_args(Kind)
"""The network's classes after the first, which is a word that is right."""

LEAST = 0.25
"""Chance from which a doubt is given at all."""

ROOM = 512
"""Pieces of a batch, with what fills its rows up: larger ones take a third longer, for the memory between layers."""


class Doubt(NamedTuple):
    """A doubt about the word from `start` to `end`, or the gap before it.

    `chance` is that of any error there, `kind` the most probable one. `before` is where the word before begins,
    `start` for the first. A word that is missing at the end of a text is doubted there, with no length.
    """

    kind: Kind
    before: int
    start: int
    end: int
    chance: float


Reader = Literal["gaps", "usage"]
"""The networks: one for words left out, one for wrong words, words out of order, and words too many."""

KEPT: dict[tuple[Reader, str], tuple[Doubt, ...]] = {}
"""What was read, by network and text."""

MOST_KEPT = 20000
"""Texts that are kept at most."""


def doubts(texts: Sequence[str], reader: Reader) -> Iterator[tuple[Doubt, ...]]:
    """Give a network's doubts of each text, in the order of its words; texts not read yet are read in batches."""
    if len(KEPT) > MOST_KEPT and any((reader, text) not in KEPT for text in texts):
        KEPT.clear()
    if new := [text for text in dict.fromkeys(texts) if (reader, text) not in KEPT]:
        from mtcheck.proofreader.network import english

        KEPT.update(zip(((reader, text) for text in new), read(english(reader), new), strict=True))
    return (KEPT[reader, text] for text in texts)


def read(network: Network, texts: Sequence[str]) -> list[tuple[Doubt, ...]]:
    """Read texts with a network, those of like length together; words beyond its longest row are not read."""
    pieces = Pieces(network.pieces)
    rows = [Row(text, pieces, network.longest) for text in texts]
    found: list[tuple[Doubt, ...]] = [()] * len(rows)
    order = sorted(range(len(rows)), key=lambda number: len(rows[number].pieces))
    for batch in batches(order, [len(row.pieces) for row in rows]):
        for number, chances in zip(batch, network.chances(*filled([rows[number] for number in batch])), strict=True):
            found[number] = tuple(rows[number].doubts(chances))
    return found


def batches(order: Iterable[int], lengths: Sequence[int]) -> Iterator[list[int]]:
    """Cut rows that grow longer into batches that have room."""
    batch: list[int] = []
    for number in order:
        if batch and lengths[number] * (len(batch) + 1) > ROOM:
            yield batch
            batch = []
        batch.append(number)
    if batch:
        yield batch


def filled(rows: Sequence[Row]) -> tuple[Whole, Whole, Mask]:
    """Fill rows up to one length: their pieces, capitals, and which of them are real."""
    import numpy as np

    longest = max(len(row.pieces) for row in rows)
    pieces, large = np.zeros((2, len(rows), longest), np.int64)
    real = np.zeros((len(rows), longest), np.bool_)
    for number, row in enumerate(rows):
        length = len(row.pieces)
        pieces[number, :length], large[number, :length], real[number, :length] = row.pieces, row.capitals, True
    return pieces, large, real


class Row:
    """A text as the network reads it: pieces between two marks, and the word that each first piece begins."""

    def __init__(self, text: str, pieces: Pieces, longest: int) -> None:
        """Cut a text into the pieces of its words, as far as a row goes."""
        self.pieces, self.capitals = [BEGIN], [0]
        self.places: list[tuple[int, int, int]] = []
        for word, start, end in split(text):
            numbers = pieces.of(word)
            if len(self.pieces) + len(numbers) >= longest:
                break
            self.places.append((len(self.pieces), start, end))
            self.pieces += numbers
            self.capitals += [capitals(word)] * len(numbers)
        else:
            self.places.append((len(self.pieces), len(text), len(text)))
        self.pieces.append(END)
        self.capitals.append(0)

    def doubts(self, chances: Floats) -> Iterator[Doubt]:
        """Give the words that are wrong with a chance that is large enough, whatever the error is."""
        before = 0
        for place, start, end in self.places:
            chance = 1 - float(chances[place, 0])
            if chance >= LEAST:
                yield Doubt(KINDS[int(chances[place, 1:].argmax())], before, start, end, round(chance, 4))
            before = start
