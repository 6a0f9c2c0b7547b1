"""Words -> numbers of the pieces that the network knows, by WordPiece (Wu et al. 2016, as BERT uses it)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

UNKNOWN, BEGIN, END = 1, 2, 3
"""Numbers of the piece for what has none, and of those at the two ends of a sentence; 0 fills up short rows."""

MOST = 12
"""Pieces of one word that are read at most."""

RUN = re.compile(r"\w+|[^\w\s]")
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-"})


class Pieces:
    """The pieces that a network was trained with; a piece that goes on with a word begins with ##."""

    def __init__(self, pieces: Sequence[str]) -> None:
        """Take the pieces in the order of their numbers."""
        self.numbers = {piece: number for number, piece in enumerate(pieces)}
        self.known: dict[str, tuple[int, ...]] = {}

    def of(self, word: str) -> tuple[int, ...]:
        """Give the numbers of a word's pieces, at least one; capitals and accents make no difference."""
        if word not in self.known:
            letters = unicodedata.normalize("NFD", word.lower().translate(PLAIN))
            bare = "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
            found = [number for run in RUN.findall(bare) for number in self.cut(run)]
            self.known[word] = tuple(found[:MOST]) or (UNKNOWN,)
        return self.known[word]

    def cut(self, run: str) -> list[int]:
        """Cut a run of letters into the longest pieces, from the left; one unknown piece where it cannot be."""
        found: list[int] = []
        start = 0
        while start < len(run):
            mark = "##" if start else ""
            ends = range(len(run), start, -1)
            end = next((one for one in ends if mark + run[start:one] in self.numbers), None)
            if end is None:
                return [UNKNOWN]
            found.append(self.numbers[mark + run[start:end]])
            start = end
        return found


def capitals(word: str) -> int:
    """Tell how a word is written, as the network counts it: 0 small, 1 with a capital first, 2 otherwise."""
    letters = [letter for letter in word if letter.isalpha()]
    if not letters or all(letter.islower() for letter in letters):
        return 0
    if all(letter.isupper() for letter in letters):
        return 2 if len(letters) > 1 else 1
    return 1 if letters[0].isupper() else 2
