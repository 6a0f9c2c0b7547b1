"""Verbs that do not agree with their subjects."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.verb_disagreement import CHECK


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The troops was greeted with flowers in the square.", "The troops was"),
        ("After months of talks, the two agencies has been merged.", "the two agencies has"),
        ("The roof of the hospitals are in danger of falling in.", "The roof of the hospitals are"),
        ("Only one of the pilots were aware of the danger.", "Only one of the pilots were"),
        ("Both the driver and his passenger was wearing seat belts.", "the driver and his passenger was"),
        ("There was at least nine passengers on the bus.", "There was at least nine passengers"),
        ("The number of patients have doubled since the spring.", "The number of patients have"),
    ],
)
def test_the_place_is_from_the_subject_to_the_verb(text: str, found: str) -> None:
    assert [one.text for one in findings(CHECK, text)] == [found]


def test_the_message_names_the_noun_that_counts() -> None:
    [one] = findings(CHECK, "The price of the new houses have doubled.")
    assert one.message == '"have" does not agree with "price"'


def test_what_is_counted_as_one_amount_is_left_alone() -> None:
    silent(CHECK, "The minister said that two weeks is a long time, and three points was enough.")
    silent(CHECK, "The economics of the plan is simple, and there was two weeks of rain.")


def test_groups_take_both_numbers() -> None:
    silent(CHECK, "The government have agreed, and the crew were rescued at dawn by a passing ship.")
    silent(CHECK, "The majority of the voters are tired, and a number of patients have complained.")


def test_wishes_and_conditions_are_left_alone() -> None:
    silent(CHECK, "He wished that the door were locked, and asked that the plan have another name.")


def test_a_subject_behind_its_verb_and_one_of_several_are_left_alone() -> None:
    silent(CHECK, "Among the troops was a boy of twelve, and behind the houses is a garden.")
    silent(CHECK, "One of the men who were there has left the country.")


def test_a_relative_clause_may_belong_to_a_noun_further_back() -> None:
    silent(CHECK, "The men in the car that were arrested on Monday have been released.")
    [one] = findings(CHECK, "The paintings that was stolen from the museum have turned up.")
    assert one.text == "paintings that was"
