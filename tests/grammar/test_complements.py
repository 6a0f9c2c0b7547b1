"""Words and complements that they never take: every row of the table, by its own sentences."""

from __future__ import annotations

import re

import pytest

from mtcheck.grammar.complements import complements, occurrences, pattern

each_row = pytest.mark.parametrize("number", range(len(complements())), ids=lambda number: complements()[number].bad)


@each_row
def test_a_row_finds_its_bad_sentence_and_not_its_good_one(number: int) -> None:
    row = complements()[number]
    assert pattern(number).search(row.bad)
    assert list(occurrences(row.bad))
    assert not list(occurrences(row.good))


@each_row
def test_a_row_says_what_is_right_in_other_words_than_what_is_wrong(number: int) -> None:
    row = complements()[number]
    match = pattern(number).search(row.bad)
    assert match
    assert row.right
    assert row.reading(match) != match.group()
    assert match["word"] in row.note(match)


def test_no_word_has_the_same_complement_twice() -> None:
    seen = [(word, row.object, wrong) for row in complements() for word in row.words for wrong in row.wrong]
    assert len(set(seen)) == len(seen)


def found(text: str) -> list[tuple[str, str | None]]:
    """What is found in a text, with its reading."""
    return [(match.group(), one.reading(match)) for one, match in occurrences(text)]


def test_a_reading_puts_the_right_preposition_or_none() -> None:
    assert found("The price depends from the harvest.") == [("depends from", "depends on")]
    assert found("They will discuss about the loans.") == [("discuss about the", "discuss the")]


def test_an_object_may_stand_between() -> None:
    [(text, reading)] = found("The court accused the former mayor for fraud.")
    assert (text, reading) == ("accused the former mayor for", "accused the former mayor of")


def test_what_a_relative_clause_has_is_no_object() -> None:
    assert found("The court accused the man who came for fraud.") == []


def test_exceptions_stand_behind_as_whole_words() -> None:
    assert found("They were afraid from the start.") == []
    assert [text for text, _ in found("They were afraid from the startled dog.")] == ["afraid from"]


def test_words_are_in_lower_case_and_found_with_a_capital() -> None:
    assert all(word == word.lower() for row in complements() for word in row.words)
    assert [match.group() for _, match in occurrences("Afraid from the dog, they ran.")] == ["Afraid from"]


def test_patterns_have_no_place_for_what_was_not_meant() -> None:
    assert all(re.fullmatch(r"[a-z’' -]+", word) for row in complements() for word in row.words)


def test_an_adverb_may_stand_between() -> None:
    assert found("The price depends now from the harvest.") == [("depends now from", "depends now on")]
    assert found("The price depends now on the harvest.") == []
