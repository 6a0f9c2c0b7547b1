"""Finite verbs without a subject."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.missing_subject import CHECK


def test_a_statement_that_begins_with_its_verb_is_reported() -> None:
    [one] = findings(CHECK, "Went to the border on Monday to see the damage.")
    assert one.text == "Went"


def test_a_verb_after_a_conjunction_is_reported_with_it() -> None:
    [one] = findings(CHECK, "The factory stood still because was flooded in the night.")
    assert one.text == "because was"


def test_a_clause_after_it_is_estimated_that_needs_a_subject() -> None:
    [one] = findings(CHECK, "It is estimated that will benefit half a million workers.")
    assert one.text == "that will"


def test_a_verb_after_a_phrase_and_a_comma_needs_a_subject() -> None:
    [one] = findings(CHECK, "In particular, has been found that the tanks were empty.")
    assert one.text == "has"


def test_questions_commands_and_inversions_are_left_alone() -> None:
    silent(CHECK, "Was the bridge closed in the night?")
    silent(CHECK, "Keep the windows closed until the smoke has gone.")
    silent(CHECK, "Were it not for the rain, they would have come.")
    silent(CHECK, "Built in 1970, the bridge was closed in the night.")
    silent(CHECK, "In the village, has-been actors and their friends met every summer.")
