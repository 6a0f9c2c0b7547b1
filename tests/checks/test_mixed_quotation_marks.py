"""Quotation marks of two kinds."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.mixed_quotation_marks import CHECK
from mtcheck.checks.unbalanced_quotation_marks import CHECK as UNBALANCED


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("\"The prime minister decides.' He left.", "'", '"'),
        ("“The prime minister decides.’ He left.", "’", "”"),
        ("‘The prime minister decides,” he said.", "‘", "“"),
        ('The “plan" failed.', '"', "”"),
        ('The "plan” failed.', "”", '"'),
        ("The “plan“ failed.", "“", "”"),
    ],
)
def test_the_mark_that_does_not_fit_is_reported_once(text: str, mark: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (mark, expected)
    silent(UNBALANCED, text)


def test_a_stray_kind_is_one_finding_of_the_article() -> None:
    text = "He said “one” and “two”.\nShe said “three”.\nThey said “five”, “six” and «seven»."
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == ("«", "“")


@pytest.mark.parametrize(
    "text",
    [
        'He said “one” and "two", “three” and "four".',
        "“The ‘plan’ failed,” he said. The workers' party agreed.",
        "\"All 'The Rolling People'.\" So it is.",
    ],
)
def test_two_kinds_side_by_side_and_quotations_within_are_right(text: str) -> None:
    silent(CHECK, text)


def test_guillemets_and_curly_marks_go_together_where_the_language_has_both() -> None:
    text = "«Α» «Β» «Γ» «Δ» «Ε» “ζ”."
    assert findings(CHECK, text, target_language="el") == []
    assert [one.text for one in findings(CHECK, text)] == ["“"]


def test_german_marks_that_fit_are_right() -> None:
    assert findings(CHECK, "Er sagte „ja“, »nein« und „gut”.", target_language="de") == []
    assert [one.expected for one in findings(CHECK, 'Auf dem „dritten Weg" blieb er.', target_language="de")] == ["“"]
