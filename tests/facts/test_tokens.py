"""Words and their places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.tokens import phrases, tokens


def test_initials_are_one_word_and_possessives_are_cut() -> None:
    assert [word.text for word in tokens("The U.S. ally’s plan, Biden's and the Greeks' too.")] == [
        "The",
        "U.S.",
        "ally",
        "plan",
        "Biden",
        "and",
        "the",
        "Greeks",
        "too",
    ]


def test_a_phrase_does_not_cross_punctuation() -> None:
    text = "Mark Rutte, Joe Biden"
    found = [text[span.start : span.end] for _, _, span in phrases(text, 3)]
    assert found == ["Mark Rutte", "Mark", "Rutte", "Joe Biden", "Joe", "Biden"]


@given(st.text())
def test_a_word_stands_where_it_says(text: str) -> None:
    last = 0
    for word in tokens(text):
        assert text[word.start : word.end] == word.text
        assert last <= word.start < word.end
        last = word.end
