"""Words cut into the pieces that the network knows."""

from __future__ import annotations

import pytest

from mtcheck.proofreader.pieces import MOST, UNKNOWN, Pieces, capitals

PIECES = Pieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "re", "read", "##ing", "##s", "cafe", "'", "n", "t", "-", "five"])


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("reading", ["read", "##ing"]),  # the longest piece first, not "re"
        ("READS", ["read", "##s"]),
        ("café", ["cafe"]),
        ("n't", ["n", "'", "t"]),
        ("n’t", ["n", "'", "t"]),
        ("five–read", ["five", "-", "read"]),
    ],
)
def test_a_word_is_cut_into_the_longest_pieces(word: str, pieces: list[str]) -> None:
    assert PIECES.of(word) == tuple(PIECES.numbers[piece] for piece in pieces)


def test_a_word_that_cannot_be_cut_is_one_unknown_piece() -> None:
    assert PIECES.of("readable") == (UNKNOWN,)
    assert PIECES.of("́") == (UNKNOWN,)


def test_a_long_word_has_its_first_pieces_only() -> None:
    assert PIECES.of("read" + "s" * 50) == PIECES.of("reads")[:1] + (PIECES.numbers["##s"],) * (MOST - 1)


@pytest.mark.parametrize(
    ("word", "kind"), [("read", 0), ("1943", 0), ("Read", 1), ("A", 1), ("US", 2), ("iPhone", 2), ("“Read", 1)]
)
def test_capitals_are_of_three_kinds(word: str, kind: int) -> None:
    assert capitals(word) == kind
