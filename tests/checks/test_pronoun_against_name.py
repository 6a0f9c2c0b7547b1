"""Pronouns of the other gender."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.pronoun_against_name import CHECK


def test_a_woman_who_is_he_in_the_same_sentence_is_reported() -> None:
    [one] = findings(CHECK, "Maria Kontou said he would leave the board of the bank in May.")
    assert (one.text, one.expected) == ("he", "she")


def test_a_man_who_is_she_in_the_next_sentence_is_reported() -> None:
    [one] = findings(CHECK, "Nikos Sarris opened the session of the council. She spoke of a hard winter.")
    assert (one.text, one.expected) == ("She", "He")


def test_a_possessive_at_the_beginning_of_the_next_sentence_is_reported() -> None:
    [one] = findings(CHECK, "In Athens, Maria Kontou won the seat. His lead was 214 votes.")
    assert (one.text, one.expected) == ("His", "Her")


def test_somebody_else_who_may_be_meant_silences_it() -> None:
    silent(CHECK, "Maria Kontou thanked the driver. He had waited for an hour.")
    silent(CHECK, "Maria Kontou and Nikos Sarris won. He will be mayor.")
    silent(CHECK, "Maria Kontou won. The mayor said he was glad.")
    silent(CHECK, "Maria Kontou met her husband. He had waited for an hour.")


def test_a_name_that_does_not_tell_silences_it() -> None:
    silent(CHECK, "Robin Vale won the seat. His lead was 214 votes.")
    silent(CHECK, "Washington won the seat. His lead was 214 votes.")


def test_somebody_named_at_the_end_of_a_sentence_counts_for_the_next_one() -> None:
    [one] = findings(CHECK, "“We acted in time”, said the spokeswoman Maria Kontou. He added that it went well.")
    assert one.text == "He"


def test_those_whom_a_woman_told_are_hers() -> None:
    [one] = findings(CHECK, "The mayor, Maria Kontou, told his fellow citizens to stay at home.")
    assert (one.text, one.expected) == ("his", "her")
    silent(CHECK, "The mayor, Maria Kontou, saw his fellow citizens at the stadium.")
