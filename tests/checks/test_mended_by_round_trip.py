"""Places that the round trip mended."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.mended_by_round_trip import CHECK


def test_the_reading_is_what_came_home() -> None:
    [one] = findings(CHECK, ("Sales had fallen to its lowest level.", "Sales had fallen to their lowest level."))
    assert (one.text, one.expected) == ("its", "their")
    assert one.evidence["back-translation"] == "Sales had fallen to their lowest level."


def test_a_possessive_that_may_be_right_is_left_alone() -> None:
    silent(CHECK, ("The firm said sales beat its hopes.", "The firm said sales beat their hopes."))


def test_paraphrases_are_left_alone() -> None:
    silent(CHECK, ("He soon left the old town.", "He left the old town soon."))
    silent(CHECK, ("The slower train left.", "The train left more slowly."))
    silent(CHECK, ("The new law is strict.", "The law is strict."))


def test_without_a_round_trip_nothing_is_said() -> None:
    silent(CHECK, "Sales had fallen to its lowest level.")


def test_an_adjective_that_opens_a_sentence_is_as_good_as_its_adverb() -> None:
    silent(CHECK, ("Second, the harbour needs a crane.", "Secondly, the harbour needs a crane."))
    silent(CHECK, ("Perhaps most important, it rained.", "Perhaps most importantly, it rained."))
    [one] = findings(CHECK, ("The boats came in slow and late.", "The boats came in slowly and late."))
    assert one.expected == "slowly"


def test_available_may_stand_in_front() -> None:
    silent(CHECK, ("It was the best available boat.", "It was the best boat available."))
