"""Contests as tables with tabs."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import CAREFUL, CARELESS, ENGLISH, GREEK, put, refusal

from mtcheck.contest.read import read_contest
from mtcheck.contest.types import Contest, Side

COLUMNS = {
    "ID": ("1", "2", "1", "2"),
    "Slow": CAREFUL,
    "reference": ENGLISH,
    "Source": GREEK,
    "Docid": ("crisis", "crisis", "port", "port"),
    "Reference B": CAREFUL,
    "fast": CARELESS,
}


def table(columns: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return ("\t".join(columns), *("\t".join(row) for row in zip(*columns.values(), strict=True)))


def read(file: str) -> Contest:
    return read_contest(file, [], [], None, (None, None))


def test_a_table_is_read_by_its_header_and_every_other_column_is_an_engine(tmp_path: Path) -> None:
    file = put(tmp_path / "a.tsv", table(COLUMNS))
    assert read(file) == Contest(
        file,
        ("el", "en"),
        Side("source", f"{file} (source)", GREEK),
        (Side("Slow", f"{file} (Slow)", CAREFUL), Side("fast", f"{file} (fast)", CARELESS)),
        (Side("reference", f"{file} (reference)", ENGLISH), Side("reference b", f"{file} (reference b)", CAREFUL)),
        ("crisis", "crisis", "port", "port"),
    )


def test_a_table_needs_only_a_source(tmp_path: Path) -> None:
    file, output = put(tmp_path / "a.tsv", table({"source": GREEK})), put(tmp_path / "o", CAREFUL)
    contest = read_contest(file, [("x", output)], [output], None, (None, None))
    assert [(side.name, side.file) for side in contest.systems] == [("x", output)]
    assert [side.name for side in contest.references] == ["reference"]
    assert contest.documents == ()


def test_cells_are_taken_as_they_are(tmp_path: Path) -> None:
    odd = ('"Yes"', ' ""no ', "", "a\u2028b")
    file = put(tmp_path / "a.tsv", "\r\n".join(table({"source": GREEK, "x": CAREFUL, "y": odd})) + "\r\n")
    assert read_contest(file, [], [], None, (None, "en")).systems[1].lines == odd


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("quelle\tx\nΝαι\tYes\n", ": line 1 must be a header with a column source; it has quelle, x"),
        ("source\tx\tx\nΝαι\tYes\tNo\n", ": line 1 has the column 'x' a second time"),
        ("source\tSOURCE\nΝαι\tYes\n", ": line 1 has the column 'source' a second time"),
        ("source\t\tx\nΝαι\tYes\tNo\n", ": line 1 has no name for column 2"),
        ("source\tx\nΝαι\tYes\nΌχι\n", ": line 3 has 1 column, not 2 as its header"),
        ("source\tx\nΝαι\tYes\tNo\n", ": line 2 has 3 columns, not 2 as its header"),
        ("source\tx\nΝαι\tYes\n\nΌχι\tNo\n", ": line 3 has 1 column, not 2 as its header"),
        ("source\tx\n", " (source): is empty"),
        ("source\tx\nΝαι\t\nΌχι\t \n", " (x): is empty"),
        ("", ": is empty"),
        ("source\tx\tdoc\nΝαι\tYes\ta\nΌχι\tNo\tb\nΊσως\tMaybe\ta\n", ": line 4 begins the document 'a' a second time"),
        ("source\tx\tdoc\nΝαι\tYes\ta\nΌχι\tNo\t\n", ": line 3 names no document"),
        ("source\tx\tid\nΝαι\tYes\t7\nΌχι\tNo\t8\nΊσως\tMaybe\t7\n", ": line 4 has the id '7' of line 2"),
        ("source\nΝαι\n", " (source): there is no engine's output to compare; add --system NAME=FILE"),
    ],
)
def test_a_table_that_is_no_contest_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    file = put(tmp_path / "a.tsv", text)
    assert refusal(file, languages=("el", "en")) == f"{file}{message}"
