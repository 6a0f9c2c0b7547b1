"""JSON, format 1. Others read it: a change that is not an addition gets a new number."""

from __future__ import annotations

import json
from typing import Any

from mtcheck import __version__
from mtcheck.report.places import line_and_column
from mtcheck.types import Finding, Pair, Report

FORMAT = 1


def render(report: Report) -> str:
    """Render a report as indented JSON, with a line end."""
    return json.dumps(as_dict(report), ensure_ascii=False, indent=1) + "\n"


def as_dict(report: Report) -> dict[str, Any]:
    """Give the report in the shape of format 1.

    Lines and columns count from 1, `start` and `end` from 0, all in code points of the original file.
    """
    bitext = report.bitext
    return {
        "format": FORMAT,
        "mtcheck": __version__,
        "signature": report.score.signature,
        "article": {
            "name": bitext.name,
            "source_language": bitext.source_language,
            "target_language": bitext.target_language,
            "words": bitext.words,
        },
        "segments": [segment(pair, quality) for pair, quality in zip(bitext.pairs, report.qualities, strict=True)],
        "findings": [finding(one, bitext.text) for one in report.findings],
        "skipped": [{"check": skip.check, "reason": skip.reason} for skip in report.skipped],
        "score": {"value": report.score.value, "per_1000_words": report.score.per_1000_words},
        "gate": {
            "passed": report.gate.passed,
            "fail_on": report.gate.fail_on,
            "reasons": list(report.gate.reasons),
        },
    }


def segment(pair: Pair, quality: float) -> dict[str, Any]:
    """Give one segment."""
    return {
        "id": pair.target.id,
        "line": pair.target.line,
        "kind": pair.target.kind,
        "source": pair.source,
        "target": pair.target.text,
        "back": pair.back,
        "similarity": pair.similarity,
        "quality": quality,
    }


def finding(one: Finding, text: str) -> dict[str, Any]:
    """Give one finding, with its line and column in the file's text."""
    line, column = line_and_column(text, one.span.start)
    return {
        "code": one.code,
        "check": one.check,
        "severity": one.severity,
        "confidence": one.confidence,
        "segment": one.segment,
        "line": line,
        "column": column,
        "start": one.span.start,
        "end": one.span.end,
        "text": one.text,
        "expected": one.expected,
        "message": one.message,
        "evidence": dict(one.evidence),
    }
