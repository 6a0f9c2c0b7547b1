"""Settings: where they are found, what wins, what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mtcheck.config import LANGUAGES, Settings, settings
from mtcheck.errors import ConfigError


def own(folder: Path, text: str) -> Path:
    """Write a `mtcheck.toml`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mtcheck.toml").write_text(text, encoding="utf-8")
    return folder


def project(folder: Path, text: str) -> Path:
    """Write a `pyproject.toml`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    return folder


def refused(folder: Path, **given: Any) -> str:
    """Give the message with which settings are refused: one line."""
    with pytest.raises(ConfigError) as caught:
        settings(given, folder)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings({}, tmp_path) == Settings()


def test_what_is_given_wins_over_the_file(tmp_path: Path) -> None:
    own(tmp_path, 'fail-on = "major"\nmin-score = 80\n')
    found = settings({"fail_on": "minor"}, tmp_path)
    assert (found.fail_on, found.min_score) == ("minor", 80)


def test_none_and_only_none_counts_as_not_given(tmp_path: Path) -> None:
    own(tmp_path, 'engine = "none"\nmin-score = 80\nmin-confidence = 0.5\nselect = ["OFF"]\n')
    found = settings({"engine": None, "min_score": 0, "min_confidence": 0.0, "select": ()}, tmp_path)
    assert (found.engine, found.min_score, found.min_confidence, found.select) == ("none", 0, 0.0, ())


def test_the_working_folder_is_where_the_search_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(own(tmp_path, 'engine = "none"'))
    assert settings({}).engine == "none"


def test_a_default_of_a_command_stands_behind_the_file_and_what_is_given(tmp_path: Path) -> None:
    assert settings({}, tmp_path).jobs == 1
    assert settings({"jobs": None}, tmp_path, jobs=0).jobs == 0
    assert settings({"jobs": 2}, tmp_path, jobs=0).jobs == 2
    own(tmp_path, "jobs = 3")
    assert settings({}, tmp_path, jobs=0).jobs == 3


@pytest.mark.parametrize("write", [own, project])
def test_a_file_holds_for_the_folders_below(tmp_path: Path, write: Any) -> None:
    write(tmp_path, 'engine = "none"' if write is own else '[tool.mtcheck]\nengine = "none"')
    below = tmp_path / "news" / "today"
    below.mkdir(parents=True)
    assert settings({}, below).engine == "none"


def test_the_nearest_file_holds_alone(tmp_path: Path) -> None:
    own(tmp_path, 'engine = "none"\nfail-on = "major"')
    found = settings({}, own(tmp_path / "news", 'engine = "hf"'))
    assert (found.engine, found.fail_on) == ("hf", "critical")


def test_mtcheck_toml_goes_before_pyproject_toml(tmp_path: Path) -> None:
    project(tmp_path, '[tool.mtcheck]\nengine = "hf"\nfail-on = "major"')
    own(tmp_path, 'engine = "none"')
    found = settings({}, tmp_path)
    assert (found.engine, found.fail_on) == ("none", "critical")


def test_a_pyproject_toml_of_other_tools_changes_nothing(tmp_path: Path) -> None:
    assert settings({}, project(tmp_path, '[project]\nname = "news"\n[tool.ruff]\nline-length = 120')) == Settings()


def test_every_setting_can_stand_in_a_file(tmp_path: Path) -> None:
    own(
        tmp_path,
        """
        source-language = "el"
        target-language = "en"
        engine = "hf:name"
        model-dir = "/models"
        encoding = "iso-8859-7"
        written = 2024-11-12
        select = ["OFF", "NUM001"]
        ignore = ["PUN"]
        min-severity = "major"
        min-confidence = 0.5
        fail-on = "never"
        min-score = 71.2
        require = ["number-value"]
        jobs = 2
        """,
    )
    assert settings({}, tmp_path) == Settings(
        source_language="el",
        target_language="en",
        engine="hf:name",
        model_dir=Path("/models"),
        encoding="iso-8859-7",
        written=date(2024, 11, 12),
        select=("OFF", "NUM001"),
        ignore=("PUN",),
        min_severity="major",
        min_confidence=0.5,
        fail_on="never",
        min_score=71.2,
        require=("number-value",),
        jobs=2,
    )


def test_a_relative_model_directory_starts_at_the_file(tmp_path: Path) -> None:
    own(tmp_path, 'model-dir = "models"')
    below = tmp_path / "news"
    below.mkdir()
    assert settings({}, below).model_dir == tmp_path / "models"


def test_a_list_may_be_a_string_with_commas(tmp_path: Path) -> None:
    found = settings({}, own(tmp_path, 'select = "OFF, NUM001,"\nignore = ""'))
    assert (found.select, found.ignore) == (("OFF", "NUM001"), ())


def test_a_day_may_be_a_string(tmp_path: Path) -> None:
    assert settings({}, own(tmp_path, 'written = "2024-11-12"')).written == date(2024, 11, 12)


@pytest.mark.parametrize("key", ["fail_on", "Fail-on", "colour", "model"])
def test_an_unknown_setting_is_named_with_its_file_and_what_is_known(tmp_path: Path, key: str) -> None:
    message = refused(own(tmp_path, f'{key} = "major"'))
    assert message.startswith(f"{tmp_path / 'mtcheck.toml'}: unknown setting {key!r}; known: ")
    known = message.partition("known: ")[2].split(", ")
    assert {"fail-on", "model-dir", "min-score", "target-language"} <= set(known)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("source-language = 5", "source-language must be a string"),
        ('target-language = ["en"]', "target-language must be a string"),
        ("engine = true", "engine must be a string"),
        ("encoding = 8", "encoding must be a string"),
        ("model-dir = 5", "model-dir must be a string"),
        ("select = 5", "not a list of strings: 5"),
        ("ignore = [1]", "not a list of strings"),
        ('require = {a = "b"}', "not a list of strings"),
        ('written = "12/11/2024"', "12/11/2024"),
        ('written = "2024-02-30"', "written|day"),
        ("written = 2024", "written must be a day"),
        ("written = 2024-11-12T10:00:00", "written must be a day"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_with_its_file(tmp_path: Path, line: str, message: str) -> None:
    text = refused(own(tmp_path, line))
    assert text.startswith(f"{tmp_path / 'mtcheck.toml'}: ")
    assert any(one in text for one in message.split("|"))


@pytest.mark.parametrize("line", ["engine = none", "engine", "a = 1\na = 2"])
@pytest.mark.parametrize("name", ["mtcheck.toml", "pyproject.toml"])
def test_a_file_that_is_not_toml_is_named(tmp_path: Path, name: str, line: str) -> None:
    (tmp_path / name).write_text(line)
    assert refused(tmp_path).startswith(f"{tmp_path / name} cannot be read: ")


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "mtcheck.toml").write_bytes(b'engine = "caf\xe9"')
    assert refused(tmp_path).startswith(f"{tmp_path / 'mtcheck.toml'} cannot be read: ")


def test_the_table_of_pyproject_toml_must_be_a_table(tmp_path: Path) -> None:
    assert "[tool.mtcheck] must be a table" in refused(project(tmp_path, '[tool]\nmtcheck = "none"'))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"min_severity": "fatal"}, "unknown severity 'fatal'; known: minor, major, critical"),
        ({"fail_on": "always"}, "unknown value 'always' of fail-on; known: critical, major, minor, never"),
        ({"min_confidence": 1.1}, "min-confidence must be between 0 and 1, not 1.1"),
        ({"min_confidence": -0.1}, "min-confidence must be between 0 and 1"),
        ({"min_confidence": float("nan")}, "min-confidence must be between 0 and 1"),
        ({"min_confidence": "0.5"}, "min-confidence must be between 0 and 1, not '0.5'"),
        ({"min_score": "80"}, "min-score must be between 0 and 100, not '80'"),
        ({"min_score": float("nan")}, "min-score must be between 0 and 100"),
        ({"min_score": 100.1}, "min-score must be between 0 and 100"),
        ({"min_score": -1}, "min-score must be between 0 and 100"),
        ({"target_language": "english"}, "unknown language 'english'"),
        ({"source_language": "gr"}, "unknown language 'gr'"),
        ({"source_language": "EL"}, "unknown language 'EL'"),
        ({"source_language": "en"}, "same language, 'en'"),
        ({"source_language": "el", "target_language": "el"}, "same language, 'el'"),
        ({"jobs": -1}, "jobs must be a whole number, 0 or more, not -1"),
        ({"jobs": "2"}, "jobs must be a whole number, 0 or more, not '2'"),
        ({"jobs": True}, "jobs must be a whole number"),
        ({"jobs": 1.5}, "jobs must be a whole number"),
    ],
)
def test_a_value_outside_what_is_known_is_refused(tmp_path: Path, given: dict[str, Any], message: str) -> None:
    assert message in refused(tmp_path, **given)


@pytest.mark.parametrize(
    "line",
    ['min-severity = "fatal"', 'fail-on = "always"', "min-confidence = 2", "min-score = nan", 'target-language = "xx"'],
)
def test_a_value_outside_what_is_known_is_refused_in_a_file_too(tmp_path: Path, line: str) -> None:
    refused(own(tmp_path, line))


@pytest.mark.parametrize(
    "given",
    [
        {"min_confidence": 0},
        {"min_confidence": 1},
        {"min_score": 0},
        {"min_score": 100},
        {"fail_on": "never"},
        {"jobs": 0},
        {"source_language": "en", "target_language": "el"},
    ],
)
def test_the_ends_of_a_range_are_in_it(tmp_path: Path, given: dict[str, Any]) -> None:
    found = settings(given, tmp_path)
    assert {name: getattr(found, name) for name in given} == given


def test_the_languages_are_two_letters_each() -> None:
    assert {"el", "en", "uk", "zh"} <= LANGUAGES
    assert all(len(code) == 2 for code in LANGUAGES)
