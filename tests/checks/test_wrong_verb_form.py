"""Verbs in a form that cannot stand there."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.wrong_verb_form import CHECK


def test_to_and_modals_take_the_plain_form() -> None:
    assert [one.text for one in findings(CHECK, "He wants to has a word with them.")] == ["to has"]
    assert [one.text for one in findings(CHECK, "They can went home before noon.")] == ["can went"]
    assert [one.text for one in findings(CHECK, "The state must to pay for it.")] == ["must to"]


def test_a_perfect_takes_the_participle() -> None:
    assert [one.text for one in findings(CHECK, "The fire had took hold of the roof.")] == ["had took"]


def test_an_auxiliary_takes_no_past_and_no_plain_form() -> None:
    assert [one.text for one in findings(CHECK, "He has never chose a side.")] == ["has never chose"]
    assert [one.text for one in findings(CHECK, "The island was gave to the knights.")] == ["was gave"]
    assert [one.text for one in findings(CHECK, "No one had explain the plan.")] == ["had explain"]
    assert [one.text for one in findings(CHECK, "The officers were accuse of theft.")] == ["were accuse"]


def test_plain_forms_that_may_stand_behind_an_auxiliary_are_left_alone() -> None:
    silent(CHECK, "All that the crew could do was explain, and nobody was hurt.")
    silent(CHECK, "Such savings as they had went on the boat.")
    silent(CHECK, "The best that they have is worth it.")


def test_a_negation_needs_an_auxiliary() -> None:
    [one] = findings(CHECK, "The shells that not exploded were taken away.")
    assert one.text == "not exploded"


def test_nouns_that_look_like_modals_are_left_alone() -> None:
    silent(CHECK, "His will is clear, and their might is known to works of art.")
    silent(CHECK, "Prices will to some extent depend on it.")


def test_a_stranded_to_and_a_modal_that_stands_alone_are_right() -> None:
    silent(CHECK, "The wells they point to were dry last year.")
    silent(CHECK, "They will do everything they can to keep the mill open.")
    assert findings(CHECK, "They say the coach must to decide.")


def test_a_comparison_may_end_in_a_modal_verb() -> None:
    silent(CHECK, "Write as much as you can to your friends at home.")
    assert [one.text for one in findings(CHECK, "As a rule you can to write home.")] == ["can to"]
