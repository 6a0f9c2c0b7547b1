"""What a round trip changed."""

from __future__ import annotations

from mtcheck.facts.mending import changes, moves


def test_changes_are_words_of_both_sides() -> None:
    [one] = changes("He sold his house.", "He sold the house.")
    assert (one.first, one.last, one.old, one.new) == (2, 3, ("his",), ("the",))


def test_a_word_that_moved_is_found_with_its_old_place() -> None:
    found = changes("Most involved families left.", "Most families involved left.")
    [(to, source)] = moves(found)
    assert to.new == source.old == ("families",)


def test_nothing_changed_is_no_change() -> None:
    assert changes("He left.", "he left.") == ()
