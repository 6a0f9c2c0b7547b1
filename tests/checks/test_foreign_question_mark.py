"""Semicolons that end a question."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.foreign_question_mark import CHECK


def test_a_semicolon_before_the_end_of_a_quotation_is_a_question_mark() -> None:
    [one] = findings(CHECK, "“Who will come back here;” she asks.")
    assert (one.text, one.expected) == ("here;", "here?")


def test_the_greek_sign_itself_is_found_wherever_it_stands() -> None:
    [one] = findings(CHECK, "The bill\u037e nobody knows.")
    assert (one.text, one.expected) == ("bill\u037e", "bill?")


def test_a_question_that_ends_its_line_is_seen_and_one_that_goes_on_is_not() -> None:
    assert [one.text for one in findings(CHECK, "Will the port open again;")] == ["again;"]
    silent(CHECK, "Will the port open again; and will the ships return?")
