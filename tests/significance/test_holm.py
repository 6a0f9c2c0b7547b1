from __future__ import annotations

import pytest

from mtcheck.significance.holm import holm


def test_a_worked_example() -> None:
    # In order .005 .01 .03 .04, times 4 3 2 1: .02 .03 .06 .04, and the last may not fall below .06.
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx((0.03, 0.06, 0.06, 0.02))


def test_equal_p_values_stay_equal() -> None:
    assert holm([0.02, 0.5, 0.02]) == pytest.approx((0.06, 0.5, 0.06))


def test_no_p_value_exceeds_one() -> None:
    assert holm([0.6, 0.7, 1.0]) == (1, 1, 1)


def test_one_test_needs_no_correction() -> None:
    assert holm([0.04]) == (0.04,)
    assert holm([]) == ()
