"""Whether two quantities say the same: one value, in another unit, rounded, or in another shape."""

from __future__ import annotations

from mtcheck.facts.quantity import Quantity
from mtcheck.facts.units import converts, differ

GROUPS = {"month": "month", "weekday": "weekday", "period": "period"}
"""Kinds that answer to their own kind alone."""


def equal(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities can have the same value."""
    if "period" in {one.kind, other.kind}:
        return one.kind == other.kind and one.unit == other.unit
    if GROUPS.get(one.kind) != GROUPS.get(other.kind):
        return False
    if (one.kind == "time") != (other.kind == "time"):  # "at 3" is 3 p.m. as well
        return any(near(a % 12, b % 12) or near(a, b) for a in one.values for b in other.values)
    return any(near(a, b) for a in one.values for b in other.values)


def near(one: float, other: float) -> bool:
    """Tell whether two values are the same but for the last digit of a third or of a time."""
    return one == other or abs(one - other) <= 1e-3 * max(1.0, abs(one)) * (abs(one) < 25 and one % 1 != 0)


def said(one: Quantity, other: Quantity) -> bool:
    """Tell whether a quantity says again, in another unit or rounded, what the other says."""
    if one.kind == "period" and one.unit == other.unit:
        return True
    if equal(one, other):
        return not differ(one.unit, other.unit) and (one.kind == "ordinal") == (other.kind == "ordinal")
    if GROUPS.get(one.kind) != GROUPS.get(other.kind):
        return False
    if rounded(one.value, other.value) or rounded(other.value, one.value) or years(one, other) or years(other, one):
        return True
    if scaled(one, other) or scaled(other, one):
        return True
    if "dozen" in one.text + other.text and abs(one.value - other.value) < 5:
        return True
    if {one.unit, other.unit} == {"%", ""}:
        share, part = (one, other) if one.unit == "%" else (other, one)
        if part.kind == "fraction" and any(abs(share.value - 100 * value) < 2 for value in part.values):
            return True
    pairs = [(one.unit, other.unit)]
    if (
        bool(one.unit) != bool(other.unit) and "deg" not in pairs[0]
    ):  # a height of "1.98", a day in the "80s": the unit goes without saying
        pairs = [(one.unit or unsaid, other.unit or unsaid) for unsaid in UNSAID]
    return any(converts(a, left, b, right) for left, right in pairs for a in one.values for b in other.values)


def rounded(one: float, other: float) -> bool:
    """Tell whether a value is another one rounded to three places or more: 301,000 for 300,948."""
    digits = f"{one:.0f}".rstrip("0")
    if one < 10_000 or len(digits) < 3 or one == other:
        return False
    return round(other, len(digits) - len(f"{one:.0f}")) == one


def scaled(one: Quantity, other: Quantity) -> bool:
    """Tell whether a number with a scale word is another one, in digits, rounded to that scale: 9 thousand, 9,174."""
    if one.value < 1000 or one.text[-1:].isdigit() or not other.text[:1].isdigit() or other.value % 1000 == 0:
        return False
    scale = next(scale for scale in (1e12, 1e9, 1e6, 1e3) if one.value >= scale)
    return one.value % scale == 0 and round(other.value / scale) * scale == one.value


UNSAID = ("m", "km", "kg", "C", "F")
"""Units that texts leave out."""

PERIODS = {"decade": 10, "century": 100}


def years(one: Quantity, other: Quantity) -> bool:
    """Tell whether decades or centuries say the same as years: "two decades", "the 19th century" for 1850."""
    length = PERIODS.get(one.unit)
    if not length or other.unit not in {"", "year"}:
        return False
    span = (one.value - 1) * 100
    return one.value * length == other.value or (length == 100 and span <= other.value < span + 100)
