"""Test sets of sacreBLEU, out of a cache that the tests fill; sacreBLEU asks where it is when it is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from samples import CAREFUL, ENGLISH, GREEK, put, refusal

SCRIPT = """
import json, sys
from dataclasses import asdict
from mtcheck.contest.read import read_contest
from mtcheck.errors import InputError
source, output, network = sys.argv[1:]
systems = [("x", output)] if output else []
try:
    contest = read_contest(source, systems, [], None, (None, None), network=bool(network))
    print(json.dumps(asdict(contest)))
except InputError as error:
    print(json.dumps(str(error)))
"""


def read(cache: Path, source: str, output: str = "", network: str = "") -> Any:
    """Give the contest as a dict, or the message with which it is refused."""
    environment = {**os.environ, "SACREBLEU": str(cache)}
    command = [sys.executable, "-c", SCRIPT, source, output, network]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603
    return json.loads(run.stdout)


def brief(sides: list[dict[str, Any]]) -> list[tuple[str, tuple[str, ...]]]:
    return [(side["name"], tuple(side["lines"])) for side in sides]


def test_a_plain_test_set_gives_source_reference_and_languages(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    put(cache / "mtedx/test/raw/mtedx_test.test.tar.gz", "unpacked already")
    put(cache / "mtedx/test/raw/test/mtedx-test-elen.el", GREEK)
    put(cache / "mtedx/test/raw/test/mtedx-test-elen.en", ENGLISH)
    found = read(cache, "sacrebleu:mtedx/test:el-en", put(tmp_path / "o", CAREFUL))
    assert found["name"] == "sacrebleu:mtedx/test:el-en"
    assert found["languages"] == ["el", "en"]
    assert brief([found["source"], *found["references"]]) == [("source", GREEK), ("reference", ENGLISH)]
    assert brief(found["systems"]) == [("x", CAREFUL)]
    assert found["documents"] == []


def test_a_test_set_in_sgm_gives_documents_too(tmp_path: Path) -> None:
    raw = tmp_path / "cache/wmt18/raw"
    put(raw / "wmt18.test.tgz", "unpacked already")
    for side, lines in (("src.ru", GREEK), ("ref.en", ENGLISH)):
        documents = "".join(
            f'<doc docid="{name}" origlang="ru">\n<seg id="1">{lines[first]}</seg>\n'
            f'<seg id="2">{lines[first + 1]}</seg>\n</doc>\n'
            for name, first in (("crisis", 0), ("port", 2))
        )
        put(raw / f"test/newstest2018-ruen-{side}.sgm", documents)
    output = put(tmp_path / "o", CAREFUL)
    message = read(tmp_path / "cache", "sacrebleu:wmt18:ru-en", output)
    assert message == f"{tmp_path}/cache/wmt18/wmt18.ru-en.src: line 1 is in 'el', not in 'ru'"
    put(tmp_path / "cache/wmt18/wmt18.ru-en.src", ("Правительство ушло в отставку.", "Выборы.", "Мы.", "Ты."))
    found = read(tmp_path / "cache", "sacrebleu:wmt18:ru-en", output)
    assert found["documents"] == ["crisis", "crisis", "port", "port"]
    assert brief(found["references"]) == [("reference", ENGLISH)]


XML = """<dataset id="newstest2021"><doc id="crisis" origlang="ru">
<src lang="ru"><p><seg id="1">Министр подал в отставку.</seg><seg id="2">Выборы пройдут в мае.</seg></p></src>
<ref lang="en" translator="B"><p><seg id="1">The minister is out.</seg><seg id="2">Polls in May.</seg></p></ref>
<ref lang="en" translator="A"><p><seg id="1">The minister resigned.</seg><seg id="2">Elections in May.</seg></p></ref>
<hyp system="Online-W" lang="en"><p><seg id="1">Minister resigns.</seg><seg id="2">Elections are in May.</seg></p></hyp>
<hyp system="AFRL" lang="en"><p><seg id="1">He resigned.</seg><seg id="2">The elections pass.</seg></p></hyp>
</doc></dataset>"""


def test_a_test_set_with_outputs_needs_no_others(tmp_path: Path) -> None:
    raw = tmp_path / "wmt21/systems/raw"
    put(raw / "wmt21_systems.v1.3.tar.gz", "unpacked already")
    put(raw / "wmt21-news-systems-1.3/xml/newstest2021.ru-en.all.xml", XML)
    found = read(tmp_path, "sacrebleu:wmt21/systems:ru-en")
    assert brief(found["systems"]) == [
        ("Online-W", ("Minister resigns.", "Elections are in May.")),
        ("AFRL", ("He resigned.", "The elections pass.")),
    ]
    assert brief(found["references"]) == [("reference.A", ("The minister resigned.", "Elections in May."))]
    assert found["documents"] == ["crisis", "crisis"]
    assert found["languages"] == ["ru", "en"]


def test_a_test_set_that_is_not_there_is_fetched_only_when_that_is_allowed(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    message = f"sacrebleu:wmt18:ru-en: is not in sacreBLEU's cache, {cache}/wmt18; add --allow-network to fetch it"
    assert read(cache, "sacrebleu:wmt18:ru-en") == message
    assert not cache.exists()
    put(cache / "wmt18/raw/wmt18.test.tgz", "")
    assert read(cache, "sacrebleu:wmt18:ru-en") == message
    refused = read(cache, "sacrebleu:wmt18:ru-en", network="yes")
    assert refused.startswith("sacrebleu:wmt18:ru-en: sacreBLEU cannot read it (URLError(")
    assert refused.endswith(f"; delete {cache}/wmt18 and fetch it again")


def test_a_cache_that_is_damaged_is_named(tmp_path: Path) -> None:
    put(tmp_path / "wmt18/raw/wmt18.test.tgz", "never unpacked")
    refused = read(tmp_path, "sacrebleu:wmt18:ru-en")
    assert refused.startswith("sacrebleu:wmt18:ru-en: sacreBLEU cannot read it (FileNotFoundError(")
    raw = tmp_path / "wmt21/systems/raw"
    put(raw / "wmt21_systems.v1.3.tar.gz", "unpacked already")
    put(raw / "wmt21-news-systems-1.3/xml/newstest2021.ru-en.all.xml", XML[:500])
    refused = read(tmp_path, "sacrebleu:wmt21/systems:ru-en")
    assert refused.startswith("sacrebleu:wmt21/systems:ru-en: sacreBLEU cannot read it (XMLSyntaxError(")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("sacrebleu:wmt21", "must be sacrebleu:TEST:PAIR, such as sacrebleu:wmt21:ru-en"),
        ("sacrebleu:", "must be sacrebleu:TEST:PAIR, such as sacrebleu:wmt21:ru-en"),
        ("sacrebleu:wmt99:ru-en", "unknown test set 'wmt99'; known: wmt24, wmt23, "),
        ("sacrebleu:wmt18:ru-el", "wmt18 does not have 'ru-el'; it has cs-en, de-en, "),
        ("sacrebleu:mtedx/test:", "mtedx/test does not have ''; it has "),
    ],
)
def test_an_unknown_name_is_refused_with_those_that_are_known(name: str, message: str) -> None:
    assert refusal(name).startswith(f"{name}: {message}")
