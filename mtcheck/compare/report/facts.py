"""What a reader must know of a comparison as a whole, a line each."""

from __future__ import annotations

from mtcheck.compare.types import Comparison
from mtcheck.score import count

FEW = 6
"""Names of skipped checks that are written out for a reason."""


def subject(comparison: Comparison) -> str:
    """Say what was compared, and against what."""
    source, target = comparison.languages
    size = [
        count(len(comparison.results), "engine"),
        f"{source}-{target}",
        f"{comparison.segments:,} segment{'s' * (comparison.segments != 1)}"
        + (f" in {count(comparison.documents, 'document')}" if comparison.documents else ""),
        f"{comparison.words:,} words of source",
        count(comparison.references, "reference") if comparison.references else "no reference",
        f"people: {comparison.people}" if comparison.people else "no scores by people",
    ]
    return f"{comparison.name}: {', '.join(size)}"


def judge(comparison: Comparison) -> str:
    """Say which engine translated back, for checks that need it."""
    if comparison.judge == "none":
        return "judge: none (no back-translations)"
    return f"judge: {comparison.judge} translated the outputs back"


def advice(comparison: Comparison) -> str:
    """Say where to look further, and what the comparison could have had besides."""
    ways = ["mtcheck explain CODE says what a finding means", "--output-format html=FILE has charts and every pair"]
    if not comparison.references:
        ways.append("--reference FILE adds BLEU, chrF, chrF++ and TER")
    return f"next: {'; '.join(ways)}"


def skipped(comparison: Comparison) -> list[str]:
    """Give the reasons why checks did not run, each once, with the first of their names."""
    names: dict[str, list[str]] = {}
    for skip in comparison.skipped:
        names.setdefault(skip.reason, []).append(skip.check)
    return [f"skipped {several(list(dict.fromkeys(checks)))}: {reason}" for reason, checks in names.items()]


def several(names: list[str]) -> str:
    """Write the first of some names, and how many more there are."""
    more = len(names) - FEW
    return ", ".join(names[:FEW]) + (f" and {more} more" if more > 0 else "")


def signatures(comparison: Comparison) -> list[str]:
    """Give how the figures are made, a line a signature, with all the figures that have it."""
    names: dict[str, list[str]] = {}
    for one in comparison.figures:
        names.setdefault(one.signature, []).append(one.name)
    return [f"{several(figures)}: {signature}" for signature, figures in names.items() if signature]
