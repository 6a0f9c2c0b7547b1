"""Indexes that are compiled are those that are built, and a stale file is not used."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mtcheck.knowledge import compiled, numbered, own, tables
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.numbered import BUILDERS, built, numbers
from mtcheck.languages import dictionary

HEADER = "name\talso\twrong\tgreek\tnative\toffices\tsource\n"
PERSON = f"{HEADER}Nikos Dokimastikos\t\tNikos Dokim\t\t\tGR minister 2024 -\town\n"


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the compiled file as the wheel has it."""
    file = tmp_path_factory.mktemp("compiled") / "compiled.txt"
    compiled.write(file)
    return file.read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put the compiled file where it is looked for."""
    place = tmp_path / "compiled.txt"
    place.write_text(text, encoding="utf-8")
    monkeypatch.setattr(compiled, "FILE", place)
    own.forget()
    yield place
    tables.OWN[:] = []
    own.forget()


@pytest.mark.usefixtures("file")
def test_every_compiled_index_is_the_built_one() -> None:
    indexes, sets = built()
    assert set(indexes) == set(BUILDERS)
    for name, found in indexes.items():
        section = compiled.section(name)
        assert section is not None
        assert dict(section) == found == dict(numbers(name)), name
        assert len(section) == len(found)
        assert "no such key" not in section
    for name, words in sets.items():
        assert compiled.words(name) == frozenset(words) == numbered.words(name), name


def test_knowledge_is_the_same_with_and_without_the_file(file: Path) -> None:
    def asked() -> list[object]:
        known = knowledge()
        return [
            known.names["antony blinken"],
            known.misspellings["anthony blinken"],
            known.surnames["mitsotakis"],
            known.holders["GR", "head-of-government"],
            known.style_places["foreign secretary"],
            known.polity_words["athens"],
            known.meanings["NATO"],
            known.name_parts,
        ]

    assert compiled.compiled()
    with_file = asked()
    file.unlink()
    own.forget()
    assert not compiled.compiled()
    assert asked() == with_file


OLD = b"mtcheck-indexes-2\t1-00000000\nnames\ta\x1f1\n"
OTHER = b"mtcheck-indexes-3\t1-00000000\n/places.tsv:1\nnames:19\n000000010000002400000027a\x1f1"


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"\n\n\n", OLD, OTHER])
def test_a_file_of_other_tables_or_none_is_not_used(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    own.forget()
    assert compiled.section("names") is None
    assert knowledge().names["antony blinken"]


def test_a_file_of_another_format_is_not_used(file: Path, text: str) -> None:
    file.write_text(text.replace(compiled.FORMAT, f"{compiled.FORMAT}0", 1), encoding="utf-8")
    assert compiled.compiled() is None


@pytest.fixture
def copy(tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put one table of the knowledge, written when the compiled file was, in the place of the real one."""
    found = dict(compiled.tables())
    table = tmp_path / "places.tsv"
    table.write_bytes(found["/places.tsv"].read_bytes())
    os.utime(table, (file.stat().st_mtime,) * 2)
    found["/places.tsv"] = table
    monkeypatch.setattr(compiled, "tables", lambda *_: list(found.items()))
    return table


def test_tables_of_the_same_sizes_that_are_not_newer_are_not_read(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "digest", lambda: pytest.fail("the tables were read"))
    assert compiled.compiled()


def test_a_table_of_another_size_or_that_was_edited_later_is_noticed(copy: Path, file: Path) -> None:
    text, later = copy.read_bytes(), file.stat().st_mtime + 3600
    os.utime(copy, (later, later))
    assert compiled.compiled(), "touched, and not edited"
    own.forget()
    copy.write_bytes(text.replace(b"Kyiv", b"Kyjv"))
    os.utime(copy, (later, later))
    assert not compiled.compiled()
    own.forget()
    copy.write_bytes(text + b"\n")
    os.utime(copy, (later - 3600, later - 3600))
    assert not compiled.compiled()


def test_a_changed_table_makes_another_digest(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "own.tsv").write_text(PERSON, encoding="utf-8")
    before = compiled.digest(tmp_path)
    (tmp_path / "people" / "own.tsv").write_text(PERSON.replace("2024", "2025"), encoding="utf-8")
    own.forget()
    assert compiled.digest(tmp_path) != before


@pytest.mark.usefixtures("file")
def test_own_records_extend_the_compiled_index_and_nothing_is_rebuilt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "own"
    (folder / "people").mkdir(parents=True)
    (folder / "people" / "own.tsv").write_text(PERSON, encoding="utf-8")
    rows: list[int] = []
    files, build = BUILDERS["names"]
    monkeypatch.setitem(
        numbered.BUILDERS, "names", (files, lambda found, first: rows.append(len(found)) or build(found, first))
    )
    own.use(folder)
    rows.clear()
    [one] = knowledge().names["nikos dokimastikos"]
    assert one.name == "Nikos Dokimastikos"
    assert rows == [1]
    assert knowledge().misspellings["nikos dokim"] is one
    assert one in knowledge().holders["GR", "minister"]
    assert knowledge().names["antony blinken"]
    assert knowledge().edition.startswith(f"{knowledge().reviewed}+own:")


def test_the_wheel_has_the_files_and_the_tree_has_not() -> None:
    root = Path(__file__).parents[2]
    assert "hooks.custom" in (root / "pyproject.toml").read_text(encoding="utf-8")
    assert (root / "hatch_build.py").exists()
    made = [tables.FOLDER / "compiled.txt", dictionary.FOLDER]
    assert not any(place.exists() for place in made) or "site-packages" in str(tables.FOLDER)
