"""Contests of plain files: what they hold, and every way in which files do not make one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import CAREFUL, CARELESS, ENGLISH, GREEK, put, refusal

from mtcheck.contest.plain import MAX_BYTES, split_lines
from mtcheck.contest.read import read_contest
from mtcheck.contest.types import Contest, Side
from mtcheck.errors import InputError

UNKNOWN = (None, None)


@pytest.fixture
def source(tmp_path: Path) -> str:
    return put(tmp_path / "source.el", GREEK)


@pytest.fixture
def good(tmp_path: Path) -> str:
    return put(tmp_path / "good.txt", CAREFUL)


def test_a_contest_holds_all_sides_with_their_names_and_files(tmp_path: Path, source: str, good: str) -> None:
    bad, reference = put(tmp_path / "bad.txt", CARELESS), put(tmp_path / "by-hand.txt", ENGLISH)
    assert read_contest(source, [("bad", bad), ("Good", good)], [reference], None, UNKNOWN) == Contest(
        source,
        ("el", "en"),
        Side("source", source, GREEK),
        (Side("bad", bad, CARELESS), Side("Good", good, CAREFUL)),
        (Side("reference", reference, ENGLISH),),
    )


def test_several_references_are_numbered(tmp_path: Path, source: str, good: str) -> None:
    files = [put(tmp_path / name, ENGLISH) for name in ("a", "b", "c")]
    contest = read_contest(source, [("good", good)], files, None, UNKNOWN)
    assert [side.name for side in contest.references] == ["reference", "reference-2", "reference-3"]
    assert [side.file for side in contest.references] == files


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\ntwo\n", ("one", "two")),
        ("one\ntwo", ("one", "two")),
        ("one\r\ntwo\r\n", ("one", "two")),
        ("one\n\ntwo\n\n", ("one", "", "two", "")),
        (" one \t\ntwo\u2028three\x0cfour\x85five\u2029", (" one \t", "two\u2028three\x0cfour\x85five\u2029")),
        ("one\rtwo\n", ("one\rtwo",)),
    ],
)
def test_only_line_feeds_part_segments_and_white_space_is_kept(text: str, lines: tuple[str, ...]) -> None:
    assert split_lines(text) == lines


@given(st.lists(st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"])), min_size=1))
def test_lines_that_are_written_are_the_lines_that_are_read(lines: list[str]) -> None:
    assert split_lines("".join(f"{line}\n" for line in lines)) == tuple(lines)
    assert split_lines("".join(f"{line}\r\n" for line in lines)) == tuple(lines)


def test_blank_lines_of_source_and_output_are_segments(tmp_path: Path) -> None:
    source = put(tmp_path / "s", (*GREEK[:2], "", *GREEK[2:]))
    output = put(tmp_path / "o", (CAREFUL[0], "", "", *CAREFUL[2:]))
    contest = read_contest(source, [("x", output)], [], None, UNKNOWN)
    assert contest.source.lines[2] == ""
    assert contest.systems[0].lines[1:3] == ("", "")


def test_a_byte_order_mark_is_not_part_of_the_first_segment(tmp_path: Path, good: str) -> None:
    source = put(tmp_path / "s", b"\xef\xbb\xbf" + "\n".join(GREEK).encode())
    assert read_contest(source, [("x", good)], [], None, UNKNOWN).source.lines == GREEK


def test_another_encoding_is_read_when_it_is_named(tmp_path: Path, good: str) -> None:
    source = put(tmp_path / "s", "\n".join(GREEK).encode("iso-8859-7"))
    assert read_contest(source, [("x", good)], [], None, UNKNOWN, encoding="iso-8859-7").source.lines == GREEK
    assert "is not UTF-8: byte 0xc7 at offset 0" in refusal(source, f"x={good}")


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (CAREFUL[:3], "has 3 lines, not 4 as SOURCE: line 4 has no translation"),
        (CAREFUL[:1], "has 1 line, not 4 as SOURCE: line 2 has no translation"),
        ((*CAREFUL, "", "And so on."), "has 6 lines, not 4 as SOURCE: line 5 has no source"),
        ((*CAREFUL, ""), "has 5 lines, not 4 as SOURCE: line 5 has no source"),
        ((), "is empty"),
        (("", " ", "\t\r", "\u2003"), "is empty"),
        (b"The\0port\n", "is a binary file, not text"),
        ("\n".join(CAREFUL).encode("utf-16"), "is UTF-16 or UTF-32, not UTF-8; convert it, or add --encoding utf-16"),
    ],
)
def test_an_output_that_does_not_fit_is_refused(
    tmp_path: Path, source: str, lines: tuple[str, ...] | bytes, message: str
) -> None:
    output = put(tmp_path / "nllb.en", lines)
    assert refusal(source, f"nllb={output}") == f"{output}: {message.replace('SOURCE', source)}"


def test_a_reference_must_have_as_many_lines(tmp_path: Path, source: str, good: str) -> None:
    reference = put(tmp_path / "r", ENGLISH[:2])
    message = refusal(source, f"x={good}", references=[reference])
    assert message == f"{reference}: has 2 lines, not 4 as {source}: line 3 has no translation"


def test_an_empty_source_is_refused(tmp_path: Path, good: str) -> None:
    source = put(tmp_path / "s", "\n \n")
    assert refusal(source, f"x={good}") == f"{source}: is empty"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, good: str) -> None:
    source = tmp_path / "s"
    with source.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert refusal(str(source), f"x={good}") == f"{source}: larger than 50 MB"


def test_a_missing_file_is_named(tmp_path: Path, source: str, good: str) -> None:
    missing = str(tmp_path / "missing")
    assert refusal(missing, f"x={good}") == f"{missing}: no such file"
    assert refusal(source, f"x={missing}") == f"{missing}: no such file"
    assert refusal(source, f"x={tmp_path}") == f"{tmp_path}: is a directory; name a file"


def test_a_contest_needs_an_engine(tmp_path: Path, source: str) -> None:
    reference = put(tmp_path / "r", ENGLISH)
    assert refusal(source, references=[reference]) == (
        f"{source}: there is no engine's output to compare; add --system NAME=FILE"
    )


def test_no_two_engines_have_the_same_name(tmp_path: Path, source: str, good: str) -> None:
    other = put(tmp_path / "other", CARELESS)
    assert refusal(source, f"x={good}", f"x={other}") == f"{other}: cannot be 'x', which is already an engine, {good}"


def test_no_engine_has_the_name_of_a_reference(tmp_path: Path, source: str, good: str) -> None:
    reference = put(tmp_path / "r", ENGLISH)
    message = refusal(source, f"reference={good}", references=[reference])
    assert message == f"{good}: cannot be 'reference', which is already a reference, {reference}"


@pytest.mark.parametrize("name", ["", "  ", "a\tb", "a\nb", "\x1b[31m", "\u202etxt"])
def test_the_name_of_an_engine_can_be_printed(source: str, good: str, name: str) -> None:
    message = refusal(source, f"{name}={good}")
    assert message == f"{good}: {name!r} is no name for an engine: it is empty or cannot be printed"


def test_a_table_is_no_side(tmp_path: Path, source: str) -> None:
    table = put(tmp_path / "x.tsv", "source\tx\n")
    assert refusal(source, f"x={table}") == f"{table}: has several sides; give it as the source"


def test_an_engine_here_makes_its_output_of_the_source_once_all_files_are_valid(source: str, good: str) -> None:
    made = Side("small", "engine:small", CARELESS)
    asked: list[tuple[Side, tuple[str, str]]] = []

    def make(side: Side, languages: tuple[str, str]) -> Side:
        asked.append((side, languages))
        return replace(made, name="whatever it calls itself")

    contest = read_contest(source, [("good", good)], [], None, UNKNOWN, made={"small": make})
    assert asked == [(Side("source", source, GREEK), ("el", "en"))]
    assert [side.name for side in contest.systems] == ["good", "small"]
    assert contest.systems[1] == made


def test_an_engine_here_may_be_the_only_one_and_people_may_have_scored_it(tmp_path: Path, source: str) -> None:
    scores = put(tmp_path / "scores.tsv", "system\tscore\nsmall\t0.5\n")
    made = {"small": lambda *_: Side("small", "engine:small", CARELESS)}
    contest = read_contest(source, [], [], scores, (None, "en"), made=made)
    assert contest.people is not None
    assert contest.people.engines == {"small": 0.5}


@pytest.mark.parametrize("name", ["good", "reference", ""])
def test_nothing_is_made_for_a_name_that_cannot_be(tmp_path: Path, source: str, good: str, name: str) -> None:
    reference = put(tmp_path / "r", ENGLISH)

    def make(*_: object) -> Side:
        raise AssertionError

    with pytest.raises(InputError, match=rf"--system: (cannot be '{name}', which is already|'' is no name)"):
        read_contest(source, [("good", good)], [reference], None, UNKNOWN, made={name: make})


def test_an_output_made_here_must_fit_too(source: str) -> None:
    short = {"small": lambda *_: Side("small", "engine:small", CARELESS[:3])}
    with pytest.raises(InputError, match=r"^engine:small: has 3 lines, not 4 as .*: line 4 has no translation$"):
        read_contest(source, [], [], None, (None, "en"), made=short)


def test_documents_are_named_by_a_file_line_by_line(tmp_path: Path, source: str, good: str) -> None:
    documents = put(tmp_path / "docs", "news\tcrisis\nnews\tcrisis\nsea\tport\nsea\tport\n")
    contest = read_contest(source, [("x", good)], [], None, UNKNOWN, documents=documents)
    assert contest.documents == ("crisis", "crisis", "port", "port")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a\na\nb\n", "has 3 lines, not 4 as SOURCE: line 4 has no document"),
        ("a\na\nb\nb\nb\n", "has 5 lines, not 4 as SOURCE: line 5 has no source"),
        ("a\nb\na\na\n", "line 3 begins the document 'a' a second time"),
        ("a\nnews\t\na\na\n", "line 2 names no document"),
        ("\n\n\n\n", "is empty"),
    ],
)
def test_documents_that_do_not_fit_are_refused(tmp_path: Path, source: str, good: str, text: str, message: str) -> None:
    documents = put(tmp_path / "docs", text)
    expected = f"{documents}: {message.replace('SOURCE', source)}"
    assert refusal(source, f"x={good}", documents=documents) == expected
