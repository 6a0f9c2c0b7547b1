"""An update: what is asked, what is written, what is told, and what becomes of bad answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from query_service import Service, person

from mtcheck.cli import run
from mtcheck.errors import DownloadError
from mtcheck.knowledge import own, tables
from mtcheck.knowledge.index import knowledge
from mtcheck.wikidata import query
from mtcheck.wikidata import service as asked
from mtcheck.wikidata import update as module
from mtcheck.wikidata.update import FILE, Result, update

PM = "Q4377230"
ANNA = person(
    "Q900001", "Anna Dokimastikou", "1996-02-03", "1998-05-06", el="Άννα Δοκιμαστικού", aliases="Anna M. Dokimastikou"
)


@pytest.fixture
def fetch(service: Service, tmp_path: Path) -> Callable[[], Result]:
    """Give the function that fetches what is asked of Greece, without a pause."""

    def act() -> Result:
        own.use(tmp_path)
        return update(tmp_path, {"GR"}, endpoint=service.url, pause=0)

    return act


def written(folder: Path) -> list[dict[str, str]]:
    """Read the file of fetched people."""
    tables.stored.cache_clear()
    return list(tables.stored(FILE, folder))


def test_somebody_new_is_written_with_where_and_when_it_was_found(
    service: Service, tmp_path: Path, fetch: Callable[[], Result]
) -> None:
    service.rows[PM] = [ANNA]
    result = fetch()
    assert (result.added, result.widened, result.known, result.conflicts) == (1, 0, 0, ())
    [row] = written(tmp_path)
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", row.pop("date"))
    assert row == {
        "name": "Anna Dokimastikou",
        "also": "Anna M. Dokimastikou",
        "wrong": "",
        "greek": "Άννα Δοκιμαστικού",
        "native": "",
        "offices": "GR head-of-government 1996-02-03 1998-05-06",
        "source": "wikidata",
        "wikidata": "Q900001",
    }
    own.use(tmp_path)
    assert knowledge().names["anna dokimastikou"][0].wikidata == "Q900001"


def test_the_service_is_told_who_asks(service: Service, fetch: Callable[[], Result]) -> None:
    fetch()
    assert {one.partition("/")[0] for one in service.agents} == {"mtcheck"}
    assert len(service.questions) == 2


def test_an_answer_is_read_page_by_page(
    service: Service, tmp_path: Path, fetch: Callable[[], Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(query, "PAGE", 2)
    monkeypatch.setattr(module, "PAGE", 2)
    service.rows[PM] = [
        person(f"Q{n}", f"Anna Dokimastikou{letter}", f"{2000 + n}-01-01", f"{2001 + n}-01-01")
        for n, letter in enumerate("abcde", 1)
    ]
    assert fetch().added == 5
    assert [re.findall(r"OFFSET (\d+)", one)[0] for one in service.questions] == ["0", "2", "4", "0"]


def test_who_holds_two_offices_has_one_record(service: Service, tmp_path: Path, fetch: Callable[[], Result]) -> None:
    service.rows[PM] = [ANNA]
    service.rows["Q18915989"] = [{**ANNA, "start": "1990-04-08T00:00:00Z"}]
    fetch()
    [row] = written(tmp_path)
    assert row["offices"] == "GR head-of-government 1996-02-03 1998-05-06|GR lawmaker 1990-04-08 1998-05-06"


def test_a_second_update_changes_nothing_where_nothing_changed(
    service: Service, tmp_path: Path, fetch: Callable[[], Result]
) -> None:
    service.rows[PM] = [ANNA]
    fetch()
    before = written(tmp_path)
    again = fetch()
    assert (again.added, again.widened, again.known, again.conflicts, again.changes) == (0, 0, 1, (), ())
    assert written(tmp_path) == before


def test_dates_of_one_year_widen_and_others_are_a_conflict(
    service: Service, tmp_path: Path, fetch: Callable[[], Result]
) -> None:
    service.rows[PM] = [ANNA]
    fetch()
    service.rows[PM] = [person("Q900001", "Anna Dokimastikou", "1996-02-05", "1998-07-01")]
    assert fetch().widened == 1
    assert written(tmp_path)[0]["offices"] == "GR head-of-government 1996-02 1998"
    service.rows[PM] = [person("Q900001", "Anna Dokimastikou", "1996-02-05", "1999-07-01")]
    assert fetch().conflicts == (
        "Anna Dokimastikou: 'GR head-of-government 1996-02 1998' is kept, "
        "Wikidata has 'GR head-of-government 1996-02-05 1999-07-01'",
    )
    assert written(tmp_path)[0]["offices"] == "GR head-of-government 1996-02 1998"


def test_an_end_that_was_open_is_closed_and_told(service: Service, tmp_path: Path, fetch: Callable[[], Result]) -> None:
    service.rows[PM] = [person("Q900001", "Anna Dokimastikou", "1996-02-03")]
    fetch()
    service.rows[PM] = [ANNA]
    result = fetch()
    assert result.conflicts == ()
    assert result.changes == (
        "Anna Dokimastikou: 'GR head-of-government 1996-02-03 -' has ended: "
        "'GR head-of-government 1996-02-03 1998-05-06'",
    )
    assert written(tmp_path)[0]["offices"].endswith("1998-05-06")


def test_a_record_written_by_hand_wins(service: Service, tmp_path: Path, fetch: Callable[[], Result]) -> None:
    service.rows[PM] = [
        person("Q552751", "Kyriakos Mitsotakis", "2019-07-08", "2023-05-24"),
        person("Q552751", "Kyriakos Mitsotakis", "2011-06-26", "2012-06-27"),
        person("Q552751", "Kyriakos Mitsotakis", "2023-06-26", "2024-06-27"),
    ]
    result = fetch()
    assert (result.added, result.known) == (0, 1)
    assert result.conflicts == (
        "Kyriakos Mitsotakis: 'GR head-of-government 2011-06-26 2012-06-27' is known to Wikidata alone",
        "Kyriakos Mitsotakis: 'GR head-of-government 2023-06-26 -' is kept, "
        "Wikidata has 'GR head-of-government 2023-06-26 2024-06-27'",
    )
    assert not (tmp_path / FILE).exists()


def test_a_name_that_is_known_to_be_wrong_is_left_out_and_told(
    service: Service, tmp_path: Path, fetch: Callable[[], Result]
) -> None:
    service.rows[PM] = [
        person("Q900002", "Anthony Blinken", "2001-06-26", "2002-06-27"),
        {**ANNA, "aliases": "Anthony Blinken Anna|Anna M. Dokimastikou"},
    ]
    result = fetch()
    assert result.added == 1
    [said] = result.conflicts
    assert said.startswith("Anthony Blinken (Q900002) is left out: 'Anthony Blinken' is known as a wrong spelling")


BAD = {
    "HTML": ((200, {}, b"<!DOCTYPE html><html>busy</html>"), "answers with a web page, not with query results"),
    "429": (
        (429, {"Retry-After": "30"}, b"slow down"),
        "has had too many questions (HTTP 429); try again in 30 seconds",
    ),
    "429 until": (
        (429, {"Retry-After": "Fri, 27 Nov 2026 07:28:00 GMT"}, b""),
        "(HTTP 429); try again after Fri, 27 Nov 2026 07:28:00 GMT",
    ),
    "500": ((500, {}, b"java.util.concurrent.TimeoutException"), "refuses (HTTP 500)"),
    "cut off": ((200, {}, b'{"head": {"vars": []}, "results": {"bind'), "answers with JSON that is cut off or broken"),
    "no rows": ((200, {}, b'{"boolean": true}'), "answers with JSON that is no query result"),
    "list": ((200, {}, b"[]"), "answers with JSON that is no query result"),
    "short": ((200, {"Content-Encoding": "x"}, b""), "answers with JSON that is cut off or broken"),
}


@pytest.mark.parametrize(("reply", "message"), BAD.values(), ids=BAD.keys())
def test_a_bad_answer_is_one_sentence_and_exit_code_2_and_nothing_is_written(
    service: Service,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    reply: tuple[int, dict[str, str], bytes],
    message: str,
) -> None:
    service.reply = reply
    command = ["knowledge", "update", "--country", "GR", "--endpoint", service.url, "--output", str(tmp_path / "new")]
    assert run(command) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[-1].startswith(f"mtcheck: {service.url} ")
    assert message in err
    assert not (tmp_path / "new").exists()


def test_a_service_that_says_nothing_is_not_waited_for(service: Service) -> None:
    service.silent = True
    with pytest.raises(DownloadError, match="does not answer: timed out"):
        asked.ask(service.url, query.query(PM, 1995, 0), timeout=0.2)


@pytest.mark.parametrize(
    ("url", "message"), [("ftp://example.org", "not a web address"), ("http://127.0.0.1:9/sparql", "does not answer")]
)
def test_a_service_that_is_not_there_is_told(url: str, message: str) -> None:
    with pytest.raises(DownloadError, match=message):
        asked.ask(url, "SELECT")


def test_the_command_prints_what_it_did_and_what_does_not_agree(
    service: Service, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    service.rows[PM] = [ANNA, person("Q552751", "Kyriakos Mitsotakis", "2011-06-26", "2012-06-27")]
    command = ["knowledge", "update", "--country", "Greece", "--endpoint", service.url, "--pause", "0"]
    assert run([*command, "--output", str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "conflict: Kyriakos Mitsotakis: 'GR head-of-government 2011-06-26 2012-06-27' is known to Wikidata alone",
        f"1 added, 0 widened, 1 known already  {tmp_path / FILE}",
    ]
    assert err.splitlines()[0] == "fetching Prime Minister of Greece (Q4377230)"


def test_a_country_without_a_position_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["knowledge", "update", "--country", "Andorra"]) == 2
    assert "no position of AD is known" in capsys.readouterr().err
    assert run(["knowledge", "update", "--country", "Atlantis"]) == 2
    assert "unknown country 'Atlantis'" in capsys.readouterr().err
