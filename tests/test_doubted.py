"""What the checks that ask a network share."""

from __future__ import annotations

import pytest

from mtcheck.doubted import confidence, needed, together
from mtcheck.proofreader import Doubt
from mtcheck.types import Bitext

GOOD = Bitext("a.txt", "", (), None, "en")
POOR = Bitext("a.txt", "", (), None, "en", poor=15.0)


def doubt(start: int, chance: float = 0.9) -> Doubt:
    """A doubt about four letters, with a word of four before it."""
    return Doubt("order", max(0, start - 5), start, start + 4, chance)


def test_doubts_that_stand_near_each_other_are_about_one_thing() -> None:
    near, far = [doubt(10), doubt(40)], [doubt(200)]
    assert list(together([*near, *far])) == [near, far]
    assert list(together([])) == []


@pytest.mark.parametrize("bitext", [GOOD, POOR])
def test_nothing_is_as_sure_as_a_rule(bitext: Bitext) -> None:
    assert confidence(1.0, bitext) == 0.85
    assert confidence(0.6, bitext) < confidence(0.9, bitext) < 0.85


def test_in_a_poor_article_a_weaker_doubt_counts_and_the_same_one_is_surer() -> None:
    assert needed(0.975, GOOD) == 0.975
    # odds of 39 to 1 become 39 / 15 to 1
    assert needed(0.975, POOR) == pytest.approx(2.6 / 3.6)
    assert confidence(0.8, POOR) > confidence(0.8, GOOD)


def test_what_is_rather_right_counts_nowhere() -> None:
    assert needed(0.8, POOR) > 0.5
