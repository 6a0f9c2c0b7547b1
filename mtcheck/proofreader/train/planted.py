"""A sentence after planting: its words with the class that the network shall find for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mtcheck.proofreader.reading import KINDS, Kind
from mtcheck.proofreader.train.corpus import Sentence, Word

RIGHT = 0
CLASSES: dict[Kind, int] = {kind: number for number, kind in enumerate(KINDS, 1)}
UNKNOWN = -100
"""Class of a word of which nothing is known: an annotator marked it. It is the one that PyTorch's loss leaves out."""

SUBJECTS = frozenset(["nsubj", "nsubjpass"])


class Token(NamedTuple):
    """A word after planting: its text, class, and its number in the sentence, or that of the word it follows."""

    text: str
    label: int
    origin: int

    def labelled(self, kind: Kind) -> Token:
        """Give the word with the class of an error, unless nothing is known of it."""
        return self if self.label == UNKNOWN else self._replace(label=CLASSES[kind])


class Planted(NamedTuple):
    """A sentence after planting, and the class of its end (a word may be missing there)."""

    tokens: list[Token]
    end: int = RIGHT


def untouched(sentence: Sentence) -> Planted:
    """Give a sentence as it is."""
    return Planted(
        [Token(word.text, UNKNOWN if word.marked else RIGHT, number) for number, word in enumerate(sentence)]
    )


def among(sentence: Sentence, planted: Planted, wanted: Callable[[Word], bool]) -> list[int]:
    """Give the numbers of the words still there that are wanted."""
    return list(dict.fromkeys(token.origin for token in planted.tokens if wanted(sentence[token.origin])))


def subtree(word: Word) -> range:
    """Give the numbers of all that belongs to a word."""
    return range(word.first, word.last + 1)


def capital(text: str) -> str:
    """Begin a word with a capital."""
    return text[:1].upper() + text[1:]


def rearranged(
    sentence: Sentence, planted: Planted, parts: Sequence[range], order: Sequence[int], kinds: dict[int, Kind]
) -> Planted:
    """Put parts that stand side by side in another order, and give some parts' first words the class of an error.

    `kinds` has the class by the part's place in `parts`. Where an earlier error has torn the parts from each other,
    nothing is done.
    """
    tokens = planted.tokens
    places = [[place for place, token in enumerate(tokens) if token.origin in part] for part in parts]
    flat = [place for part in places for place in part]
    if not all(places) or flat != list(range(flat[0], flat[0] + len(flat))):
        return planted
    runs = [[tokens[place] for place in part] for part in places]
    if not any(token.text[0].isalnum() for token in tokens[: flat[0]]):
        runs[0][0] = small(sentence, runs[0][0])
        head = runs[order[0]]
        head[0] = head[0]._replace(text=capital(head[0].text))
    for part, kind in kinds.items():
        runs[part][0] = runs[part][0].labelled(kind)
    changed = [token for part in order for token in runs[part]]
    return planted._replace(tokens=tokens[: flat[0]] + changed + tokens[flat[-1] + 1 :])


def small(sentence: Sentence, token: Token) -> Token:
    """Take the capital of a sentence's first word away, where it is not the word's own."""
    own = sentence[token.origin].tag.startswith("NNP") or token.text == "I" or token.text[1:2].isupper()
    return token if own else token._replace(text=token.text[:1].lower() + token.text[1:])


def inserted(planted: Planted, after: int, text: str, kind: Kind) -> Planted:
    """Put a word that should not be there behind the word of a number."""
    place = next((place for place, token in enumerate(planted.tokens, 1) if token.origin == after), 0)
    if not place:
        return planted
    new = Token(text, CLASSES[kind], after)
    return planted._replace(tokens=[*planted.tokens[:place], new, *planted.tokens[place:]])
