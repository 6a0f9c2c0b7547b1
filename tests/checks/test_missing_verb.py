"""Sentences that lack a verb."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.missing_verb import CHECK
from mtcheck.types import Translation


def german(target: str) -> Translation:
    return Translation("Der Bürgermeister hat den neuen Bahnhof am Montag eröffnet.", target, "de")


def test_a_sentence_without_any_verb_is_reported() -> None:
    [one] = findings(CHECK, german("The mayor the new station in the centre on Monday."))
    assert "no finite verb" in one.message


def test_every_clause_needs_a_verb() -> None:
    assert findings(CHECK, german("The mayor on Monday that the new station is open to everybody."))


def test_a_sentence_with_its_verbs_is_left_alone() -> None:
    silent(CHECK, german("The mayor opened the new station in the centre on Monday."))
    silent(CHECK, german("The mayor said on Monday that the new station is open to everybody."))
    silent(CHECK, german("Because of that, that day was a good one for everybody who came."))


def test_without_the_source_nothing_is_said() -> None:
    assert "source" in CHECK.needs


def test_an_item_of_a_list_needs_no_verb() -> None:
    silent(CHECK, german("· The mayor of the new station in the centre on Monday."))


def test_what_is_demanded_needs_no_finite_verb() -> None:
    silent(CHECK, german("The mayor advises that the station between the two towns be opened on Monday."))
    assert findings(CHECK, german("The mayor on Monday that the station between the two towns be opened."))
    assert findings(CHECK, german("The mayor on Monday that the new demands could not be met by the town."))
    assert findings(CHECK, german("The mayor who demanded a new station the plan in the centre on Monday."))
    assert findings(CHECK, german("The proposal of the mayor for the new station in the centre of the town."))
