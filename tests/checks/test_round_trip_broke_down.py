"""Sentences that the engine could not carry."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.round_trip_broke_down import CHECK

LONG = "The members of the board left the hall after the vote on the new rules."


def test_a_sentence_of_which_little_came_home_is_reported_as_a_whole() -> None:
    [one] = findings(CHECK, (LONG, "The board."))
    assert one.text == LONG
    assert one.severity == "minor"
    assert one.evidence["back-translation"] == "The board."


def test_a_loop_is_named() -> None:
    [one] = findings(CHECK, (LONG, "The members of the of of of of of board left the hall after the vote."))
    assert "loop" in one.message


def test_a_paraphrase_is_left_alone() -> None:
    silent(CHECK, (LONG, "After voting on the new regulations, those who sit on the board went out."))


def test_short_sentences_are_left_alone() -> None:
    silent(CHECK, ("It rained all day.", "Rain."))
