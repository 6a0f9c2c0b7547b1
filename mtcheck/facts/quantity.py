"""A quantity as it stands in a text: what a text counts or dates, by value."""

from __future__ import annotations

from dataclasses import dataclass

from mtcheck.types import Span

NEVER, IF_REPLACED, ALONE = 0, 1, 2
"""How far a quantity speaks for itself when the other text has none like it."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as it stands in a text.

    `values` are what it can mean, the likeliest first: "3 p.m." is 15 or 3 (hours), "'90" is 90 or 1990.
    `kind` is number, ordinal, fraction, code (part of a name: "F-16"), year, day, time, month, weekday, or
    period: a unit of time without a number.
    `unit` is a unit of the language data or a currency code. `strength` is one of NEVER, IF_REPLACED, ALONE.
    """

    span: Span
    text: str
    values: tuple[float, ...]
    kind: str = "number"
    unit: str = ""
    strength: int = ALONE

    @property
    def value(self) -> float:
        """Give the likeliest value."""
        return self.values[0]

    @property
    def reading(self) -> str:
        """Write the likeliest value with its unit: "5,000,000 EUR"."""
        return self.text if self.kind == "period" else f"{figure(self.value, self.kind)} {self.unit}".strip()


SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def figure(value: float, kind: str = "number") -> str:
    """Write a value as English does."""
    if kind == "time":
        minutes = round(60 * value)
        return f"{minutes // 60}:{minutes % 60:02}"
    if kind == "month":
        return MONTHS[int(value) - 1]
    if kind == "weekday":
        return WEEKDAYS[int(value) - 1]
    written = f"{value:.4f}" if kind == "year" else f"{value:,.4f}"
    return written.rstrip("0").rstrip(".")


MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
