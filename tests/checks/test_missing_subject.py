"""Finite verbs without a subject."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.missing_subject import CHECK
from mtcheck.types import Translation


def test_a_statement_that_begins_with_its_verb_is_reported() -> None:
    [one] = findings(CHECK, "Went to the border on Monday to see the damage.")
    assert one.text == "Went"


def test_a_verb_after_a_phrase_and_a_comma_needs_a_subject() -> None:
    [one] = findings(CHECK, "In particular, has been found that the tanks were empty.")
    assert one.text == "has"


@pytest.mark.parametrize(
    "text",
    [
        "Who is also a judge at the court, has been on leave since May.",
        "Who, according to the paper, is under pressure at home.",
        "Have agreed on common rules for the ferries in the Aegean.",
        "Have been without power and water for three whole days.",
        "Said that the ferries would stay in port until Monday.",
        "Began loading the lorries before the customs office had opened.",
    ],
)
def test_a_statement_without_its_noun_at_the_beginning(text: str) -> None:
    assert fires(CHECK, text) == [text.split(maxsplit=1)[0].rstrip(",")]


@pytest.mark.parametrize(
    "text",
    [
        "Who came too late has lost the right to a seat.",
        "Who is also a judge at the court, has been on leave since May?",
        "Have been on any of the old ferries in the Aegean? Few people have been.",
        "Have a look at the common rules for the ferries.",
        "Said that way, it sounds like a threat to the ferries.",
        "Began is a word that nobody puts before a ferry.",
    ],
)
def test_sentences_that_only_begin_so(text: str) -> None:
    silent(CHECK, text)


@pytest.mark.parametrize(
    "text",
    [
        "Have been on any of the old ferries in the Aegean? Few people have been.",
        "Who, if anybody, has been on any of the old ferries? Few people have been.",
        "Was the old ferry in the Aegean all day? Few people know.",
    ],
)
def test_a_question_in_a_row_of_several_sentences_is_left_alone(text: str) -> None:
    silent(CHECK, Translation("Ποιος ταξίδεψε ποτέ με τα παλιά πλοία; Λίγοι.", text))


def test_a_past_form_before_a_name_counts_where_the_source_is_there() -> None:
    """A caption may be written so; with the source a statement is not."""
    text = "Warned Karolos about the new ministry in the summer of 1990."
    assert fires(CHECK, Translation("Προειδοποίησε τον Κάρολο.", text)) == ["Warned"]
    silent(CHECK, text)


def test_questions_commands_and_inversions_are_left_alone() -> None:
    silent(CHECK, "Was the bridge closed in the night?")
    silent(CHECK, "Keep the windows closed until the smoke has gone.")
    silent(CHECK, "Were it not for the rain, they would have come.")
    silent(CHECK, "Built in 1970, the bridge was closed in the night.")
    silent(CHECK, "In the village, has-been actors and their friends met every summer.")


def test_a_reporting_verb_after_a_phrase_of_who_was_asked_is_reported() -> None:
    [one] = findings(CHECK, "Commenting on the strike of the ferry crews, stressed that talks go on.")
    assert one.text == "stressed"
    silent(CHECK, "Commenting on the strike of the ferry crews, he stressed that talks go on.")


def test_a_verb_in_the_third_person_at_the_beginning_is_reported() -> None:
    [one] = findings(CHECK, "Continues for a third day the strike of the farmers.")
    assert one.text == "Continues"
    silent(CHECK, "Leaves on the tracks stopped the trains for an hour.")


def test_a_denial_without_a_subject_is_reported() -> None:
    fires(CHECK, "Did not appear at the hearing and was represented by two lawyers.")
    fires(CHECK, "Was not informed of the change of the route in time.")
    silent(CHECK, "Did not the mayor himself appear at the hearing in May?")
