"""A run over each seed, held against its labels."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from mtcheck.config import Settings
from mtcheck.pipeline import check_article
from mtcheck.report.places import line_and_column
from mtcheck.types import Finding, Report

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SEEDS = Path(__file__).parents[2] / "seeds"

Label = dict[str, Any]


def labels(name: str) -> dict[str, Any]:
    return tomllib.loads((SEEDS / f"{name}.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module", params=["none", "auto"])
def report(request: pytest.FixtureRequest) -> Report:
    settings = Settings(source_language="el", engine=request.param)
    return check_article(str(SEEDS / "long-range-missiles.txt"), settings)


def names(report: Report, finding: Finding, error: Label) -> bool:
    line, _ = line_and_column(report.bitext.text, finding.span.start)
    return finding.code[:3] in error["families"] and line == error["line"] and finding.text == error["text"]


@pytest.mark.parametrize("error", labels("long-range-missiles")["error"], ids=lambda e: f"{e['line']}-{e['text'][:20]}")
def test_each_known_error_is_named_with_its_family_span_and_reading(report: Report, error: Label) -> None:
    found = [one for one in report.findings if names(report, one, error)]
    assert found, f"nothing names {error['text']!r}"
    if "reading" in error:
        assert error["reading"] in [one.expected for one in found]


@pytest.mark.parametrize("right", labels("long-range-missiles")["right"], ids=lambda r: r["text"])
def test_what_is_right_is_left_alone(report: Report, right: Label) -> None:
    text, start = report.bitext.text, -1
    while (start := text.find(right["text"], start + 1)) >= 0:
        end = start + len(right["text"])
        assert not [one for one in report.findings if one.span.start < end and one.span.end > start]


def test_little_else_is_reported_as_major(report: Report) -> None:
    errors = labels("long-range-missiles")["error"]
    others = [
        one
        for one in report.findings
        if one.severity != "minor" and not any(names(report, one, error) for error in errors)
    ]
    assert not others


def test_the_labels_quote_the_article() -> None:
    lines = (SEEDS / "long-range-missiles.txt").read_text(encoding="utf-8").splitlines()
    for error in labels("long-range-missiles")["error"]:
        assert error["text"] in lines[error["line"] - 1]
