"""Words that are cut in two."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.split_word import CHECK


def test_two_pieces_of_which_one_is_no_word_are_put_together() -> None:
    [one] = findings(CHECK, "The parlia ment voted at noon.")
    assert (one.text, one.expected) == ("parlia ment", "parliament")


def test_the_first_half_of_a_word_for_a_person_is_joined() -> None:
    [one] = findings(CHECK, "A spokes woman of the town confirmed it.")
    assert one.expected == "spokeswoman"


def test_two_words_that_can_be_one_are_left_alone() -> None:
    silent(CHECK, "They went in to the hall some time later, and every body was there on to the end.")


def test_an_ending_shows_a_cut_though_the_first_piece_is_a_word() -> None:
    [one] = findings(CHECK, "The retire ment age stays at 67.")
    assert one.expected == "retirement"
    [one] = findings(CHECK, "He was driven to the training cen ter of the club.")
    assert one.expected == "center"
