"""Units of measure: which can be converted into which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.units import DIMENSION, FACTORS, celsius, converts, differ, is_currency

MEASURES = [unit for unit, dimension in DIMENSION.items() if dimension not in {"temperature", "share"}]


@pytest.mark.parametrize(
    ("value", "unit", "other", "into"),
    [
        (100, "km", 62, "mi"),
        (100, "km", 60, "mi"),
        (1, "mi", 1.6, "km"),
        (6, "ft", 1.83, "m"),
        (10, "in", 25.4, "cm"),
        (1000, "m", 1, "km"),
        (2, "kg", 4.4, "lb"),
        (2, "t", 2000, "kg"),
        (1, "oz", 28, "g"),
        (300, "stremma", 30, "ha"),
        (10, "ha", 25, "acre"),
        (100, "m2", 1076, "sqft"),
        (10, "km2", 3.9, "sqmi"),
        (1, "gal", 3.8, "l"),
        (1, "bbl", 159, "l"),
        (100, "km/h", 62, "mph"),
        (10, "kn", 18.5, "km/h"),
        (1.5, "GW", 1500, "MW"),
        (90, "min", 1.5, "h"),
        (2, "week", 14, "day"),
        (18, "month", 1.5, "year"),
        (2, "decade", 20, "year"),
        (1, "century", 100, "year"),
        (1, "GB", 1000, "MB"),
        (20, "C", 68, "F"),
        (-40, "C", -40, "F"),
        (0, "C", 32, "F"),
        (37, "deg", 98.6, "F"),
        (10, "deg", 18, "deg"),
    ],
)
def test_a_conversion_is_right_both_ways(value: float, unit: str, other: float, into: str) -> None:
    assert converts(value, unit, other, into)
    assert converts(other, into, value, unit)


@pytest.mark.parametrize(
    ("value", "unit", "other", "into"),
    [
        (100, "km", 100, "mi"),
        (100, "km", 50, "mi"),
        (100, "km", 160, "mi"),
        (100, "km", 100, "kg"),
        (100, "km", 100_000, "g"),
        (5, "km", 5, "km"),
        (5, "%", 5, "pp"),
        (5, "EUR", 5, "USD"),
        (5, "", 5, "km"),
        (3, "day", 3, "week"),
        (20, "C", 20, "F"),
        (20, "C", 50, "F"),
    ],
)
def test_a_wrong_conversion_is_none(value: float, unit: str, other: float, into: str) -> None:
    assert not converts(value, unit, other, into)
    assert not converts(other, into, value, unit)


@pytest.mark.parametrize(("miles", "right"), [(62.1, True), (59, True), (65.5, True), (57, False), (67, False)])
def test_a_conversion_may_be_six_per_cent_off(miles: float, right: bool) -> None:
    assert converts(100, "km", miles, "mi") is right


@pytest.mark.parametrize(
    ("one", "other", "different"),
    [
        ("km", "mi", True),
        ("km", "kg", True),
        ("EUR", "USD", True),
        ("%", "pp", True),
        ("day", "week", True),
        ("km", "km", False),
        ("km", "", False),
        ("", "", False),
        ("C", "deg", False),
        ("F", "deg", False),
        ("C", "F", True),
        ("km", "km/h", False),
        ("lb", "GBP", False),
    ],
)
def test_two_units_differ_unless_one_is_left_out_or_shares_its_word(one: str, other: str, different: bool) -> None:
    assert differ(one, other) is different
    assert differ(other, one) is different


def test_a_currency_has_three_capitals() -> None:
    assert all(is_currency(code) for code in ("EUR", "USD", "UAH"))
    assert not any(is_currency(unit) for unit in (*DIMENSION, ""))


def test_degrees_can_be_either() -> None:
    assert celsius(20, "C") == (20,)
    assert celsius(212, "F") == (pytest.approx(100),)
    assert celsius(50, "deg") == (50, pytest.approx(10))


@given(st.floats(0.001, 1e9), st.sampled_from(MEASURES), st.sampled_from(MEASURES))
def test_an_exact_conversion_is_right_within_a_dimension_alone(value: float, unit: str, into: str) -> None:
    dimension = FACTORS[DIMENSION[unit]]
    if DIMENSION[into] != DIMENSION[unit]:
        assert not converts(value, unit, value, into)
    elif unit != into:
        exact = value * dimension[unit] / dimension[into]
        assert converts(value, unit, exact, into)
        assert not converts(value, unit, exact * 1.1, into)
        assert not converts(value, unit, exact * 0.9, into)
