"""Sentences that are cut off at an abbreviation."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.cut_at_abbreviation import CHECK


def test_an_honorific_without_a_name_is_reported() -> None:
    [one] = findings(CHECK, "The offer came from Mr. The minister declined.")
    assert one.text == "Mr. The"


def test_a_stump_of_a_name_between_two_stops_is_reported() -> None:
    [one] = findings(CHECK, "They sued the government. Vasil. The court decided.")
    assert one.text == "Vasil."


def test_a_word_that_is_a_sentence_is_left_alone() -> None:
    silent(CHECK, "Did he resign? He did. Twice. Nobody noticed.")


def test_a_name_after_a_rank_is_left_alone() -> None:
    silent(CHECK, "He rejoined Gen. Tinio. The battle went on.")


def test_a_full_stop_between_the_names_of_somebody_addressed_is_reported() -> None:
    [one] = findings(CHECK, "The plan was shown by Mrs. Maria. Brennidou, the mayor of the town.")
    assert (one.text, one.expected) == ("Maria. Brennidou", "Maria Brennidou")
    silent(CHECK, "He spoke with Mrs. Maria. Nikos, her son, was there too.")
