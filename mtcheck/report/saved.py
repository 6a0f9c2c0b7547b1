"""Saved JSON reports, as far as the gate needs them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mtcheck.errors import InputError
from mtcheck.read import read_bytes
from mtcheck.report.json import FORMAT
from mtcheck.types import SEVERITIES, Finding, Skip, Span

LARGEST = 200_000_000
"""Bytes of the largest report that is read: some ten times the largest article, which it quotes."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What a saved report says of the findings, the score and what was skipped."""

    findings: tuple[Finding, ...]
    skipped: tuple[Skip, ...]
    score: float


def load(path: str) -> Saved:
    """Read a report of format 1. Raises InputError for another format or anything else."""
    try:
        data = json.loads(read_bytes(Path(path), LARGEST))
        if data["format"] != FORMAT:
            raise InputError(f"{path}: a report of format {data['format']}; this version reads format {FORMAT}")
        findings = tuple(finding(entry) for entry in entries(data["findings"]))
        skipped = tuple(Skip(str(entry["check"]), str(entry["reason"])) for entry in entries(data["skipped"]))
        return Saved(findings, skipped, points(data["score"]["value"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise InputError(f"{path}: is not a JSON report of mtcheck") from None


def entries(value: object) -> list[Any]:
    """Read a list; another value that happens to be empty must not pass for a report without findings."""
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value


def points(value: object) -> float:
    """Read a score. NaN is none: it is not below any minimum."""
    if not isinstance(value, (int, float)) or not 0 <= value <= 100:
        raise ValueError("not a score")
    return float(value)


def finding(entry: dict[str, object]) -> Finding:
    """Read one finding."""
    severity = next(one for one in SEVERITIES if one == entry["severity"]) if entry["severity"] in SEVERITIES else None
    if severity is None:
        raise ValueError("severity")
    return Finding(
        code=str(entry["code"]),
        check=str(entry["check"]),
        severity=severity,
        confidence=float(str(entry["confidence"])),
        message=str(entry["message"]),
        segment=int(str(entry["segment"])),
        span=Span(int(str(entry["start"])), int(str(entry["end"]))),
        text=str(entry["text"]),
    )
