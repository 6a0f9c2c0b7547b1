"""Clauses that may have their subject behind the verb."""

from __future__ import annotations

import pytest

from mtcheck.grammar.inversion import inversions
from mtcheck.grammar.tagging import tagged


def stretches(text: str) -> list[str]:
    """Give the words that each inversion of a text goes over."""
    words = tagged(text)
    return [text[words[one.first].start : words[min(one.last, len(words) - 1)].end] for one in inversions(words)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "The bank that bought with borrowed money the trader has closed.",
            "that bought with borrowed money the trader",
        ),
        ("The virus was in the water, as showed the tests of the port.", "as showed the tests of the"),
        ("With a stone smashed the window of the bank on Monday.", "With a stone smashed the window of"),
    ],
)
def test_a_noun_phrase_behind_verb_and_phrase_is_told(text: str, shown: str) -> None:
    assert any(one.startswith(shown) for one in stretches(text))


@pytest.mark.parametrize(
    "text",
    [
        "The man who came to the town the following year has left.",
        "The bank that bought the trader with borrowed money has closed.",
        "In the square stood a tree that the mayor had planted.",
        "In March the mayor planted a tree in the square of the town.",
        "The rest is as follows in the letter of the mayor.",
    ],
)
def test_english_orders_are_left_alone(text: str) -> None:
    assert stretches(text) == []


def test_where_english_may_invert_a_stronger_doubt_is_asked_for() -> None:
    relative = next(inversions(tagged("The bank that bought with borrowed money the trader has closed.")))
    front = next(inversions(tagged("With a stone smashed the window of the bank on Monday.")))
    assert relative.least < front.least
