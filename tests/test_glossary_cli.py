"""`--glossary` and `mtcheck glossary`, as a user would call them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mtcheck.cli import run

TERMS = "source\ttarget\tforbidden\tnote\nυπουργός Εξωτερικών\tForeign Minister\tForeign Secretary\tnot British\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "terms.tsv").write_text(TERMS, encoding="utf-8")
    (tmp_path / "article.txt").write_text("Talks end\nThe Foreign Secretary of Greece left.\n", encoding="utf-8")
    (tmp_path / "original.txt").write_text(
        "Τέλος συνομιλιών\nΟ υπουργός Εξωτερικών της Ελλάδας έφυγε.\n", encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def report(capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, object]:
    run(["check", "article.txt", "--engine", "none", "--select", "TRM", "--output-format", "json", *more])
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.usefixtures("folder")
def test_a_glossary_is_used_and_named_in_the_signature(capsys: pytest.CaptureFixture[str]) -> None:
    found = report(capsys, "--source", "original.txt", "-s", "el", "--glossary", "terms.tsv")
    [one] = found["findings"]  # type: ignore[misc]
    assert (one["code"], one["text"], one["expected"], one["severity"]) == (  # type: ignore[index]
        "TRM002",
        "Foreign Secretary",
        "Foreign Minister",
        "major",
    )
    assert "|glossary:" in str(found["signature"])


@pytest.mark.usefixtures("folder")
def test_without_a_glossary_its_checks_are_skipped(capsys: pytest.CaptureFixture[str]) -> None:
    found = report(capsys)
    skipped = {one["check"]: one["reason"] for one in found["skipped"]}  # type: ignore[attr-defined]
    assert skipped["glossary-forbidden-term"] == skipped["glossary-term-missing"] == "needs a glossary"
    assert "glossary" not in str(found["signature"])


def test_entries_for_other_languages_are_told_of(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "source,target,source-language\nHut,hat,de\nκαπέλο,hat,el\n"
    (folder / "terms.csv").write_text(text, encoding="utf-8")
    found = report(capsys, "-s", "el", "--glossary", "terms.csv")
    assert {"check": "glossary", "reason": "1 of 2 entries are not for el-en"} in found["skipped"]  # type: ignore[operator]


def test_the_settings_may_name_a_glossary_beside_them(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "mtcheck.toml").write_text('glossary = "terms.tsv"\n', encoding="utf-8")
    below = folder / "today"
    below.mkdir()
    (folder / "article.txt").rename(below / "article.txt")
    monkeypatch.chdir(below)
    assert len(report(capsys)["findings"]) == 1  # type: ignore[arg-type]
    (folder / "mtcheck.toml").write_text("glossary = 3\n", encoding="utf-8")
    assert run(["check", "article.txt"]) == 2
    assert "glossary must be a string, not 3" in capsys.readouterr().err


BAD = {
    "missing": ("nowhere.tsv", b"", "nowhere.tsv: no such file"),
    "suffix": ("terms.xlsx", b"PK", "terms.xlsx: a glossary cannot have suffix '.xlsx'; known: .tsv, .csv, .tbx"),
    "header": ("bad.tsv", b"a\tb\n", "bad.tsv: line 1 must name the columns"),
    "XML": ("bad.tbx", b"<tbx>\n<a>", "bad.tbx: line 2 is not XML"),
    "entities": ("bad.tbx", b'<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', "bad.tbx: line 1 declares the entity"),
    "encoding": ("bad.csv", b"source,target\n\xc1,b\n", "bad.csv: line 2 is not UTF-8"),
}


@pytest.mark.parametrize("command", [["check", "article.txt", "--engine", "none", "--glossary"], ["glossary", "check"]])
@pytest.mark.parametrize(("name", "data", "message"), BAD.values(), ids=BAD.keys())
def test_a_bad_glossary_is_one_sentence_and_exit_code_2(
    folder: Path, capsys: pytest.CaptureFixture[str], command: list[str], name: str, data: bytes, message: str
) -> None:
    if data:
        (folder / name).write_bytes(data)
    assert run([*command, name]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"mtcheck: {message}")
    assert err.count("\n") == 1


def test_a_list_with_mistakes_is_exit_code_1_and_a_line_a_mistake(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "terms.tsv").write_text(TERMS + "υπουργός Εξωτερικών\tEnvoy \t\t\n", encoding="utf-8")
    assert run(["glossary", "check", "terms.tsv", "-s", "el"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "terms.tsv:3: target has spaces or bars to spare",
        'terms.tsv:3: "υπουργός Εξωτερικών" has another target on line 2: "Foreign Minister"',
    ]


@pytest.mark.usefixtures("folder")
def test_a_list_without_mistakes_is_exit_code_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["glossary", "check", "terms.tsv", "-s", "el", "-t", "en"]) == 0
    assert capsys.readouterr().out == "terms.tsv: no problems; entries: 1\n"


def test_the_help_fits_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["glossary"], ["glossary", "check"]):
        assert run([*command, "--help"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(map(len, lines)) <= 80
        assert not [line for line in lines if line.endswith("...") and "Usage" not in line]
