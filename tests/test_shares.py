"""The work in shares: the same findings however it is cut, in one process and in two."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from mtcheck import shares
from mtcheck.beads import with_source
from mtcheck.checks import all_checks, find, in_order, run_able, run_checks
from mtcheck.segment import segments
from mtcheck.shares import Outcome, Share, Task, cut, done, run_in_shares, together
from mtcheck.types import Article, Bitext, Finding, Pair, Segment, Span, Translation

FIRST = (
    "The police arrested three suspects suspects on Monday. "
    "Two of the suspects to the police that they had met in a prison. "
    "Foreign Secretary Anthony Blinken told reporters. John Kirby."
)
SECOND = "The mayor said said that the bridge will be open. The director of the museum the visitors to come back."


def bitext(name: str, text: str) -> Bitext:
    return Bitext(name, text, tuple(Pair(one) for one in segments(text, "en")), "el", "en")


DOCUMENTS = [bitext("a.txt", FIRST), bitext("b.txt", SECOND)]


Row = tuple[str | None, str, str | None]
"""Source, target and back-translation."""


def bitext_of(rows: list[Row]) -> Bitext:
    pairs, start = [], 0
    for number, (source, target, back) in enumerate(rows):
        place = Segment(number, "body", number + 1, Span(start, start + len(target)), target)
        pairs.append(Pair(place, source, back=back))
        start += len(target) + 1
    return Bitext("rows.tsv", "\n".join(target for _, target, _ in rows), tuple(pairs), "el", "en")


def examples() -> list[Row]:
    """Give the bad examples of all checks that have Greek sources or none, a row each."""
    rows: list[Row] = []
    for example in (example for check in all_checks() for example in check.bad):
        if isinstance(example, Translation):
            rows += [(example.source, example.target, example.back)] if example.language == "el" else []
        elif isinstance(example, tuple):
            rows.append((None, *example))
        else:
            rows += [(None, line, None) for line in example.splitlines()]
    return rows


def in_shares(document: Bitext, size: int) -> list[Finding]:
    parts = [done(task) for task in cut(document, all_checks(), size)]
    return in_order(one for part in parts for one in part.findings)


def test_in_one_process_documents_are_not_cut() -> None:
    outcome = run_in_shares(DOCUMENTS, all_checks(), None, 1)
    assert outcome.findings == tuple(one for document in DOCUMENTS for one in run_checks(document, all_checks())[0])
    assert list(cut(DOCUMENTS[0], all_checks(), 4)) == [Task(DOCUMENTS[0], all_checks())]


def test_a_long_document_is_cut_and_each_pair_looked_at_once() -> None:
    document = bitext_of([(None, f"Sentence {number} is here.", None) for number in range(10)])
    whole, *parts = cut(document, all_checks(), 4)
    assert [part.bitext.core for part in parts] == [(0, 4), (4, 8), (8, 10)]
    assert tuple(pair for part in parts for pair in part.bitext.article) == document.pairs
    assert whole.bitext == document
    assert {one.scope for one in whole.checks} == {"article"}
    assert {one.scope for part in parts for one in part.checks} == {"pair"}
    assert {*whole.checks, *parts[0].checks} == set(all_checks())
    assert [task.with_gaps for task in (whole, *parts)] == [False, True, True, True]


def test_an_aligned_document_is_cut_too() -> None:
    sources = "Ήρθαν 14 άνθρωποι και έφυγαν νωρίς.\nΈβρεχε πολύ.\nΉρθαν 17 άλλοι το βράδυ.\nΈφυγαν κι αυτοί."
    targets = "15 people came. They left early.\nIt rained a lot.\n18 others came in the evening and they left."
    document = with_source(bitext("a.txt", targets), Article("a.el.txt", sources))
    assert any(bead.parts for bead in document.beads)
    cores = [task.bitext for task in cut(document, find("NUM001"), 1)][1:]
    assert tuple(bead for one in cores for bead in one.own_beads) == document.beads
    assert [(one.code, one.text) for one in in_shares(document, 1) if one.code == "NUM001"] == [
        ("NUM001", "15"),
        ("NUM001", "18"),
    ]
    assert in_shares(document, 1) == in_order(run_able(document, all_checks())[0])


def test_short_documents_go_together_and_keep_their_order() -> None:
    sizes = [3, 3, 5, 1, 1, 1, 9, 2]
    tasks = [Task(bitext_of([(None, "It rained.", None)] * size), ()) for size in sizes]
    shares = list(together(tasks, 6))
    assert [[task.pairs for task in share] for share in shares] == [[3, 3], [5, 1], [1, 1], [9], [2]]
    assert [task for share in shares for task in share] == tasks


@pytest.mark.parametrize("size", [1, 7, 50])
def test_whatever_the_size_of_shares_the_findings_are_the_same(size: int) -> None:
    document = bitext_of(examples())
    found, _ = run_able(document, all_checks())
    assert in_shares(document, size) == in_order(found)
    assert len({one.code for one in found}) > 60


def test_a_share_sees_the_segments_before_its_own() -> None:
    rows: list[Row] = [
        ("Ήρθε χθες στο Παρίσι.", "She came to Paris yesterday.", None),
        ("Εκεί έβρεχε όλη μέρα.", "In Paris it rained all day.", None),
        (None, "The singer Robin Ralli closed the shop.", "The singer Robin Ralli closed the shop."),
        (None, "Fourteen left when his windows broke.", "Fourteen left when its windows broke."),
    ]
    assert in_shares(bitext_of(rows), 1) == []
    assert [one.code for one in in_shares(bitext_of([rows[2], rows[1], rows[3]]), 1)] == ["NAM006", "MIS003"]


def test_a_share_has_the_gaps_of_its_own_pairs() -> None:
    document = bitext_of([("Η αστυνομία συνέλαβε τρεις υπόπτους στην πόλη.", "It rained.", None)] * 3)
    _, *parts = (done(task) for task in cut(document, find("OMI002"), 1))
    assert [list(part.gaps) for part in parts] == [[0], [1], [2]]
    assert parts[0].gaps[0].lost > 2


def test_two_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "SHORTEST", 2)
    document = bitext_of(examples())
    one = run_in_shares([*DOCUMENTS, document], all_checks(), None, 1)
    two = run_in_shares([*DOCUMENTS, document], all_checks(), None, 2)
    assert one == two
    assert {"SEN004", "SEN021", "OFF001"} <= {finding.code for finding in one.findings}


def test_a_long_bitext_is_given_to_as_many_processes_as_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[Sequence[Share], int]] = []

    def record(work: Callable[[Share], list[Outcome]], items: Sequence[Share], jobs: int) -> Iterator[list[Outcome]]:
        given.append((items, jobs))
        return map(work, items)

    monkeypatch.setattr(shares, "each", record)
    document = bitext_of([(None, "It rained.", None)] * 700)
    for jobs in (1, 4):
        run_in_shares([document], find("SEN004"), None, jobs)
    (alone, one), (several, four) = given
    assert (len(alone), one, four) == (1, 1, 4)
    assert [task.bitext.core for share in several[1:] for task in share.tasks][:2] == [(0, 59), (59, 118)]
    assert len(several) == 13  # three for each process, and one for the checks of the whole


def test_findings_come_by_document_and_in_the_order_of_its_text() -> None:
    findings = run_in_shares(DOCUMENTS, all_checks(), None, 2).findings
    by_document = [run_checks(document, all_checks())[0] for document in DOCUMENTS]
    assert findings == tuple(one for found in by_document for one in found)
    codes = [one.code for one in by_document[1]]
    assert codes.index("SEN004") < codes.index("SEN021")


def test_what_did_not_run_is_told_once_in_the_order_of_the_checks() -> None:
    broken = replace(find("SEN021")[0], run=None, code="SEN999", name="broken")  # type: ignore[arg-type]
    checks = (*find("NUM001"), broken, *find("OMI002"))
    skips = run_in_shares(DOCUMENTS, checks, None, 1).skips
    assert [skip.check for skip in skips] == [checks[0].name, "broken", checks[2].name]


def test_a_check_is_not_skipped_where_only_some_shares_lack_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "SHORTEST", 1)
    rows: list[Row] = [("Ήρθαν 14 άνθρωποι.", "15 people came.", None), *[(None, "It rained.", None)] * 5]
    outcome = run_in_shares([bitext_of(rows)], find("NUM001"), None, 2)
    assert [one.code for one in outcome.findings] == ["NUM001"]
    assert outcome.skips == ()


def test_records_of_ones_own_count_in_every_process(tmp_path: Path) -> None:
    people = tmp_path / "people" / "own.tsv"
    people.parent.mkdir()
    people.write_text(
        "name\talso\twrong\tgreek\tnative\toffices\tsource\n"
        "Nikos Dokimastikos\t\tNikos Dokim\t\t\tGR minister 2024 -\town\n",
        encoding="utf-8",
    )
    document = bitext("a.txt", "Then the minister Nikos Dokim spoke to the people in the hall.")
    findings = run_in_shares([document], all_checks(), tmp_path, 2).findings
    assert [one.expected for one in findings] == ["Nikos Dokimastikos"]
