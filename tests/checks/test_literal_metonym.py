"""Places that stand for parties and offices."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.literal_metonym import CHECK


def test_a_seat_is_explained() -> None:
    [one] = findings(CHECK, "Koumoundourou answered the government of Greece at once.")
    assert (one.text, one.expected) == ("Koumoundourou", "SYRIZA")


def test_the_square_itself_is_left_alone() -> None:
    silent(CHECK, "They met in Koumoundourou Square in Athens, Greece.")


def test_what_english_readers_know_is_left_alone() -> None:
    silent(CHECK, "Downing Street, the Kremlin and Brussels disagreed with Athens.")
