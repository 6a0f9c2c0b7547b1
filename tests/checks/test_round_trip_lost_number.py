"""Numbers that did not come home."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.round_trip_lost_number import CHECK


def test_a_changed_number_is_the_span() -> None:
    assert [
        one.text
        for one in findings(CHECK, ("About 110 people left by 12 boats.", "About 1,100 people left by 12 boats."))
    ] == ["110"]


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Some 8,000 left.", "Some eight thousand left."),
        ("It cost 2.5 million.", "It cost 2,500,000."),
        ("Twenty-one were hurt.", "21 were hurt."),
        ("Two of the three came.", "Both came, the third did not."),
    ],
)
def test_equal_values_and_small_numbers_are_not_lost(text: str, back: str) -> None:
    silent(CHECK, (text, back))
