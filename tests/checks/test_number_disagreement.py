"""Determiners that do not go with their noun, and ranks."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.number_disagreement import CHECK


def test_a_singular_determiner_before_a_plural_is_reported() -> None:
    [one] = findings(CHECK, "They announced another measures on Friday.")
    assert one.text == "another measures"


def test_a_rank_is_an_ordinal() -> None:
    [one] = findings(CHECK, "He was ranked 102 in the world.")
    assert one.message.endswith('"102nd"')


def test_modifiers_and_nouns_with_one_form_are_left_alone() -> None:
    silent(CHECK, "It was a weapons depot, a few days old, and a series of a sports club.")
    silent(CHECK, "He was ranked 5 to 8 and ranked No. 3 in the world.")


def test_several_and_one_of_several_stand_before_a_plural() -> None:
    found = ["Thousands of person have crossed the river.", "One of the missile that struck the port burnt."]
    assert [[one.text for one in findings(CHECK, text)] for text in found] == [
        ["Thousands of person"],
        ["One of the missile"],
    ]
    silent(CHECK, "One of the crew and hundreds of sheep were saved by one of the family.")


def test_much_stands_before_no_plural() -> None:
    assert [one.text for one in findings(CHECK, "Much teachers have left the profession since May.")] == [
        "Much teachers"
    ]
    silent(CHECK, "Much of the town, and much sports equipment, was lost.")
