"""Models of Hugging Face transformers translate from a directory, and from safetensors alone.

The models are those of conftest.py: they know three words both ways, and each answer can be told beforehand.
"""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="engine hf needs the extra [torch]")

from mtcheck.engines.hf import HuggingFaceEngine
from mtcheck.errors import EngineError, ModelMissingError

FAMILIES = ("marian", "m2m100", "nllb")
ENGLISH = ["the cat sleeps", "a dog", "the house is very very very big"]
GREEK = ["γάτα", "σκύλος", "σπίτι"]


@pytest.fixture(params=FAMILIES)
def folder(request: pytest.FixtureRequest) -> Path:
    """Give the directory of a model of each family in turn."""
    found: Path = request.getfixturevalue(request.param)
    return found


@pytest.fixture(params=("m2m100", "nllb"))
def many(request: pytest.FixtureRequest) -> Path:
    """Give the directory of a model of each family of many languages in turn."""
    found: Path = request.getfixturevalue(request.param)
    return found


def copy(folder: Path, place: Path) -> Path:
    """Copy a model, for a test that damages it."""
    return Path(shutil.copytree(folder, place / folder.name))


def engine(*folders: Path) -> HuggingFaceEngine:
    return HuggingFaceEngine(",".join(map(str, folders)))


def test_every_text_has_its_own_answer_in_order(folder: Path) -> None:
    assert engine(folder).translate(ENGLISH, "en", "el") == GREEK


def test_the_company_of_a_text_does_not_change_its_answer(folder: Path) -> None:
    model = engine(folder)
    assert [model.translate([text], "en", "el") for text in ENGLISH] == [[word] for word in GREEK]
    assert model.translate(ENGLISH[::-1], "en", "el") == GREEK[::-1]


def test_no_texts_give_no_answers(folder: Path) -> None:
    assert engine(folder).translate([], "en", "el") == []


def test_the_decoder_starts_from_the_language_that_is_asked_for(many: Path) -> None:
    model = engine(many)
    assert model.translate(["η γάτα", "ο σκύλος"], "el", "en") == ["cat", "dog"]
    assert model.translate(["the cat", "a dog"], "en", "el") == ["γάτα", "σκύλος"]


@pytest.mark.parametrize(("family", "token"), [("m2m100", "__el__"), ("nllb", "ell_Grek")])
def test_the_encoder_is_told_the_language_of_the_text(family: str, token: str, request: pytest.FixtureRequest) -> None:
    model = engine(request.getfixturevalue(family))
    model.translate(["the cat"], "en", "el")
    model.translate(["η γάτα"], "el", "en")
    tokenizer = model.models[0].tokenizer
    assert tokenizer.convert_ids_to_tokens(tokenizer("γάτα")["input_ids"])[0] == token


def test_a_model_of_many_languages_supports_each_pair_of_those_it_knows(nllb: Path) -> None:
    model = engine(nllb)
    assert all(model.supports(a, b) for a in ("de", "el", "en") for b in ("de", "el", "en"))
    assert not model.supports("en", "fr")
    assert not model.supports("fr", "en")
    assert not model.supports("en", "tlh")


def test_m2m100_knows_the_languages_of_its_vocabulary(m2m100: Path) -> None:
    model = engine(m2m100)
    assert all(model.supports("en", code) for code in ("ar", "el", "fr", "sq", "tr", "uk", "zh"))
    assert not model.supports("en", "tlh")


def test_a_marian_model_supports_its_one_direction(marian: Path) -> None:
    model = engine(marian)
    assert model.supports("en", "el")
    assert not model.supports("el", "en")
    assert not model.supports("en", "de")
    assert model.pivots("en") == ()


def test_a_direction_that_no_model_has_is_refused(folder: Path) -> None:
    with pytest.raises(ModelMissingError, match="none of the hf models translates en-tlh"):
        engine(folder).translate(["the cat"], "en", "tlh")


def test_two_models_with_a_comma_make_a_round_trip(marian: Path, nllb: Path) -> None:
    model = engine(marian, nllb)
    assert model.pivots("en") == ("de", "el")
    there = model.translate(["the cat sleeps"], "en", "el")
    assert (there, model.translate(there, "el", "en")) == (["γάτα"], ["cat"])


def test_a_pivot_that_models_know_well_comes_first(m2m100: Path) -> None:
    pivots = engine(m2m100).pivots("el")
    assert set(pivots[:5]) == {"de", "en", "es", "fr", "pt"}
    assert "el" not in pivots


def test_a_directory_below_the_model_directory_is_found_by_its_name(marian: Path) -> None:
    model = HuggingFaceEngine(marian.name, marian.parent)
    assert model.translate(["a dog"], "en", "el") == ["σκύλος"]


def test_a_directory_below_home_is_found(marian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(marian.parent))
    monkeypatch.setenv("USERPROFILE", str(marian.parent))
    assert HuggingFaceEngine(f"~/{marian.name}").supports("en", "el")


def test_a_marian_model_without_languages_in_its_settings_has_them_in_its_name(marian: Path, tmp_path: Path) -> None:
    folder = copy(marian, tmp_path)
    (folder / "tokenizer_config.json").write_text('{"tokenizer_class": "MarianTokenizer"}', encoding="utf-8")
    assert engine(folder).supports("en", "el")
    unnamed = folder.rename(tmp_path / "my_model")
    with pytest.raises(EngineError, match="cannot tell the languages; end its name in the codes, as in opus-mt-en-el"):
        engine(unnamed).supports("en", "el")


def test_a_text_of_more_tokens_than_the_model_has_places_for_is_an_error_and_not_cut(folder: Path) -> None:
    model = engine(folder)
    assert model.translate(["a dog" + " very" * 40], "en", "el") == ["σκύλος"]
    with pytest.raises(EngineError, match="a text has more than 64 tokens and would be cut"):
        model.translate(["a dog" + " very" * 70], "en", "el")


def test_weights_that_can_run_code_are_refused(folder: Path, tmp_path: Path) -> None:
    import torch

    model = copy(folder, tmp_path)
    ran = tmp_path / "ran"
    (model / "model.safetensors").unlink()
    torch.save(Trap(ran), model / "pytorch_model.bin")
    with pytest.raises(EngineError, match=r"cannot be loaded from this machine: .*model\.safetensors") as caught:
        engine(model).translate(["the cat"], "en", "el")
    assert model.name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not ran.exists()


class Trap:
    """An object that makes a folder when it is unpickled."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def __reduce__(self) -> tuple[object, ...]:
        return Path.mkdir, (self.place,)


def test_code_that_comes_with_a_model_does_not_run(marian: Path, tmp_path: Path) -> None:
    folder = copy(marian, tmp_path)
    ran = tmp_path / "ran"
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config |= {"model_type": "alien", "auto_map": {"AutoConfig": "alien.AlienConfig"}}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "alien.py").write_text(f"open({str(ran)!r}, 'w')\nclass AlienConfig: pass\n", encoding="utf-8")
    with pytest.raises(EngineError, match="cannot be loaded"):
        engine(folder).supports("en", "el")
    assert not ran.exists()


def test_a_model_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "t5"}', encoding="utf-8")
    with pytest.raises(EngineError, match="a t5 model; known: Marian, M2M100, NLLB"):
        engine(tmp_path).supports("en", "el")


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
def test_a_damaged_file_is_one_sentence_that_names_the_model(folder: Path, tmp_path: Path, name: str) -> None:
    model = copy(folder, tmp_path)
    data = (model / name).read_bytes()
    (model / name).write_bytes(data[: len(data) // 2])
    with pytest.raises(EngineError, match="cannot be loaded from this machine") as caught:
        engine(model).translate(["the cat"], "en", "el")
    assert str(model) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_weights_that_do_not_fit_the_configuration_are_one_sentence(folder: Path, tmp_path: Path) -> None:
    model = copy(folder, tmp_path)
    config = json.loads((model / "config.json").read_text(encoding="utf-8"))
    (model / "config.json").write_text(json.dumps(config | {"encoder_ffn_dim": 6}), encoding="utf-8")
    with pytest.raises(EngineError, match="cannot be loaded from this machine") as caught:
        engine(model).translate(["the cat"], "en", "el")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["source.spm", "vocab.json"])
def test_a_missing_file_of_the_tokenizer_is_one_sentence_that_names_the_model(
    marian: Path, tmp_path: Path, name: str
) -> None:
    folder = copy(marian, tmp_path)
    (folder / name).unlink()
    with pytest.raises(EngineError, match="cannot be loaded from this machine") as caught:
        engine(folder).supports("en", "el")
    assert str(folder) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["/nowhere/opus-mt-en-el", "./nowhere", "Nobody/opus-mt-en-el", "a/b/c", "not a name"])
def test_a_model_that_is_not_here_is_one_sentence_and_nothing_is_fetched(name: str) -> None:
    with pytest.raises(ModelMissingError) as caught:
        HuggingFaceEngine(name).supports("en", "el")
    assert str(caught.value) == (
        f"hf model {name!r}: no directory with a config.json, and not in the hub cache of this machine"
    )


def test_a_directory_without_a_model_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"no directory with a config\.json"):
        engine(tmp_path).supports("en", "el")


def test_translating_prints_logs_and_warns_of_nothing(
    folder: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    recwarn: pytest.WarningsRecorder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(logging.getLogger("transformers"), "propagate", True)
    engine(folder).translate(ENGLISH, "en", "el")
    assert capfd.readouterr() == ("", "")
    assert caplog.messages == []
    assert recwarn.list == []
