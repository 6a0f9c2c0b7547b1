"""Clauses that did not come home."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.round_trip_lost_clause import CHECK


def test_the_clause_is_the_span_and_what_came_home_the_evidence() -> None:
    back = "The army suffers repeated setbacks on the battlefield."
    [one] = findings(CHECK, ("The army suffers repeated battlefield setbacks, two other sources told Reuters.", back))
    assert one.text == "two other sources told Reuters"
    assert one.evidence["back-translation"] == back
    assert one.severity == "minor"


def test_a_clause_that_moved_is_not_lost() -> None:
    silent(
        CHECK,
        (
            "The army retreats, two other sources told Reuters.",
            "Two other sources told Reuters the army is in retreat.",
        ),
    )


def test_a_clause_that_was_paraphrased_at_its_length_is_not_lost() -> None:
    silent(
        CHECK,
        (
            "The army retreated, according to several newspaper correspondents.",
            "The army retreated, as a number of journalists wrote.",
        ),
    )


def test_a_sentence_that_came_home_badly_as_a_whole_proves_nothing() -> None:
    silent(CHECK, ("The army retreats, two other sources told Reuters.", "Yes."))
