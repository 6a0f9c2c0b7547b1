"""What is worked out engine by engine: once, for exactly what it hangs on, alike in one process and in two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tiny import CAREFUL, CARELESS, DOCUMENTS, MIDDLING, REFERENCE, SETTINGS, SOURCE, contest, side

from mtcheck.compare.cache import Cache
from mtcheck.compare.metrics import METRICS
from mtcheck.compare.stored import dump_judged, load_judged
from mtcheck.compare.tables import judged, metric_tables
from mtcheck.compare.types import Judged
from mtcheck.config import Settings
from mtcheck.contest.types import Contest
from mtcheck.types import Finding, Skip, Span

NUMBERS = Settings(engine="none", select=("NUM001",))


class Runs:
    """Judge contests with one cache, and count what was judged anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, made: Contest, settings: Settings = NUMBERS, jobs: int = 1) -> tuple[Judged, ...]:
        return judged(made, settings, Cache(self.folder), jobs, lambda: None)

    def added(self, made: Contest, settings: Settings = NUMBERS) -> int:
        """Give how many entries a run adds."""
        before = self.entries()
        self(made, settings)
        return len(self.entries() - before)

    def entries(self) -> set[str]:
        return {one.name for one in self.folder.iterdir()} if self.folder.is_dir() else set()


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path / "cache")


def codes(found: Judged) -> list[tuple[str, int]]:
    return [(one.code, one.segment) for one in found.findings]


def test_a_second_run_judges_nothing_again_and_says_the_same(runs: Runs) -> None:
    first = runs(contest())
    assert runs.added(contest()) == 0
    assert runs(contest()) == first == judged(contest(), NUMBERS, Cache(None), 1, lambda: None)


def test_what_is_kept_is_what_is_used(runs: Runs) -> None:
    runs(contest(side("careful", CAREFUL)))
    [one] = runs.entries()
    runs(contest(side("careless", CARELESS)))
    [other] = runs.entries() - {one}
    first, second = (runs.folder / name for name in (one, other))
    texts = first.read_bytes(), second.read_bytes()
    second.write_bytes(texts[0])
    first.write_bytes(texts[1])
    careful, careless = runs(contest(side("careful", CAREFUL), side("careless", CARELESS)))
    assert codes(careful) == [("NUM001", 1), ("NUM001", 4), ("NUM001", 5), ("NUM001", 6)]
    assert codes(careless) == []


def test_one_more_engine_adds_its_own_entry_alone(runs: Runs) -> None:
    assert runs.added(contest(side("careful", CAREFUL))) == 1
    assert runs.added(contest(side("careless", CARELESS), side("careful", CAREFUL))) == 1
    assert runs.added(contest()) == 1


def test_an_engine_may_have_another_name_and_file_and_stands_under_its_own(runs: Runs) -> None:
    runs(contest(side("careless", CARELESS)))
    made = contest(side("mine", CARELESS), side("theirs", CARELESS))
    assert runs.added(made) == 0
    assert [one.engine for one in runs(made)] == ["mine", "theirs"]


def test_references_and_people_change_nothing(runs: Runs) -> None:
    runs(contest())
    assert runs.added(contest(references=(side("reference", REFERENCE),), name="another", notes=("new",))) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"source": side("source", (*SOURCE[:7], "Κανείς δεν τραυματίστηκε ποτέ."))},
        {"languages": ("el", "en-GB")},
        {"documents": DOCUMENTS},
        {"systems": (side("careful", (*CAREFUL[:7], "Nobody was hurt.")),)},
    ],
    ids=["source", "languages", "documents", "output"],
)
def test_another_text_is_judged_anew(runs: Runs, change: dict[str, object]) -> None:
    made = contest(side("careful", CAREFUL))
    runs(made)
    assert runs.added(replace(made, **change)) == 1  # type: ignore[arg-type]


def test_another_setting_is_judged_anew(runs: Runs, tmp_path: Path) -> None:
    made = contest(side("careful", CAREFUL))
    runs(made)
    for settings in (SETTINGS, replace(NUMBERS, ignore=("PUN",)), replace(NUMBERS, min_confidence=0.5)):
        assert runs.added(made, settings) == 1
        assert runs.added(made, settings) == 0


def test_another_content_of_the_glossary_is_judged_anew(runs: Runs, tmp_path: Path) -> None:
    glossary = tmp_path / "terms.tsv"
    settings = Settings(engine="none", select=("TRM001",), glossary=glossary)
    made = contest(side("careful", CAREFUL))
    glossary.write_text("source\ttarget\nκυβέρνηση\tgovernment\n", encoding="utf-8")
    assert codes(runs(made, settings)[0]) == []
    glossary.write_text("source\ttarget\nκυβέρνηση\tcabinet\n", encoding="utf-8")
    assert codes(runs(made, settings)[0]) == [("TRM001", 0)]
    assert len(runs.entries()) == 2


def test_a_damaged_entry_is_made_anew(runs: Runs) -> None:
    first = runs(contest())
    for text in (b"", b"{}", b"null", b"[]", b'{"findings": []}', b"\xff"):
        for name in runs.entries():
            (runs.folder / name).write_bytes(text)
        assert runs(contest()) == first


def test_a_folder_that_cannot_be_used_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    found = judged(contest(), NUMBERS, Cache(tmp_path / "file"), 1, lambda: None)
    assert codes(found[0]) == []


def test_two_processes_say_the_same_as_one(runs: Runs) -> None:
    made = contest(side("careful", CAREFUL), side("careless", CARELESS), documents=DOCUMENTS)
    assert runs(made, jobs=2) == judged(made, NUMBERS, Cache(None), 1, lambda: None)
    assert len(runs.entries()) == 2


def counter() -> tuple[Callable[[], None], list[int]]:
    """Make what counts how often it is called."""
    calls: list[int] = []
    return lambda: calls.append(1), calls


def test_each_piece_of_work_is_reported_once_from_the_cache_or_not(runs: Runs) -> None:
    made = contest(references=(side("reference", REFERENCE),))
    for _ in range(2):
        done, calls = counter()
        judged(made, NUMBERS, Cache(runs.folder), 1, done)
        assert len(calls) == 3
        metric_tables(made, Cache(runs.folder), 1, done)
        assert len(calls) == 3 + 3 * len(METRICS)


def test_metrics_are_counted_once_for_an_output_and_its_references(tmp_path: Path) -> None:
    cache = Cache(tmp_path)

    def count(made: Contest) -> int:
        metric_tables(made, cache, 1, lambda: None)
        return len([*tmp_path.iterdir()])

    one = contest(side("careful", CAREFUL), references=(side("reference", REFERENCE),))
    assert count(one) == len(METRICS)
    assert count(one) == len(METRICS)
    assert count(replace(one, systems=(*one.systems, side("middling", MIDDLING)))) == 2 * len(METRICS)
    assert count(replace(one, references=(*one.references, side("second", CARELESS)))) == 3 * len(METRICS)


def test_without_a_reference_there_are_no_metrics() -> None:
    assert metric_tables(contest(), Cache(None), 1, lambda: None) == {}


def test_a_metric_has_a_row_a_segment_for_every_engine() -> None:
    found = metric_tables(contest(references=(side("reference", REFERENCE),)), Cache(None), 1, lambda: None)
    assert [figure.key for figure in found] == [*METRICS]
    for tables in found.values():
        assert [*tables] == ["careful", "careless", "middling"]
        assert {len(table) for table in tables.values()} == {8}
    [words] = [tables for figure, tables in found.items() if figure.key == "ter"]
    # "refurbish" for "renovate" is one edit in a reference of eight words.
    assert words["careful"][0].tolist() == [1, 8]


def test_what_is_kept_of_an_engine_comes_back_whole() -> None:
    whole = Finding("NUM001", "wrong-number", "major", 0.9, "a message", 1, Span(3, 5), "12", "21", {"source": "12"})
    bare = Finding("SEN001", "sentence-fragment", "minor", 0.5, "", 0, Span(0, 0), "")
    one = Judged("x", (whole, bare), (0.5, 1.0), (3, 0), (Skip("missing-name", "needs a source"),))
    assert load_judged("x", dump_judged(one)) == one
    assert load_judged("y", dump_judged(one)) == replace(one, engine="y")
