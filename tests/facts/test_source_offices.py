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
