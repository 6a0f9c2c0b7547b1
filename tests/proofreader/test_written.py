"""The pairs of sentences to learn from, and what is taken from them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from test_planting import SENTENCE, shown

from mtcheck.proofreader.train.planted import CLASSES
from mtcheck.proofreader.train.written import labelled, read_written

PROJECT = Path(__file__).parents[2]
PAIRS, UNREAD = PROJECT / "mtcheck/proofreader/train/written.tsv", PROJECT / "benchmarks/pairs.tsv"
"""What the network learnt from, and what it is measured on."""

KINDS = "order subject extra verb prep article number tense clause form pronoun link sense genitive good".split()


@pytest.mark.parametrize("file", [PAIRS, UNREAD])
def test_each_pair_has_a_kind_and_differs_unless_it_is_good(file: Path) -> None:
    pairs = read_written(file)
    assert {pair.kind for pair in pairs} == set(KINDS)
    assert [pair for pair in pairs if (pair.kind == "good") != (pair.wrong == pair.right)] == []
    assert all(part == part.strip() and part for pair in pairs for part in pair)


def test_no_sentence_is_there_twice_and_none_to_measure_was_read() -> None:
    pairs = [*read_written(PAIRS), *read_written(UNREAD)]
    assert [wrong for wrong, count in Counter(pair.wrong for pair in pairs).items() if count > 1] == []


@pytest.mark.parametrize("file", [PAIRS, UNREAD])
def test_each_kind_has_many(file: Path) -> None:
    assert min(Counter(pair.kind for pair in read_written(file)).values()) > 100


def test_a_word_that_is_mended_is_a_wrong_form() -> None:
    found = labelled("number", "The ships lefts a harbour early .".split(), SENTENCE)
    assert shown(found) == f"The ships lefts/{CLASSES['form']} a harbour early ."


def test_what_follows_a_word_that_is_put_in_has_its_class() -> None:
    assert shown(labelled("verb", "The ships a harbour early .".split(), SENTENCE)) == (
        f"The ships a/{CLASSES['verb']} harbour early ."
    )
    assert shown(labelled("subject", "Left a harbour early .".split(), SENTENCE)) == (
        f"Left/{CLASSES['noun']} a harbour early ."
    )


def test_a_word_that_goes_is_too_many() -> None:
    found = labelled("extra", "The ships they left a harbour early .".split(), SENTENCE)
    assert shown(found) == f"The ships they/{CLASSES['extra']} left a harbour early ."


def test_words_that_change_places_are_out_of_order_both() -> None:
    found = labelled("subject", "Left the ships a harbour early .".split(), SENTENCE)
    number = CLASSES["order"]
    assert shown(found) == f"Left/{number} the/{number} ships a harbour early ."


def test_all_that_differs_in_a_pair_about_order_is_out_of_order() -> None:
    found = labelled("order", "The ships a harbour left early .".split(), SENTENCE)
    assert {token.label for token in found.tokens} == {0, CLASSES["order"]}


def test_what_is_missing_at_the_end_is_the_class_of_the_end() -> None:
    assert labelled("link", "The ships left a harbour early".split(), SENTENCE).end == CLASSES["particle"]
