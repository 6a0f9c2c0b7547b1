"""The profile of errors: a column an engine, a row a family or a severity, findings per 1,000 words of source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite, nan

from mtcheck.compare.report.label import Tags, family
from mtcheck.compare.report.lead import lead
from mtcheck.compare.report.number import decimal
from mtcheck.compare.report.sheet import Sheet
from mtcheck.compare.types import Comparison, Count, Result
from mtcheck.types import SEVERITIES, Severity

FEW = 9
"""Engines up to which a line has room for two decimals of each."""

Choice = Callable[[Count], bool]


def of_family(code: str) -> Choice:
    """Choose the findings of a family."""
    return lambda one: one.family == code


def of_severity(severity: Severity) -> Choice:
    """Choose the findings of a severity."""
    return lambda one: one.severity == severity


def per_1000_words(result: Result, words: int, choice: Choice) -> float:
    """Give how many findings of a choice an engine has per 1,000 words of source; nan where that has none."""
    number = sum(one.number for one in result.counts if choice(one))
    return 1000 * number / words if words else nan


def families(comparison: Comparison) -> tuple[str, ...]:
    """Give the families that occur, the most frequent first."""
    totals: dict[str, int] = {}
    for count in (count for result in comparison.results for count in result.counts):
        totals[count.family] = totals.get(count.family, 0) + count.number
    return tuple(sorted((one for one, number in totals.items() if number), key=lambda one: (-totals[one], one)))


def profile(comparison: Comparison, tags: Tags) -> Sheet:
    """Give the errors by family, then by severity, then all of them."""
    occurring = families(comparison)
    lines: list[tuple[str, str, Choice]] = [(code, family(code), of_family(code)) for code in occurring]
    lines += [(one, one, of_severity(one)) for one in reversed(SEVERITIES)]
    lines.append(("", "all", lambda _: True))
    numbers = [
        [per_1000_words(result, comparison.words, choice) for result in comparison.results] for *_, choice in lines
    ]
    small = all(number < 10 for row in numbers for number in row if isfinite(number))
    digits = 2 if small and len(comparison.results) <= FEW else 1
    ahead = [lead(comparison, key, row, higher=False) for (key, *_), row in zip(lines, numbers, strict=True)]
    return Sheet(
        title="Errors per 1,000 words of source",
        heads=("error", *(tags[result.engine] for result in comparison.results)),
        rows=tuple(
            (name, *(decimal(number, digits) for number in row))
            for (_, name, _), row in zip(lines, numbers, strict=True)
        ),
        breaks=frozenset({len(occurring), len(lines) - 1} - {0}),
        best=frozenset((row, column + 1) for row, one in enumerate(ahead) for column in one.best),
        level=frozenset((row, column + 1) for row, one in enumerate(ahead) for column in one.level),
    )


def alone(comparison: Comparison, tags: Tags) -> Sheet | None:
    """Give how many errors only one engine makes, by family; None where there are none, or one engine alone."""
    counts: Mapping[str, Mapping[str, int]] = comparison.differences.alone_counts
    totals: dict[str, int] = {}
    for code, number in (item for by_family in counts.values() for item in by_family.items()):
        totals[code] = totals.get(code, 0) + number
    occurring = sorted((code for code, number in totals.items() if number), key=lambda code: (-totals[code], code))
    engines = [result.engine for result in comparison.results]
    rows = [(family(code), *(str(counts.get(one, {}).get(code, 0)) for one in engines)) for code in occurring]
    if not occurring or len(engines) < 2:
        return None
    rows.append(("all", *(str(sum(counts.get(one, {}).values())) for one in engines)))
    heads = ("error", *(tags[one] for one in engines))
    title = "Errors that only one engine makes"
    return Sheet(title, heads, tuple(rows), breaks=frozenset({len(occurring)}))


def lost(comparison: Comparison, tags: Tags) -> Sheet | None:
    """Give how many names and numbers of the source each engine lost or changed; None where nobody looked."""
    found = comparison.differences.lost
    kinds = dict.fromkeys(one.kind for one in found)
    numbers = {(one.engine, one.kind): one.number for one in found}
    engines = [result.engine for result in comparison.results]
    rows = tuple((kind, *(str(numbers.get((one, kind), "–")) for one in engines)) for kind in kinds)
    title = "Lost or changed, of what the source has"
    return Sheet(title, ("kind", *(tags[one] for one in engines)), rows) if rows else None
