"""Offices that a source names."""

from __future__ import annotations

import pytest

from mtcheck.facts.source_offices import lost_offices, offices_of


def found(source: str, code: str = "el") -> list[str]:
    return [one.term for one, _ in offices_of(source, code)]


def test_the_longest_term_is_found_in_any_case() -> None:
    assert found("του αρχηγού της αξιωματικής αντιπολίτευσης") == ["αρχηγός της αξιωματικής αντιπολίτευσης"]
    assert "υφυπουργός Εξωτερικών" in found("ο υφυπουργός Εξωτερικών")


def test_words_that_only_begin_alike_are_no_offices() -> None:
    assert not found("η στρατηγική της χώρας")
    assert not found("έκανε λάθος")


@pytest.mark.parametrize(
    ("target", "lost"),
    [
        ("The coroner made the report.", False),
        ("The forensic report was made.", False),
        ("A medical judge made the report.", True),
    ],
)
def test_an_office_is_lost_where_no_english_word_for_it_stands(target: str, lost: bool) -> None:
    assert bool(lost_offices("Τη γνωμάτευση έκανε ο ιατροδικαστής.", target, "el")) is lost


def test_a_wrong_word_counts_though_a_right_one_stands_elsewhere() -> None:
    target = "A medical judge made the report; the other coroner left."
    [one] = lost_offices("Τη γνωμάτευση έκανε ο ιατροδικαστής.", target, "el")
    assert target[one.span.start : one.span.end] == "medical judge"
    assert one.known


@pytest.mark.parametrize(
    ("target", "lost"),
    [
        ("It was led by the Nick Zantel.", ["the Nick Zantel"]),
        ("It was led by Nick Zantel.", []),
        ("It was led by the envoy Nick Zantel.", []),
        ("It was led to the Nick Zantel bridge.", []),
    ],
)
def test_an_article_before_a_whole_name_is_what_is_left_of_an_office(target: str, lost: list[str]) -> None:
    found = lost_offices("Διεξήχθη από τον αντιπρόσωπο Νικ Ζαντέλ.", target, "el")
    assert [target[one.span.start : one.span.end] for one in found] == lost


def test_an_article_before_the_name_of_a_ship_is_right() -> None:
    assert not lost_offices("Έφτασε το αεροπλανοφόρο Καρλ Βίνσον.", "The Carl Vinson arrived.", "el")
