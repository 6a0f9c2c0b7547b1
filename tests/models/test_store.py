"""Models are found in a directory, in the cache, and among the built-in ones, in this order."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mtcheck.errors import EngineError
from mtcheck.models.store import Model, ModelStore, default_cache, file_hash

Lay = Callable[..., Path]
ELEN = ("model.elen.bin", "vocab.elen.spm", "lex.50.50.elen.s2t.bin")


def found(folder: Path, pair: str = "el-en") -> Model:
    model = ModelStore(folder).find(pair)
    assert model is not None
    return model


def note_sums(folder: Path, *names: str) -> None:
    """Write the sums of files as a fetch does."""
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "manifest.json").write_text(json.dumps({"files": sums}), encoding="utf-8")


def test_the_built_in_models_are_there_and_undamaged() -> None:
    models = ModelStore().all()
    assert [(model.pair, model.origin) for model in models] == [("en-pt", "built in"), ("pt-en", "built in")]
    assert [model.damaged() for model in models] == [[], []]
    assert all(len(model.hashes) == 3 for model in models)


def test_pairs_stand_in_the_order_of_the_places_each_once(tmp_path: Path, lay: Lay) -> None:
    lay(tmp_path / "models" / "sq-en", "model.sqen.bin", "vocab.sqen.spm")
    lay(tmp_path / "models" / "en-pt", "model.enpt.bin", "vocab.enpt.spm")
    lay(tmp_path / "cache" / "el-en", *ELEN)
    lay(tmp_path / "cache" / "sq-en", "model.sqen.bin", "vocab.sqen.spm")
    store = ModelStore(tmp_path / "models", tmp_path / "cache")
    assert store.pairs() == ("en-pt", "sq-en", "el-en", "pt-en")


def test_the_first_place_that_has_a_pair_gives_it(tmp_path: Path, lay: Lay) -> None:
    in_cache = lay(tmp_path / "cache" / "en-pt", "model.enpt.bin", "vocab.enpt.spm")
    assert [ModelStore(None, tmp_path / "cache").find("en-pt")] == [
        model for model in ModelStore(None, tmp_path / "cache").all() if model.folder == in_cache
    ]
    named = lay(tmp_path / "models" / "en-pt", "model.enpt.bin", "vocab.enpt.spm")
    model = ModelStore(tmp_path / "models", tmp_path / "cache").find("en-pt")
    assert model is not None
    assert (model.origin, model.folder) == ("model-dir", named)


def test_a_pair_that_is_nowhere_is_not_found() -> None:
    assert ModelStore().find("el-en") is None


def test_the_cache_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lay: Lay) -> None:
    assert default_cache().parts[-2:] == ("mtcheck", "models")
    lay(default_cache() / "el-en", *ELEN)
    model = ModelStore().find("el-en")
    assert model is not None
    assert model.origin == "cache"


@pytest.mark.parametrize("place", ["el-en", "elen", "anything", "."])
def test_files_that_name_their_pair_are_found_in_a_directory_and_below_it(tmp_path: Path, lay: Lay, place: str) -> None:
    lay(tmp_path / place, *ELEN)
    model = found(tmp_path)
    assert (model.origin, model.folder.resolve()) == ("model-dir", (tmp_path / place).resolve())
    assert model.files == ELEN


@pytest.mark.parametrize("shared", ["vocab.elen.spm", "vocab.enel.spm", "vocab.spm"])
def test_one_vocabulary_serves_both_languages(tmp_path: Path, lay: Lay, shared: str) -> None:
    lay(tmp_path, "model.elen.bin", shared)
    model = found(tmp_path)
    assert model.contents() == (b"model.elen.bin", shared.encode(), shared.encode(), None)
    assert model.files == ("model.elen.bin", shared)


@pytest.mark.parametrize("names", [("srcvocab.elen.spm", "trgvocab.elen.spm"), ("srcvocab.spm", "trgvocab.spm")])
def test_each_language_may_have_its_own_vocabulary(tmp_path: Path, lay: Lay, names: tuple[str, str]) -> None:
    lay(tmp_path, "model.elen.bin", *names, "lex.elen.bin")
    source, target = names
    assert found(tmp_path).contents() == (b"model.elen.bin", source.encode(), target.encode(), b"lex.elen.bin")


@pytest.mark.parametrize("others", [(), ("srcvocab.elen.spm",), ("trgvocab.elen.spm",), ("vocab.dede.spm",)])
def test_weights_without_their_vocabulary_are_no_model(tmp_path: Path, lay: Lay, others: tuple[str, ...]) -> None:
    lay(tmp_path, "model.elen.bin", *others)
    assert ModelStore(tmp_path).find("el-en") is None


def test_files_that_name_no_pair_are_passed_over(tmp_path: Path, lay: Lay) -> None:
    lay(tmp_path, "model.bin", "model.english.bin", "model_optimized.bin", "vocab.spm")
    assert ModelStore(tmp_path).pairs() == ("en-pt", "pt-en")


def test_the_shortlist_of_another_pair_is_not_taken(tmp_path: Path, lay: Lay) -> None:
    lay(tmp_path, *ELEN[:2], "lex.50.50.enel.s2t.bin")
    assert found(tmp_path).shortlist is None


def test_what_an_interrupted_fetch_left_behind_is_passed_over(tmp_path: Path, lay: Lay) -> None:
    lay(tmp_path / ".new-abc", *ELEN)
    lay(tmp_path / ".new-abc" / "new", *ELEN)
    assert ModelStore(None, tmp_path).find("el-en") is None


def test_the_size_of_a_model_is_that_of_its_files_each_counted_once(tmp_path: Path, lay: Lay) -> None:
    lay(tmp_path, *ELEN, "readme.txt")
    assert found(tmp_path).size == sum(map(len, ELEN))


def test_a_model_that_is_as_it_was_fetched_is_undamaged(tmp_path: Path, lay: Lay) -> None:
    note_sums(lay(tmp_path / "el-en", *ELEN), *ELEN)
    assert found(tmp_path).damaged() == []


def test_a_changed_file_is_named(tmp_path: Path, lay: Lay) -> None:
    folder = lay(tmp_path / "el-en", *ELEN)
    note_sums(folder, *ELEN)
    (folder / "vocab.elen.spm").write_bytes(b"vocab.elen.spM")
    assert found(tmp_path).damaged() == ["vocab.elen.spm"]


def test_a_file_that_is_gone_is_named(tmp_path: Path, lay: Lay) -> None:
    folder = lay(tmp_path / "el-en", *ELEN)
    note_sums(folder, *ELEN)
    (folder / ELEN[2]).unlink()
    assert found(tmp_path).damaged() == [ELEN[2]]


def test_a_model_whose_sums_nobody_noted_has_none(tmp_path: Path, lay: Lay) -> None:
    lay(tmp_path, *ELEN)
    assert found(tmp_path).hashes == ()
    assert found(tmp_path).damaged() == []


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "[1]", "7", '"files"', "{}", '{"files": 3}', '{"files": ["a"]}', "\udcff"]
)
def test_a_damaged_manifest_is_an_error_that_names_it_and_what_to_do(tmp_path: Path, lay: Lay, text: str) -> None:
    folder = lay(tmp_path / "el-en", *ELEN)
    (folder / "manifest.json").write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(EngineError, match=r"is damaged: .*; fetch the model again") as caught:
        ModelStore(tmp_path).find("el-en")
    assert str(folder / "manifest.json") in str(caught.value)


def test_a_model_directory_must_exist(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"model directory .*nowhere does not exist"):
        ModelStore(tmp_path / "nowhere")


def test_a_model_directory_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EngineError, match="does not exist"):
        ModelStore(tmp_path / "file")


def test_a_cache_that_is_not_there_yet_is_empty(tmp_path: Path) -> None:
    assert ModelStore(None, tmp_path / "nowhere").pairs() == ("en-pt", "pt-en")


def test_the_hash_of_a_file_is_its_sha256(tmp_path: Path) -> None:
    (tmp_path / "abc").write_bytes(b"abc")  # the first example of FIPS 180-2
    assert file_hash(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert file_hash(tmp_path / "nowhere") == ""
