"""Noun phrases at the beginning of a clause."""

from __future__ import annotations

import pytest

from mtcheck.grammar.subjects import Phrase, phrase_start, subject
from mtcheck.grammar.tagging import Tagged


def words(text: str) -> list[Tagged]:
    """Words with their classes: "roof/NN", or the word itself as its class."""
    found, start = [], 0
    for part in text.split():
        word, _, tag = part.partition("/")
        found.append(Tagged(word, start, start + len(word), tag or word.lower(), word.lower()))
        start += len(word) + 1
    return found


@pytest.mark.parametrize(
    ("text", "verb", "found"),
    [
        ("The roof/NN has fallen/VBN", 2, Phrase(0, 1)),
        ("The roof/NN of the old/JJ houses/NNS has fallen/VBN", 6, Phrase(0, 1)),
        ("He said/VBD that the roof/NN has fallen/VBN", 5, Phrase(3, 4)),
        ("After the storm/NN , the roof/NN has fallen/VBN", 6, Phrase(4, 5)),
        ("Only one/CD of the pilots/NNS was there/RB", 5, Phrase(0, 1)),
        ("Behind the houses/NNS is a garden/NN", 3, None),
        ("He saw/VBD the roof/NN has fallen/VBN", 4, None),
        ("Rome/NNP was there/RB", 1, None),
    ],
)
def test_a_subject_is_a_phrase_that_begins_a_clause_right_before_its_verb(
    text: str, verb: int, found: Phrase | None
) -> None:
    assert subject(words(text), verb) == found


def test_a_phrase_begins_with_its_determiner() -> None:
    row = words("the old/JJ driver/NN and passengers/NNS")
    assert (phrase_start(row, 2), phrase_start(row, 4)) == (0, None)
