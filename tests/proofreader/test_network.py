"""The network over NumPy, with the weights that come with the package."""

from __future__ import annotations

import numpy as np
import pytest

from mtcheck.proofreader.network import english, gelu, normal, softmax
from mtcheck.proofreader.reading import KINDS


def row(length: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A row of pieces that differ."""
    return np.arange(100, 100 + length)[None], np.zeros((1, length), np.int64), np.ones((1, length), np.bool_)


def test_chances_of_each_piece_add_up_to_one() -> None:
    chances = english().chances(*row(9))
    assert chances.shape == (1, 9, 1 + len(KINDS))
    assert chances.sum(-1) == pytest.approx(1, abs=1e-5)


def test_what_fills_a_row_up_changes_nothing() -> None:
    pieces, capitals, real = row(7)
    alone = english().chances(pieces, capitals, real)
    wider = [np.pad(values, ((0, 0), (0, 5))) for values in (pieces, capitals, real)]
    assert english().chances(*wider)[:, :7] == pytest.approx(alone, abs=1e-5)


def test_capitals_are_seen() -> None:
    pieces, capitals, real = row(7)
    assert not np.allclose(english().chances(pieces, capitals, real), english().chances(pieces, capitals + 1, real))


def test_the_order_of_words_is_seen() -> None:
    pieces, capitals, real = row(7)
    turned = english().chances(pieces[:, ::-1], capitals, real)[:, ::-1]
    assert not np.allclose(english().chances(pieces, capitals, real), turned, atol=1e-4)


def test_the_functions_are_what_their_names_say() -> None:
    values = np.array([[-1.0, 0.0, 3.0]], np.float32)
    assert softmax(values) == pytest.approx(np.exp(values) / np.exp(values).sum(), abs=1e-6)
    assert gelu(values) == pytest.approx(np.array([[-0.1588, 0.0, 2.9964]]), abs=1e-3)  # x * Phi(x) by hand
    scaled = normal(values, np.array([[2.0], [1.0]], np.float32))
    assert scaled.mean() == pytest.approx(1, abs=1e-5)
    assert scaled.std() == pytest.approx(2, abs=1e-4)
