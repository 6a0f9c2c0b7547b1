"""What the checks that ask a network share."""

from __future__ import annotations

from mtcheck.doubted import confidence, together
from mtcheck.proofreader import Doubt


def doubt(start: int, chance: float = 0.9) -> Doubt:
    """A doubt about four letters, with a word of four before it."""
    return Doubt("order", max(0, start - 5), start, start + 4, chance)


def test_doubts_that_stand_near_each_other_are_about_one_thing() -> None:
    near, far = [doubt(10), doubt(40)], [doubt(200)]
    assert list(together([*near, *far])) == [near, far]
    assert list(together([])) == []


def test_nothing_is_as_sure_as_a_rule() -> None:
    assert confidence(1.0) == 0.85
    assert confidence(0.9) < confidence(0.99) < 0.85
