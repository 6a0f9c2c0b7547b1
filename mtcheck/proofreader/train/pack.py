"""A trained encoder -> the file that `mtcheck.proofreader.network` reads: matrices of eight bits, a scale a row."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

from mtcheck.proofreader.train.encoder import LAYERS, PLACES, Encoder

STEPS = 127
"""Steps from zero to the largest weight of a row."""

Array = NDArray[np.float32]

DENSE = {"mix": "attention.output.dense", "wide": "intermediate.dense", "narrow": "output.dense"}
NORMS = {"norm": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
"""Names here and in BERT."""


def pack(encoder: Encoder, path: Path) -> None:
    """Write the weights of an encoder, with a gate that lets every row go on."""
    state: dict[str, Array] = {name: value.float().numpy() for name, value in encoder.state_dict().items()}
    below = "bert.embeddings."
    places = state[f"{below}position_embeddings.weight"][:PLACES] + state[f"{below}token_type_embeddings.weight"][0]
    found: dict[str, NDArray[np.generic]] = {
        **rounded("words", state[f"{below}word_embeddings.weight"]),
        "places": places,
        "capitals": state["capitals.weight"],
        "norm": np.stack([state[f"{below}LayerNorm.weight"], state[f"{below}LayerNorm.bias"]]),
        "out": np.ascontiguousarray(state["out.weight"].T),
        "out.bias": state["out.bias"],
        **gate(np.zeros((len(places[0]), 1), np.float32), 1.0),
    }
    for number in range(LAYERS):
        layer = f"bert.encoder.layer.{number}."
        looks = [f"{layer}attention.self.{name}" for name in ("query", "key", "value")]
        found |= rounded(f"{number}.attention", np.concatenate([state[f"{name}.weight"] for name in looks]))
        found[f"{number}.attention.bias"] = np.concatenate([state[f"{name}.bias"] for name in looks])
        for name, bert in DENSE.items():
            found |= rounded(f"{number}.{name}", state[f"{layer}{bert}.weight"])
            found[f"{number}.{name}.bias"] = state[f"{layer}{bert}.bias"]
        for name, bert in NORMS.items():
            found[f"{number}.{name}"] = np.stack([state[f"{layer}{bert}.weight"], state[f"{layer}{bert}.bias"]])
    save_file(found, path, metadata={"pieces": "\n".join(encoder.pieces)})


def gate(weights: Array, bias: float) -> dict[str, NDArray[np.generic]]:
    """Give the gate between the layers; weights of zero and a bias above it let every row go on."""
    return {"gate": weights, "gate.bias": np.array([bias], np.float32)}


def rounded(name: str, matrix: Array) -> dict[str, NDArray[np.generic]]:
    """Give a matrix in whole numbers, and what each of its rows is to be multiplied by."""
    scale = np.abs(matrix).max(1) / STEPS
    scale[scale == 0] = 1
    return {name: np.rint(matrix / scale[:, None]).astype(np.int8), f"{name}.scale": scale.astype(np.float32)}
