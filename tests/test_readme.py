"""The README tells the truth."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mtcheck.checks import all_checks
from mtcheck.cli import run

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def test_there_are_two_set_up_commands_one_for_the_seed_and_one_for_the_tests() -> None:
    setup = [text.strip() for kind, text in BLOCKS if kind == "console" and "venv" in text]
    assert len(setup) == 2
    assert all("\n" not in command for command in setup)
    assert "mtcheck check seeds/long-range-missiles.txt" in setup[0]
    assert setup[1].endswith(".venv/bin/pytest")


def test_every_option_that_is_named_exists(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (
        ["check"],
        ["compare"],
        ["gate"],
        ["models", "get"],
        ["models", "list"],
        ["backtranslate"],
        ["align"],
        ["selftest"],
        ["knowledge", "list"],
        ["knowledge", "add", "person"],
        ["knowledge", "update"],
        [],
    ):
        run([*command, "--help"])
    known = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    named = set(re.findall(r"(?<=[\s`])--[a-z][a-z-]+", README.replace("pip install --quiet", "pip install")))
    assert named
    assert named <= known


def test_the_families_of_the_table_are_those_of_the_checks() -> None:
    table = re.findall(r"^\| `([A-Z]{3})` \|", README, re.MULTILINE)
    assert sorted(table) == sorted({check.code[:3] for check in all_checks()})


@pytest.mark.parametrize(
    ("number", "command"),
    [
        (0, ["check", "seeds/long-range-missiles.txt", "-s", "el"]),
        (1, ["compare", "seeds/engines", "--no-cache"]),
    ],
)
def test_the_reports_that_are_shown_are_real_ones(
    number: int, command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[1])
    run(command)
    real = capsys.readouterr().out
    shown = [text for kind, text in BLOCKS if kind == "text"][number]
    for part in shown.split("\n...\n"):
        assert part.strip() in real
