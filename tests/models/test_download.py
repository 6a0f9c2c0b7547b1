"""Models are fetched whole and verified, or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mtcheck.cli import run
from mtcheck.engines.firefox import FirefoxEngine
from mtcheck.errors import DownloadError
from mtcheck.models import download
from mtcheck.models.download import directions, get
from mtcheck.models.store import ModelStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Mirror

BOTH = ["el-en", "en-el"]


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Give a cache folder that is not there yet."""
    return tmp_path / "cache"


def fetch(mirror: Mirror, cache: Path, *pairs: str) -> list[Path]:
    return get(pairs or ("el-en",), cache, records_url=mirror.list_url, attachments_url=mirror.url)


def files(cache: Path) -> dict[str, bytes]:
    """Give the contents of every file below a folder, hidden ones too."""
    return {str(path.relative_to(cache)): path.read_bytes() for path in cache.rglob("*") if path.is_file()}


def noted(folder: Path) -> dict[str, object]:
    facts: dict[str, object] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return facts


def test_a_fetched_model_is_found_and_translates(mirror: Mirror, cache: Path) -> None:
    for pair in BOTH:
        mirror.publish_built_in(pair)
    assert fetch(mirror, cache, *BOTH) == [cache / "el-en", cache / "en-el"]
    assert [model.damaged() for model in ModelStore(None, cache).all() if model.origin == "cache"] == [[], []]
    engine = FirefoxEngine(model_dir=cache)
    assert engine.supports("el", "en")
    assert engine.pivots("en") == ("el", "pt")
    assert "Atenas" in engine.translate(["He lives in Athens."], "en", "el")[0]


def test_files_are_unpacked_under_their_names_with_a_note_of_their_sums(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en", version="3.1")
    (folder,) = fetch(mirror, cache)
    written = files(folder)
    note = json.loads(written.pop("manifest.json"))
    assert written == {
        "model.elen.intgemm.alphas.bin": b"new weights",
        "vocab.elen.spm": b"new vocabulary",
        "lex.50.50.elen.s2t.bin": b"new shortlist",
    }
    sums = {record["name"]: record["decompressedHash"] for record in mirror.records}
    assert note == {"pair": "el-en", "version": "3.1", "from": mirror.url, "files": sums}


def test_a_file_of_many_blocks_arrives_whole(mirror: Mirror, cache: Path) -> None:
    mirror.publish("el-en", "model", "model.elen.bin", bytes(range(256)) * 2000)
    mirror.publish("el-en", "vocab", "vocab.elen.spm", b"")
    (folder,) = fetch(mirror, cache)
    assert (folder / "model.elen.bin").read_bytes() == bytes(range(256)) * 2000
    assert (folder / "vocab.elen.spm").read_bytes() == b""


def test_a_new_version_takes_the_place_of_an_old_one(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en", "old")
    mirror.publish("el-en", "lex", "lex.extra.elen.bin", b"old extra")
    fetch(mirror, cache)
    mirror.records.clear()
    mirror.publish_model("el-en", "new")
    fetch(mirror, cache)
    assert (cache / "el-en" / "vocab.elen.spm").read_bytes() == b"new vocabulary"
    assert sorted(path.name for path in cache.iterdir()) == ["el-en"]
    assert "el-en/lex.extra.elen.bin" not in files(cache)


def test_a_fetched_folder_may_be_read_by_whom_any_new_folder_may(mirror: Mirror, cache: Path, tmp_path: Path) -> None:
    mirror.publish_model("el-en")
    (folder,) = fetch(mirror, cache)
    (tmp_path / "plain").mkdir()
    assert folder.stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_progress_names_each_file(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en")
    said: list[str] = []
    get(["el-en"], cache, records_url=mirror.list_url, attachments_url=mirror.url, progress=said.append)
    assert said == [
        "el-en: model.elen.intgemm.alphas.bin",
        "el-en: vocab.elen.spm",
        "el-en: lex.50.50.elen.s2t.bin",
    ]


def test_a_mirror_below_a_folder_may_end_in_a_slash(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en")
    mirror.attachments = {f"files/{location}": data for location, data in mirror.attachments.items()}
    get(["el-en"], cache, records_url=mirror.list_url, attachments_url=f"{mirror.url}/files/")
    assert (cache / "el-en" / "vocab.elen.spm").is_file()


def corrupt(packed: bytes) -> bytes:
    """Change the last letter."""
    return packed[:-1] + bytes([packed[-1] ^ 1])


@pytest.mark.parametrize("old", [False, True], ids=["first fetch", "older version"])
@pytest.mark.parametrize("harm", [corrupt, lambda packed: packed[:-3], lambda packed: b"<html>sorry</html>"])
@pytest.mark.parametrize("victim", [0, 1, 2], ids=["weights", "vocabulary", "shortlist"])
def test_a_file_that_arrives_damaged_leaves_everything_as_it_was(
    mirror: Mirror, cache: Path, victim: int, harm: Callable[[bytes], bytes], old: bool
) -> None:
    if old:
        mirror.publish_model("el-en", "old")
        fetch(mirror, cache)
        mirror.records.clear()
    before = files(cache)
    mirror.publish_model("el-en", "new", version="3.1")
    record = mirror.records[victim]
    location = record["attachment"]["location"]
    mirror.attachments[location] = harm(mirror.attachments[location])
    with pytest.raises(DownloadError, match="is not the file that was promised") as caught:
        fetch(mirror, cache)
    assert record["name"] in str(caught.value)
    assert files(cache) == before
    assert [path.name for path in cache.iterdir()] == (["el-en"] if old else [])


def test_a_file_that_has_another_sum_than_its_record_is_refused(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en", decompressedHash="0" * 64)
    with pytest.raises(DownloadError, match="is not the file that was promised"):
        fetch(mirror, cache)
    assert files(cache) == {}


def test_a_record_without_a_sum_is_refused(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en", decompressedHash=None)
    with pytest.raises(DownloadError, match="no usable name or no SHA-256"):
        fetch(mirror, cache)
    assert files(cache) == {}


@pytest.mark.parametrize("name", ["../x", "/x/y", "a/b", "..", ".hidden", "", "a\\b", "x" * 200])
def test_a_name_that_is_no_plain_file_name_is_refused(mirror: Mirror, cache: Path, tmp_path: Path, name: str) -> None:
    mirror.publish_model("el-en")
    mirror.publish("el-en", "lex", name, b"anything")
    with pytest.raises(DownloadError, match="no usable name or no SHA-256"):
        fetch(mirror, cache)
    assert [path.name for path in tmp_path.iterdir()] == ["cache"]
    assert list(cache.iterdir()) == []


def test_a_file_that_is_not_there_is_an_error_with_its_address(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en")
    mirror.attachments.clear()
    with pytest.raises(DownloadError, match=f"{mirror.url}/main-workspace/0.zst cannot be fetched: Not Found"):
        fetch(mirror, cache)
    assert files(cache) == {}


def test_a_list_that_is_not_there_is_an_error_with_its_address(mirror: Mirror, cache: Path) -> None:
    with pytest.raises(DownloadError, match=f"{mirror.url}/nowhere cannot be fetched: Not Found"):
        get(["el-en"], cache, records_url=f"{mirror.url}/nowhere")


def test_a_server_that_does_not_answer_is_an_error(mirror: Mirror, cache: Path) -> None:
    mirror.shutdown()
    mirror.server_close()
    with pytest.raises(DownloadError, match=r"cannot be fetched: .*refused"):
        fetch(mirror, cache)


def test_an_answer_that_is_no_http_is_an_error(mirror: Mirror, cache: Path) -> None:
    with pytest.raises(DownloadError, match="/junk cannot be fetched: junk"):
        get(["el-en"], cache, records_url=f"{mirror.url}/junk")


def test_an_address_that_is_none_is_an_error(cache: Path) -> None:
    with pytest.raises(DownloadError, match="cannot be fetched"):
        get(["el-en"], cache, records_url="http://127.0.0.1:no port/records")


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", b"{}", b'{"data": 1}', b"\xff\xfe"])
def test_a_list_that_is_none_is_an_error(mirror: Mirror, cache: Path, body: bytes) -> None:
    mirror.attachments["list"] = body
    with pytest.raises(DownloadError, match="the list of models cannot be read"):
        get(["el-en"], cache, records_url=f"{mirror.url}/list", attachments_url=mirror.url)
    assert not cache.exists()


def test_more_than_the_largest_list_is_not_read(mirror: Mirror, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "LARGEST_LIST", 1000)
    mirror.attachments["list"] = b" " * 1001
    with pytest.raises(DownloadError, match="has more than 1,000 bytes"):
        get(["el-en"], cache, records_url=f"{mirror.url}/list")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/records", "/etc/passwd", "records.json"])
def test_only_web_addresses_are_read(mirror: Mirror, cache: Path, url: str) -> None:
    mirror.publish_model("el-en")
    with pytest.raises(DownloadError, match="not a web address"):
        get(["el-en"], cache, records_url=url, attachments_url=mirror.url)
    with pytest.raises(DownloadError, match="not a web address"):
        get(["el-en"], cache, records_url=mirror.list_url, attachments_url=url)


def test_a_pair_that_is_not_in_the_list_is_told_what_there_is(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("sq-en")
    mirror.publish_model("en-sq")
    with pytest.raises(DownloadError) as caught:
        fetch(mirror, cache)
    assert str(caught.value) == "no model for el-en can be had; there are: en-sq, sq-en"


def test_an_empty_list_has_nothing(mirror: Mirror, cache: Path) -> None:
    with pytest.raises(DownloadError, match="no model for el-en can be had; there are: none"):
        fetch(mirror, cache)


def test_a_pair_is_looked_for_before_another_is_fetched(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en")
    with pytest.raises(DownloadError, match="no model for en-el"):
        fetch(mirror, cache, *BOTH)
    assert not cache.exists()


def test_the_newest_version_that_the_engine_runs_is_chosen(mirror: Mirror, cache: Path) -> None:
    for version in ("3.2", "2.1", "3.10", "4.0", "3.9", "3.10a1"):
        mirror.publish_model("el-en", version, version=version)
    (folder,) = fetch(mirror, cache)
    assert noted(folder)["version"] == "3.10"
    assert (folder / "vocab.elen.spm").read_bytes() == b"3.10 vocabulary"


def test_versions_that_the_engine_does_not_run_are_as_good_as_none(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en", version="2.0")
    mirror.publish_model("el-en", version="4.0")
    with pytest.raises(DownloadError, match="no model for el-en can be had"):
        fetch(mirror, cache)


def test_a_version_without_its_vocabulary_is_passed_over(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en", version="3.0")
    mirror.publish("el-en", "model", "model.elen.bin", b"newer", version="3.1")
    mirror.publish("el-en", "srcvocab", "srcvocab.elen.spm", b"newer", version="3.1")
    (folder,) = fetch(mirror, cache)
    assert noted(folder)["version"] == "3.0"


def test_architectures_of_one_version_are_not_mixed(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en", "tiny", architecture="tiny")
    for kind, name in (("model", "model.elen.intgemm.alphas.bin"), ("vocab", "vocab.elen.spm")):
        mirror.publish("el-en", kind, name, b"base", architecture="base")
    (folder,) = fetch(mirror, cache)
    contents = {data.split()[0] for name, data in files(folder).items() if name != "manifest.json"}
    assert contents in ({b"tiny"}, {b"base"})


def test_two_vocabularies_are_fetched_and_found(mirror: Mirror, cache: Path) -> None:
    for kind in ("model", "srcvocab", "trgvocab"):
        mirror.publish("ja-en", kind, f"{kind}.jaen.{'bin' if kind == 'model' else 'spm'}", kind.encode())
    fetch(mirror, cache, "ja-en")
    model = ModelStore(None, cache).find("ja-en")
    assert model is not None
    assert model.contents() == (b"model", b"srcvocab", b"trgvocab", None)


def test_files_that_the_engine_does_not_use_are_not_fetched(mirror: Mirror, cache: Path) -> None:
    mirror.publish_model("el-en")
    mirror.publish("el-en", "qualityModel", "qualityModel.elen.bin", b"not needed")
    (folder,) = fetch(mirror, cache)
    assert not (folder / "qualityModel.elen.bin").exists()


def test_a_cache_that_cannot_be_made_is_an_error(mirror: Mirror, tmp_path: Path) -> None:
    mirror.publish_model("el-en")
    (tmp_path / "file").touch()
    with pytest.raises(DownloadError, match=r"the model cannot be written to .*el-en"):
        fetch(mirror, tmp_path / "file" / "cache")


def test_a_pair_is_fetched_both_ways_unless_one_is_enough() -> None:
    assert directions(["el-en"], one_way=False) == ["el-en", "en-el"]
    assert directions(["el-en"], one_way=True) == ["el-en"]


def test_a_pair_that_is_named_twice_is_fetched_once() -> None:
    assert directions(["EL-en", "en-el", "sq-en"], one_way=False) == ["el-en", "en-el", "sq-en", "en-sq"]


@pytest.mark.parametrize("name", ["el", "elen", "el_en", "el-", "-en", "el-en-de", "../x-y", "el-e1", ""])
def test_a_name_that_is_no_pair_is_told_how_to_write_one(name: str) -> None:
    with pytest.raises(DownloadError, match="is not a pair of languages; write it as el-en"):
        directions([name], one_way=False)


def models(*arguments: str) -> int:
    return run(["models", *arguments])


def get_by_command(mirror: Mirror, cache: Path, *more: str) -> int:
    places = ["--records", mirror.list_url, "--attachments", mirror.url, "--cache", str(cache)]
    return models("get", "el-en", *places, *more)


def test_the_command_fetches_both_directions_and_says_so(
    mirror: Mirror, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for pair in BOTH:
        mirror.publish_model(pair)
    assert get_by_command(mirror, cache) == 0
    said = capsys.readouterr()
    assert said.out == f"el-en  verified  {cache / 'el-en'}\nen-el  verified  {cache / 'en-el'}\n"
    assert "fetching el-en: vocab.elen.spm" in said.err


def test_the_command_fetches_one_direction_where_it_is_enough(
    mirror: Mirror, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mirror.publish_model("el-en")
    assert get_by_command(mirror, cache, "--one-way") == 0
    assert capsys.readouterr().out == f"el-en  verified  {cache / 'el-en'}\n"


def test_the_command_ends_with_2_and_one_sentence_where_a_fetch_fails(
    mirror: Mirror, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert get_by_command(mirror, cache) == 2
    assert capsys.readouterr().err == "mtcheck: no model for el-en can be had; there are: none\n"


def test_verify_passes_what_was_fetched_and_names_what_changed_since(
    mirror: Mirror, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mirror.publish_model("el-en")
    (folder,) = fetch(mirror, cache)
    assert models("verify", "--model-dir", str(cache)) == 0
    states = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert [pair for pair, _ in states] == ["el-en", "en-pt", "pt-en"]
    assert all(state.endswith(" verified") for _, state in states)

    (folder / "vocab.elen.spm").write_bytes(b"other")
    assert models("verify", "--model-dir", str(cache)) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["el-en", "model-dir", "DAMAGED:", "vocab.elen.spm"]
    assert all(line.endswith(" verified") for line in lines[1:])


def test_verify_does_not_call_verified_what_has_no_sums(
    mirror: Mirror, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mirror.publish_model("el-en")
    (folder,) = fetch(mirror, cache)
    (folder / "manifest.json").unlink()
    assert models("verify", "--model-dir", str(cache)) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("no sums known")


def test_list_shows_a_fetched_model_and_no_longer_offers_it(
    mirror: Mirror, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mirror.publish_model("el-en")
    (folder,) = fetch(mirror, cache)
    assert models("list", "--model-dir", str(cache)) == 0
    here, _, rest = capsys.readouterr().out.partition("\n\n")
    assert [line.split()[0] for line in here.splitlines()] == ["el-en", "en-pt", "pt-en"]
    assert here.splitlines()[0].endswith(str(folder))
    offered = rest.partition(":\n")[2].split()
    assert "el-en" not in offered
    assert {"en-el", "sq-en", "en-sq"} <= set(offered)
