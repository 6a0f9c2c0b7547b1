"""The network: a transformer encoder (Vaswani et al. 2017, in BERT's form) over NumPy, with weights of eight bits."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mtcheck.proofreader.reading import Reader

    Floats = NDArray[np.float32]
    Whole = NDArray[np.int64]
    Mask = NDArray[np.bool_]

WEIGHTS = Path(__file__).parent
HEADS = 12
LOWER = 3
"""Layers that every row goes through; of good sentences few go on."""

TINY = 1e-12
"""What keeps a norm from a division by nothing, as in BERT."""


class Network:
    """Weights by name. A matrix is kept in whole numbers of eight bits, with one scale for each row (its output)."""

    def __init__(self, path: Path) -> None:
        """Read the weights; raises OSError or safetensors' error for a file that is none."""
        from safetensors import safe_open

        with safe_open(path, framework="np") as file:
            self.pieces: list[str] = file.metadata()["pieces"].split("\n")
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
        self.words, self.scales = tensors.pop("words"), tensors.pop("words.scale")
        self.weights: dict[str, Floats] = {
            name: widened(values, tensors.get(f"{name}.scale")) for name, values in tensors.items()
        }
        self.longest = len(self.weights["places"])
        self.layers = sum(name.endswith(".attention") for name in tensors)

    def chances(self, pieces: Whole, capitals: Whole, real: Mask) -> Floats:
        """Give the chance of each class for each piece: rows x pieces x classes.

        All three are rows x pieces; `real` is False for what fills a row up. A row has `longest` pieces at most.
        Rows in which the lower layers suspect nothing do not go on to the upper ones: all of them is right.
        """
        hidden = self.through(range(LOWER), self.embedded(pieces, capitals), real)
        found = np.zeros((*pieces.shape, len(self.weights["out.bias"])), np.float32)
        found[..., 0] = 1
        suspected = (np.where(real, self.linear(hidden, "gate")[..., 0], -np.inf) > 0).any(1)
        if suspected.any():
            hidden = self.through(range(LOWER, self.layers), hidden[suspected], real[suspected])
            found[suspected] = softmax(self.linear(hidden, "out"))
        return found

    def embedded(self, pieces: Whole, capitals: Whole) -> Floats:
        """Give what the first layer reads: the pieces, how they are written, and where they stand."""
        found = self.words[pieces] * self.scales[pieces][..., None]
        found = found + self.weights["capitals"][capitals] + self.weights["places"][: pieces.shape[1]]
        return normal(found, self.weights["norm"])

    def through(self, layers: Iterable[int], hidden: Floats, real: Mask) -> Floats:
        """Send rows through some layers: rows x pieces x width."""
        rows, length, width = hidden.shape
        hide = np.where(real, 0, -1e9).astype(np.float32)[:, None, None, :]
        for number in layers:
            mixed = self.attention(hidden, hide, number)
            flat = hidden.reshape(rows * length, width)
            flat = normal(flat + self.linear(mixed, f"{number}.mix"), self.weights[f"{number}.norm"])
            wide = gelu(self.linear(flat, f"{number}.wide"))
            flat = normal(flat + self.linear(wide, f"{number}.narrow"), self.weights[f"{number}.norm2"])
            hidden = flat.reshape(rows, length, width)
        return hidden

    def attention(self, hidden: Floats, hide: Floats, number: int) -> Floats:
        """Let each piece look at the others of its row: (rows * pieces) x width."""
        rows, length, width = hidden.shape
        threefold = self.linear(hidden.reshape(rows * length, width), f"{number}.attention")
        asked, keys, values = threefold.reshape(rows, length, 3, HEADS, width // HEADS).transpose(2, 0, 3, 1, 4)
        looks = softmax(asked @ keys.swapaxes(2, 3) * np.float32((width // HEADS) ** -0.5) + hide)
        mixed: Floats = (looks @ values).swapaxes(1, 2).reshape(rows * length, width)
        return mixed

    def linear(self, values: Floats, name: str) -> Floats:
        """Multiply by a matrix and add its bias."""
        found: Floats = values @ self.weights[name] + self.weights[f"{name}.bias"]
        return found


def widened(values: Floats, scale: Floats | None) -> Floats:
    """Give a tensor in single precision; a matrix that was kept by rows of outputs is turned, for `linear`."""
    if scale is None:
        return values.astype(np.float32)
    return np.ascontiguousarray((values.astype(np.float32) * scale[:, None]).T)


def normal(values: Floats, weights: Floats) -> Floats:
    """Bring each row to mean 0 and deviation 1, then scale and shift it (layer normalisation)."""
    values = values - values.mean(-1, keepdims=True)
    values /= np.sqrt((values * values).mean(-1, keepdims=True) + TINY)
    scaled: Floats = values * weights[0] + weights[1]
    return scaled


def softmax(values: Floats) -> Floats:
    """Turn values into chances that add up to one along the last axis."""
    values = values - values.max(-1, keepdims=True)
    np.exp(values, out=values)
    values /= values.sum(-1, keepdims=True)
    return values


def gelu(values: Floats) -> Floats:
    """Give the Gaussian error linear unit in its form with tanh (Hendrycks and Gimpel 2016)."""
    bent = values * values * values
    bent *= np.float32(0.044715)
    bent += values
    bent *= np.float32(0.7978845608)
    np.tanh(bent, out=bent)
    bent += 1
    bent *= values
    bent *= np.float32(0.5)
    return bent


@cache
def english(name: Reader) -> Network:
    """Give a network for English, read once."""
    return Network(WEIGHTS / f"{name}.safetensors")
