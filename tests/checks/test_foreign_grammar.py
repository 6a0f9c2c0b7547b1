"""Words that English never puts side by side."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.foreign_grammar import CHECK


def test_a_stretch_of_time_after_since_gets_its_reading() -> None:
    [one] = findings(CHECK, "The shop has been closed since three months.")
    assert (one.text, one.expected) == ("since three months", "for three months")


def test_an_age_before_a_noun_gets_its_hyphens() -> None:
    [one] = findings(CHECK, "A 34 years old driver was taken to the station.")
    assert one.expected == "34-year-old driver"


def test_a_reading_keeps_the_capital_and_the_stop_of_what_it_replaces() -> None:
    assert [one.expected for one in findings(CHECK, "The both teams won. The Mr. Ralli went.")] == ["Both", "Mr. Ralli"]


def test_each_place_in_a_sentence_is_reported() -> None:
    found = findings(CHECK, "The Mrs. Ralli said that the news are bad.")
    assert {one.text for one in found} == {"The Mrs. Ralli", "news are"}


def test_what_is_english_in_another_sense_is_left_alone() -> None:
    silent(CHECK, "They made the most of the day that his team won.")
    silent(CHECK, "The head of the police is in Athens, and the will of the people is clear.")
    silent(CHECK, "Since three years ago, nobody has not known his name.")
