"""Numbers as people read them; what is not defined is a dash."""

from __future__ import annotations

from math import isfinite

from mtcheck.significance.types import Figure, Interval, Value

NONE = "–"


def decimal(value: float, digits: int = 1) -> str:
    """Write a number with so many decimals; nothing is ever minus zero."""
    if not isfinite(value):
        return NONE
    text = f"{value:,.{digits}f}"
    return text.removeprefix("-") if not text.strip("-0.,") else text


def signed(value: float, digits: int = 1) -> str:
    """Write a difference, with its sign."""
    text = decimal(value, digits)
    return f"+{text}" if value > 0 and text.strip("0.,") else text


def share(value: float) -> str:
    """Write a part of one in percent."""
    return f"{decimal(100 * value, 0)}%" if isfinite(value) else NONE


def chance(value: float) -> str:
    """Write a p-value as it stands in tables: three decimals and no leading zero."""
    if not isfinite(value):
        return NONE
    if value < 0.001:
        return "<.001"
    return f"{value:.3f}".removeprefix("0")


def ranged(value: float, interval: Interval | None, digits: int) -> str:
    """Write a number with the ends of its interval, where it has one."""
    text = decimal(value, digits)
    if interval is None or not (isfinite(interval.low) and isfinite(interval.high)):
        return text
    return f"{text} [{decimal(interval.low, digits)}, {decimal(interval.high, digits)}]"


def of(value: Value | None, figure: Figure, *, interval: bool = False) -> str:
    """Write a figure of an engine, with as many decimals as the figure has."""
    if value is None:
        return NONE
    return ranged(value.value, value.interval if interval else None, figure.digits)
