"""Findings -> a score for the article, and the gate. All pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mtcheck import __version__
from mtcheck.types import SEVERITIES, Bitext, FailOn, Finding, Gate, Score, Severity, Skip

PENALTY: dict[Severity, float] = {"minor": 1, "major": 5, "critical": 25}
"""The weights of the Multidimensional Quality Metrics (MQM) scoring model."""

FEWEST_WORDS = 250
"""A shorter text is scored as if it had so many words, lest one finding sink it."""


def score(bitext: Bitext, findings: Sequence[Finding], signature: str) -> Score:
    """Give 100 less the penalty per 1,000 words, never below 0.

    The value is rounded to one decimal only here; the gate compares what is printed.
    """
    penalty = sum(PENALTY[finding.severity] for finding in findings)
    per_1000 = 1000 * penalty / max(bitext.words, FEWEST_WORDS)
    return Score(round(max(0.0, 100 - per_1000), 1), round(per_1000, 1), signature)


def signature(bitext: Bitext, checks: Iterable[str], engine: str, reviewed: str) -> str:
    """Name everything that the score hangs on, in the manner of sacreBLEU."""
    parts = {
        "checks": "+".join(checks) or "none",
        "engine": engine,
        "via": bitext.route.via if bitext.route else "none",
        **({"glossary": bitext.glossary.fingerprint} if bitext.glossary else {}),
        "source": "yes" if any(pair.source for pair in bitext.pairs) else "no",
        "langs": f"{bitext.source_language or '?'}-{bitext.target_language}",
        "knowledge": reviewed,
        "version": __version__,
    }
    return "|".join(f"{key}:{value}" for key, value in parts.items())


def gate(
    findings: Iterable[Finding],
    value: float,
    skipped: Iterable[Skip],
    *,
    fail_on: FailOn = "critical",
    min_score: float | None = None,
    require: Iterable[str] = (),
) -> Gate:
    """Decide whether an article may pass.

    It fails on a finding as severe as `fail_on` or more, on a score (as printed, with one decimal) below
    `min_score`, and when a check named in `require` was skipped.
    """
    reasons = []
    if fail_on != "never":
        failing = [one for one in findings if SEVERITIES.index(one.severity) >= SEVERITIES.index(fail_on)]
        if failing:
            more = "" if fail_on == "critical" else " or worse"
            reasons.append(f"{count(len(failing), 'finding')} of severity {fail_on}{more}")
    if min_score is not None and value < min_score:
        reasons.append(f"score {value:g} is below {min_score:g}")
    absent = {one.check: one.reason for one in skipped}
    reasons += [f"required check {name} did not run: {absent[name]}" for name in require if name in absent]
    return Gate(not reasons, fail_on, tuple(reasons))


def count(number: int, noun: str) -> str:
    """Write a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
