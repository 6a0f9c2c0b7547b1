"""Speakers behind their verb and whom they told."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.verb_before_subject import CHECK


def test_the_reading_puts_the_speaker_first() -> None:
    [one] = findings(CHECK, "The world is tired, said to reporters the mayor of Patras.")
    assert one.text == "said to reporters the mayor of Patras"
    assert one.expected == "the mayor of Patras said to reporters"


def test_a_long_phrase_and_a_long_subject_are_seen() -> None:
    text = "“It is too little”, said to journalists outside parliament the president of the federation of shop workers."
    assert findings(CHECK, text)


def test_inversion_right_after_a_quotation_is_english() -> None:
    silent(CHECK, "“It is too little,” said the president of the federation on Monday.")


def test_a_clause_without_that_is_left_alone() -> None:
    silent(CHECK, "The bank, said in a statement the regulator had approved it.")
    silent(CHECK, "He said on Monday the mayor of Patras would resign.")


def test_a_speaker_behind_a_pronoun_and_its_verb_is_reported() -> None:
    [one] = findings(CHECK, "As he pointed out the head of the council, no one has seen the contract.")
    assert one.text == "pointed out the head of the council"
    silent(CHECK, "As he stated the head of the council would, no one has seen the contract.")
    silent(CHECK, "“No”, he told the head of the council.")
