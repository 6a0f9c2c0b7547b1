"""The number of the headline and those of the article."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.headline_against_body import CHECK


def test_a_figure_that_the_article_contradicts_is_reported() -> None:
    [one] = findings(CHECK, "Police arrest 33 people\nPolice said that 31 people were arrested on Monday.")
    assert (one.text, one.severity) == ("33", "major")
    assert "31" in one.message


def test_words_and_digits_are_one() -> None:
    silent(CHECK, "Police arrest 3 people\nPolice said that three people were arrested on Monday.")


def test_an_article_with_several_counts_is_left_alone() -> None:
    silent(CHECK, "Police arrest 33 people\nOf the suspects, 31 people are men. Later 2 people were let go.")


def test_an_article_that_counts_something_else_is_left_alone() -> None:
    silent(CHECK, "Police arrest 33 people\nPolice searched 31 houses on Monday.")
