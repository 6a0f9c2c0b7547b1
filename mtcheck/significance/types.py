"""The nouns of significance: figures made from sums over segments, and what resampling says of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Sums = NDArray[Any]
    """Float64 of shape (..., k): k sums over some segments, for any number of samples of segments."""

    Scores = NDArray[Any]
    """Float64 of shape (...): a figure for each sample."""

    Table = NDArray[Any]
    """Float64 of shape (units, k): what each segment, or each document, adds to the k sums."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that tells engines apart, made from sums over segments.

    `score` takes sums and gives the figure; it is nan where the figure is not defined (no words, nothing
    counted). `signature` says how it is made, `meaning` what it says to a reader, where its name does not.
    `group` is "metric", "errors", "family" or "severity".
    """

    key: str
    name: str
    group: str
    higher_is_better: bool
    signature: str
    score: Callable[[Sums], Scores]
    digits: int = 1
    meaning: str = ""


LEVEL = 95
"""Percent of the samples that lie within every interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The ends of a confidence interval, of LEVEL percent."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Value:
    """A figure of one engine, with its confidence interval."""

    value: float
    interval: Interval


@dataclass(frozen=True, slots=True)
class Duel:
    """Two engines by one figure; `difference` is that of `first` less that of `second`.

    `bootstrap` is the p-value of a paired bootstrap in the form of sacreBLEU, about half of a two-sided one;
    `randomisation` the two-sided one of approximate randomisation, and `holm` that corrected over all pairs of
    engines. `documents` is the p-value of randomising whole documents, None where they are not known.
    """

    figure: str
    first: str
    second: str
    difference: float
    interval: Interval
    bootstrap: float
    randomisation: float
    holm: float
    documents: float | None = None
