"""Clauses in the order of the source."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.foreign_clause_order import CHECK


def test_a_verb_before_the_subject_of_a_relative_clause_is_reported() -> None:
    [one] = findings(CHECK, "The meeting in which participated the ministers lasted an hour.")
    assert one.text == "in which participated"


def test_english_inversion_is_left_alone() -> None:
    silent(CHECK, "The valley in which stood the village, and through which ran the river, is flooded.")
    silent(CHECK, "There were ten boats, the second of which carried the mail.")


def test_an_object_before_the_verb_of_a_relative_clause_is_reported() -> None:
    [one] = findings(CHECK, "The tenants who their rent cannot pay must leave.")
    assert one.text == "who their"


def test_a_participle_behind_a_span_of_time_is_reported() -> None:
    [one] = findings(CHECK, "The children were over two years examined.")
    assert one.text == "were over two years examined"


def test_a_passive_before_its_subject_is_reported() -> None:
    [one] = findings(CHECK, "In the town hall was chosen a woman for the first time.")
    assert one.text == "was chosen"
    silent(CHECK, "On 21 January 1916 Brennick was given the cross for courage.")
    silent(CHECK, "In the town hall two protests were held one after the other.")
