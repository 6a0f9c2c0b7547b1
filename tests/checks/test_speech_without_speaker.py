"""Quotations whose reporting verb has no speaker."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.speech_without_speaker import CHECK


def test_the_verb_is_shown_and_named() -> None:
    [one] = findings(CHECK, '"The depositors will be vindicated," assured upon leaving the courthouse.')
    assert one.text == "assured"
    assert one.message == 'nobody is named who "assured"'


@pytest.mark.parametrize(
    "text",
    [
        '"He could not read a note," says.',
        "“I only wanted to frighten him,” repeated with his eyes on the floor.",
        "“We ran out of oxygen”, admitted, and left.",
        '"The road is closed," said again.',
    ],
)
def test_a_phrase_a_mark_or_an_adverb_names_nobody(text: str) -> None:
    fires(CHECK, text)


def test_the_end_of_a_longer_quotation_is_enough() -> None:
    text = "“We had no chance. The rest was luck,” admitted in the press room."
    [one] = findings(CHECK, text)
    assert one.text == "admitted"


@pytest.mark.parametrize(
    "text",
    [
        '"The depositors will be vindicated," he assured upon leaving the courthouse.',
        '"The road is closed," said Papas.',
        '"The road is closed," said police on Monday.',
        '"The Man Who Knew," directed by a beginner, was shown.',
        'They called it "the only way out," repeated on every wall.',
        '"Better late than never," said the mayor with a smile.',
    ],
)
def test_speech_that_somebody_speaks_is_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_headlines_are_left_alone() -> None:
    silent(CHECK, '"We are ready," says on television\n\nThe minister spoke on Monday.')
