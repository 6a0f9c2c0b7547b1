"""What the checks that ask a network share."""

from __future__ import annotations

import pytest

import mtcheck.doubted
from mtcheck.doubted import confidence, doubted, needed, together
from mtcheck.proofreader import Doubt, Kind
from mtcheck.types import Bitext, Pair, Segment, Span

GOOD = Bitext("a.txt", "", (), None, "en")
POOR = Bitext("a.txt", "", (), None, "en", poor=15.0)


def doubt(start: int, chance: float = 0.9, kind: Kind = "order") -> Doubt:
    """A doubt about four letters, with a word of four before it."""
    return Doubt(kind, max(0, start - 5), start, start + 4, chance)


def test_doubts_that_stand_near_each_other_are_about_one_thing() -> None:
    near, far = (doubt(10), doubt(40)), (doubt(200),)
    assert [one.all for one in together([*near, *far])] == [near, far]
    assert list(together([])) == []


def test_several_doubts_are_worth_more_than_one() -> None:
    [one] = together([doubt(10, 0.8), doubt(40, 0.5)])
    assert one.chance == pytest.approx(0.9)  # 1 - 0.2 * 0.5


def test_the_strongest_doubt_tells_the_kind_and_weak_ones_are_not_shown() -> None:
    weak, strong, like, other = doubt(10, 0.6), doubt(30, 0.9, "extra"), doubt(40, 0.5, "extra"), doubt(50, 0.8)
    [one] = together([weak, strong, like, other])
    assert one.strongest == strong
    assert one.shown == [strong, like, other]
    [alone] = together([doubt(10, 0.3), doubt(30, 0.4)])
    assert alone.shown == [doubt(30, 0.4)]


def test_a_check_gets_the_doubts_of_its_kind_in_body_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["The mayor said it on Monday.", "The Mayor Said It on Monday.", "Then he left the town hall."]
    kinds = ["body", "headline", "body"]
    pairs = tuple(
        Pair(Segment(number, kind, number + 1, Span(number * 40, number * 40 + len(text)), text))  # type: ignore[arg-type]
        for number, (text, kind) in enumerate(zip(texts, kinds, strict=True))
    )
    given = {texts[0]: (doubt(4, 0.9, "extra"),), texts[2]: (doubt(5, 0.4, "extra"), doubt(12, 0.9, "form"))}
    monkeypatch.setattr(mtcheck.doubted, "doubts", lambda texts, reader: [given[text] for text in texts])
    bitext = Bitext("a.txt", "", pairs, None, "en")
    assert [pair.target.text for pair, _ in doubted(bitext, "usage", "extra")] == [texts[0]]
    assert [one.strongest.kind for _, one in doubted(bitext, "usage", "extra", "form")] == ["extra", "form"]


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
