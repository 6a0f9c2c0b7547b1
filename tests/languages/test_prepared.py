"""What is made with the wheel is what a checkout makes, and nothing stale is read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mtcheck.languages import glosses as module
from mtcheck.languages import identify, prepared
from mtcheck.languages.glosses import glosses, made, vocabulary


def forget() -> None:
    glosses.cache_clear()
    vocabulary.cache_clear()
    identify.function_words.cache_clear()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write all that the wheel has."""
    folder = tmp_path_factory.mktemp("prepared")
    module.write(folder)
    identify.write(folder)
    return folder


@pytest.fixture
def folder(written: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put it where it is looked for."""
    monkeypatch.setattr(prepared, "FOLDER", written)
    forget()
    yield written
    forget()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("code", ["el", "zh", "pt"])
def test_a_word_list_is_read_as_it_was_made(code: str) -> None:
    read, by_hand = glosses(code), made(code)
    assert read.words
    assert (read.words, read.stems, read.names) == (by_hand.words, by_hand.stems, by_hand.names)
    assert vocabulary(code) == module.stems_of(by_hand)


@pytest.mark.usefixtures("folder")
def test_a_language_without_a_list_has_nothing() -> None:
    assert not glosses("xx").words
    assert vocabulary("xx") == frozenset()


@pytest.mark.usefixtures("folder")
def test_function_words_are_read_as_they_were_made() -> None:
    assert identify.function_words() == {code: frozenset(words) for code, words in identify.made().items()}
    assert identify.identify("Die Regierung hat am Montag mit dem Minister über das neue Gesetz gesprochen.") == "de"


def test_what_was_made_of_other_files_is_not_read(folder: Path, tmp_path: Path) -> None:
    prepared.store(folder, "one", "el.tsv:10", {"a": 1})
    assert prepared.stored("one", "el.tsv:10") == {"a": 1}
    assert prepared.stored("one", "el.tsv:11") is None
    file = tmp_path / "el.tsv"
    file.write_text("word\tEnglish\n", encoding="utf-8")
    assert prepared.origin([file], "babel:2.0") == "el.tsv:13 babel:2.0"


@pytest.mark.parametrize("damage", ["", "{", "\x00", '{"of": "a"'])
def test_a_damaged_file_is_as_none(folder: Path, damage: str) -> None:
    (folder / "two.json").write_text(damage, encoding="utf-8")
    assert prepared.stored("two", "a") is None
    assert prepared.stored("no such thing", "a") is None
