"""Pronouns for an object that the clause has already."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.word_too_many import CHECK


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
        "The envy, the bitterness, they don't care who they hurt, who they have to run over.",
    ],
)
def test_a_pronoun_that_is_needed_is_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The garbage trucks they have been out of service since Monday.", "they"),
        ("Although the treatment is expensive, but it has spared thousands of patients.", "but"),
    ],
)
def test_other_small_words_are_reported_where_the_network_is_surer(sentence: str, found: str) -> None:
    assert [one.text.split()[-1] for one in findings(CHECK, sentence)] == [found]
