"""Numbers -> places on a chart, and round numbers for its axis."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, isfinite, log10


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight line from numbers, `low` to `high`, to places, `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, number: float) -> float:
        """Give the place of a number, never outside the ends."""
        share = (min(max(number, self.low), self.high) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)


@dataclass(frozen=True, slots=True)
class Tick:
    """A round number on an axis, its place and how it is written."""

    at: float
    text: str


def around(numbers: Iterable[float], *, zero: bool = False) -> tuple[float, float]:
    """Give ends that leave a little room around numbers; from zero where lengths are compared."""
    known = [one for one in numbers if isfinite(one)] or [0.0, 1.0]
    low, high = min(known), max(known)
    room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    return (0.0, max(high, 0.0) or 1.0) if zero else (low - room, high + room)


def ticks(scale: Scale, most: int = 5) -> tuple[Tick, ...]:
    """Give at most so many round numbers: steps of 1, 2 or 5 times a power of ten."""
    raw = (scale.high - scale.low) / most
    power = 10.0 ** floor(log10(raw))
    step = next(power * one for one in (1, 2, 5, 10) if power * one >= raw * (1 - 1e-9))
    digits = max(0, -floor(log10(step) + 1e-9))
    first, last = ceil(scale.low / step - 1e-9), floor(scale.high / step + 1e-9)
    return tuple(Tick(scale.at(one * step), f"{one * step:,.{digits}f}") for one in range(first, last + 1))
