"""Reports built by hand: an article a line, and findings named by the words they stand on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from mtcheck.types import Bitext, Finding, Gate, Pair, Report, Score, Segment, Skip, Span

Build = Callable[..., Report]


def pairs_of(text: str) -> list[Pair]:
    """Make a segment of every line that has text."""
    pairs: list[Pair] = []
    start = 0
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.removesuffix("\r")
        if line:
            span = Span(start, start + len(line))
            pairs.append(Pair(Segment(len(pairs), "body", number, span, line)))
        start += len(raw) + 1
    return pairs


def finding_in(text: str, pairs: list[Pair], words: str | Span, **changes: Any) -> Finding:
    """Make a finding at the first place where the words stand, or at a span."""
    start = text.index(words) if isinstance(words, str) else words.start
    span = Span(start, start + len(words)) if isinstance(words, str) else words
    segment = max(pair.target.id for pair in pairs if pair.target.span.start <= start)
    found = Finding("OFF001", "office", "major", 0.97, "is wrong", segment, span, text[span.start : span.end])
    return replace(found, **changes)


@pytest.fixture
def build() -> Build:
    """Give `build(text, *marks)`, where a mark is words of the text or (words or span, what else the finding has)."""

    def make(
        text: str,
        *marks: str | tuple[str | Span, Mapping[str, Any]],
        name: str = "article.txt",
        known: Mapping[int, Mapping[str, Any]] | None = None,
        skipped: tuple[Skip, ...] = (),
        gate: Gate | None = None,
        score: Score | None = None,
    ) -> Report:
        pairs = pairs_of(text)
        pairs = [replace(pair, **(known or {}).get(number, {})) for number, pair in enumerate(pairs)]
        findings = tuple(
            finding_in(text, pairs, mark) if isinstance(mark, str) else finding_in(text, pairs, mark[0], **mark[1])
            for mark in marks
        )
        return Report(
            bitext=Bitext(name, text, tuple(pairs), "el", "en"),
            findings=findings,
            skipped=skipped,
            qualities=(1.0,) * len(pairs),
            score=score or Score(71.2, 28.8, "checks:all|engine:none"),
            gate=gate or Gate(True, "critical"),
        )

    return make
