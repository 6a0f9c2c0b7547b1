"""`mtcheck knowledge` and `check --knowledge`, as a user would call them."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mtcheck.cli import run
from mtcheck.knowledge import own, tables

PERSON = ["knowledge", "add", "person", "--name", "Nikos Dokimastikos", "--office", "GR minister 2024-01 -"]


@pytest.fixture(autouse=True)
def _nothing_of_ones_own() -> Iterator[None]:
    """Leave the next test the knowledge of mtcheck alone."""
    yield
    tables.OWN[:] = []
    own.forget()


def test_without_a_kind_the_list_is_how_many_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["knowledge", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == [
        "people",
        "offices",
        "places",
        "polities",
        "organisations",
        "acronyms",
        "given-names",
        "proper-names",
        "phrases",
    ]
    assert all(int(line.split()[0].replace(",", "")) for line in lines)


@pytest.mark.parametrize("country", ["GR", "gr", "Greece", "Hellenic Republic"])
def test_a_list_may_be_of_one_country(capsys: pytest.CaptureFixture[str], country: str) -> None:
    assert run(["knowledge", "list", "--kind", "offices", "--country", country]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Foreign Minister\tGR foreign-minister" in lines
    assert {line.split("\t")[1].split()[0] for line in lines} == {"GR"}


def test_a_country_without_a_kind_has_all_that_belongs_to_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["knowledge", "list", "--country", "XK"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.endswith(":")][:2] == ["people:", "offices:"]
    assert "Kosovo\tXK state" in lines or "Kosovo\tXK territory" in lines


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["list", "--kind", "cities"], "unknown kind 'cities'; known: people, offices"),
        (["list", "--country", "Atlantis"], "unknown country 'Atlantis'"),
        (["list", "--kind", "places", "--country", "GR"], "places belong to no country; these do: people"),
        (["list", "--knowledge", "nowhere"], "knowledge folder nowhere does not exist"),
        (["list", "--knowledge", __file__], f"knowledge folder {__file__} is a file; name the folder that holds it"),
        (["show", "Antony Blinkem"], "nothing is known of 'Antony Blinkem'; near it: Antony Blinken"),
        (["show", "Qqqqqqqqqqqq Xxxxxxxxxxx"], "nothing is known of 'Qqqqqqqqqqqq Xxxxxxxxxxx'"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert run(["knowledge", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"mtcheck: {message}")
    assert err.count("\n") == 1


BLINKEN = """\
Antony Blinken (people)
  asked for     Anthony Blinken: wrong; usual: Antony Blinken
  romanised     a romanisation of Άντονι Μπλίνκεν
"""


def test_a_wrong_spelling_shows_who_is_meant_and_what_explains_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["knowledge", "show", "Anthony Blinken"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(BLINKEN)
    assert "  offices       American Secretary of State, 2021-01-26 to 2025-01-20\n" in out
    assert "https://www.usa.gov" in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("name", "title", "how"),
    [
        ("ΑΝΤΟΝΙ ΜΠΛΙΝΚΕΝ", "Antony Blinken (people)", "the original; usual: Antony Blinken"),
        ("Андрій Сибіга", "Andrii Sybiha (people)", "the original; usual: Andrii Sybiha"),
        ("blinken", "Antony Blinken (people)", "a last name; usual: Antony Blinken"),
        ("Kiev", "Kyiv (places)", "wrong; usual: Kyiv"),
        ("NATO", "NATO (acronyms)", "accepted"),
        ("Hellenic Republic", "Greece (polities)", "accepted"),
    ],
)
def test_any_spelling_finds_a_record(capsys: pytest.CaptureFixture[str], name: str, title: str, how: str) -> None:
    assert run(["knowledge", "show", name]) == 0
    out = capsys.readouterr().out
    assert title in out.splitlines()
    assert f"  asked for     {name}: {how}" in out


def test_a_style_of_many_offices_is_one_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["knowledge", "show", "Foreign Secretary"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "Foreign Secretary (offices) accepted in United Kingdom (foreign-minister)" in out
    assert "wrong in Greece (foreign-minister)" in out


def test_a_record_that_is_added_is_shown_and_checked_by(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Visit ends\nMinister Nikos Dokimastiko went to Prova with the DKOI.\n", encoding="utf-8")
    place = ["knowledge", "add", "place", "--name", "Dokimi", "--older", "Prova"]
    acronym = ["knowledge", "add", "acronym", "--name", "DOKI", "--meaning", "Body of Tests", "--wrong", "DKOI"]
    for command in ([*PERSON, "--wrong", "Nikos Dokimastiko", "--greek", "Νίκος Δοκιμαστικός"], place, acronym):
        assert run(command) == 0
    folder = Path(os.environ["XDG_DATA_HOME"]) / "mtcheck" / "knowledge"
    assert capsys.readouterr().out.splitlines()[0] == f"added Nikos Dokimastikos  {folder / 'people' / 'own.tsv'}"
    assert run(["knowledge", "show", "Nikos Dokimastiko"]) == 0
    assert "own records" in capsys.readouterr().out
    run(["check", str(article), "--engine", "none", "--select", "NAM001,NAM003,CON001", "--output-format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert {one["text"]: one["expected"] for one in report["findings"]} == {
        "Nikos Dokimastiko": "Nikos Dokimastikos",
        "Prova": "Dokimi",
        "DKOI": "DOKI",
    }
    assert "+own:" in report["signature"]


def test_the_settings_may_name_a_folder_beside_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mtcheck.toml").write_text('knowledge = "desk"\n', encoding="utf-8")
    (tmp_path / "today").mkdir()
    monkeypatch.chdir(tmp_path / "today")
    assert run(["knowledge", "add", "organisation", "--name", "Test Authority", "--kind", "agency"]) == 0
    assert (tmp_path / "desk" / "organisations.tsv").exists()
    assert run(["knowledge", "show", "Test Authority"]) == 0
    (tmp_path / "desk" / "organisations.tsv").write_text("name\n", encoding="utf-8")
    own.forget()
    tables.OWN[:] = []
    capsys.readouterr()
    assert run(["knowledge", "show", "Test Authority"]) == 2
    assert "organisations.tsv: line 1 must name the columns" in capsys.readouterr().err


def test_an_article_is_checked_without_the_records_once_they_are_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "article.txt").write_text("Visit ends\nNikos Dokimastiki left Athens.\n", encoding="utf-8")
    check = ["check", str(tmp_path / "article.txt"), "--engine", "none", "--select", "NAM001"]
    assert run([*PERSON, "--wrong", "Nikos Dokimastiki", "--knowledge", str(tmp_path / "desk")]) == 0
    capsys.readouterr()
    run([*check, "--knowledge", str(tmp_path / "desk")])
    assert "Nikos Dokimastikos" in capsys.readouterr().out
    run(check)
    assert "No findings" in capsys.readouterr().out


def test_a_contradiction_is_refused_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["knowledge", "add", "person", "--name", "Anthony Blinken", "--office", "US minister 2024 -"]
    assert run([*command, "--knowledge", str(tmp_path / "desk")]) == 2
    assert "'Anthony Blinken' is known as a wrong spelling of 'Antony Blinken'" in capsys.readouterr().err
    assert not (tmp_path / "desk").exists()


def test_the_help_fits_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    add = [["add", kind] for kind in ("person", "place", "organisation", "acronym")]
    for command in ([], ["list"], ["show"], ["update"], ["add"], *add):
        assert run(["knowledge", *command, "--help"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(map(len, lines)) <= 80
        assert not [line for line in lines if line.endswith("...") and "Usage" not in line]


def test_a_proper_name_is_found_by_its_original_and_says_of_what_kind_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["knowledge", "show", "Συνθήκη των Βερσαλλιών"]) == 0
    shown = capsys.readouterr().out
    assert "Treaty of Versailles (proper-names)" in shown
    assert re.search(r"^  kind +law$", shown, re.MULTILINE)
