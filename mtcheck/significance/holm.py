"""Holm's correction of p-values for many tests."""

from __future__ import annotations

from collections.abc import Sequence


def holm(p_values: Sequence[float]) -> tuple[float, ...]:
    """Correct p-values for being tested together, in the order given.

    The smallest of m is multiplied by m, the next by m - 1, and so on; none falls below one that was smaller, none
    exceeds 1, and equal ones stay equal. Source: Holm 1979.
    """
    corrected = [1.0] * len(p_values)
    least = 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=lambda one: p_values[one])):
        least = max(least, min(1.0, (len(p_values) - rank) * p_values[place]))
        corrected[place] = least
    return tuple(corrected)
