"""Paragraphs that begin in lower case."""

from __future__ import annotations

from verbs import findings, silent

from mtcheck.checks.lower_case_start import CHECK
from mtcheck.types import Translation


def test_the_first_word_gets_a_capital() -> None:
    [one] = findings(CHECK, "The town is calm.\nworld is tired of promises.")
    assert (one.text, one.expected) == ("world", "World")


def test_a_line_that_goes_on_with_the_one_before_is_left_alone() -> None:
    silent(CHECK, "A vote\nThe town is calm. It waits for\nthe result of the vote.")


def test_an_article_in_lower_case_is_left_alone() -> None:
    silent(CHECK, "one went home.\ntwo went to the sea.\nThree stayed.")


def test_a_translation_may_begin_as_its_source_does() -> None:
    silent(CHECK, Translation("die alte Brücke", "the old bridge.", "de"))
    assert findings(CHECK, Translation("Die alte Brücke ist zu.", "the old bridge is closed.", "de"))


def test_names_in_lower_case_addresses_and_items_are_left_alone() -> None:
    silent(CHECK, "The list:\nal-Sharaa spoke.\nwww.example.org has more.\na) wages.\neBay sold it.")
