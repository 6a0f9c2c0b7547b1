"""What the round trip changed in a sentence: an engine that translates there and back writes what it would say itself.

Correcting grammar by a round trip is an old idea (Madnani, Tetreault and Chodorow, "Exploring Grammatical Error
Correction with Not-So-Crummy Machine Translation", BEA 2012). Most changes are paraphrases, on good text as on bad; so
only changes of the kinds that `SEN015` and `MIS003` name say anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from mtcheck.grammar.tagging import Tagged, tagged


@dataclass(frozen=True, slots=True)
class Change:
    """Words that became others: `first` up to `last` (not included) of the target's, and what stands for them."""

    first: int
    last: int
    old: tuple[str, ...]
    new: tuple[str, ...]


@lru_cache(maxsize=1024)
def changes(target: str, back: str) -> tuple[Change, ...]:
    """Compare a sentence with what came home of it, word by word, in lower case."""
    ours, theirs = lower(tagged(target)), lower(tagged(back))
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return tuple(
        Change(i1, i2, tuple(ours[i1:i2]), tuple(theirs[j1:j2]))
        for kind, i1, i2, j1, j2 in matcher.get_opcodes()
        if kind != "equal"
    )


def lower(words: tuple[Tagged, ...]) -> list[str]:
    """Give the words in lower case with straight apostrophes."""
    return [word.lower.replace("’", "'") for word in words]


def moves(found: tuple[Change, ...]) -> Iterator[tuple[Change, Change]]:
    """Give the words that were taken from one place and put in a place just before it: (where to, where from)."""
    for to, source in pairwise(found):
        if not to.old and not source.new and to.new == source.old and source.first - to.last <= NEAR:
            yield to, source


NEAR = 3
"""Words at most over which one moves."""
