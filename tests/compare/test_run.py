"""A whole comparison: 24 sentences of which one engine has 15 wrong, one 4 and one none.

The eight sentences stand there three times. Errors of an engine alone are 12 of the careless one's, and one of the
middling one's; 3 they have in common.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tiny import CAREFUL, CARELESS, DOCUMENTS, MIDDLING, REFERENCE, SETTINGS, SOURCE, contest, side

from mtcheck import __version__
from mtcheck.compare.cache import Cache
from mtcheck.compare.metrics import METRICS
from mtcheck.compare.report import RENDERERS, render
from mtcheck.compare.run import Method, compare
from mtcheck.compare.types import Cluster, Comparison, Count
from mtcheck.config import Settings
from mtcheck.contest.types import Contest, People
from mtcheck.knowledge import own
from mtcheck.knowledge.index import knowledge

METHOD = Method(resamples=100, trials=100)
WORDS = 3 * 62
"""Words of the source, which has 62 three times."""

LATER = (REFERENCE[0], *MIDDLING[1:])
CODED = (*CARELESS[:7], "Nobody was &quot;injured&quot;.")


def people(**scores: float) -> People:
    """Give every engine the same score in all segments but the last, which nobody judged."""
    return People("people.tsv", scores, {name: (*[score] * 23, None) for name, score in scores.items()})


WHOLE = Contest(
    "tiny",
    ("el", "en"),
    side("source", SOURCE * 3),
    (
        side("careless", (*CARELESS * 2, *CODED)),
        side("careful", CAREFUL * 3),
        side("middling", (*MIDDLING, *LATER, *LATER)),
    ),
    (side("reference", REFERENCE * 3),),
    tuple(f"{name}-{number}" for number in range(3) for name in DOCUMENTS),
    people(careful=90, middling=70, careless=40),
    ("A remark on what was read.",),
)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="module")
def found(cache: Cache) -> Comparison:
    """Compare the three engines once for all tests."""
    return compare(WHOLE, SETTINGS, replace(METHOD, cache=cache))


def values(found: Comparison, key: str) -> dict[str, float]:
    return {one.engine: one.values[key].value for one in found.results}


def test_the_engines_stand_in_the_order_of_their_own_errors(found: Comparison) -> None:
    assert found.ranking == "own"
    assert [(one.engine, one.place, one.file) for one in found.results] == [
        ("careful", 1, "careful.txt"),
        ("middling", 1, "middling.txt"),
        ("careless", 3, "careless.txt"),
    ]


def test_figures_of_errors_are_what_the_planted_errors_make_them(found: Comparison) -> None:
    assert [one.words for one in found.results] == [WORDS] * 3
    assert values(found, "penalty") == {
        "careful": 0,
        "middling": pytest.approx(1000 * 5 * 4 / WORDS),
        "careless": pytest.approx(1000 * 5 * 15 / WORDS),
    }
    assert values(found, "clean") == {
        "careful": 100,
        "middling": pytest.approx(100 * 20 / 24),
        "careless": pytest.approx(37.5),
    }
    assert values(found, "NAM") == {"careful": 0, "middling": 0, "careless": pytest.approx(1000 * 3 / WORDS)}
    assert values(found, "critical") == {"careful": 0, "middling": 0, "careless": 0}


def test_the_own_penalty_counts_confidence_and_what_only_two_engines_have(found: Comparison) -> None:
    middling = [each.finding for each in found.differences.alone if each.engine == "middling"]
    assert [(one.check, one.segment) for one in middling] == [("wrong-number", 0)]
    # All four numbers that it has wrong are as sure as this one; three of them are careless' too, and not careful's.
    assert 0 < middling[0].confidence < 1
    assert values(found, "own")["careful"] == 0
    assert values(found, "own")["middling"] == pytest.approx(1000 * 5 * 4 * middling[0].confidence / WORDS)


def test_counts_are_by_family_and_severity(found: Comparison) -> None:
    assert [one.counts for one in found.results] == [
        (),
        (Count("NUM", "major", 4),),
        (Count("NAM", "major", 3), Count("NUM", "major", 12)),
    ]


def test_penalties_and_qualities_have_one_number_a_segment(found: Comparison) -> None:
    careful, middling, careless = found.results
    assert careful.penalties == (0,) * 24
    assert middling.penalties == (5, 5, *[0] * 6, 0, 5, *[0] * 6, 0, 5, *[0] * 6)
    assert careless.penalties == (0, 5, 5, 0, 5, 5, 5, 0) * 3
    assert {len(one.qualities) for one in found.results} == {24}


def test_a_line_stands_where_all_above_are_told_from_all_below(found: Comparison) -> None:
    own = [one for one in found.clusters if one.figure == "own"]
    assert own == [Cluster("own", ("careful", "middling")), Cluster("own", ("careless",))]
    assert {one.figure for one in found.clusters} == {"own", "penalty", "clean", "quality", "serious", *METRICS}


def test_every_two_engines_are_compared_by_every_figure(found: Comparison) -> None:
    assert len(found.duels) == 3 * len(found.figures)
    duel = found.duel("own", "careful", "careless")
    assert duel is not None
    assert duel is found.duel("own", "careless", "careful")
    # The engines differ in twelve segments, always the same way: one trial in some thousands is as far apart.
    assert duel.randomisation == pytest.approx(1 / 101)
    assert duel.holm == pytest.approx(3 / 101)
    assert duel.documents is not None
    assert abs(duel.difference) == values(found, "own")["careless"]
    tie = found.duel("own", "careful", "middling")
    assert tie is not None
    # They differ in four segments, always the same way: 2 of 16 trials are as far apart.
    assert tie.randomisation == tie.holm == pytest.approx(1 / 8, abs=0.1)


def test_fewer_documents_than_can_tell_anything_are_not_tested(cache: Cache) -> None:
    few = replace(WHOLE, documents=("a",) * 4 + ("b",) * 4 + ("c",) * 4 + ("d",) * 4 + ("e",) * 8)
    found = compare(few, SETTINGS, replace(METHOD, cache=cache))
    assert found.documents == 5
    assert {one.documents for one in found.duels} == {None}


def test_people_and_penalties_have_one_order(found: Comparison) -> None:
    by_figure = {one.figure: one for one in found.agreements}
    for key in ("own", "penalty", "clean"):
        assert (by_figure[key].engines, by_figure[key].pairs) == (3, 3)
        assert (by_figure[key].pairwise, by_figure[key].kendall, by_figure[key].spearman) == (1, 1, 1)
    assert by_figure.keys() == {"own", "penalty", "clean", "quality", "serious", *METRICS}
    # BLEU has the engine first that copies the reference most.
    assert values(found, "bleu")["middling"] > values(found, "bleu")["careful"]
    assert by_figure["bleu"].pairwise < 1


def test_steps_are_those_between_neighbours_by_metrics_that_people_were_asked_about(found: Comparison) -> None:
    assert {one.figure for one in found.steps} == {"bleu", "chrf"}
    assert next(one.first for one in found.steps if one.figure == "bleu") == "middling"


def test_what_was_compared_is_named(found: Comparison) -> None:
    assert (found.name, found.languages, found.people, found.judge) == ("tiny", ("el", "en"), "people.tsv", "none")
    assert (found.segments, found.documents, found.references) == (24, 6, 1)
    assert found.words == 3 * sum(len(line.split()) for line in SOURCE)
    assert found.notes == (
        "A remark on what was read.",
        "careless: 2 HTML codes in 1 of 24 lines (the first in line 24: &quot;): the checks read the characters they"
        " stand for, the metrics see them as they are",
    )
    assert ("back-translation", "no engine (--engine none)") in [(one.check, one.reason) for one in found.skipped]


def test_the_signature_names_all_that_the_figures_hang_on(found: Comparison) -> None:
    assert found.signature == (
        "compare:3|segments:24|documents:6|refs:1|checks:NUM001+NUM002+NAM004+OMI001|engine:none|langs:el-en"
        f"|knowledge:{knowledge().edition}|bs:100|ar:100|seed:12345|version:{__version__}"
    )


def test_settings_that_change_what_is_found_stand_in_the_signature(tmp_path: Path) -> None:
    glossary = tmp_path / "terms.tsv"
    glossary.write_text("source\ttarget\nσχολεία\tschools\n", encoding="utf-8")
    settings = replace(
        SETTINGS, glossary=glossary, style_guide="ap", ignore=("NUM002",), min_severity="major", min_confidence=0.5
    )
    made = compare(contest(side("careful", CAREFUL)), settings, METHOD).signature
    assert "|checks:NUM001+NUM002+NAM004+OMI001-NUM002|" in made
    assert "|style:ap|severity:major|confidence:0.5|" in made
    assert "|glossary:" in made
    glossary.write_text("source\ttarget\nσχολεία\tacademies\n", encoding="utf-8")
    assert compare(contest(side("careful", CAREFUL)), settings, METHOD).signature != made


def test_knowledge_of_ones_own_stands_in_the_signature_where_every_result_was_kept(tmp_path: Path) -> None:
    made, kept = contest(side("careful", CAREFUL)), replace(METHOD, cache=Cache(tmp_path / "kept"))
    settings = replace(SETTINGS, select=("PUN001",), knowledge=tmp_path / "records")
    (tmp_path / "records").mkdir()
    first = compare(made, settings, kept).signature
    assert "+own:" in first
    own.use()
    assert compare(made, settings, kept).signature == first
    assert "+own:" not in compare(made, SETTINGS, METHOD).signature


def test_another_run_with_the_seed_says_the_same_to_the_last_digit_with_the_cache_or_without(
    found: Comparison, cache: Cache
) -> None:
    for method in (replace(METHOD, cache=cache), METHOD):
        assert render(compare(WHOLE, SETTINGS, method), "json") == render(found, "json")


def test_another_seed_draws_otherwise_and_counts_the_same(found: Comparison, cache: Cache) -> None:
    other = compare(WHOLE, SETTINGS, replace(METHOD, cache=cache, seed=1))
    assert values(other, "penalty") == values(found, "penalty")
    assert other.results[2].values["penalty"].interval != found.results[2].values["penalty"].interval
    assert "|seed:1|" in other.signature


@pytest.mark.parametrize("references", [WHOLE.references, ()])
def test_progress_goes_up_by_one_and_reaches_its_total(cache: Cache, references: tuple[object, ...]) -> None:
    seen: list[tuple[int, int]] = []
    made = replace(WHOLE, references=references)  # type: ignore[arg-type]
    compare(made, SETTINGS, replace(METHOD, cache=cache), lambda done, total: seen.append((done, total)))
    total = 1 + 3 + 3 * len(METRICS) * len(references)
    assert seen == [(number, total) for number in range(1, total + 1)]


def test_an_engine_alone_is_reported_without_anybody_to_be_compared_with() -> None:
    found = compare(contest(side("careless", CARELESS), people=People("p", {"careless": 1.0})), SETTINGS, METHOD)
    assert [(one.engine, one.place) for one in found.results] == [("careless", 1)]
    assert values(found, "penalty") == {"careless": pytest.approx(1000 * 5 * 5 / 62)}
    assert (found.duels, found.steps, found.agreements, found.differences.excerpts) == ((), (), (), ())
    assert found.notes == ("p: tells no two engines apart, so no agreement with people is given",)
    assert all(render(found, name) for name in RENDERERS)


def test_two_engines_with_the_same_output_share_the_first_place() -> None:
    found = compare(contest(side("one", CARELESS), side("two", CARELESS)), SETTINGS, METHOD)
    assert [(one.engine, one.place) for one in found.results] == [("one", 1), ("two", 1)]
    assert values(found, "own") == {"one": 0, "two": 0}
    assert {one.randomisation for one in found.duels} == {1}
    assert found.differences.alone == ()


def test_an_engine_that_leaves_lines_blank_is_not_the_better_for_it() -> None:
    blank = side("blank", (*[""] * 7, "Nobody was injured."))
    found = compare(contest(side("careless", CARELESS), blank), SETTINGS, METHOD)
    assert [one.engine for one in found.results] == ["careless", "blank"]
    assert found.results[1].counts == (Count("OMI", "critical", 7),)


@pytest.mark.parametrize(
    "made",
    [
        Contest(
            "one line",
            ("el", "en"),
            side("source", SOURCE[:1]),
            (side("a", CAREFUL[:1]), side("b", MIDDLING[:1])),
            (side("reference", REFERENCE[:1]),),
            ("only",),
            People("p", {"a": 1.0, "b": 0.5}, {"a": (1.0,), "b": (None,)}),
        ),
        contest(side("a", (*[""] * 7, "x")), side("b", ("。",) * 8), references=(side("reference", (*[""] * 7, "x")),)),
        contest(side("[red]x[/red]", CARELESS), side("<b>&amp;\\{}$%_", CAREFUL), side("ένα 東京", MIDDLING)),
        contest(*(side(f"engine-{number}", CAREFUL) for number in range(30))),
    ],
    ids=["one line", "hardly a word", "odd names", "many engines"],
)
def test_odd_contests_are_compared_and_reported_in_every_format(made: Contest) -> None:
    found = compare(made, SETTINGS, METHOD)
    assert {one.engine for one in found.results} == {one.name for one in made.systems}
    assert all(render(found, name) for name in RENDERERS)


def test_words_of_a_source_without_spaces_are_counted_too() -> None:
    made = Contest("zh", ("zh", "en"), side("source", ("北京下雨。",)), (side("x", ("It rains in Beijing.",)),))
    found = compare(made, SETTINGS, METHOD)
    assert found.words == 2
    assert "from Chinese the ranking by errors did no better than chance" in found.notes[0]


def test_the_automatic_engine_translates_nothing_back_here() -> None:
    made = contest(side("careful", CAREFUL))
    auto = compare(made, replace(SETTINGS, engine="auto"), METHOD)
    assert render(auto, "json") == render(compare(made, SETTINGS, METHOD), "json")
    assert json.loads(render(auto, "json"))["format"] == 1


def test_all_checks_run_where_none_are_chosen() -> None:
    found = compare(contest(side("careless", CARELESS)), Settings(engine="none"), METHOD)
    assert "|checks:all|" in found.signature
    assert "not selected" not in {one.reason for one in found.skipped}
    assert {"NAM", "NUM"} <= {one.family for one in found.results[0].counts}
