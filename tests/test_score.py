"""The score, the qualities and the gate: sums that can be done by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck import __version__
from mtcheck.quality import qualities
from mtcheck.score import gate, score, signature
from mtcheck.types import SEVERITIES, Bitext, FailOn, Finding, Pair, Route, Score, Segment, Severity, Skip, Span


def bitext(*words: int, similarity: float | None = None) -> Bitext:
    """Make a bitext of segments of so many words."""
    pairs = []
    for number, length in enumerate(words):
        text = " ".join(["word"] * length)
        pairs.append(Pair(Segment(number, "body", number + 1, Span(0, len(text)), text), similarity=similarity))
    return Bitext("a.txt", "", tuple(pairs), None, "en")


def finding(severity: Severity, segment: int = 0, confidence: float = 1.0) -> Finding:
    return Finding("NUM001", "number", severity, confidence, "message", segment, Span(0, 1), "w")


def found(**counts: int) -> list[Finding]:
    return [finding(severity) for severity in SEVERITIES for _ in range(counts.get(severity, 0))]


@pytest.mark.parametrize(
    ("words", "counts", "value", "per_1000"),
    [
        (500, {}, 100.0, 0.0),
        (1000, {"minor": 1}, 99.0, 1.0),
        (1000, {"major": 1}, 95.0, 5.0),
        (1000, {"critical": 1}, 75.0, 25.0),
        (500, {"major": 1, "minor": 2}, 86.0, 14.0),  # 7 points in 500 words
        (1, {"major": 1}, 80.0, 20.0),  # 5 points in what counts as 250 words
        (250, {"major": 1}, 80.0, 20.0),
        (251, {"major": 1}, 80.1, 19.9),  # 5000 / 251 = 19.92
        (300, {"minor": 1}, 96.7, 3.3),  # 1000 / 300 = 3.33
        (300, {"minor": 2}, 93.3, 6.7),  # 2000 / 300 = 6.67
        (250, {"critical": 1}, 0.0, 100.0),
        (250, {"critical": 5}, 0.0, 500.0),
    ],
)
def test_the_score_is_100_less_the_penalty_per_1000_words(
    words: int, counts: dict[str, int], value: float, per_1000: float
) -> None:
    assert score(bitext(words), found(**counts), "made so") == Score(value, per_1000, "made so")


def test_the_words_of_all_segments_count() -> None:
    assert score(bitext(400, 600), found(major=1), "").value == 95.0


def test_a_text_without_words_has_a_score() -> None:
    assert score(bitext(), [], "").value == 100.0


@given(st.integers(0, 2000), st.lists(st.sampled_from(SEVERITIES)))
def test_another_finding_never_raises_the_score(words: int, severities: list[Severity]) -> None:
    values = [
        score(bitext(words), [finding(one) for one in severities[:count]], "").value
        for count in range(len(severities) + 1)
    ]
    assert values == sorted(values, reverse=True)
    assert all(0 <= value <= 100 for value in values)


def test_the_signature_names_what_the_score_hangs_on() -> None:
    assert signature(bitext(1), ["NUM001", "OFF001"], "none", "2026-02-01") == (
        f"checks:NUM001+OFF001|engine:none|via:none|source:no|langs:?-en|knowledge:2026-02-01|version:{__version__}"
    )


def test_the_signature_names_the_route_and_the_source() -> None:
    pair = Pair(Segment(0, "body", 1, Span(0, 3), "One"), source="Ένα")
    one = Bitext("a.tsv", "", (pair,), "el", "en", route=Route("firefox", "pt"))
    assert signature(one, [], "firefox", "2026-02-01") == (
        f"checks:none|engine:firefox|via:pt|source:yes|langs:el-en|knowledge:2026-02-01|version:{__version__}"
    )


def test_a_segment_without_findings_has_quality_1() -> None:
    assert qualities(bitext(3, 3), [], {}) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("severity", "confidence", "quality"),
    [
        ("minor", 1.0, 0.8333),  # 1 / (1 + 1/5)
        ("minor", 0.5, 0.9091),  # 1 / (1 + 0.5/5)
        ("major", 1.0, 0.5),  # 1 / (1 + 5/5)
        ("major", 0.6, 0.625),  # 1 / (1 + 3/5)
        ("critical", 1.0, 0.1667),  # 1 / (1 + 25/5)
        ("critical", 0.0, 1.0),
    ],
)
def test_a_finding_takes_from_its_segment_by_severity_and_confidence(
    severity: Severity, confidence: float, quality: float
) -> None:
    assert qualities(bitext(3, 3), [finding(severity, 1, confidence)], {}) == (1.0, quality)


def test_the_findings_of_a_segment_add_up() -> None:
    both = [finding("major", 0), finding("major", 0), finding("minor", 1)]
    assert qualities(bitext(3, 3), both, {}) == (0.3333, 0.8333)  # 1 / (1 + 10/5), 1 / (1 + 1/5)


@pytest.mark.parametrize(("similarity", "quality"), [(1.0, 1.0), (0.5, 0.9), (0.0, 0.8)])
def test_a_poor_round_trip_takes_a_fifth_at_most(similarity: float, quality: float) -> None:
    assert qualities(bitext(3, similarity=similarity), [], {}) == (quality,)


def test_doubt_and_findings_multiply() -> None:
    assert qualities(bitext(3, similarity=0.5), [finding("major")], {}) == (0.45,)  # 0.9 * 0.5


def test_the_poorest_round_trip_ranks_above_a_sure_major_finding() -> None:
    poor, wrong = bitext(3, similarity=0.0), bitext(3, similarity=1.0)
    assert qualities(poor, [], {}) > qualities(wrong, [finding("major")], {})


findings = st.builds(finding, st.sampled_from(SEVERITIES), st.just(0), st.floats(0, 1))


@given(st.lists(findings, max_size=20), findings, st.none() | st.floats(0, 1))
def test_a_quality_lies_between_0_and_1_and_no_finding_raises_it(
    before: list[Finding], another: Finding, similarity: float | None
) -> None:
    one = bitext(3, similarity=similarity)
    [less], [more] = qualities(one, [*before, another], {}), qualities(one, before, {})
    assert 0 <= less <= more <= 1


@pytest.mark.parametrize(
    ("fail_on", "counts", "reasons"),
    [
        ("critical", {}, []),
        ("critical", {"minor": 9, "major": 9}, []),
        ("critical", {"critical": 1}, ["1 finding of severity critical"]),
        ("major", {"minor": 9}, []),
        ("major", {"major": 1}, ["1 finding of severity major or worse"]),
        ("major", {"minor": 9, "major": 1, "critical": 1}, ["2 findings of severity major or worse"]),
        ("minor", {}, []),
        ("minor", {"minor": 1}, ["1 finding of severity minor or worse"]),
        ("minor", {"minor": 1, "major": 1, "critical": 1}, ["3 findings of severity minor or worse"]),
        ("never", {"minor": 9, "major": 9, "critical": 9}, []),
    ],
)
def test_the_gate_fails_on_a_finding_as_severe_as_asked_for_or_more(
    fail_on: FailOn, counts: dict[str, int], reasons: list[str]
) -> None:
    decision = gate(found(**counts), 100.0, [], fail_on=fail_on)
    assert (decision.passed, decision.fail_on, list(decision.reasons)) == (not reasons, fail_on, reasons)


def test_the_gate_fails_on_a_critical_finding_unless_told_otherwise() -> None:
    assert gate(found(major=1), 0.0, []).passed
    assert not gate(found(critical=1), 100.0, []).passed


def test_the_score_as_it_is_printed_passes_as_its_own_minimum() -> None:
    """The score is 96.666..., printed as 96.7."""
    value = score(bitext(300), found(minor=1), "").value
    assert gate([], value, [], min_score=96.7).passed
    assert gate([], value, [], min_score=96.6).passed


def test_a_score_below_the_minimum_fails_whatever_the_severities() -> None:
    decision = gate([], 96.7, [], fail_on="never", min_score=96.8)
    assert (decision.passed, decision.reasons) == (False, ("score 96.7 is below 96.8",))


def test_a_minimum_of_zero_is_a_minimum_that_every_score_reaches() -> None:
    assert gate([], 0.0, [], min_score=0).passed
    assert not gate([], 99.9, [], min_score=100).passed


def test_a_required_check_that_was_skipped_fails_with_its_reason() -> None:
    skipped = [Skip("number-value", "needs source"), Skip("other", "needs back")]
    decision = gate([], 100.0, skipped, require=["number-value", "office"])
    assert not decision.passed
    assert decision.reasons == ("required check number-value did not run: needs source",)


def test_a_skipped_check_that_is_not_required_fails_nothing() -> None:
    assert gate([], 100.0, [Skip("number-value", "needs source")], require=["office"]).passed


def test_all_reasons_are_given() -> None:
    skipped = [Skip("number-value", "needs source")]
    decision = gate(found(critical=1), 0.0, skipped, min_score=50, require=["number-value"])
    assert len(decision.reasons) == 3
