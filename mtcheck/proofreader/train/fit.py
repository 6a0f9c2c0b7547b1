"""The training: each sentence is seen a few times, each time with other errors."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from random import Random

import torch
from torch import Tensor, nn

from mtcheck.proofreader.pieces import BEGIN, END, Pieces, capitals
from mtcheck.proofreader.train.corpus import Sentence
from mtcheck.proofreader.train.encoder import PLACES, Encoder
from mtcheck.proofreader.train.forms import Forms
from mtcheck.proofreader.train.planted import UNKNOWN, Planted
from mtcheck.proofreader.train.planting import plant

ROUNDS = 4
"""Times that each sentence is seen."""

ROOM = 2048
"""Pieces of a batch, with what fills its rows up."""

AT_ONCE = 4000
"""Sentences that are put in batches together, those of like length in one."""

RATES = (1.5e-4, 1e-3)
"""Highest rates of learning: of what comes from MiniLM, and of what is new."""

WARM = 100
"""Batches until the rates have grown to their highest; then they fall in a line, to a fiftieth."""

Row = tuple[list[int], list[int], list[int]]
"""Pieces, capitals and classes; the class of a word stands at its first piece."""


def fit(encoder: Encoder, sentences: Sequence[Sentence], seed: int = 1) -> None:
    """Train an encoder on sentences with planted errors, and print how far it is."""
    random, forms, pieces = Random(seed), Forms(sentences), Pieces(encoder.pieces)
    torch.manual_seed(seed)
    old = [value for name, value in encoder.named_parameters() if name.startswith("bert")]
    new = [value for name, value in encoder.named_parameters() if not name.startswith("bert")]
    learner = torch.optim.AdamW([{"params": old}, {"params": new}], weight_decay=0.01)
    lengths = sum(sum(len(pieces.of(word.text)) for word in row) + 2 for row in sentences)
    steps = int(ROUNDS * lengths / ROOM)
    print(f"{len(sentences)} sentences, {lengths} pieces, {steps} batches", flush=True)
    start, total = time.monotonic(), 0.0
    for step, batch in enumerate(endless(sentences, forms, pieces, random), 1):
        share = min(1.0, step / WARM) * max(0.02, 1 - step / steps)
        for group, rate in zip(learner.param_groups, RATES, strict=True):
            group["lr"] = rate * share
        total += learn(encoder, learner, batch)
        if step % 50 == 0:
            print(f"{step}\t{total / 50:.4f}\t{time.monotonic() - start:.0f} s", flush=True)
            total = 0.0
        if step == steps:
            return


def learn(encoder: Encoder, learner: torch.optim.Optimizer, batch: Sequence[Row]) -> float:
    """Take one step; give the loss."""
    pieces, large, classes = (filled([row[part] for row in batch], fill) for part, fill in enumerate((0, 0, UNKNOWN)))
    real = filled([[1] * len(row[0]) for row in batch], 0)
    encoder.train()
    weights = encoder(pieces, large, real)
    loss = nn.functional.cross_entropy(weights.flatten(0, 1), classes.flatten(), ignore_index=UNKNOWN)
    learner.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call, unused-ignore]
    nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
    learner.step()
    return float(loss.item())


def filled(rows: Sequence[list[int]], fill: int) -> Tensor:
    """Fill rows up to one length."""
    longest = max(map(len, rows))
    return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])


def endless(sentences: Sequence[Sentence], forms: Forms, pieces: Pieces, random: Random) -> Iterator[list[Row]]:
    """Give batches without end: all sentences in another order each round, with other errors."""
    order = list(sentences)
    while True:
        random.shuffle(order)
        for start in range(0, len(order), AT_ONCE):
            part = [plant(sentence, forms, random) for sentence in order[start : start + AT_ONCE]]
            batches = list(in_batches(sorted((row_of(one, pieces) for one in part), key=lambda row: len(row[0]))))
            random.shuffle(batches)
            yield from batches


def in_batches(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Cut rows that grow longer into batches that have room."""
    batch: list[Row] = []
    for row in rows:
        if batch and len(row[0]) * (len(batch) + 1) > ROOM:
            yield batch
            batch = []
        batch.append(row)
    yield batch


def row_of(planted: Planted, pieces: Pieces) -> Row:
    """Lay a sentence out as the network reads it."""
    row: Row = ([BEGIN], [0], [UNKNOWN])
    for token in planted.tokens:
        numbers = pieces.of(token.text)
        row[0].extend(numbers)
        row[1].extend([capitals(token.text)] * len(numbers))
        row[2].extend([token.label] + [UNKNOWN] * (len(numbers) - 1))
    for part, last in zip(row, (END, 0, planted.end), strict=True):
        part.append(last)
    return row[0][:PLACES], row[1][:PLACES], row[2][:PLACES]
