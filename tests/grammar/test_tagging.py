"""The small tagger and the order of words."""

from __future__ import annotations

import pytest

from mtcheck.grammar.clauses import may_be_finite
from mtcheck.grammar.order import association, strangers
from mtcheck.grammar.tagging import tagged
from mtcheck.grammar.words import split


def tags(text: str) -> list[str]:
    return [word.tag for word in tagged(text)]


def test_words_keep_their_places() -> None:
    text = "The U.S. didn’t pay 2,000 euros (“soon”)."
    assert [text[start:end] for _, start, end in split(text)] == [word for word, _, _ in split(text)]
    assert [word for word, _, _ in split(text)][:5] == ["The", "U.S.", "did", "n’t", "pay"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The old man sold his house.", ["the", "JJ", "NN", "VBD", "his", "NN", "."]),
        ("She wants to leave.", ["she", "VBZ", "to", "VB", "."]),
        ("Athens has two airports.", ["NNP", "has", "CD", "NNS", "."]),
    ],
)
def test_classes_of_plain_sentences(text: str, expected: list[str]) -> None:
    assert tags(text) == expected


def test_a_word_that_is_not_known_gets_a_class_by_its_ending_and_place() -> None:
    assert tags("They zorbled the flinkers quickly.") == ["they", "VBD", "the", "NNS", "RB", "."]


def test_an_empty_text_has_no_words() -> None:
    assert tagged("") == ()
    assert association(()) == 0.0


def test_english_order_is_better_than_any_other() -> None:
    right = tagged("The mayor of the town opened the new bridge on Monday.")
    wrong = tagged("Of opened the on new mayor town the bridge Monday the.")
    assert association(right) > 0.5
    assert association(wrong) < 0


def test_words_that_never_meet_are_strangers() -> None:
    words = tagged("None of the of the ships arrived.")
    assert [(words[a].text, words[b].text) for a, b in strangers(words)] == [("the", "of")]
    assert not list(strangers(tagged("None of the ships arrived.")))


def test_a_full_stop_within_parts_sentences() -> None:
    assert not list(strangers(tagged("He left. The of-the-moment song went on. Of course.")))


@pytest.mark.parametrize(
    ("text", "word", "finite"),
    [
        ("The teams play on Sunday.", "play", True),
        ("They saw the play on Sunday.", "play", False),
        ("He has played well.", "played", False),
        ("The team played well.", "played", True),
    ],
)
def test_what_can_be_a_finite_verb_depends_on_the_word_before(text: str, word: str, finite: bool) -> None:
    words = tagged(text)
    number = next(place for place, one in enumerate(words) if one.text == word)
    assert may_be_finite(words, number) is finite
