"""The Firefox engine translates with the models that are built in, cached, or in a directory."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mtcheck.engines.base import translate
from mtcheck.engines.firefox import FirefoxEngine
from mtcheck.errors import EngineError, ModelMissingError
from mtcheck.models.store import Model, ModelStore, default_cache

WEIGHTS = "model.enpt.intgemm.alphas.bin"
NEWS = (
    "The minister of finance presented the budget to parliament on Tuesday. "
    "Oil prices rose by two percent after the announcement. "
    "The opposition leader called the plan a gift to the banks. "
    "Police arrested three men near the port of Piraeus. "
    "The court will hear the appeal of the former mayor next month. "
    "More than two hundred people were rescued by the coast guard. "
    "The airline cancelled dozens of flights because of the strike. "
    "Scientists warned that the summer would be the hottest on record. "
    "The president will travel to Brussels for talks with his counterparts. "
    "A spokesman for the embassy declined to comment on the report. "
    "The museum of modern art will open again in the spring. "
    "Two soldiers were wounded in an attack on their camp. "
    "The company said that sales of cars had fallen sharply. "
    "The banker denied the accusations and promised to resign if they were proved. "
    "The stone bridge over the river was built in the nineteenth century. "
    "The team won the final in front of its own supporters. "
    "Farmers blocked the motorway to the north with their tractors. "
    "The committee published its findings on the accident on Monday morning. "
    "Inflation slowed to three percent in October, as economists had expected. "
    "The hospital on the island has no doctor for children. "
    "Heavy rain flooded hundreds of houses in the centre of the country. "
    "The singer gave her last concert in an old theatre. "
    "Workers found an ancient grave under the new station. "
    "The government will lower the tax on bread and milk. "
    "A fire destroyed the oldest library of the town. "
    "Teachers asked for smaller classes and for better pay. "
    "The two countries agreed to exchange their prisoners before Christmas. "
    "An elderly couple won the lottery and gave the money to a school. "
    "In the evening the mayor bought a red bicycle."
)


@pytest.fixture(scope="module")
def engine() -> FirefoxEngine:
    """Give an engine with the built-in models, loaded once."""
    return FirefoxEngine()


def built_in(pair: str) -> Model:
    return next(model for model in ModelStore().all() if model.pair == pair and model.origin == "built in")


def lay(folder: Path, pair: str = "en-pt") -> Path:
    """Put the files of a built-in model into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    model = built_in(pair)
    for name in model.files:
        (folder / name).symlink_to(model.folder / name)
    return folder


def truncate(folder: Path, name: str) -> None:
    """Put the first half of a file in its place."""
    data = (folder / name).read_bytes()
    (folder / name).unlink()
    (folder / name).write_bytes(data[: len(data) // 2])


def test_the_built_in_models_translate_english_to_portuguese(engine: FirefoxEngine) -> None:
    answer = engine.translate(["The minister met the president in Athens."], "en", "pt")
    assert len(answer) == 1
    assert {"ministro", "presidente", "Atenas"} <= set(answer[0].rstrip(".").split())


def test_the_built_in_models_translate_portuguese_to_english(engine: FirefoxEngine) -> None:
    answer = engine.translate(["O ministro reuniu-se com o presidente em Atenas."], "pt", "en")
    assert len(answer) == 1
    assert {"minister", "president", "athens"} <= set(answer[0].lower().rstrip(".").split())


def test_each_text_has_its_own_answer_in_order(engine: FirefoxEngine) -> None:
    answer = engine.translate(["one dog", "two cats", "one dog"], "en", "pt")
    assert ["cão" in text or "cachorro" in text for text in answer] == [True, False, True]
    assert "gatos" in answer[1]


def test_the_last_sentence_of_a_text_of_three_hundred_words_arrives(engine: FirefoxEngine) -> None:
    assert len(NEWS.split()) >= 300
    (answer,) = translate(engine, [NEWS], "en", "pt")
    assert "bicicleta" in answer.removesuffix(".").rpartition(".")[2]


def test_a_pair_without_a_model_is_not_supported(engine: FirefoxEngine) -> None:
    assert engine.supports("en", "pt")
    assert engine.supports("pt", "en")
    assert not engine.supports("el", "en")
    assert not engine.supports("pt", "el")


def test_a_pivot_has_models_both_ways(tmp_path: Path) -> None:
    assert FirefoxEngine().pivots("en") == ("pt",)
    assert FirefoxEngine().pivots("pt") == ("en",)
    (tmp_path / "model.enel.bin").touch()
    (tmp_path / "vocab.enel.spm").touch()
    assert FirefoxEngine(model_dir=tmp_path).pivots("en") == ("pt",)


def test_the_error_of_a_missing_pair_names_the_command_that_gets_it(engine: FirefoxEngine) -> None:
    with pytest.raises(ModelMissingError, match="no model for el-en; get it with: mtcheck models get el-en"):
        engine.translate(["Καλημέρα"], "el", "en")


@pytest.mark.parametrize("place", ["en-pt", "enpt", "."])
def test_a_directory_of_models_may_be_laid_out_in_three_ways(tmp_path: Path, place: str) -> None:
    folder = lay(tmp_path / place)
    found = ModelStore(tmp_path).find("en-pt")
    assert found is not None
    assert (found.origin, found.folder.resolve()) == ("model-dir", folder.resolve())
    assert "Atenas" in FirefoxEngine(model_dir=tmp_path).translate(["He lives in Athens."], "en", "pt")[0]


def test_flat_files_of_both_directions_are_told_apart(tmp_path: Path) -> None:
    lay(tmp_path, "en-pt")
    lay(tmp_path, "pt-en")
    engine = FirefoxEngine(model_dir=tmp_path)
    assert "Atenas" in engine.translate(["He lives in Athens."], "en", "pt")[0]
    assert "Athens" in engine.translate(["Ele vive em Atenas."], "pt", "en")[0]


def test_a_model_of_the_directory_comes_before_the_same_in_the_cache(tmp_path: Path) -> None:
    lay(tmp_path / "en-pt")
    truncate(lay(default_cache() / "en-pt"), WEIGHTS)
    assert "Atenas" in FirefoxEngine(model_dir=tmp_path).translate(["He lives in Athens."], "en", "pt")[0]


def test_a_model_of_the_cache_comes_before_the_built_in_one() -> None:
    folder = lay(default_cache() / "en-pt")
    truncate(folder, WEIGHTS)
    with pytest.raises(EngineError, match=re.escape(str(folder))):
        FirefoxEngine().translate(["He lives in Athens."], "en", "pt")


def test_a_directory_without_the_pair_leaves_the_built_in_one(tmp_path: Path) -> None:
    assert "Atenas" in FirefoxEngine(model_dir=tmp_path).translate(["He lives in Athens."], "en", "pt")[0]


@pytest.mark.parametrize("name", [WEIGHTS, "lex.50.50.enpt.s2t.bin"])
def test_a_truncated_file_is_an_error_that_names_the_folder(tmp_path: Path, name: str) -> None:
    folder = lay(tmp_path / "en-pt")
    truncate(folder, name)
    with pytest.raises(EngineError, match=r"the en-pt model in .* cannot be loaded") as caught:
        FirefoxEngine(model_dir=tmp_path).translate(["He lives in Athens."], "en", "pt")
    assert str(folder) in str(caught.value)


def test_a_file_that_is_not_the_one_that_was_fetched_is_not_loaded(tmp_path: Path) -> None:
    folder = lay(tmp_path / "en-pt")
    vocabulary = "vocab.enpt.spm"
    sha256 = dict(built_in("en-pt").hashes)[vocabulary]
    (folder / "manifest.json").write_text(f'{{"files": {{"{vocabulary}": "{sha256}"}}}}', encoding="utf-8")
    truncate(folder, vocabulary)
    with pytest.raises(EngineError, match=f"is damaged: {vocabulary}") as caught:
        FirefoxEngine(model_dir=tmp_path).translate(["He lives in Athens."], "en", "pt")
    assert str(folder) in str(caught.value)


def test_a_model_directory_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"model directory .*nowhere does not exist"):
        FirefoxEngine(model_dir=tmp_path / "nowhere")
