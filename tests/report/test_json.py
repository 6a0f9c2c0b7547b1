"""JSON, format 1: the keys that others read, and places that are right."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from mtcheck import __version__
from mtcheck.errors import ConfigError
from mtcheck.report import render
from mtcheck.report.json import as_dict
from mtcheck.types import Gate, Score, Skip, Span


def findings(report: Any) -> list[dict[str, Any]]:
    found = json.loads(render(report, "json"))["findings"]
    assert isinstance(found, list)
    return found


def test_a_report_has_the_keys_of_format_1_and_no_others(build: Any) -> None:
    report = build(
        "Kyiv 🚀 waits\r\n\r\nForeign Secretary Antony Blinken left.\r\n",
        (
            "Foreign Secretary",
            {
                "expected": "Secretary of State",
                "evidence": {"country": "United States"},
                "message": "is the office of …",
            },
        ),
        name="νέα.txt",
        known={1: {"source": "Ο υπουργός έφυγε.", "via": "O ministro saiu.", "back": "He left.", "similarity": 0.25}},
        skipped=(Skip("number-value", "needs source"),),
        gate=Gate(False, "major", ("1 finding of severity major or worse",)),
        score=Score(71.2, 28.8, "checks:all|engine:none"),
    )
    report = replace(report, qualities=(1.0, 0.64))
    assert json.loads(render(report, "json")) == {
        "format": 1,
        "mtcheck": __version__,
        "signature": "checks:all|engine:none",
        "article": {"name": "νέα.txt", "source_language": "el", "target_language": "en", "words": 8},
        "segments": [
            {
                "id": 0,
                "line": 1,
                "kind": "body",
                "source": None,
                "target": "Kyiv 🚀 waits",
                "back": None,
                "similarity": None,
                "quality": 1.0,
            },
            {
                "id": 1,
                "line": 3,
                "kind": "body",
                "source": "Ο υπουργός έφυγε.",
                "target": "Foreign Secretary Antony Blinken left.",
                "back": "He left.",
                "similarity": 0.25,
                "quality": 0.64,
            },
        ],
        "findings": [
            {
                "code": "OFF001",
                "check": "office",
                "severity": "major",
                "confidence": 0.97,
                "segment": 1,
                "line": 3,
                "column": 1,
                "start": 16,  # 12 code points, a line end of two, and an empty line's two
                "end": 33,
                "text": "Foreign Secretary",
                "expected": "Secretary of State",
                "message": "is the office of …",
                "evidence": {"country": "United States"},
            }
        ],
        "skipped": [{"check": "number-value", "reason": "needs source"}],
        "score": {"value": 71.2, "per_1000_words": 28.8},
        "gate": {"passed": False, "fail_on": "major", "reasons": ["1 finding of severity major or worse"]},
    }


def test_a_report_without_findings_has_empty_lists(build: Any) -> None:
    found = as_dict(build("Kyiv waits."))
    assert (found["findings"], found["skipped"], found["gate"]["reasons"]) == ([], [], [])


def test_what_is_not_known_is_null(build: Any) -> None:
    report = build("Kyiv waits.", "waits")
    report = replace(report, bitext=replace(report.bitext, source_language=None))
    found = as_dict(report)
    assert found["article"]["source_language"] is None
    assert (found["findings"][0]["expected"], found["findings"][0]["evidence"]) == (None, {})


@pytest.mark.parametrize(
    ("text", "words", "line", "column", "start", "end"),
    [
        ("Kyiv waits", "waits", 1, 6, 5, 10),
        ("🚀🚀 𝔸 waits", "waits", 1, 6, 5, 10),
        ("a\r\nb\r\n🚀 waits\r\n", "waits", 3, 3, 8, 13),
        ("a\n\n\tKyiv", "Kyiv", 3, 2, 4, 8),
        ("e\u0301 Kyiv", "Kyiv", 1, 4, 3, 7),
        ("a\u2028b Kyiv", "Kyiv", 1, 5, 4, 8),
    ],
)
def test_places_count_code_points_of_the_file(
    build: Any, text: str, words: str, line: int, column: int, start: int, end: int
) -> None:
    [one] = findings(build(text, words))
    assert (one["line"], one["column"], one["start"], one["end"]) == (line, column, start, end)
    assert text[one["start"] : one["end"]] == one["text"] == words


def test_a_finding_that_goes_on_into_the_next_line_begins_where_it_begins(build: Any) -> None:
    [one] = findings(build("He\r\nleft.", (Span(0, 8), {})))
    assert (one["line"], one["column"], one["start"], one["end"]) == (1, 1, 0, 8)


def test_the_findings_keep_their_order(build: Any) -> None:
    assert [one["text"] for one in findings(build("a b c", "c", "a", "b"))] == ["c", "a", "b"]


def test_letters_are_written_as_they_are_and_the_report_ends_its_line(build: Any) -> None:
    text = render(build("Κίεβο 🚀"), "json")
    assert "Κίεβο 🚀" in text
    assert text.endswith("}\n")


def test_quotes_and_control_characters_are_escaped(build: Any) -> None:
    text = 'He said "\\no\\"\tand\x1bleft\u2028.'
    assert json.loads(render(build(text), "json"))["segments"][0]["target"] == text


def test_a_format_that_does_not_exist_is_named_with_those_that_do(build: Any) -> None:
    with pytest.raises(ConfigError, match="unknown output format 'pdf'; known: text, json, html"):
        render(build("Kyiv"), "pdf")
