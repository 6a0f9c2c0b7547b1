"""Translations made elsewhere are read from a file, and every fault of the file is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck.cli import run
from mtcheck.engines.file import HEADER, FileEngine
from mtcheck.errors import EngineError, InputError

FIRST = "\t".join(HEADER)
LONG = (
    "The minister of finance told the members of parliament on Tuesday that the budget of the coming year would leave "
    "the pensions of teachers, of doctors and of nurses as they are, that the tax on bread and milk would be lowered "
    "in the spring, that the bridges of the north would be repaired before the winter, and that nobody who works for "
    "the state would lose a post because of the new law."
)


def table(folder: Path, *rows: str, first: str = FIRST, end: str = "\n") -> Path:
    """Write a file of translations."""
    path = folder / "known.tsv"
    path.write_bytes("".join(row + end for row in (first, *rows)).encode())
    return path


def engine(path: Path) -> FileEngine:
    return FileEngine(str(path))


def test_a_text_is_answered_with_its_translation(tmp_path: Path) -> None:
    known = engine(table(tmp_path, "en\tel\tgood day\tκαλημέρα", "en\tel\tyes\tναι"))
    assert known.translate(["yes", "good day", "yes"], "en", "el") == ["ναι", "καλημέρα", "ναι"]


def test_each_direction_has_its_own_translations(tmp_path: Path) -> None:
    known = engine(table(tmp_path, "en\tel\tno\tόχι", "el\ten\tno\twrong"))
    assert known.translate(["no"], "en", "el") == ["όχι"]


@pytest.mark.parametrize("asked", ["good day", "  good day ", "good\tday", "good\u00a0day", "good\n day"])
def test_white_space_does_not_count_when_a_text_is_looked_up(tmp_path: Path, asked: str) -> None:
    known = engine(table(tmp_path, "en\tel\tgood  day\tκαλημέρα"))
    assert known.translate([asked], "en", "el") == ["καλημέρα"]


def test_case_counts_when_a_text_is_looked_up(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="Good day"):
        engine(table(tmp_path, "en\tel\tgood day\tκαλημέρα")).translate(["Good day"], "en", "el")


def test_a_text_that_is_not_there_is_an_error_that_names_file_direction_and_text(tmp_path: Path) -> None:
    path = table(tmp_path, "en\tel\tyes\tναι")
    with pytest.raises(EngineError) as caught:
        engine(path).translate(["yes", "perhaps"], "en", "el")
    assert str(caught.value) == f"{path}: no en-el translation of 'perhaps'"


def test_a_direction_is_supported_when_the_file_has_something_in_it(tmp_path: Path) -> None:
    known = engine(table(tmp_path, "en\tel\tyes\tναι"))
    assert known.supports("en", "el")
    assert not known.supports("el", "en")


def test_a_pivot_is_there_both_ways(tmp_path: Path) -> None:
    rows = ("en\tel\tyes\tναι", "en\tpt\tyes\tsim", "pt\ten\tsim\tyes")
    assert engine(table(tmp_path, *rows)).pivots("en") == ("pt",)


def test_the_last_row_of_a_text_counts(tmp_path: Path) -> None:
    known = engine(table(tmp_path, "en\tel\tyes\tόχι", "en\tel\tyes\tναι"))
    assert known.translate(["yes"], "en", "el") == ["ναι"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_of_either_kind_and_blank_lines_are_no_part_of_a_translation(tmp_path: Path, end: str) -> None:
    known = engine(table(tmp_path, "", "en\tel\tyes\tναι", "", end=end))
    assert known.translate(["yes"], "en", "el") == ["ναι"]


def test_a_byte_order_mark_and_capitals_in_the_header_are_accepted(tmp_path: Path) -> None:
    known = engine(table(tmp_path, "en\tel\tyes\tναι", first="\ufeff" + FIRST.title()))
    assert known.translate(["yes"], "en", "el") == ["ναι"]


def test_a_line_separator_inside_a_translation_does_not_break_its_row(tmp_path: Path) -> None:
    known = engine(table(tmp_path, "en\tel\tyes\tναι\u2028βέβαια"))
    assert known.translate(["yes"], "en", "el") == ["ναι\u2028βέβαια"]


@pytest.mark.parametrize("first", ["", "en\tel\tyes\tναι", "text\ttranslation", FIRST.replace("\t", ",")])
def test_a_file_without_the_header_is_told_what_the_header_is(tmp_path: Path, first: str) -> None:
    with pytest.raises(EngineError, match="source language TAB target language TAB text TAB translation"):
        engine(table(tmp_path, first=first))


def test_an_empty_file_is_told_what_the_header_is(tmp_path: Path) -> None:
    path = tmp_path / "empty.tsv"
    path.touch()
    with pytest.raises(EngineError, match="the first line must name the columns"):
        engine(path)


@pytest.mark.parametrize(("row", "columns"), [("en\tel\tyes", 3), ("en\tel\tyes\tναι\tagain", 5), ("yes", 1)])
def test_a_row_with_another_number_of_columns_is_named_with_its_line(tmp_path: Path, row: str, columns: int) -> None:
    path = table(tmp_path, "en\tel\tno\tόχι", "", row)
    with pytest.raises(EngineError) as caught:
        engine(path)
    assert str(caught.value) == f"{path}: line 4 has {columns} columns, not 4"


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        engine(tmp_path / "nowhere.tsv")


def translated(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[list[str]]:
    """Run `mtcheck backtranslate` and give its rows."""
    assert run(["backtranslate", *arguments]) == 0
    return [line.split("\t") for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("sentences", [["Rivers rise in spring.", "The dog sleeps."], [LONG]])
def test_what_backtranslate_prints_gives_the_same_texts_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sentences: list[str]
) -> None:
    article, known = tmp_path / "article.txt", tmp_path / "known.tsv"
    article.write_text("\n\n".join(sentences) + "\n", encoding="utf-8")
    made = translated(capsys, str(article), "--engine", "firefox", "-t", "en")
    known.write_text("".join("\t".join(row) + "\n" for row in made), encoding="utf-8")
    assert made[0] == list(HEADER)
    assert [row[2] for row in made[1::2]] == sentences
    assert all(row[3] for row in made)
    assert translated(capsys, str(article), "--engine", f"file:{known}", "-t", "en") == made


def test_a_text_that_changed_since_is_refused_with_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Yes, indeed.\n", encoding="utf-8")
    known = table(tmp_path, "en\tel\tYes.\tΝαι.", "el\ten\tΝαι.\tYes.")
    assert run(["backtranslate", str(article), "--engine", f"file:{known}", "-s", "el"]) == 2
    assert "no en-el translation of 'Yes, indeed.'" in capsys.readouterr().err
