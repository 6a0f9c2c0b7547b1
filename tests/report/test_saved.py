"""Saved reports: what the gate reads is what was written, and nothing else passes for a report."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mtcheck.errors import InputError
from mtcheck.report.json import as_dict, render
from mtcheck.report.saved import Saved, load
from mtcheck.types import Score, Skip


@pytest.fixture
def report(build: Any) -> Any:
    return build(
        "Kyiv 🚀 waits\r\nHe left.",
        ("Kyiv", {"severity": "critical", "confidence": 0.5, "code": "NAM001"}),
        ("left", {"severity": "minor"}),
        skipped=(Skip("number-value", "needs source"),),
        score=Score(71.2, 28.8, "checks:all"),
    )


def saved(folder: Path, text: str | bytes) -> str:
    path = folder / "report.json"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return str(path)


def test_what_was_rendered_is_read_back(tmp_path: Path, report: Any) -> None:
    assert load(saved(tmp_path, render(report))) == Saved(report.findings, report.skipped, 71.2)


def test_a_report_without_findings_is_read_back(tmp_path: Path, build: Any) -> None:
    assert load(saved(tmp_path, render(build("Kyiv", score=Score(100, 0, ""))))) == Saved((), (), 100.0)


def test_keys_that_a_later_version_may_add_are_passed_over(tmp_path: Path, report: Any) -> None:
    data = as_dict(report)
    data["new"] = data["findings"][0]["new"] = data["skipped"][0]["new"] = data["score"]["new"] = 1
    assert load(saved(tmp_path, json.dumps(data))) == Saved(report.findings, report.skipped, 71.2)


@pytest.mark.parametrize("number", [0, 2, "1", None])
def test_another_format_is_named(tmp_path: Path, report: Any, number: object) -> None:
    path = saved(tmp_path, json.dumps({**as_dict(report), "format": number}))
    with pytest.raises(InputError, match=rf"report\.json: a report of format {number}; .*reads format 1"):
        load(path)


@pytest.mark.parametrize(
    "text",
    ["", "Kyiv waits.", "[]", "null", "1", '"format"', "{}", '{"format": 1}', "[" * 100_000, b"\xff\xfe\x00", b"\x80"],
)
def test_what_is_no_report_is_refused(tmp_path: Path, text: str | bytes) -> None:
    path = saved(tmp_path, text)
    with pytest.raises(InputError, match=r"report\.json: is not a JSON report of mtcheck"):
        load(path)


@pytest.mark.parametrize(
    "damage",
    [
        {"findings": None},
        {"findings": {}},
        {"findings": ""},
        {"findings": ["OFF001"]},
        {"findings": [{}]},
        {"skipped": None},
        {"skipped": {}},
        {"skipped": [{"check": "number-value"}]},
        {"score": None},
        {"score": 71.2},
        {"score": {}},
        {"score": {"value": None}},
        {"score": {"value": "71.2"}},
        {"score": {"value": float("nan")}},
        {"score": {"value": float("inf")}},
        {"score": {"value": 10**400}},
        {"score": {"value": -1}},
    ],
)
def test_a_report_that_is_damaged_is_refused(tmp_path: Path, report: Any, damage: dict[str, Any]) -> None:
    path = saved(tmp_path, json.dumps({**as_dict(report), **damage}))
    with pytest.raises(InputError, match="is not a JSON report of mtcheck"):
        load(path)


@pytest.mark.parametrize(
    "key", ["code", "check", "severity", "confidence", "message", "segment", "start", "end", "text"]
)
def test_a_finding_that_lacks_something_is_refused(tmp_path: Path, report: Any, key: str) -> None:
    data = as_dict(report)
    del data["findings"][1][key]
    with pytest.raises(InputError, match="is not a JSON report of mtcheck"):
        load(saved(tmp_path, json.dumps(data)))


@pytest.mark.parametrize("severity", ["fatal", "", None, 3, ["major"]])
def test_a_severity_that_does_not_exist_is_refused(tmp_path: Path, report: Any, severity: object) -> None:
    data = as_dict(report)
    data["findings"][0]["severity"] = severity
    with pytest.raises(InputError, match="is not a JSON report of mtcheck"):
        load(saved(tmp_path, json.dumps(data)))


def test_a_missing_report_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"report\.json: no such file"):
        load(str(tmp_path / "report.json"))


def test_a_score_survives_to_its_decimal(tmp_path: Path, report: Any) -> None:
    for value in (0.0, 0.1, 96.7, 99.9, 100.0):
        one = replace(report, score=Score(value, 1.0, ""))
        assert load(saved(tmp_path, render(one))).score == value
