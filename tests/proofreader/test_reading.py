"""Texts read in batches: which words are doubted, and where they stand."""

from __future__ import annotations

import numpy as np
import pytest

from mtcheck.proofreader import Doubt, doubts, reading
from mtcheck.proofreader.network import english
from mtcheck.proofreader.pieces import Pieces
from mtcheck.proofreader.reading import KINDS, Row, batches, read

WHOLE = "The police arrested two young men who had tried to sell the stolen car in the evening."
WITHOUT_VERB = "The police two young men who had tried to sell the stolen car in the evening."


def test_a_verb_that_is_missing_is_doubted_at_the_word_after_it() -> None:
    [found] = doubts([WITHOUT_VERB], "gaps")
    [one] = found
    assert one.kind == "verb"
    assert WITHOUT_VERB[one.before : one.end] == "police two"
    assert WITHOUT_VERB[one.start : one.end] == "two"


def test_a_good_sentence_is_not_doubted() -> None:
    assert list(doubts([WHOLE], "gaps")) == [()]


def test_the_most_probable_error_tells_the_kind_and_all_of_them_the_chance() -> None:
    row = Row("It rained", Pieces(english("usage").pieces), english("usage").longest)
    chances = np.zeros((len(row.pieces), 1 + len(KINDS)), np.float32)
    chances[:, 0] = 1
    second = row.places[1][0]
    chances[second] = [0.4, 0.25, 0.05, 0, 0, 0.3, 0]
    assert list(row.doubts(chances)) == [Doubt("order", 0, 3, 9, 0.6)]
    chances[second] = [0.8, 0.2, 0, 0, 0, 0, 0]
    assert list(row.doubts(chances)) == []


def test_each_network_doubts_what_it_learnt() -> None:
    turned = "The small car in which were travelling two sisters was hit by a lorry on Monday."
    assert {one.kind for one in next(doubts([turned], "usage"))} == {"order"}
    assert "order" not in {one.kind for one in next(doubts([turned], "gaps"))}


def test_texts_keep_their_order_and_may_be_empty_or_stand_twice() -> None:
    found = list(doubts([WHOLE, WITHOUT_VERB, "", WITHOUT_VERB, WHOLE], "gaps"))
    assert [bool(one) for one in found] == [False, True, False, True, False]


def test_it_makes_no_difference_what_else_is_read() -> None:
    alone = read(english("gaps"), [WITHOUT_VERB])
    among = read(english("gaps"), ["It rained.", WITHOUT_VERB, f"{WHOLE} {WHOLE} {WHOLE}"])
    assert among[1][0].chance == pytest.approx(alone[0][0].chance, abs=1e-3)


def test_a_text_that_was_read_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    list(doubts([WHOLE], "gaps"))
    monkeypatch.setattr(reading, "read", lambda network, texts: pytest.fail(f"read again: {texts}"))
    assert list(doubts([WHOLE], "gaps")) == [()]


def test_words_beyond_the_longest_row_are_not_read() -> None:
    long = " ".join(["word"] * 500)
    row = Row(long, Pieces(english("gaps").pieces), english("gaps").longest)
    assert len(row.pieces) == len(row.capitals) == english("gaps").longest
    assert row.places[-1][2] < len(long)


def test_a_row_ends_with_a_place_for_what_is_missing_there() -> None:
    row = Row("It rained", Pieces(english("gaps").pieces), english("gaps").longest)
    assert [(start, end) for _, start, end in row.places] == [(0, 2), (3, 9), (9, 9)]


def test_batches_have_all_rows_and_no_more_than_their_room() -> None:
    lengths = [5, 5, 150, 200, 200, 200]
    found = list(batches(range(6), lengths))
    assert [number for batch in found for number in batch] == list(range(6))
    assert all(len(batch) * lengths[batch[-1]] <= reading.ROOM for batch in found)
