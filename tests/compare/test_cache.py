"""Results that are kept: found again for what they hang on, and never in the way of a run."""

from __future__ import annotations

import os
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from mtcheck.compare.cache import KEPT, Cache, default_folder, digest, installed

PARTS = ["judged", ("el", "en"), {"line": "Ένα."}]


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "deep" / "cache")


def files(cache: Cache) -> list[Path]:
    """Give the files of a cache."""
    assert cache.folder is not None
    return sorted(cache.folder.iterdir())


@pytest.mark.parametrize("result", [{"a": [1, 2.5, "Ένα"]}, [[0.1, 1e-300]], [], {}, 0, "", "\ud800", "a\nb"])
def test_what_is_kept_is_found(cache: Cache, result: Any) -> None:
    cache.keep(PARTS, result)
    assert cache.find(PARTS) == result
    assert len(files(cache)) == 1


def test_tuples_and_lists_name_the_same(cache: Cache) -> None:
    cache.keep(["x", (1, 2)], "kept")
    assert cache.find(("x", [1, 2])) == "kept"


@pytest.mark.parametrize("other", [[*PARTS, 1], PARTS[:2], ["judged", ("el", "en"), {"line": "Ένα"}], None])
def test_other_parts_have_other_results(cache: Cache, other: Any) -> None:
    cache.keep(PARTS, 1)
    assert cache.find(other) is None
    cache.keep(other, 2)
    assert (cache.find(PARTS), cache.find(other)) == (1, 2)


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    cache = Cache(None)
    cache.keep(PARTS, 1)
    cache.tidy()
    assert cache.find(PARTS) is None
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    "damage",
    [b"", b"{}", b"null", b"\n", b"[" * 100_000, b"\xff\xfe", b"0" * 64 + b"\n{}"],
    ids=["empty", "another kind", "null", "line", "deep", "binary", "another digest"],
)
def test_a_file_of_another_content_counts_as_not_there_and_is_written_anew(cache: Cache, damage: bytes) -> None:
    cache.keep(PARTS, [1, 2])
    [file] = files(cache)
    file.write_bytes(damage)
    assert cache.find(PARTS) is None
    cache.keep(PARTS, [1, 2])
    assert cache.find(PARTS) == [1, 2]


def test_a_file_that_is_cut_off_or_changed_in_one_place_counts_as_not_there(cache: Cache) -> None:
    cache.keep(PARTS, {"qualities": [0.5, 0.25]})
    [file] = files(cache)
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])
    assert cache.find(PARTS) is None
    file.write_bytes(whole.replace(b"0.25", b"0.75"))
    assert cache.find(PARTS) is None
    file.write_bytes(whole)
    assert cache.find(PARTS) == {"qualities": [0.5, 0.25]}


def test_a_folder_that_cannot_be_made_or_read_is_none(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("in the way", encoding="utf-8")
    cache = Cache(place)
    cache.keep(PARTS, 1)
    assert cache.find(PARTS) is None
    assert place.read_text(encoding="utf-8") == "in the way"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_cannot_be_written_is_still_read(cache: Cache) -> None:
    cache.keep(PARTS, 1)
    assert cache.folder is not None
    cache.folder.chmod(0o500)
    cache.keep("more", 2)
    assert (cache.find(PARTS), cache.find("more")) == (1, None)
    cache.folder.chmod(0o700)


def test_a_directory_in_the_place_of_a_file_is_no_result(cache: Cache) -> None:
    assert cache.folder is not None
    (cache.folder / digest(PARTS)).mkdir(parents=True)
    cache.keep(PARTS, 1)
    assert cache.find(PARTS) is None


def test_what_nobody_asked_for_in_a_long_time_is_thrown_away(cache: Cache) -> None:
    for name in ("old", "asked for", "new"):
        cache.keep(name, name)
    assert cache.folder is not None
    for name in ("old", "asked for"):
        long_ago = time.time() - KEPT - 60
        os.utime(cache.folder / digest(name), (long_ago, long_ago))
    assert cache.find("asked for") == "asked for"
    cache.keep("newest", "newest")
    assert {one for one in ("old", "asked for", "new", "newest") if cache.find(one)} == {"asked for", "new", "newest"}


def test_a_run_that_is_cut_off_leaves_no_half_result(cache: Cache) -> None:
    cache.keep(PARTS, [1])
    with pytest.raises(ValueError, match="Circular"):
        cache.keep(PARTS, loop())
    assert cache.find(PARTS) == [1]
    assert len(files(cache)) == 1


def loop() -> list[Any]:
    """Make what JSON cannot write."""
    found: list[Any] = []
    found.append(found)
    return found


def test_the_program_has_one_name_as_long_as_it_stays_as_it_is() -> None:
    assert Cache(None).program == Cache(None).program


def test_a_package_has_a_version_and_one_that_is_not_there_has_none() -> None:
    assert installed("sacrebleu") == version("sacrebleu")
    assert installed("no-such-package-of-anybody") is None


def test_the_usual_folder_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "mtcheck" / "compare"
