"""Conjunctions that a verb follows without its subject."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.clause_without_subject import CHECK


def test_a_verb_after_a_conjunction_is_reported_with_it() -> None:
    [one] = findings(CHECK, "The factory stood still because was flooded in the night.")
    assert one.text == "because was"


def test_a_clause_after_it_is_estimated_that_needs_a_subject() -> None:
    [one] = findings(CHECK, "It is estimated that will benefit half a million workers.")
    assert one.text == "that will"


def test_a_verb_right_after_what_was_said_is_reported() -> None:
    [one] = findings(CHECK, "The captain stated that will stay with the team for a year.")
    assert one.text == "that will"
    silent(CHECK, "The captain stated that he will stay with the team for a year.")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The chamber filled up only when took the floor the minister.", "when took"),
        ("The recording was heard in silence, until interrupted the silence a sob.", "until interrupted the"),
        ("As soon as lifts the fog, the flights go on.", "as lifts the"),
        ("The government would not fall even if withdrew its support the party.", "if withdrew"),
    ],
)
def test_a_verb_with_its_object_after_a_conjunction_is_reported(text: str, shown: str) -> None:
    assert fires(CHECK, text) == [shown]


@pytest.mark.parametrize(
    "text",
    [
        "When given the floor, the minister answered at once.",
        "Once considered a threat, the party is small today.",
        "If found, the letters will be burnt, and when read aloud they are funny.",
        "When opened, the box was empty, though the lock was new.",
        "Who knows when ended the war that nobody won?",
        "He played until the rain stopped the match.",
    ],
)
def test_participles_and_whole_clauses_are_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_a_plain_form_with_its_object_after_a_conjunction_is_reported() -> None:
    [one] = findings(CHECK, "When reach the till, many shoppers put something back.")
    assert one.text == "When reach the"
    silent(CHECK, "When prices reach the roof, many shoppers stay at home.")
