"""The gate between the lower layers and the upper ones: which rows are worth going on with.

A logistic regression on what the lower layers make of a piece learns whether the whole network will doubt it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import torch
from safetensors import safe_open
from safetensors.numpy import save_file
from torch import nn

from mtcheck.proofreader.network import LOWER, Network
from mtcheck.proofreader.pieces import Pieces
from mtcheck.proofreader.reading import KINDS, Kind, Row, batches, filled
from mtcheck.proofreader.train.corpus import Sentence
from mtcheck.proofreader.train.forms import Forms
from mtcheck.proofreader.train.pack import gate
from mtcheck.proofreader.train.planted import Planted
from mtcheck.proofreader.train.planting import plant

if TYPE_CHECKING:
    from mtcheck.proofreader.network import Floats, Mask, Whole

SENTENCES = 6000
DOUBTED, STRONG = 0.6, 0.86
"""Chance of an error from which a piece is one to learn, and from which its row should go on."""

LOST = 0.01
"""Share of the rows with a strong doubt that the gate may hold back."""

WEIGHT = 6.0
"""What a doubted piece counts, as they are rare."""

ROUNDS, RATE = 400, 0.02


def add_gate(
    path: Path, sentences: Sequence[Sentence], pairs: Sequence[Planted], kinds: Sequence[Kind] = KINDS, seed: int = 2
) -> None:
    """Fit the gate of a packed network for some kinds, and write it into the file.

    It is fitted on sentences with planted errors, and on half as many of the written ones.
    """
    network, random, forms = Network(path), Random(seed), Forms(sentences)
    chosen = random.sample(list(sentences), min(SENTENCES, len(sentences)))
    rows = [plant(sentence, forms, random) for sentence in chosen]
    rows += random.sample(list(pairs), min(SENTENCES // 2, len(pairs)))
    texts = [" ".join(token.text for token in row.tokens) for row in rows]
    lower, doubted, owners = seen(network, texts, [1 + KINDS.index(kind) for kind in kinds])
    weights, bias = regression(lower, doubted >= DOUBTED)
    scores = np.full(len(texts), -np.inf)
    np.maximum.at(scores, owners, lower @ weights[:, 0] + bias)
    strong = np.zeros(len(texts))
    np.maximum.at(strong, owners, doubted)
    bias -= float(np.quantile(scores[strong >= STRONG], LOST))
    with safe_open(path, framework="np") as file:
        tensors, metadata = {name: file.get_tensor(name) for name in file.keys()}, file.metadata()  # noqa: SIM118
    save_file({**tensors, **gate(weights, bias)}, path, metadata=metadata)


def seen(network: Network, texts: Sequence[str], classes: Sequence[int]) -> tuple[Floats, Floats, Whole]:
    """Give of each piece what the lower layers make of it, the chance of some classes, and the number of its text."""
    pieces = Pieces(network.pieces)
    rows = [Row(text, pieces, network.longest) for text in texts]
    order = sorted(range(len(rows)), key=lambda number: len(rows[number].pieces))
    found: list[tuple[Floats, Floats, Whole]] = []
    for batch in batches(order, [len(row.pieces) for row in rows]):
        numbers, large, real = filled([rows[number] for number in batch])
        hidden = network.through(range(LOWER), network.embedded(numbers, large), real)
        chances = network.chances(numbers, large, real)
        owners = np.repeat(np.array(batch), numbers.shape[1]).reshape(numbers.shape)
        found.append((hidden[real], chances[real][:, classes].sum(1), owners[real]))
    lower, doubted, number = zip(*found, strict=True)
    return np.concatenate(lower), np.concatenate(doubted), np.concatenate(number)


def regression(values: Floats, wanted: Mask) -> tuple[Floats, float]:
    """Fit a logistic regression; give its weights and bias."""
    centre, spread = values.mean(0), values.std(0) + 1e-6
    inputs, targets = torch.tensor((values - centre) / spread), torch.tensor(wanted, dtype=torch.float32)
    line = nn.Linear(inputs.shape[1], 1)
    learner = torch.optim.Adam(line.parameters(), lr=RATE, weight_decay=1e-4)
    counted = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(WEIGHT))
    for _ in range(ROUNDS):
        learner.zero_grad()
        counted(line(inputs)[:, 0], targets).backward()
        learner.step()
    weights = line.weight.detach().numpy()[0] / spread
    return weights[:, None].astype(np.float32), float(line.bias.detach()[0] - (weights * centre).sum())
