"""Offices of the source and what became of them."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.office_against_source import CHECK
from mtcheck.types import Translation


def test_a_rendering_that_is_known_to_be_wrong_is_reported() -> None:
    [one] = findings(CHECK, Translation("Τη γνωμάτευση έκανε ιατροδικαστής.", "A medical judge made the report."))
    assert (one.text, one.expected, one.severity) == ("medical judge", "coroner", "major")


def test_what_stands_before_the_holder_may_be_the_lost_office() -> None:
    [one] = findings(CHECK, Translation("Ο υπουργός Εξωτερικών Λαβρόφ μίλησε.", "The outside help Lavrov spoke."))
    assert (one.text, one.severity) == ("outside help", "minor")
    assert one.expected == "foreign minister"


@pytest.mark.parametrize(
    "target",
    [
        "Foreign Minister Lavrov spoke.",
        "The secretary of state, Lavrov, spoke.",
        "Russia's top diplomat Lavrov spoke.",
        "Lavrov spoke.",
    ],
)
def test_any_english_word_for_the_office_is_right(target: str) -> None:
    silent(CHECK, Translation("Ο υπουργός Εξωτερικών Λαβρόφ μίλησε.", target))


def test_a_longer_term_wins_over_one_that_it_contains() -> None:
    """Υφυπουργός is no υπουργός, and the deputy foreign minister no foreign minister."""
    silent(CHECK, Translation("Ο υφυπουργός Εξωτερικών μίλησε.", "The deputy foreign minister spoke."))


def test_an_office_of_which_the_article_is_left_is_put_back_before_the_name() -> None:
    source = "Διεξήχθη από τον αντιπρόσωπο Νικ Ζαντέλ."
    [one] = findings(CHECK, Translation(source, "It was led by the Nick Zantel."))
    assert (one.text, one.expected) == ("the Nick Zantel", "representative Nick Zantel")
