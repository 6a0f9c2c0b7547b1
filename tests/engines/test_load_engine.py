"""An engine is chosen by NAME or NAME:ARGUMENT."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from mtcheck.engines import ENGINES, load_engine
from mtcheck.engines.file import FileEngine
from mtcheck.engines.firefox import FirefoxEngine
from mtcheck.engines.hf import HuggingFaceEngine
from mtcheck.errors import EngineError


def test_a_name_gives_its_engine() -> None:
    assert isinstance(load_engine("firefox"), FirefoxEngine)


def test_what_stands_after_the_colon_is_the_argument(tmp_path: Path) -> None:
    table = tmp_path / "known.tsv"
    table.write_text("source language\ttarget language\ttext\ttranslation\nen\tel\tyes\tναι\n", encoding="utf-8")
    engine = load_engine(f"file:{table}")
    assert isinstance(engine, FileEngine)
    assert engine.translate(["yes"], "en", "el") == ["ναι"]


def test_an_argument_may_hold_a_colon_itself(tmp_path: Path) -> None:
    table = tmp_path / "a:b.tsv"
    table.write_text("source language\ttarget language\ttext\ttranslation\n", encoding="utf-8")
    assert isinstance(load_engine(f"file:{table}"), FileEngine)


def test_making_an_hf_engine_reads_no_weights(tmp_path: Path) -> None:
    assert isinstance(load_engine(f"hf:{tmp_path / 'not-there'}"), HuggingFaceEngine)


def test_every_engine_of_the_list_can_be_made_and_knows_its_name(tmp_path: Path) -> None:
    table = tmp_path / "known.tsv"
    table.write_text("source language\ttarget language\ttext\ttranslation\n", encoding="utf-8")
    arguments = {"firefox": "", "hf": str(tmp_path), "file": str(table)}
    assert {name: load_engine(f"{name}:{arguments[name]}").name for name in ENGINES} == {name: name for name in ENGINES}


def test_an_unknown_engine_is_told_what_there_is() -> None:
    with pytest.raises(EngineError, match=r"^unknown engine 'deepl'; known: auto, none, firefox, hf, file$"):
        load_engine("deepl:key")


@pytest.mark.parametrize("name", ["hf", "file"])
def test_an_engine_without_the_argument_that_it_needs_says_how_to_give_it(name: str) -> None:
    with pytest.raises(EngineError, match=f"engine '{name}' needs a .*--engine {name}:"):
        load_engine(name)


def test_firefox_refuses_an_argument_and_names_the_option() -> None:
    with pytest.raises(EngineError, match="takes no argument, not 'models'; use --model-dir"):
        load_engine("firefox:models")


@pytest.mark.skipif(find_spec("torch") is not None, reason="torch is installed: nothing is missing")
def test_without_torch_the_hf_engine_names_the_command_that_installs_it(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "marian"}', encoding="utf-8")
    engine = load_engine(f"hf:{tmp_path}")
    with pytest.raises(EngineError, match=r"pip install 'mtcheck\[torch\]'"):
        engine.supports("en", "el")
    with pytest.raises(EngineError, match=r"pip install 'mtcheck\[torch\]'"):
        engine.translate(["one"], "en", "el")
