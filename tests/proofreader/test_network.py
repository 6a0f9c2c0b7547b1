"""The network over NumPy, with the weights that come with the package."""

from __future__ import annotations

import numpy as np
import pytest

from mtcheck.proofreader.network import WEIGHTS, Network, english, gelu, normal, softmax
from mtcheck.proofreader.pieces import Pieces
from mtcheck.proofreader.reading import KINDS, Row, filled


@pytest.fixture(scope="module")
def ungated() -> Network:
    """The network with a gate that lets every row go on to the upper layers."""
    network = Network(WEIGHTS / "gaps.safetensors")
    network.weights["gate.bias"] = np.array([np.inf], np.float32)
    return network


def row(length: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A row of pieces that differ."""
    return np.arange(100, 100 + length)[None], np.zeros((1, length), np.int64), np.ones((1, length), np.bool_)


def test_chances_of_each_piece_add_up_to_one(ungated: Network) -> None:
    chances = ungated.chances(*row(9))
    assert chances.shape == (1, 9, 5)  # right, and the four kinds that it learnt
    assert chances.sum(-1) == pytest.approx(1, abs=1e-5)


def test_the_network_for_order_knows_all_kinds() -> None:
    assert len(english("usage").weights["out.bias"]) == 1 + len(KINDS)


def test_what_fills_a_row_up_changes_nothing(ungated: Network) -> None:
    pieces, capitals, real = row(7)
    alone = ungated.chances(pieces, capitals, real)
    wider = [np.pad(values, ((0, 0), (0, 5))) for values in (pieces, capitals, real)]
    assert ungated.chances(*wider)[:, :7] == pytest.approx(alone, abs=1e-5)


def test_capitals_are_seen(ungated: Network) -> None:
    pieces, capitals, real = row(7)
    assert not np.allclose(ungated.chances(pieces, capitals, real), ungated.chances(pieces, capitals + 1, real))


def test_the_order_of_words_is_seen(ungated: Network) -> None:
    pieces, capitals, real = row(7)
    turned = ungated.chances(pieces[:, ::-1], capitals, real)[:, ::-1]
    assert not np.allclose(ungated.chances(pieces, capitals, real), turned, atol=1e-4)


GOOD = "The police arrested two young men in the evening."
BAD = "The police two young men who had tried to sell the stolen car in the evening."


def test_the_gate_holds_back_what_is_good_and_changes_nothing_else(ungated: Network) -> None:
    rows = [Row(text, Pieces(ungated.pieces), ungated.longest) for text in (GOOD, BAD)]
    gated, whole = english("gaps").chances(*filled(rows)), ungated.chances(*filled(rows))
    assert (gated[0, :, 0] == 1).all()
    assert not (whole[0, :, 0] == 1).any()
    assert gated[1] == pytest.approx(whole[1], abs=1e-5)


def test_the_functions_are_what_their_names_say() -> None:
    values = np.array([[-1.0, 0.0, 3.0]], np.float32)
    assert softmax(values) == pytest.approx(np.exp(values) / np.exp(values).sum(), abs=1e-6)
    assert gelu(values) == pytest.approx(np.array([[-0.1588, 0.0, 2.9964]]), abs=1e-3)  # x * Phi(x) by hand
    scaled = normal(values, np.array([[2.0], [1.0]], np.float32))
    assert scaled.mean() == pytest.approx(1, abs=1e-5)
    assert scaled.std() == pytest.approx(2, abs=1e-4)
