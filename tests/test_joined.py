"""Findings of several checks of grammar at one place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mtcheck.joined import joined
from mtcheck.types import Finding, Span


def finding(check: str, start: int, end: int, confidence: float = 0.7, segment: int = 1) -> Finding:
    return Finding("SEN000", check, "minor", confidence, f"by {check}", segment, Span(start, end), "x" * (end - start))


def test_the_most_exact_one_stays_and_names_the_others() -> None:
    whole, exact = finding("missing-verb", 0, 80, 0.6), finding("left-out-word", 10, 18, 0.75)
    [one] = joined([whole, exact])
    assert (one.check, one.span) == ("left-out-word", Span(10, 18))
    assert one.confidence == pytest.approx(0.8)
    assert one.evidence == {"also": "missing-verb: by missing-verb"}


def test_a_graver_one_stays_though_it_is_less_exact() -> None:
    grave = replace(finding("verb-before-subject", 0, 40), severity="major")
    [one] = joined([grave, finding("wrong-word-order", 10, 18)])
    assert (one.check, one.severity) == ("verb-before-subject", "major")


def test_the_surer_one_counts() -> None:
    [one] = joined([finding("missing-subject", 10, 18, 0.93), finding("left-out-word", 12, 25, 0.75)])
    assert one.check == "missing-subject"
    assert one.confidence == 0.95  # never more


@pytest.mark.parametrize(
    "other",
    [
        finding("left-out-word", 18, 25),  # beside it
        finding("left-out-word", 10, 18, segment=2),  # in another sentence
        finding("missing-word", 12, 18),  # of the same check
        finding("repeated-words", 10, 18),  # of something else
    ],
)
def test_findings_that_do_not_meet_stay_apart_and_in_order(other: Finding) -> None:
    both = (finding("missing-word", 10, 18), other)
    assert joined(both) == both


def test_one_that_was_joined_takes_nothing_along() -> None:
    exact, wide, beside = (
        finding("missing-subject", 10, 14),
        finding("missing-verb", 12, 22),
        finding("left-out-word", 18, 40),
    )
    assert [one.span for one in joined([exact, wide, beside])] == [exact.span, beside.span]


def test_a_sense_and_a_complement_are_one_finding_and_the_surer_one_has_it() -> None:
    [one] = joined([finding("wrong-complement", 10, 18, 0.75), finding("wrong-sense", 10, 18, 0.9)])
    assert one.check == "wrong-sense"
    assert one.evidence == {"also": "wrong-complement: by wrong-complement"}


def test_a_sense_within_grammar_of_another_kind_is_an_error_of_its_own() -> None:
    both = (finding("wrong-word-order", 10, 40), finding("wrong-sense", 12, 18))
    assert joined(both) == both


def test_a_word_that_is_no_english_is_told_once() -> None:
    copied = replace(finding("untranslated-word", 4, 10), severity="major")
    [one] = joined([copied, finding("unknown-word", 4, 10)])
    assert one.check == "untranslated-word"


def test_words_that_stand_twice_are_told_once() -> None:
    [one] = joined([finding("repeated-words", 4, 20, 0.9), finding("joined-to-itself", 4, 30)])
    assert one.check == "repeated-words"


def test_a_rule_that_says_why_stays_though_a_network_is_more_exact() -> None:
    why, where = finding("joined-to-itself", 0, 30), finding("wrong-word", 10, 18, 0.95)
    [one] = joined([where, why])
    assert (one.check, one.evidence) == ("joined-to-itself", {"also": "wrong-word: by wrong-word"})
