"""The training: each sentence is seen a few times, each time with other errors."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

import torch
from torch import Tensor, nn

from mtcheck.proofreader.pieces import BEGIN, END, Pieces, capitals
from mtcheck.proofreader.train.corpus import Sentence
from mtcheck.proofreader.train.encoder import PLACES, Encoder
from mtcheck.proofreader.train.forms import Forms
from mtcheck.proofreader.train.planted import UNKNOWN, Planted
from mtcheck.proofreader.train.planting import plant

ROOM = 2048
"""Pieces of a batch, with what fills its rows up."""

AT_ONCE = 4000
"""Sentences that are put in batches together, those of like length in one."""

WARM = 100
"""Batches until the rates have grown to their highest; then they fall in a line, to a fiftieth."""

Row = tuple[list[int], list[int], list[int]]
"""Pieces, capitals and classes; the class of a word stands at its first piece."""


class Course(NamedTuple):
    """A course of training: how often each sentence is seen, each time with other errors planted, and each pair.

    `rates` are the highest rates of learning: of what comes from MiniLM, and of what is new.
    """

    rounds: float
    written: int
    rates: tuple[float, float]


COURSES = (
    Course(4, 0, (1.5e-4, 1e-3)),
    Course(0.9, 5, (1.2e-4, 7.2e-4)),
    Course(0.5, 4, (1.2e-4, 7.2e-4)),
    Course(0.35, 3, (1e-4, 6e-4)),
)
"""First the planted errors alone; then the pairs, with some of the planted between them."""


def fit(
    encoder: Encoder, sentences: Sequence[Sentence], pairs: Sequence[Planted], course: Course, seed: int = 1
) -> None:
    """Train an encoder on sentences with planted errors, and on written ones, and print how far it is."""
    random, forms, pieces = Random(seed), Forms(sentences), Pieces(encoder.pieces)
    torch.manual_seed(seed)
    old = [value for name, value in encoder.named_parameters() if name.startswith("bert")]
    new = [value for name, value in encoder.named_parameters() if not name.startswith("bert")]
    learner = torch.optim.AdamW([{"params": old}, {"params": new}], weight_decay=0.01)
    seen = mixed(sentences, pairs, course, random)
    lengths = sum(sum(len(pieces.of(word.text)) for word in row) + 2 for row in sentences) * course.rounds
    lengths += sum(len(row_of(row, pieces)[0]) for row in pairs) * course.written
    steps = int(lengths / ROOM)
    print(f"{len(seen)} sentences, {int(lengths)} pieces, about {steps} batches", flush=True)
    start, total = time.monotonic(), 0.0
    for step, batch in enumerate(batches(seen, forms, pieces, random), 1):
        share = min(1.0, step / WARM) * max(0.02, 1 - step / steps)
        for group, rate in zip(learner.param_groups, course.rates, strict=True):
            group["lr"] = rate * share
        total += learn(encoder, learner, batch)
        if step % 50 == 0:
            print(f"{step}\t{total / 50:.4f}\t{time.monotonic() - start:.0f} s", flush=True)
            total = 0.0


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


def mixed(
    sentences: Sequence[Sentence], pairs: Sequence[Planted], course: Course, random: Random
) -> list[Sentence | Planted]:
    """Give all that a course sees, in its order: round by round, those of the pairs spread among the others."""
    rounds = max(1, course.written, math.ceil(course.rounds))
    found: list[Sentence | Planted] = []
    for number in range(rounds):
        size = round(len(sentences) * course.rounds / rounds)
        part: list[Sentence | Planted] = [*random.sample(sentences, size), *(pairs if number < course.written else ())]
        random.shuffle(part)
        found += part
    return found


def batches(seen: Sequence[Sentence | Planted], forms: Forms, pieces: Pieces, random: Random) -> Iterator[list[Row]]:
    """Plant errors in the sentences, and give all in batches, those of like length in one."""
    for start in range(0, len(seen), AT_ONCE):
        part = seen[start : start + AT_ONCE]
        planted = [one if isinstance(one, Planted) else plant(one, forms, random) for one in part]
        ready = list(in_batches(sorted((row_of(one, pieces) for one in planted), key=lambda row: len(row[0]))))
        random.shuffle(ready)
        yield from ready


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
