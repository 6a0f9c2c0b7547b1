"""Checks in groups: the same findings in one process and in two."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mtcheck.checks import all_checks, find, run_checks
from mtcheck.groups import grouped, run_in_groups
from mtcheck.segment import segments
from mtcheck.types import Bitext, Pair

FIRST = (
    "The police arrested three suspects suspects on Monday. "
    "Two of the suspects to the police that they had met in a prison. "
    "Foreign Secretary Anthony Blinken told reporters. John Kirby."
)
SECOND = "The mayor said said that the bridge will be open. The director of the museum the visitors to come back."


def bitext(name: str, text: str) -> Bitext:
    return Bitext(name, text, tuple(Pair(one) for one in segments(text, "en")), "el", "en")


DOCUMENTS = [bitext("a.txt", FIRST), bitext("b.txt", SECOND)]


def test_in_one_process_the_checks_are_one_group() -> None:
    assert grouped(all_checks(), 1) == [all_checks()]


@pytest.mark.parametrize("jobs", [0, 2, 8])
def test_with_more_the_heavy_ones_are_apart(jobs: int) -> None:
    heavy, rest = grouped(all_checks(), jobs)
    assert [check.name for check in heavy] == ["left-out-word"]
    assert sorted((*heavy, *rest), key=lambda check: check.code) == list(all_checks())


def test_no_group_is_empty() -> None:
    assert grouped(find("SEN004"), 2) == [find("SEN004")]
    assert grouped(find("SEN021"), 2) == [find("SEN021")]
    assert grouped((), 2) == []


def test_two_processes_find_what_one_finds() -> None:
    one = run_in_groups(DOCUMENTS, all_checks(), None, 1)
    two = run_in_groups(DOCUMENTS, all_checks(), None, 2)
    assert one == two
    assert {"SEN004", "SEN021", "OFF001"} <= {finding.code for finding in one[0]}


def test_findings_come_by_document_and_in_the_order_of_its_text() -> None:
    findings, _ = run_in_groups(DOCUMENTS, all_checks(), None, 2)
    by_document = [run_checks(document, all_checks())[0] for document in DOCUMENTS]
    assert findings == tuple(one for found in by_document for one in found)
    codes = [one.code for one in by_document[1]]
    assert codes.index("SEN004") < codes.index("SEN021")


def test_what_did_not_run_is_told_once_in_the_order_of_the_checks() -> None:
    broken = replace(find("SEN021")[0], run=None, code="SEN999", name="broken")  # type: ignore[arg-type]
    checks = (*find("NUM001"), broken, *find("OMI002"))
    _, skips = run_in_groups(DOCUMENTS, checks, None, 1)
    assert [skip.check for skip in skips] == [checks[0].name, "broken", checks[2].name]


def test_records_of_ones_own_count_in_every_process(tmp_path: Path) -> None:
    people = tmp_path / "people" / "own.tsv"
    people.parent.mkdir()
    people.write_text(
        "name\talso\twrong\tgreek\tnative\toffices\tsource\n"
        "Nikos Dokimastikos\t\tNikos Dokim\t\t\tGR minister 2024 -\town\n",
        encoding="utf-8",
    )
    document = bitext("a.txt", "Then the minister Nikos Dokim spoke to the people in the hall.")
    findings, _ = run_in_groups([document], all_checks(), tmp_path, 2)
    assert [one.expected for one in findings] == ["Nikos Dokimastikos"]
