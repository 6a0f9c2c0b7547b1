"""Groups of engines that a figure tells apart, as the tables of WMT print them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import isnan
from operator import attrgetter

from mtcheck.significance.types import Duel, Figure, Value

Clusters = tuple[tuple[str, ...], ...]
"""Engines by cluster, the best first."""

ALPHA = 0.05


def ordered(figure: Figure, values: Mapping[str, Value]) -> tuple[str, ...]:
    """Order engines from the best to the worst; equal ones stay as they are, those without a value come last."""
    sign = -1 if figure.higher_is_better else 1

    def rank(engine: str) -> tuple[bool, float]:
        value = values[engine].value
        return (True, 0.0) if isnan(value) else (False, sign * value)

    return tuple(sorted(values, key=rank))


def clusters(
    figure: Figure,
    values: Mapping[str, Value],
    duels: Iterable[Duel],
    *,
    alpha: float = ALPHA,
    p_value: Callable[[Duel], float] = attrgetter("holm"),
) -> Clusters:
    """Part the engines wherever all above are significantly better than all below.

    `p_value` picks the test, by default randomisation corrected over all pairs: a boundary rests on all of them.
    """
    order = ordered(figure, values)
    told = {
        frozenset((duel.first, duel.second)) for duel in duels if duel.figure == figure.key and p_value(duel) < alpha
    }
    ends = [end for end in range(1, len(order)) if parted(order[:end], order[end:], told)]
    starts = [0, *ends]
    return tuple(order[start:end] for start, end in zip(starts, [*ends, len(order)], strict=True) if start < end)


def parted(above: Sequence[str], below: Sequence[str], told: set[frozenset[str]]) -> bool:
    """Say whether every pair across a boundary is told apart."""
    return all(frozenset((better, worse)) in told for better in above for worse in below)


def places(found: Clusters) -> dict[str, int]:
    """Give the place of each engine: one more than there are engines in better clusters."""
    given: dict[str, int] = {}
    for cluster in found:
        given |= dict.fromkeys(cluster, len(given) + 1)
    return given
