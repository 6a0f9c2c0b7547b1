"""What findings hang on besides the texts is named by its content, not by its name alone."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from mtcheck.compare import dependence as module
from mtcheck.compare.dependence import contents, dependence, fingerprint
from mtcheck.config import Settings
from mtcheck.models.store import default_cache

PLAIN = Settings(engine="none")


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_it_can_be_written_as_json_and_stays_the_same() -> None:
    assert json.dumps(dependence(PLAIN)) == json.dumps(dependence(PLAIN))


@pytest.mark.parametrize(
    "other", [{"engine": "firefox"}, {"select": ("NUM",)}, {"style_guide": "ap"}, {"min_severity": "major"}]
)
def test_another_setting_is_another_dependence(other: dict[str, object]) -> None:
    assert dependence(replace(PLAIN, **other)) != dependence(PLAIN)  # type: ignore[arg-type]


@pytest.mark.parametrize("setting", ["glossary", "knowledge", "engine"])
def test_another_content_of_a_file_that_a_setting_names_is_another_dependence(tmp_path: Path, setting: str) -> None:
    file = put(tmp_path / "places.tsv", "one\n")
    value = {"glossary": file, "knowledge": tmp_path, "engine": f"file:{file}"}[setting]
    settings = replace(PLAIN, **{setting: value})  # type: ignore[arg-type]
    before = dependence(settings)
    assert dependence(settings) == before
    put(file, "two\n")
    assert dependence(settings) != before


def test_the_users_own_knowledge_counts_where_no_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    before = dependence(PLAIN)
    put(tmp_path / "mtcheck" / "knowledge" / "places.tsv", "one\n")
    assert dependence(PLAIN) != before


def test_a_model_that_was_fetched_counts_where_an_engine_translates_back() -> None:
    with_engine = replace(PLAIN, engine="firefox")
    without, before = dependence(PLAIN), dependence(with_engine)
    put(default_cache() / "el-en" / "model.elen.bin", "weights")
    assert dependence(with_engine) != before
    assert dependence(PLAIN) == without


def test_models_of_a_directory_count_however_they_are_named(tmp_path: Path) -> None:
    put(tmp_path / "small" / "config.json", "{}")
    for settings in (
        replace(PLAIN, engine="firefox", model_dir=tmp_path),
        replace(PLAIN, engine=f"hf:elsewhere, {tmp_path / 'small'}"),
    ):
        before = dependence(settings)
        put(tmp_path / "small" / "config.json", before[0]["engine"])
        assert dependence(settings) != before


def test_a_folder_is_named_by_all_its_files_in_order(tmp_path: Path) -> None:
    for name in ("b", "a", "deep/c"):
        put(tmp_path / name, name)
    assert [Path(name).name for name, _ in contents(tmp_path)] == ["a", "b", "c"]
    assert contents(tmp_path / "a") == [[str(tmp_path / "a"), fingerprint(tmp_path / "a")]]
    assert contents(tmp_path / "missing") == []


def test_a_large_file_is_named_by_its_size_and_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put(tmp_path / "weights", "0123456789")
    assert isinstance(fingerprint(file), str)
    monkeypatch.setattr(module, "SMALL", 9)
    os.utime(file, ns=(0, 7_000_000_000))
    assert fingerprint(file) == [10, 7_000_000_000]
