"""Pronouns for an object that the clause has already."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.word_too_many import CHECK, is_too_many
from mtcheck.proofreader import Doubt


def test_the_pronoun_is_reported_with_the_word_before_it_which_stays() -> None:
    [one] = findings(CHECK, "The draft of the new charter the committee finished it late on Wednesday.")
    assert (one.text, one.expected) == ("finished it", "finished")
    assert one.message == '"it" is a word too many after "finished"'


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee had the draft of the new charter and finished it late on Wednesday.",
        "The further north you go, the colder it will be in the evening.",
        "They bought the house that the bank had given them in the summer.",
        "They provide transport for all those places outside of the capital that have no bus.",
    ],
)
def test_a_pronoun_that_is_needed_is_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The ball fell to the striker Mamadou Gassama, who he made it two to nil.", "he"),
        ("The garbage trucks they have been out of service since Monday.", "they"),
        ("Although the treatment is expensive, but it has spared thousands of patients.", "but"),
    ],
)
def test_other_small_words_are_reported_where_the_network_is_surer(sentence: str, found: str) -> None:
    assert [one.text.split()[-1] for one in findings(CHECK, sentence)] == [found]


def test_an_object_may_come_first_but_not_in_a_relative_clause() -> None:
    def doubted(text: str) -> bool:
        start = text.rindex("they")
        return is_too_many(text, Doubt("extra", start - 4, start, start + 4, 0.99))

    assert not doubted("Men like him don't care who they hurt.")
    assert not doubted("Men like him don't care who they hurt, who they rob.")
    assert doubted("Men like him, who they hurt nobody, were arrested.")
