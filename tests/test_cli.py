"""The command line, started as a user would start it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mtcheck import __version__
from mtcheck.checks import all_checks
from mtcheck.cli import run
from mtcheck.read import MAX_BYTES

SEED = str(Path(__file__).parents[1] / "seeds" / "long-range-missiles.txt")


@pytest.fixture
def clean(tmp_path: Path) -> str:
    path = tmp_path / "clean.txt"
    path.write_text("Rain falls\nRain fell on the city on Monday.\n", encoding="utf-8")
    return str(path)


def test_a_module_can_be_run(clean: str) -> None:
    command = [sys.executable, "-m", "mtcheck", "check", clean, "--engine", "none"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0
    assert done.stdout.startswith("No findings; 9 words in 2 segments\nscore 100 of 100")
    assert done.stderr == ""


def test_the_exit_code_tells_a_failed_gate_from_an_error(clean: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", clean, "--engine", "none"]) == 0
    assert run(["check", SEED, "--engine", "none", "--fail-on", "major"]) == 1
    assert run(["check", SEED + ".missing", "--engine", "none"]) == 2
    assert "gate FAILED: 10 findings of severity major or worse" in capsys.readouterr().out


BAD = {
    "missing file": (["check", "nowhere.txt"], "nowhere.txt: no such file"),
    "directory": (["check", "."], ".: is a directory; name a file"),
    "empty file": (["check", "empty.txt"], "empty.txt: the file is empty"),
    "blank file": (["check", "blank.txt"], "blank.txt: the file is empty"),
    "binary file": (["check", "binary.bin"], "binary.bin: is a binary file, not text"),
    "invalid UTF-8": (["check", "greek.txt"], "greek.txt: is not UTF-8: byte 0xc1 at offset 5"),
    "UTF-16": (["check", "wide.txt"], "wide.txt: is UTF-16 or UTF-32, not UTF-8"),
    "50 MB": (["check", "huge.txt"], f"huge.txt: larger than {MAX_BYTES // 1_000_000} MB"),
    "a line of a million characters": (["check", "long.txt"], "long.txt: line 1 has 1,000,000 characters"),
    "unknown engine": (
        ["check", "good.txt", "--engine", "babel"],
        "unknown engine 'babel'; known: auto, none, firefox",
    ),
    "unknown language": (["check", "good.txt", "-s", "xx"], "unknown language 'xx'"),
    "same languages": (["check", "good.txt", "-s", "en"], "source and target are the same language"),
    "missing model": (
        ["check", "good.txt", "-s", "el", "-t", "de", "--engine", "firefox"],
        "mtcheck models get el-de",
    ),
    "missing model directory": (
        ["check", "good.txt", "--model-dir", "nowhere"],
        "model directory nowhere does not exist",
    ),
    "missing translations": (
        ["check", "good.txt", "--engine", "file:nowhere.tsv"],
        "nowhere.tsv: no such file",
    ),
    "unwritable output": (
        ["check", "good.txt", "--output-format", "json=nowhere/a.json"],
        "nowhere/a.json: cannot be written",
    ),
    "output is a directory": (["check", "good.txt", "--output-format", "html=."], ".: is a directory"),
    "unknown format": (["check", "good.txt", "--output-format", "pdf"], "unknown output format 'pdf'"),
    "unknown check": (["check", "good.txt", "--select", "XYZ"], "unknown check 'XYZ'"),
    "unknown severity": (["check", "good.txt", "--fail-on", "awful"], "unknown value 'awful' of fail-on"),
    "confidence out of range": (
        ["check", "good.txt", "--min-confidence", "2"],
        "min-confidence must be between 0 and 1",
    ),
    "not a number": (["check", "good.txt", "--min-score", "high"], "--min-score"),
    "not a day": (["check", "good.txt", "--date", "2024-02-30"], "--date"),
    "no such command": (["chekc"], "No such command 'chekc'"),
    "no article": (["check"], "ARTICLE"),
    "malformed bitext": (["check", "one.tsv"], "one.tsv: line 1 has 1 column, not 2"),
    "malformed JSON": (["check", "bad.jsonl"], "bad.jsonl: line 1 is not JSON"),
    "malformed settings": (
        ["check", "good.txt", "--engine", "none", "--min-severity", "big"],
        "unknown severity 'big'",
    ),
    "report of another kind": (["gate", "good.txt"], "good.txt: is not a JSON report of mtcheck"),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \n\n")
    (tmp_path / "binary.bin").write_bytes(b"\x7fELF\x02\x01\x01\x00\x00\xff\xfe")
    (tmp_path / "greek.txt").write_bytes(b"Rain " + "Αθήνα".encode("cp1253"))
    (tmp_path / "wide.txt").write_bytes("Rain fell.".encode("utf-16"))
    (tmp_path / "long.txt").write_bytes(b"a" * 1_000_000)
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(50_000_000)
    (tmp_path / "good.txt").write_bytes(b"Rain fell.\n")
    (tmp_path / "one.tsv").write_bytes(b"only one\n")
    (tmp_path / "bad.jsonl").write_bytes(b"{oops\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("arguments", "message"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_one_sentence_on_standard_error_and_exit_code_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("mtcheck: ")
    assert message in err
    assert "Traceback" not in err
    assert "internal error" not in err


def test_json_goes_to_a_file_and_text_to_standard_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "report.json"
    arguments = [
        "check",
        SEED,
        "--engine",
        "none",
        "--output-format",
        "text",
        "--output-format",
        f"json={target}",
    ]
    assert run(arguments) == 0
    report = json.loads(target.read_text(encoding="utf-8"))
    assert report["format"] == 1
    assert capsys.readouterr().out.count("OFF001") == 2


def test_a_saved_report_is_gated_with_another_policy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "report.json"
    run(["check", SEED, "--engine", "none", "--output-format", f"json={target}"])
    assert run(["gate", str(target)]) == 0
    assert run(["gate", str(target), "--fail-on", "major"]) == 1
    assert run(["gate", str(target), "--min-score", "99.9"]) == 1
    assert run(["gate", str(target), "--require", "RTT"]) == 1
    out = capsys.readouterr().out
    assert "gate passed" in out
    assert "score " in out
    assert "round-trip-lost-name did not run" in out


def test_two_processes_write_the_report_that_one_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bitext = tmp_path / "a.tsv"
    bitext.write_text(
        "Το 1990 έφυγε.\tHe left in 1991.\nΔύο ύποπτοι μίλησαν.\tTwo of the suspects to the police on Monday.\n",
        encoding="utf-8",
    )
    reports = []
    for jobs in ("1", "2"):
        out = tmp_path / f"{jobs}.json"
        arguments = ["--engine", "none", "--jobs", jobs, "--output-format", f"json={out}"]
        assert run(["check", str(bitext), "-s", "el", "--fail-on", "never", *arguments]) == 0
        reports.append(json.loads(out.read_text(encoding="utf-8")))
    assert reports[0] == reports[1]
    assert {"DAT001", "SEN021"} <= {one["code"] for one in reports[0]["findings"]}
    assert run(["check", str(bitext), "--jobs", "-1"]) == 2


def test_standard_input_is_read_for_a_dash(capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-m", "mtcheck", "check", "-", "--engine", "none", "--output-format", "json"]
    done = subprocess.run(command, input="From Kiev.\n", capture_output=True, text=True, check=True)  # noqa: S603
    report = json.loads(done.stdout)
    assert report["article"]["name"] == "<stdin>"
    assert [one["text"] for one in report["findings"]] == ["Kiev"]


def test_checks_lists_every_check_and_explain_tells_of_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["checks"]) == 0
    listed = re.findall(r"^([A-Z]{3}\d{3})", capsys.readouterr().out, re.MULTILINE)
    assert listed == [one.code for one in all_checks()]
    for one in all_checks():
        assert run(["explain", one.code]) == 0
        page = capsys.readouterr().out
        assert page.startswith(f"{one.code} {one.name} ({one.severity})")
        assert all(part in page for part in ("Why: ", "Limits: ", "Bad:\n", "Good:\n", f"--ignore {one.code}"))


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"mtcheck {__version__}\n"


def test_help_fits_eighty_columns_and_breaks_no_sentence_off(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ([], ["check"], ["models"], ["models", "get"], ["explain"], ["gate"], ["backtranslate"]):
        assert run([*command, "--help"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(map(len, lines)) <= 80
        assert not [line for line in lines if line.endswith("...") and "Usage" not in line]


def test_the_list_of_checks_tells_what_each_finds_in_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["checks"]) == 0
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert all(one.summary in out for one in all_checks())


def test_doctor_tells_what_is_installed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 0
    out = capsys.readouterr().out
    assert f"mtcheck          {__version__}" in out
    assert "model en-pt      built in" in out
    assert "damaged files    none" in out


def test_segment_prints_kinds_with_tabs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["segment", SEED]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert rows[0][:3] == ["0", "1", "headline"]
    assert [row[2] for row in rows[-2:]] == ["source-line", "author-biography"]


def test_settings_are_read_from_the_folder_of_the_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "mtcheck.toml").write_text('engine = "none"\nignore = ["NAM003"]\n', encoding="utf-8")
    (folder / "good.txt").write_text("From Kiev.\n", encoding="utf-8")
    assert run(["check", "good.txt"]) == 0
    assert capsys.readouterr().out.startswith("No findings")
    assert run(["check", "good.txt", "--ignore", "PUN"]) == 0
    assert "NAM003" in capsys.readouterr().out


def test_an_unexpected_error_is_exit_code_2_and_no_traceback(clean: str) -> None:
    code = (
        "import sys, mtcheck.pipeline as p, mtcheck.cli as c\n"
        "def broken(*_): raise RuntimeError('boom')\n"
        "p.check_article = broken\n"
        f"sys.exit(c.run(['check', {clean!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 2
    assert done.stderr == "mtcheck: internal error: RuntimeError: boom (MTCHECK_TRACEBACK=1 shows where)\n"


def test_shell_completion_can_be_printed_and_completes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    script = [sys.executable, "-m", "mtcheck", "--show-completion", "bash"]
    assert "_MTCHECK_COMPLETE" in subprocess.run(script, capture_output=True, text=True, check=True).stdout  # noqa: S603
    for name, value in (("_MTCHECK_COMPLETE", "complete_bash"), ("COMP_WORDS", "mtcheck ex"), ("COMP_CWORD", "1")):
        monkeypatch.setenv(name, value)
    done = subprocess.run([sys.executable, "-m", "mtcheck"], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["explain"]
