"""What the checks said of an engine, as JSON that the cache keeps."""

from __future__ import annotations

from typing import Any

from mtcheck.compare.types import Judged
from mtcheck.types import Finding, Skip, Span


def dump_judged(one: Judged) -> dict[str, Any]:
    """Write it; the name of the engine is left out, as another may have the same output."""
    return {
        "findings": [dump_finding(finding) for finding in one.findings],
        "qualities": one.qualities,
        "words": one.words,
        "skipped": [[skip.check, skip.reason] for skip in one.skipped],
    }


def load_judged(engine: str, data: dict[str, Any]) -> Judged:
    """Read it, for an engine of that name."""
    return Judged(
        engine,
        tuple(load_finding(row) for row in data["findings"]),
        tuple(data["qualities"]),
        tuple(data["words"]),
        tuple(Skip(check, reason) for check, reason in data["skipped"]),
    )


def dump_finding(one: Finding) -> list[Any]:
    """Write a finding as a list, in the order of its fields."""
    span = [one.span.start, one.span.end]
    head = [one.code, one.check, one.severity, one.confidence, one.message, one.segment]
    return [*head, span, one.text, one.expected, dict(one.evidence)]


def load_finding(row: list[Any]) -> Finding:
    """Read what `dump_finding` wrote."""
    code, check, severity, confidence, message, segment, span, text, expected, evidence = row
    return Finding(code, check, severity, confidence, message, segment, Span(*span), text, expected, evidence)
