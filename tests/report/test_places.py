"""Places in a file as a person counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.report.places import line_and_column, line_of

texts = st.lists(st.sampled_from(["\n", "\r\n", "\r", "a", "🚀", "é", "\u2028", "\t", "word "]), max_size=30).map(
    "".join
)


@pytest.mark.parametrize(
    ("text", "place", "line", "column"),
    [
        ("", 0, 1, 1),
        ("abc", 0, 1, 1),
        ("abc", 2, 1, 3),
        ("abc", 3, 1, 4),
        ("ab\ncd", 2, 1, 3),
        ("ab\ncd", 3, 2, 1),
        ("ab\r\ncd", 4, 2, 1),
        ("ab\r\n\r\ncd", 7, 3, 2),
        ("🚀🚀\n🚀x", 4, 2, 2),
        ("e\u0301x", 2, 1, 3),
        ("a\rb\u2028c\u0085d", 6, 1, 7),
        ("ab\n", 3, 2, 1),
    ],
)
def test_lines_and_columns_are_counted_from_1_in_code_points(text: str, place: int, line: int, column: int) -> None:
    assert line_and_column(text, place) == (line, column)


@given(texts, st.data())
def test_line_and_column_lead_back_to_the_place(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    line, column = line_and_column(text, place)
    before = text.split("\n")[: line - 1]
    assert sum(len(one) + 1 for one in before) + column - 1 == place


@given(texts)
def test_the_lines_are_those_between_the_line_ends(text: str) -> None:
    lines = text.split("\n")
    assert [line_of(text, number) for number in range(1, len(lines) + 1)] == [line.rstrip("\r") for line in lines]


@given(texts, st.data())
def test_a_place_on_a_line_is_the_character_in_its_column(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    line, column = line_and_column(text, place)
    if place < len(text) and text[place] not in "\r\n":
        assert line_of(text, line)[column - 1] == text[place]
