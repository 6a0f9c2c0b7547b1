"""What English never puts side by side: every row of the table, by its own sentences."""

from __future__ import annotations

import pytest

from mtcheck.grammar.never import Never, never, occurrences

each_row = pytest.mark.parametrize("row", never(), ids=lambda row: row.bad)


@each_row
def test_a_row_finds_its_bad_sentence(row: Never) -> None:
    assert row in [one for one, _ in occurrences(row.bad)]


@each_row
def test_nothing_is_found_in_a_good_sentence(row: Never) -> None:
    assert not list(occurrences(row.good))


@each_row
def test_a_row_says_why_and_its_reading_has_no_group_that_is_missing(row: Never) -> None:
    assert row.message
    [match] = [match for one, match in occurrences(row.bad) if one == row]
    if row.reading:
        assert match.expand(row.reading) != match.group()


def test_no_row_stands_twice() -> None:
    assert len({row.pattern for row in never()}) == len(never())


def test_what_begins_a_sentence_may_begin_a_quotation() -> None:
    [(_, match)] = occurrences('"Exist fears that the dam will break," the engineer said.')
    assert match.group() == "Exist fears"
    assert not list(occurrences("They said that such as exist fears may pass."))
