"""The manifests say what is built in and what can be fetched."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from mtcheck.models.manifest import BuiltIn, built_in, obtainable
from mtcheck.models.store import file_hash


def folder(entry: BuiltIn) -> Path:
    spec = find_spec(entry.package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / entry.folder


def test_english_and_portuguese_are_built_in_both_ways() -> None:
    assert [entry.pair for entry in built_in()] == ["en-pt", "pt-en"]


@pytest.mark.parametrize("entry", built_in(), ids=lambda entry: entry.pair)
def test_the_sums_of_the_built_in_models_are_those_of_the_installed_files(entry: BuiltIn) -> None:
    assert entry.files
    assert {name: file_hash(folder(entry) / name) for name in entry.files} == entry.files


@pytest.mark.parametrize("entry", built_in(), ids=lambda entry: entry.pair)
def test_the_files_of_a_built_in_model_are_weights_vocabulary_and_shortlist(entry: BuiltIn) -> None:
    assert [name.partition(".")[0] for name in entry.files] == ["model", "vocab", "lex"]
    assert all(entry.pair.replace("-", "") in name for name in entry.files)


def test_greek_can_be_fetched_both_ways() -> None:
    assert {"el-en", "en-el"} <= set(obtainable().pairs)


def test_each_pair_is_listed_once_as_two_codes_one_of_them_english() -> None:
    pairs = obtainable().pairs
    assert list(pairs) == sorted(set(pairs))
    assert all(re.fullmatch(r"en-[a-z]{2}|[a-z]{2}-en", pair) for pair in pairs)


def test_what_is_fetched_is_fetched_over_tls() -> None:
    source = obtainable()
    assert source.records.startswith("https://firefox.settings.services.mozilla.com/")
    assert source.attachments.startswith("https://firefox-settings-attachments.cdn.mozilla.net")


def test_every_model_names_its_licence() -> None:
    assert {obtainable().licence, *(entry.licence for entry in built_in())} == {"MPL-2.0"}
