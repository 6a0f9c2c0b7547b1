"""TSV: a line an engine and figure, six fields each, whatever the names are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mtcheck.compare.report.tsv import render


def rows(comparison: Any) -> list[list[str]]:
    text = render(comparison)
    assert text.endswith("\n")
    return [line.split("\t") for line in text.removesuffix("\n").split("\n")]


def test_every_engine_has_every_figure_after_the_header(trio: Any) -> None:
    found = rows(trio)
    assert found[0] == ["engine", "place", "figure", "value", "low", "high"]
    assert found[1:3] == [["alpha", "1", "own", "4.2", "2.2", "6.2"], ["alpha", "1", "penalty", "10.0", "8.0", "12.0"]]
    assert len(found) == 1 + 3 * 12
    assert [one[0] for one in found[1:]] == ["alpha"] * 12 + ["beta"] * 12 + ["gamma"] * 12


def test_what_is_not_defined_is_empty(duo: Any) -> None:
    assert ["epsilon", "1", "penalty", "", "", ""] in rows(duo)


def test_names_cannot_break_a_line(hostile: Any) -> None:
    evil = replace(hostile, results=(replace(hostile.results[0], engine="a\tb\r\nc\u2028d"), *hostile.results[1:]))
    found = rows(evil)
    assert {len(one) for one in found} == {6}
    assert found[1][0] == "a b c d"
