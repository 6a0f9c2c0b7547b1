"""Glossaries as TSV and CSV; every way in which a file is no glossary."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.errors import InputError
from mtcheck.glossary import load_glossary
from mtcheck.glossary.table import read_csv, read_tsv
from mtcheck.types import Entry, Glossary

HEADER = "source\ttarget\tforbidden\tnote\tcase\n"
ROW = "υπουργός Εξωτερικών\tForeign Minister|Minister of Foreign Affairs\tForeign Secretary\tnot British\tno\n"
ENTRY = Entry(
    "υπουργός Εξωτερικών",
    ("Foreign Minister", "Minister of Foreign Affairs"),
    ("Foreign Secretary",),
    "not British",
    case=False,
    line=2,
)


def glossary(folder: Path, text: str | bytes, name: str = "terms.tsv", source: str | None = "el") -> Glossary:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_glossary(path, source, "en")


def refused(folder: Path, text: str | bytes, name: str = "terms.tsv") -> str:
    """Give the message with which a file is refused: one line that names the file."""
    with pytest.raises(InputError) as caught:
        glossary(folder, text, name)
    message = str(caught.value)
    assert message.startswith(f"{folder / name}: ")
    assert "\n" not in message
    return message.removeprefix(f"{folder / name}: ")


def test_a_table_is_read_by_the_names_of_its_columns(tmp_path: Path) -> None:
    one = glossary(tmp_path, HEADER + ROW)
    assert (one.name, one.entries, one.others) == (str(tmp_path / "terms.tsv"), (ENTRY,), 0)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("terms.TSV", "\ufeff" + HEADER.replace("\n", "\r\n") + ROW.replace("\n", "\r\n")),
        ("terms.tsv", HEADER.upper() + ROW),
        ("terms.csv", (HEADER + ROW).replace("\t", ",")),
        ("terms.csv", (HEADER + ROW).replace("\t", ";").replace("\n", "\r\n")),
        ("terms.csv", (HEADER + ROW).replace("\t", '","').replace("source", '"source').replace("υπ", '"υπ')[:-1] + '"'),
    ],
    ids=["Windows", "capitals", "commas", "semicolons", "quotes"],
)
def test_the_spelling_of_the_format_changes_nothing(tmp_path: Path, name: str, text: str) -> None:
    if name == "terms.csv" and '"' in text:
        text = text.replace("case\n", 'case"\n')
    assert glossary(tmp_path, text, name).entries == (ENTRY,)


def test_columns_stand_in_any_order_and_those_at_the_end_of_a_row_may_be_missing(tmp_path: Path) -> None:
    [one] = glossary(tmp_path, "Forbidden\tTARGET\tnote\nSkopje\tNorth Macedonia\n").entries
    assert one == Entry("", ("North Macedonia",), ("Skopje",), line=2)


def test_a_cell_of_csv_may_hold_the_delimiter_quotes_and_lines(tmp_path: Path) -> None:
    text = 'source,target,note\n"α, β","a ""b"" c","one\ntwo"\nγ,d,\n'
    first, second = glossary(tmp_path, text, "terms.csv").entries
    assert (first.source, first.approved, first.note, first.line) == ("α, β", ('a "b" c',), "one two", 2)
    assert (second.source, second.line) == ("γ", 4)


def test_terms_are_composed_and_have_single_spaces(tmp_path: Path) -> None:
    [one] = glossary(tmp_path, "source\ttarget\n Νε\u0301α  Δημοκρατία\tNew Democracy | ND|\n").entries
    assert (one.source, one.approved, one.untidy) == ("Νέα Δημοκρατία", ("New Democracy", "ND"), ("source", "target"))


def test_bars_with_a_space_on_either_side_are_tidy(tmp_path: Path) -> None:
    [one] = glossary(tmp_path, "source\ttarget\nΕΕ\tEU | European Union\n").entries
    assert one.untidy == ()


def test_rows_of_other_languages_are_passed_over_and_counted(tmp_path: Path) -> None:
    text = (
        "source\ttarget\tsource language\ttarget_language\nα\ta\tel-GR\ten-GB\nb\tc\tde\ten\nd\te\tel\tfr\nf\tg\t\t\n"
    )
    one = glossary(tmp_path, text)
    assert ([entry.source for entry in one.entries], one.others) == (["α", "f"], 2)
    assert glossary(tmp_path, text, source=None).others == 1


def test_the_fingerprint_is_that_of_the_file(tmp_path: Path) -> None:
    one, other = glossary(tmp_path, HEADER + ROW), glossary(tmp_path, HEADER + ROW + "\n")
    assert len(one.fingerprint) == 8
    assert one.fingerprint != other.fingerprint


BAD = {
    "empty": ("terms.tsv", "\n", "the file is empty"),
    "header alone": ("terms.tsv", HEADER, "has no entries"),
    "no header": (
        "terms.tsv",
        "υπουργός\tminister\n",
        "line 1 must name the columns, and has 'υπουργός'; known columns",
    ),
    "unknown column": (
        "terms.csv",
        "source,target,domain\nα,a,b\n",
        "has 'domain'; known columns: source, target, for",
    ),
    "column twice": ("terms.tsv", "source\ttarget\tTarget\n", "line 1 names the column 'target' twice"),
    "no target": ("terms.tsv", "source\tnote\nα\tb\n", "line 1 names neither a column 'target' nor 'forbidden'"),
    "cell too many": ("terms.tsv", "source\ttarget\nα\ta\n\nα\ta\tb\n", "line 4 has 3 columns, not 2"),
    "case": ("terms.tsv", "target\tcase\na\tperhaps\n", "line 2: case must be yes, no or empty, not 'perhaps'"),
    "language": ("terms.tsv", "target\tsource-language\na\tGreek!\n", "line 2: source-language must be a code such as"),
    "open quotes": ("terms.csv", 'source,target\nα,"a\nβ,b\n', "line 2 is not CSV: unexpected end of data"),
    "stray quotes": ("terms.csv", 'source,target\nα,"a"b\n', "line 2 is not CSV"),
    "not UTF-8": ("terms.tsv", HEADER.encode() + "Αθήνα".encode("cp1253"), "line 2 is not UTF-8: byte 0xc1"),
    "UTF-16": ("terms.tsv", HEADER.encode("utf-16"), "is UTF-16 or UTF-32; save it as UTF-8"),
    "binary": ("terms.csv", b"PK\x03\x04\x00\x00", "is a binary file"),
    "suffix": ("terms.xlsx", "x", "a glossary cannot have suffix '.xlsx'; known: .tsv, .csv, .tbx"),
    "no suffix": ("terms", "x", "a glossary cannot have a name without a suffix; known"),
}


@pytest.mark.parametrize(("name", "text", "message"), BAD.values(), ids=BAD.keys())
def test_what_is_no_glossary_is_refused_with_its_line(
    tmp_path: Path, name: str, text: str | bytes, message: str
) -> None:
    assert message in refused(tmp_path, text, name)


def test_a_missing_file_and_a_directory_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.tsv").mkdir()
    for name, message in (("nowhere.tsv", "no such file"), ("folder.tsv", "is a directory")):
        with pytest.raises(InputError, match=f"{name}: {message}"):
            load_glossary(tmp_path / name, "el", "en")


CELL = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="|"), max_size=8).map(str.strip)


@settings(max_examples=60)
@given(st.lists(st.tuples(CELL, CELL, CELL).filter(any), min_size=1, max_size=5))
def test_csv_and_tsv_hold_the_same(rows: list[tuple[str, str, str]]) -> None:
    table = [("source", "target", "forbidden"), *rows]
    tabs = "".join("\t".join(row) + "\n" for row in table)
    commas = "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n" for row in table)
    assert read_tsv("a", tabs.encode(), ("el", "en")) == read_csv("a", commas.encode(), ("el", "en"))


@settings(max_examples=100)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for read in (read_tsv, read_csv):
        with suppress(InputError):
            read("a", b"source,target\n" + data, ("el", "en"))
