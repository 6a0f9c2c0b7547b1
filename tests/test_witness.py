"""The round trip moves the confidence of findings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mtcheck.checks import find
from mtcheck.facts.round_trip import came_home, depth
from mtcheck.segment import segments
from mtcheck.types import Bitext, Finding, Pair, Route, Span
from mtcheck.witness import witnessed

TEXT = "\n".join(["The town was quiet all day long."] * 6)


def bitext(back: str, similarity: float = 0.9) -> Bitext:
    pairs = [Pair(one, via="x", back=one.text, similarity=0.9) for one in segments(TEXT, "en")]
    pairs[2] = replace(pairs[2], back=back, similarity=similarity)
    return Bitext("a.txt", TEXT, tuple(pairs), None, "en", Route("fake", "pt"))


def finding(code: str = "SEN013", confidence: float = 0.75) -> Finding:
    [check] = find(code)
    return Finding(code, check.name, "minor", confidence, "", 2, Span(70, 79), "was quiet")


@pytest.mark.parametrize(
    ("back", "similarity", "confidence"),
    [
        ("The town was quiet all day.", 0.9, 0.7),
        ("The town slept all day.", 0.9, 0.8),
        ("The town slept.", 0.3, 0.85),
        ("It was quiet there.", 0.3, 0.75),
    ],
)
def test_words_that_came_home_speak_against_an_error_and_others_for_it(
    back: str, similarity: float, confidence: float
) -> None:
    [one] = witnessed([finding()], bitext(back, similarity))
    assert one.confidence == confidence
    assert "round trip" in one.evidence


def test_other_families_and_sure_findings_stay_as_they_are() -> None:
    for one in (finding("NAM001"), finding(confidence=0.95), finding("RTT001")):
        assert witnessed([one], bitext("The town slept.")) == (one,)


def test_without_a_round_trip_nothing_moves() -> None:
    one = finding()
    assert witnessed([one], replace(bitext("The town slept."), route=None)) == (one,)


def test_depth_counts_deviations_below_the_level_of_the_article() -> None:
    low = bitext("The town slept.", 0.7)
    assert depth(low, low.pairs[2]) == pytest.approx(4.0)
    assert depth(low, low.pairs[1]) == 0.0


def test_words_must_come_home_side_by_side() -> None:
    assert came_home("was quiet", "It was Quiet.")
    assert not came_home("was quiet", "It was very quiet.")
