"""Marks of quotations and their partners."""

from __future__ import annotations

import pytest

from mtcheck.facts.quotation_marks import direction, quotations
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair


def paired(text: str, code: str = "en") -> list[tuple[str, str]]:
    bitext = Bitext("a.txt", text, tuple(Pair(one) for one in segments(text, code)), None, code)
    return [
        (one.opening.char if one.opening else "", one.closing.char if one.closing else "") for one in quotations(bitext)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One” and “two”.", [("“", "”"), ("“", "”")]),
        ("He said “one.\nTwo,” he said.", [("“", "”")]),
        ("He said “one.\n“Two,” he said.", [("“", "”")]),
        ("He said “one.\nThe “two” left.", [("“", "”"), ("“", "")]),
        ("He said “one.\nThe “two” left,” he said.", [("“", "”"), ("“", "”")]),
        ("One,” he said.", [("", "”")]),
        ('"One," he said; "two."', [('"', '"'), ('"', '"')]),
        ("", []),
    ],
)
def test_marks_are_paired_over_paragraphs(text: str, expected: list[tuple[str, str]]) -> None:
    assert paired(text) == expected


@pytest.mark.parametrize(
    ("text", "place", "code", "opens"),
    [
        ('a "b', 2, "en", True),
        ('a" b', 1, "en", False),
        ('a " b', 2, "en", None),
        ("a » b", 2, "en", False),
        ("a » b", 2, "de", None),
        ("a » b", 2, "fr", False),
        ("„a“ b", 2, "de", False),
        ("a »b", 2, "de", True),
    ],
)
def test_space_tells_whether_a_mark_opens_and_else_its_form(
    text: str, place: int, code: str, opens: bool | None
) -> None:
    assert direction(text, place, code) is opens
