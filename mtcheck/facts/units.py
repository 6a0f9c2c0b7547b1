"""Units of measure: which can be converted into which."""

from __future__ import annotations

TOLERANCE = 0.06
"""By how much a converted value may be off: writers round ("100 km, about 60 miles")."""

DIFFERENCE = 2.5
"""Degrees by which a difference of temperature may be off after a conversion: "20 degrees" for 10 of Celsius."""

FACTORS: dict[str, dict[str, float]] = {
    "length": {
        "mm": 0.001,
        "cm": 0.01,
        "m": 1,
        "km": 1000,
        "in": 0.0254,
        "ft": 0.3048,
        "yd": 0.9144,
        "mi": 1609.344,
        "nmi": 1852,
    },
    "mass": {"mg": 1e-6, "g": 0.001, "kg": 1, "t": 1000, "oz": 0.0283495, "lb": 0.453592},
    "area": {
        "mm2": 1e-6,
        "cm2": 1e-4,
        "m2": 1,
        "km2": 1e6,
        "ha": 1e4,
        "acre": 4046.86,
        "sqft": 0.092903,
        "sqmi": 2.58999e6,
        "stremma": 1000,
    },
    "volume": {"ml": 0.001, "l": 1, "m3": 1000, "gal": 3.78541, "bbl": 158.987},
    "speed": {"km/h": 1 / 3.6, "mph": 0.44704, "m/s": 1, "kn": 0.514444},
    "power": {"W": 1, "kW": 1e3, "MW": 1e6, "GW": 1e9},
    "energy": {"kWh": 1, "MWh": 1e3, "GWh": 1e6},
    "data": {"B": 1, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12},
    "time": {
        "s": 1,
        "min": 60,
        "h": 3600,
        "day": 86400,
        "week": 604800,
        "month": 2629800,
        "year": 31557600,
        "decade": 315576000,
        "century": 3155760000,
    },
    "temperature": {"C": 1, "F": 1, "deg": 1},
    "share": {"%": 1, "pp": 1},
}
"""Dimension -> unit -> how many of the basic unit it is (NIST Special Publication 811). Temperatures need more."""

DIMENSION = {unit: dimension for dimension, units in FACTORS.items() for unit in units}

SAME = (
    {"C", "deg"},
    {"F", "deg"},
    {"km", "km/h"},
    {"mi", "mph"},
    {"m", "m/s"},
    {"m", "min"},
    {"lb", "GBP"},
)
"""Units that one word can stand for: "100 kilometres an hour" as "100 km", "5 m" for metres and minutes, pounds."""


def is_currency(unit: str) -> bool:
    """Tell whether a unit is a currency code."""
    return len(unit) == 3 and unit.isupper()


def differ(one: str, other: str) -> bool:
    """Tell whether two units cannot be the same."""
    if not one or not other or one == other:
        return False
    return {one, other} not in SAME


def converts(value: float, unit: str, other: float, into: str) -> bool:
    """Tell whether a value with one unit is, within the tolerance, another value with another unit."""
    dimension = DIMENSION.get(unit, "")
    if not dimension or dimension != DIMENSION.get(into, ""):
        return False
    if dimension == "temperature":
        return any(abs(a - b) <= 1.5 for a in celsius(value, unit) for b in celsius(other, into)) or (
            unit == into == "deg" and abs(1.8 * min(value, other) - max(value, other)) <= DIFFERENCE
        )
    if unit == into:
        return False
    if dimension not in FACTORS or dimension == "share":
        return False
    left, right = value * FACTORS[dimension][unit], other * FACTORS[dimension][into]
    return abs(left - right) <= TOLERANCE * max(left, right)


def celsius(value: float, unit: str) -> tuple[float, ...]:
    """Give a temperature in degrees Celsius: both readings where the scale is not named."""
    fahrenheit = (value - 32) / 1.8
    return {"C": (value,), "F": (fahrenheit,)}.get(unit, (value, fahrenheit))
