"""Records of one's own: the rules they are held to, and what they may not contradict."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mtcheck.errors import KnowledgeError
from mtcheck.knowledge import own, tables
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.tables import FOLDER, stored

PERSON = {"name": "Nikos Dokimastikos", "offices": "GR minister 2024-01 -", "source": "own"}
BODY = {"name": "Test Authority", "kind": "agency", "source": "own"}


@pytest.fixture(autouse=True)
def _nothing_of_ones_own() -> Iterator[None]:
    """Leave the next test the knowledge of mtcheck alone."""
    yield
    tables.OWN[:] = []
    own.forget()


@pytest.mark.parametrize("name", own.KINDS)
def test_the_rules_are_those_that_the_records_of_mtcheck_hold_to(name: str) -> None:
    kind = own.KINDS[name]
    broken = [(row[kind.key], said) for row in stored(kind.files, FOLDER) for said in kind.problems(row)]
    assert not broken[:3]


@pytest.mark.parametrize(
    ("kind", "row", "message"),
    [
        ("person", {**PERSON, "name": ""}, "name is missing"),
        ("person", {**PERSON, "name": "Nikos  Δοκιμή"}, "letters that are not Latin"),
        ("person", {**PERSON, "greek": "Nikos"}, "has Latin letters"),
        ("person", {**PERSON, "offices": ""}, "an office is missing"),
        ("person", {**PERSON, "offices": "GR minister 2024"}, "is not POLITY KIND FROM TO"),
        ("person", {**PERSON, "offices": "GR minister 2024 2023"}, "ends before it begins"),
        ("person", {**PERSON, "offices": "XX minister 2024 -"}, "unknown polity 'XX'"),
        ("person", {**PERSON, "offices": "GR ministr 2024 -"}, "unknown kind 'ministr'"),
        ("person", {**PERSON, "source": "hearsay"}, "source 'hearsay' is not known"),
        ("person", {**PERSON, "also": "Nick Dokimastikos||N. Dok"}, "has an empty value"),
        ("person", {**PERSON, "wrong": "Nikos Dokimastikos"}, "both accepted and wrong"),
        ("person", {**PERSON, "name": "Antony Blinken"}, "there is a record of 'Antony Blinken' already"),
        ("person", {**PERSON, "name": "Anthony Blinken"}, "known as a wrong spelling of 'Antony Blinken'"),
        ("person", {**PERSON, "wrong": "Joe Biden"}, "'Joe Biden' is right for 'Joe Biden'"),
        ("person", {**PERSON, "wrong": "Biden"}, "is right for"),
        ("place", {"preferred": "Kyiv", "older": "Kiyev", "source": "own"}, "there is a record of 'Kyiv' already"),
        ("place", {"preferred": "Kiev", "older": "Kyiv", "source": "own"}, "is the preferred form of a place"),
        ("place", {"preferred": "Dokimi", "older": "", "source": "own"}, "an older form of 'Dokimi' is missing"),
        ("organisation", {**BODY, "kind": "gang"}, "unknown kind 'gang' of body"),
        ("organisation", {**BODY, "polity": "XX"}, "unknown polity 'XX'"),
        ("acronym", {"acronym": "NATO", "meaning": "No", "source": "own"}, "there is a record of 'NATO' already"),
        ("acronym", {"acronym": "DOK", "meaning": "Test", "wrong": "NATO", "source": "own"}, "is an acronym itself"),
    ],
)
def test_what_breaks_a_rule_or_contradicts_is_refused(
    tmp_path: Path, kind: str, row: dict[str, Any], message: str
) -> None:
    with pytest.raises(KnowledgeError) as caught:
        own.add(tmp_path, kind, row)
    assert message in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_a_record_that_is_added_is_known_and_is_not_added_twice(tmp_path: Path) -> None:
    own.use(tmp_path)
    file = own.add(tmp_path, "person", PERSON)
    own.add(tmp_path, "person", {**PERSON, "name": "Eleni Dokimastikou", "also": "Helen Dokimastikou"})
    assert file == tmp_path / "people" / "own.tsv"
    assert [one.name for one in knowledge().surnames["dokimastikou"]] == ["Eleni Dokimastikou"]
    assert knowledge().cite("own") == "own records"
    with pytest.raises(KnowledgeError, match="already"):
        own.add(tmp_path, "person", PERSON)


def test_another_folder_takes_the_place_of_the_first(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    own.use(tmp_path / "one")
    own.add(tmp_path / "one", "person", PERSON)
    assert "nikos dokimastikos" in knowledge().names
    own.use(tmp_path / "two")
    assert "nikos dokimastikos" not in knowledge().names


HEADER = "name\talso\twrong\tgreek\tnative\toffices\tsource"
BAD = {
    "columns": ("people/own.tsv", b"name\toffices\nA B\tGR minister 2024 -\n", ": line 1 must name the columns name"),
    "cells": ("people/own.tsv", (HEADER + "\n" + "a\t" * 8 + "\n").encode(), ":2: has 9 cells"),
    "rule": ("people/own.tsv", f"{HEADER}\nA B\t\t\t\t\tGR ministr 2024 -\town\n".encode(), ":2: office"),
    "encoding": ("people/own.tsv", f"{HEADER}\n".encode() + b"\xc1\n", ": cannot be read: 'utf-8' codec"),
    "empty": ("acronyms.tsv", b"", ": line 1 must name the columns acronym"),
    "file": ("persons.tsv", b"name\n", ": not a file of one's own knowledge; known: people/*.tsv, places.tsv"),
    "depth": ("old/places.tsv", b"name\n", ": not a file of one's own knowledge"),
}


@pytest.mark.parametrize(("name", "data", "message"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_one_sentence_with_its_place(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    with pytest.raises(KnowledgeError) as caught:
        own.use(tmp_path)
    assert str(caught.value).startswith(f"{file}{message}")
    assert not tables.OWN


def test_a_file_of_a_spreadsheet_is_read(tmp_path: Path) -> None:
    (tmp_path / "acronyms.tsv").write_bytes(
        "\ufeffacronym\tmeaning\twrong\tgreek\tsource\r\nDOKI\tTest\t\t\town\r\n".encode()
    )
    own.use(tmp_path)
    assert knowledge().acronyms["DOKI"].meaning == "Test"


def test_a_folder_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="does not exist"):
        own.use(tmp_path / "nowhere")
    assert own.use() == own.default_folder()
