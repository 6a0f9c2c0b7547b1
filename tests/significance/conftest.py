"""Engines made up of a reference and more or less noise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pytest

from mtcheck.compare.metrics import metric, statistics

if TYPE_CHECKING:
    from mtcheck.significance.sheet import Tables

WORDS = (
    "the a of to in and on for minister parliament ship harbour said will not talks percent election budget island "
    "coast guard budget Athens Ankara Brussels treaty vote crisis water price energy court judge strike union today"
).split()

SEGMENTS = 200

NOISE = {"careful": 0.20, "plain": 0.205, "careless": 0.26}
"""The share of words that an engine gets wrong, more in segments that are hard for all of them."""


@dataclass(frozen=True)
class Field:
    """A reference and what engines made of it."""

    reference: list[str]
    outputs: Mapping[str, list[str]]

    def tables(self, *keys: str) -> Tables:
        made = [metric(key, [self.reference]) for key in keys]
        return {one.figure: {name: statistics(one, texts) for name, texts in self.outputs.items()} for one in made}


@pytest.fixture(scope="session")
def field() -> Field:
    """Give three engines over two hundred segments."""
    draw = np.random.default_rng(2024)
    reference = [[*draw.choice(WORDS, draw.integers(5, 25))] for _ in range(SEGMENTS)]

    difficulty = draw.uniform(0, 2, SEGMENTS)

    def spoilt(words: list[str], noise: float) -> str:
        return " ".join(str(draw.choice(WORDS)) if draw.random() < noise else word for word in words) + "."

    def output(noise: float) -> list[str]:
        return [spoilt(words, noise * hard) for words, hard in zip(reference, difficulty, strict=True)]

    outputs = {name: output(noise) for name, noise in NOISE.items()}
    return Field([" ".join(words) + "." for words in reference], outputs)
