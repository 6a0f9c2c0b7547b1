"""The parts of a comparison as plain dictionaries of format 1, keys in the order in which JSON has them."""

from __future__ import annotations

from math import isfinite
from typing import Any

from mtcheck.compare.types import Agreement, Alone, Comparison, Differences, Excerpt, Lost, Result, Step
from mtcheck.significance.types import Duel, Figure, Interval
from mtcheck.types import Finding

DECIMALS = 4
CHANCES = 6
"""Decimals of p-values: with a million samples the least of them is 0.000001."""


def rounded(value: float | None, digits: int = DECIMALS) -> float | None:
    """Round a number; what is not defined is None."""
    return round(float(value), digits) if value is not None and isfinite(value) else None


def figure(one: Figure) -> dict[str, Any]:
    """Give what a figure is."""
    return {
        "key": one.key,
        "name": one.name,
        "group": one.group,
        "higher_is_better": one.higher_is_better,
        "digits": one.digits,
        "meaning": one.meaning,
        "signature": one.signature,
    }


def engine(one: Result, comparison: Comparison) -> dict[str, Any]:
    """Give one engine, its values in the order of the figures."""
    return {
        "engine": one.engine,
        "file": one.file,
        "place": one.place,
        "words": one.words,
        "values": {
            key: valued(one.values[key].value, one.values[key].interval)
            for key in (each.key for each in comparison.figures)
            if key in one.values
        },
        "counts": [{"family": each.family, "severity": each.severity, "number": each.number} for each in one.counts],
        "qualities": [rounded(value) for value in one.qualities],
        "penalties": [rounded(value) for value in one.penalties],
    }


def valued(value: float, interval: Interval | None) -> dict[str, float | None]:
    """Give a number with the ends of its interval."""
    low, high = (interval.low, interval.high) if interval else (None, None)
    return {"value": rounded(value), "low": rounded(low), "high": rounded(high)}


def duel(one: Duel) -> dict[str, Any]:
    """Give two engines by one figure."""
    return {
        "figure": one.figure,
        "first": one.first,
        "second": one.second,
        "difference": rounded(one.difference),
        "low": rounded(one.interval.low),
        "high": rounded(one.interval.high),
        "bootstrap": rounded(one.bootstrap, CHANCES),
        "randomisation": rounded(one.randomisation, CHANCES),
        "holm": rounded(one.holm, CHANCES),
        "documents": rounded(one.documents, CHANCES),
    }


def agreement(one: Agreement) -> dict[str, Any]:
    """Give how far a figure agrees with people."""
    return {
        "figure": one.figure,
        "engines": one.engines,
        "pairs": one.pairs,
        "pairwise": valued(one.pairwise, one.pairwise_interval),
        "kendall": valued(one.kendall, one.kendall_interval),
        "spearman": valued(one.spearman, one.spearman_interval),
    }


def step(one: Step) -> dict[str, Any]:
    """Give what a difference means to people."""
    return {
        "figure": one.figure,
        "first": one.first,
        "second": one.second,
        "difference": rounded(one.difference),
        "accuracy": rounded(one.accuracy),
    }


def differences(one: Differences) -> dict[str, Any]:
    """Give where the engines differ."""
    return {
        "excerpts": [excerpt(each) for each in one.excerpts],
        "alone": [alone(each) for each in one.alone],
        "alone_counts": {engine: dict(counts) for engine, counts in one.alone_counts.items()},
        "lost": [lost(each) for each in one.lost],
    }


def excerpt(one: Excerpt) -> dict[str, Any]:
    """Give a segment to look at."""
    return {
        "segment": one.segment,
        "spread": rounded(one.spread),
        "source": one.source,
        "outputs": [{"engine": engine, "output": output} for engine, output in one.outputs],
        "findings": [{"engine": engine, "finding": finding(each)} for engine, each in one.findings],
    }


def alone(one: Alone) -> dict[str, Any]:
    """Give an error that only one engine makes."""
    return {"engine": one.engine, "source": one.source, "output": one.output, "finding": finding(one.finding)}


def lost(one: Lost) -> dict[str, Any]:
    """Give what an engine lost of the source."""
    examples = [{"segment": segment, "text": text} for segment, text in one.examples]
    return {"engine": one.engine, "kind": one.kind, "number": one.number, "examples": examples}


def finding(one: Finding) -> dict[str, Any]:
    """Give one finding, with the keys that it has in the report of an article."""
    return {
        "code": one.code,
        "check": one.check,
        "severity": one.severity,
        "confidence": rounded(one.confidence),
        "segment": one.segment,
        "start": one.span.start,
        "end": one.span.end,
        "text": one.text,
        "expected": one.expected,
        "message": one.message,
        "evidence": dict(one.evidence),
    }
