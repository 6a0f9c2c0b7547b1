"""JSON, format 1: everything of a comparison, under keys that stay."""

from __future__ import annotations

import json
from math import nan
from typing import Any

import pytest

from mtcheck import __version__
from mtcheck.compare.report import RENDERERS, render
from mtcheck.compare.report import json as module
from mtcheck.compare.report.records import rounded
from mtcheck.errors import ConfigError


def read(comparison: Any) -> dict[str, Any]:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    found = json.loads(render(comparison, "json"), parse_constant=refuse)
    assert isinstance(found, dict)
    return found


KEYS = (
    "format mtcheck signature name languages segments documents words references people judge ranking figures engines"
    " duels clusters agreements steps differences skipped notes"
).split()


def test_the_keys_of_format_1_stand_in_their_order(trio: Any, duo: Any) -> None:
    assert list(read(trio)) == list(read(duo)) == KEYS
    assert (read(trio)["format"], read(trio)["mtcheck"]) == (1, __version__)


def test_every_key_is_explained_in_the_module(trio: Any) -> None:
    found = read(trio)
    documents = [found, *(found[key][0] for key in ("figures", "engines", "duels", "agreements", "steps"))]
    documents += [found["differences"], found["differences"]["excerpts"][0], found["differences"]["lost"][0]]
    for key in {key for one in documents for key in one}:
        assert f"`{key}`" in str(module.__doc__), key


def test_all_that_a_comparison_knows_is_there(trio: Any) -> None:
    found = read(trio)
    assert found["engines"][2]["values"]["penalty"] == {"value": 46.0, "low": 44.0, "high": 48.0}
    assert list(found["engines"][2]["values"]) == [one["key"] for one in found["figures"]]
    assert found["engines"][0]["counts"][0] == {"family": "NAM", "severity": "major", "number": 1}
    assert found["engines"][0]["qualities"] == [0.6, 0.8, 1.0, 1.0]
    duel = next(one for one in found["duels"] if (one["first"], one["second"]) == ("beta", "gamma"))
    assert (duel["difference"], duel["holm"], duel["documents"]) == (-34.5, 0.0006, 0.081)
    assert found["clusters"][0] == {"figure": "own", "engines": ["alpha", "beta"]}
    assert found["agreements"][0]["kendall"] == {"value": 1.0, "low": 0.33, "high": 1.0}
    assert found["agreements"][1]["kendall"] == {"value": 0.333, "low": None, "high": None}
    assert found["steps"][0]["accuracy"] == 0.83
    differences = found["differences"]
    assert differences["excerpts"][0]["findings"][1]["engine"] == "gamma"
    assert differences["alone"][0]["finding"]["expected"] == "1,250"
    assert differences["alone_counts"]["gamma"] == {"NUM": 3, "NAM": 1}
    assert differences["lost"][2]["examples"][1] == {"segment": 7, "text": "Βόλος"}
    assert found["skipped"][0] == {"check": "round-trip-lost-name", "reason": "needs back"}
    assert found["notes"] == ["Line 7 of the reference is empty."]


def test_what_is_not_defined_is_null(duo: Any) -> None:
    epsilon = read(duo)["engines"][1]
    assert epsilon["values"]["penalty"] == {"value": None, "low": None, "high": None}
    assert epsilon["qualities"] == [None] * 4
    assert read(duo)["duels"][0]["holm"] is None
    assert read(duo)["people"] is None


def test_texts_come_back_as_they_were(hostile: Any) -> None:
    found = read(hostile)
    assert found["name"] == hostile.name
    assert [one["engine"] for one in found["engines"]] == [one.engine for one in hostile.results]
    assert found["differences"]["excerpts"][0]["source"] == hostile.differences.excerpts[0].source


def test_numbers_are_rounded_to_what_they_are_worth() -> None:
    assert rounded(1 / 3) == 0.3333
    assert rounded(1 / 3, 6) == 0.333333
    assert rounded(nan) is None
    assert rounded(None) is None


def test_every_format_renders_every_comparison(trio: Any, duo: Any, hostile: Any) -> None:
    for name in RENDERERS:
        for one in (trio, duo, hostile):
            assert render(one, name).endswith("\n")


def test_an_unknown_format_is_refused_with_those_that_are_known(trio: Any) -> None:
    with pytest.raises(
        ConfigError, match="unknown output format 'docx'; known: text, json, tsv, markdown, latex, html"
    ):
        render(trio, "docx")
