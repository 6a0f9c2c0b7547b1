"""Precision and recall on the seeds that the project wrote, by rules alone and without a source.

The floors lie a little below what is reached (the table is in benchmarks/RESULTS.md): a change that loses more
than a finding or two, or that speaks up on good text, fails here.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from mtcheck.config import Settings
from mtcheck.pipeline import check_article
from mtcheck.types import Finding

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SEEDS = Path(__file__).parents[2] / "seeds"
NEAR = 2
"""Characters by which a finding may miss a label."""


def labels(name: str) -> dict[str, Any]:
    return tomllib.loads((SEEDS / f"{name}.toml").read_text(encoding="utf-8"))


NAMES = sorted(path.stem for path in SEEDS.glob("*.toml"))
CLEAN = [name for name in NAMES if "error" not in labels(name)]


@dataclass(frozen=True)
class Look:
    """Labels and findings of one seed, with the families and places of both."""

    errors: list[tuple[int, int, list[str]]]
    rights: list[tuple[int, int]]
    findings: tuple[Finding, ...] = field(default=())

    def found(self, start: int, end: int) -> list[Finding]:
        return [one for one in self.findings if one.span.start < end + NEAR and start < one.span.end + NEAR]

    def is_right(self, finding: Finding) -> bool:
        return any(finding in self.found(start, end) for start, end, _ in self.errors)


def look(name: str) -> Look:
    marks = labels(name)
    path = SEEDS / f"{name}.txt"
    text = path.read_text(encoding="utf-8")
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    errors = []
    for error in marks.get("error", []):
        start = text.index(error["text"], starts[error["line"] - 1])
        errors.append((start, start + len(error["text"]), error["families"]))
    rights = [(text.index(one["text"]), text.index(one["text"]) + len(one["text"])) for one in marks["right"]]
    report = check_article(str(path), Settings(source_language=marks["source_language"], engine="none"))
    return Look(errors, rights, report.findings)


@pytest.fixture(scope="module")
def looks() -> dict[str, Look]:
    return {name: look(name) for name in NAMES}


def test_there_are_twelve_articles_with_errors_and_six_without() -> None:
    assert len(NAMES) - len(CLEAN) >= 12
    assert len(CLEAN) >= 6
    assert {labels(name)["source_language"] for name in NAMES} >= {"el", "uk", "tr", "de", "es"}


@pytest.mark.parametrize("name", NAMES)
def test_a_label_quotes_its_line(name: str) -> None:
    lines = (SEEDS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    for error in labels(name).get("error", []):
        assert error["text"] in lines[error["line"] - 1], error


@pytest.mark.parametrize("name", CLEAN)
def test_nothing_major_is_said_of_a_clean_article(name: str, looks: dict[str, Look]) -> None:
    assert not [(one.code, one.text) for one in looks[name].findings if one.severity != "minor"]


def test_clean_articles_have_next_to_no_minor_findings(looks: dict[str, Look]) -> None:
    assert sum(len(looks[name].findings) for name in CLEAN) <= 1


@pytest.mark.parametrize("name", NAMES)
def test_what_looks_suspicious_and_is_right_is_left_alone(name: str, looks: dict[str, Look]) -> None:
    one = looks[name]
    assert not [
        (finding.code, finding.text)
        for start, end in one.rights
        for finding in one.findings
        if finding.span.start < end and start < finding.span.end and not one.is_right(finding)
    ]


FLOORS = {"SEN": 0.6, "MIS": 0.2, "PUN": 0.5, "UNT": 0.6, "BOI": 0.6, "OFF": 0.3, "NAM": 0.4}


@pytest.mark.parametrize("family", FLOORS)
def test_errors_of_a_family_are_found(family: str, looks: dict[str, Look]) -> None:
    hits = [
        bool(one.found(start, end)) for one in looks.values() for start, end, kinds in one.errors if kinds[0] == family
    ]
    assert sum(hits) >= FLOORS[family] * len(hits)


@pytest.mark.parametrize("family", ["SEN", "MIS", "PUN", "UNT", "NAM", "OFF"])
def test_findings_of_a_family_lie_on_errors(family: str, looks: dict[str, Look]) -> None:
    counts: Counter[bool] = Counter(
        one.is_right(finding) for one in looks.values() for finding in one.findings if finding.code[:3] == family
    )
    assert counts[True] >= 0.9 * counts.total()
