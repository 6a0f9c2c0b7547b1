"""Text for a terminal: the answer first, nothing wider than the terminal, nothing left out."""

from __future__ import annotations

import re
from dataclasses import replace
from math import nan
from typing import Any
from unicodedata import combining, east_asian_width

import pytest

from mtcheck.compare.report.grid import chained, folded, lines
from mtcheck.compare.report.label import clipped, letters
from mtcheck.compare.report.number import chance, decimal, ranged, share, signed
from mtcheck.compare.report.sheet import Sheet
from mtcheck.compare.report.text import paint, render
from mtcheck.significance.types import Interval


def cells(text: str) -> int:
    """Count the columns of a terminal that a text takes."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def section(text: str, title: str) -> list[str]:
    """Give the lines after a heading, up to an empty one."""
    found = text.split("\n")
    start = found.index(title) + 1
    return found[start : found.index("", start)]


def row(text: str, *beginning: str) -> list[str]:
    """Give the words of the first line that begins with some words."""
    return next(line.split() for line in text.split("\n") if line.split()[: len(beginning)] == [*beginning])


def test_the_verdict_comes_before_the_ranking_and_the_signature_last(trio: Any) -> None:
    text = render(trio)
    assert text.index("alpha and beta share the first place") < text.index("Ranking by own penalty")
    assert text.endswith("all: mtcheck:0.1|seed:12345|samples:1000\n")


def test_the_parts_stand_in_the_order_in_which_one_decides(trio: Any) -> None:
    text = render(trio)
    order = ["Ranking by", "Errors per 1,000", "Significance of", "What a difference", "Agreement with people"]
    order += ["Where they differ most", "Errors of one engine alone", "note:", "skipped ", "judge:", "Signatures"]
    places = [text.index(f"\n{one}") for one in order]
    assert places == sorted(places)


def test_a_row_of_the_ranking_has_all_figures_and_the_interval_of_the_first(trio: Any) -> None:
    errors, metrics = render(trio).split("\n\n")[1:3]
    assert row(errors, "#", "engine")[2:] == ["own", "penalty", "penalty", "clean", "quality", "worse"]
    assert " ".join(row(errors, "1", "alpha")) == "1 alpha 4.2 [2.2, 6.2] 10.0 92.5 0.912 1.5"
    assert row(metrics, "#", "engine")[2:] == ["BLEU", "chrF", "chrF++", "TER"]
    assert row(metrics, "1", "alpha")[2:] == ["31.2", "58.4", "55.1", "49.9"]


def test_a_wide_terminal_has_the_ranking_in_one_piece(trio: Any) -> None:
    text = paint(trio, 100, colour=False)
    assert " ".join(row(text, "1", "alpha")) == "1 alpha 4.2 [2.2, 6.2] 10.0 92.5 0.912 1.5 31.2 58.4 55.1 49.9"


def test_a_rule_stands_between_clusters_and_only_there(trio: Any) -> None:
    rows = section(render(trio), "Ranking by own penalty")[2:]
    kinds = ["rule" if line.startswith("-") else line.split()[1] for line in rows[:5]]
    assert kinds == ["rule", "alpha", "beta", "rule", "gamma"]


def test_families_that_do_not_occur_have_no_row(trio: Any) -> None:
    rows = section(render(trio), "Errors per 1,000 words of source")
    assert not any("OMI" in line for line in rows)
    assert sum("(" in line for line in rows) == 4


def test_errors_are_counted_per_1000_words_by_family_and_by_severity(trio: Any) -> None:
    # alpha has one major name and two major numbers and four minor marks in 2,000 words
    text = "\n".join(section(render(trio), "Errors per 1,000 words of source"))
    assert row(text, "names", "(NAM)")[2:] == ["0.50", "1.00", "4.00"]
    assert row(text, "critical") == ["critical", "0.00", "0.00", "5.00"]
    assert row(text, "major") == ["major", "1.50", "2.00", "4.00"]
    assert row(text, "all") == ["all", "3.50", "5.00", "9.00"]


def test_the_matrix_tells_each_pair_once_and_names_those_that_do_not_differ(trio: Any) -> None:
    rows = section(render(trio), "Significance of own penalty")
    assert [line.split() for line in rows[2:4]] == [["alpha", ".340", "<.001*"], ["beta", "<.001*"]]
    assert rows[4] == "Not told apart: alpha and beta."


def test_a_difference_that_documents_do_not_bear_out_is_told(trio: Any) -> None:
    assert "Told apart by segments, but not by whole documents: beta and gamma (p = .081)." in render(trio)


def test_clusters_of_every_figure_are_one_line(trio: Any) -> None:
    rows = section(render(trio), "The order by each figure (= within a cluster, > between clusters)")
    assert rows == ["own penalty: alpha = beta > gamma", "BLEU: beta > alpha > gamma"]


def test_a_step_of_a_metric_is_said_in_what_people_see(trio: Any) -> None:
    rows = section(render(trio), "What a difference of a metric means to people")
    assert [line.split() for line in rows[3:5]] == [
        ["BLEU", "alpha", "–", "beta", "-2.2", "83%"],
        ["BLEU", "alpha", "–", "gamma", "+7.2", "97%"],
    ]


def test_agreement_with_people_has_intervals_where_people_scored_segments(trio: Any) -> None:
    rows = section(render(trio), "Agreement with people")
    assert rows[2].split() == ["own", "penalty", *"1.00 [0.67, 1.00] 1.00 [0.33, 1.00] 1.00 [0.50, 1.00]".split()]
    assert rows[3].split() == ["BLEU", "0.67", "0.33", "0.50"]


def test_an_excerpt_has_the_source_every_output_and_the_findings_below_their_output(trio: Any) -> None:
    rows = section(render(trio), "Where they differ most")
    assert rows[0] == "line 12"
    assert [line.split()[0] for line in rows[1:]] == ["source", "alpha", "beta", "^", "gamma", "^"]
    assert rows[-1].strip() == "^ NUM001 [critical] is 1,250 in the source; expected: 1,250"


def test_an_output_that_another_engine_has_too_is_not_repeated(trio: Any) -> None:
    [one] = trio.differences.excerpts
    outputs = (*one.outputs[:2], ("gamma", one.outputs[0][1]))
    found = replace(trio.differences, excerpts=(replace(one, outputs=outputs, findings=()),))
    rows = section(render(replace(trio, differences=found)), "Where they differ most")
    assert rows[-1] == "  gamma   = alpha"


def test_what_was_lost_is_counted_and_the_first_of_it_named(trio: Any) -> None:
    text = render(trio)
    assert row("\n".join(section(text, "Lost or changed, of what the source has")), "names")[1:] == ["0", "1", "4"]
    assert "  gamma, names: Λάρισα (line 5); Βόλος (line 8)" in text


def test_without_reference_people_and_tests_those_parts_are_left_out(duo: Any) -> None:
    text = render(duo)
    for absent in ("BLEU ", "Agreement", "What a difference", "differ most", "skipped", "nan"):
        assert absent not in text
    assert "no reference, no scores by people" in " ".join(text.split())
    assert row(text, "1", "epsilon") == ["1", "epsilon", "–", "–", "–", "–"]


def test_where_only_one_engine_has_a_figure_none_is_called_the_best(duo: Any) -> None:
    assert "best" not in render(duo)


def test_one_engine_is_compared_with_nothing(trio: Any) -> None:
    text = render(replace(trio, results=trio.results[:1], duels=(), clusters=(), steps=()))
    assert "Significance" not in text
    assert "first place" not in text


def test_the_only_one_in_the_first_place_is_named_with_the_next(trio: Any) -> None:
    results = (trio.results[0], replace(trio.results[2], place=2))
    text = render(replace(trio, results=results, duels=trio.duels[1:2], clusters=(), steps=()))
    assert "alpha is the best by own penalty, ahead of gamma (p < .001)." in " ".join(text.split())


def test_those_who_share_a_place_may_still_be_told_apart_pair_by_pair(trio: Any) -> None:
    text = render(replace(trio, results=tuple(replace(one, place=1) for one in trio.results)))
    assert "alpha, beta and gamma share the first place" in text
    assert "some of them are told apart, but no line parts them" in " ".join(text.split())


def test_ten_engines_with_long_names_fit_into_eighty_columns(many: Any) -> None:
    text = render(many(10))
    assert max(map(cells, text.split("\n"))) <= 80
    assert row(text, "3", "C") == ["3", "C", "engine-03-2024-06-ba", *"54.0 [50.6, 57.4] 70.0 82.0 0.890".split()]
    matrix = section(text, "Significance of own penalty")
    assert matrix[0].split() == list("BCDEFGHIJ")
    assert matrix[2].split() == ["A", ".200", *[".004*"] * 8]


def test_thirty_engines_fit_too(many: Any) -> None:
    text = render(many(30))
    assert max(map(cells, text.split("\n"))) <= 80
    assert row(text, "29", "AD")[2] == "engine-30-2024-06-ba"


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_nothing_is_wider_than_the_terminal(hostile: Any, trio: Any, width: int) -> None:
    for one in (hostile, trio):
        assert max(map(cells, paint(one, width, colour=False).split("\n"))) <= width


def test_control_characters_do_not_reach_the_terminal(hostile: Any) -> None:
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", render(hostile))


def test_colours_change_no_words(trio: Any) -> None:
    coloured = paint(trio, 80, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render(trio)


def test_skipped_checks_are_grouped_by_reason_and_few_are_named(trio: Any, many: Any) -> None:
    assert "skipped round-trip-lost-name, round-trip-lost-number: needs back" in render(trio)
    assert "and 14 more: needs back" in " ".join(render(many(2)).split())


def test_figures_with_the_same_signature_share_its_line(trio: Any) -> None:
    same = tuple(replace(one, signature="minor:1") if one.group == "errors" else one for one in trio.figures)
    assert "\nown penalty, penalty, clean, quality, major or worse: minor:1\nBLEU: " in render(
        replace(trio, figures=same)
    )


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (decimal(1234.56), "1,234.6"),
        (decimal(-0.01), "0.0"),
        (decimal(nan), "–"),
        (signed(0.04), "0.0"),
        (signed(2.0), "+2.0"),
        (signed(-2.0), "-2.0"),
        (share(0.833), "83%"),
        (chance(0.0005), "<.001"),
        (chance(0.05), ".050"),
        (chance(1.0), "1.000"),
        (ranged(1.0, Interval(nan, 2.0), 1), "1.0"),
        (letters(25), "Z"),
        (letters(26), "AA"),
        (clipped("opus-mt-2024-01-el-en", 9), "opus…l-en"),
        (clipped("翻訳エンジン", 7), "翻…ン"),
    ],
)
def test_numbers_and_names_are_written_as_people_write_them(written: str, text: str) -> None:
    assert written == text


def test_columns_that_do_not_fit_follow_below_with_the_names_of_the_rows() -> None:
    sheet = Sheet("", ("engine", "one", "two", "three"), (("翻訳", "12.5", "1.5", "1"), ("b", "3.0", "25.0", "2")))
    assert lines(sheet, 20) == [
        "engine   one   two",
        "------  ----  ----",
        "翻訳    12.5   1.5",
        "b        3.0  25.0",
        "",
        "engine  three",
        "------  -----",
        "翻訳        1",
        "b           2",
    ]


def test_a_signature_is_cut_after_its_bars() -> None:
    assert chained("all: engines:3|langs:el-en|seed:12345", 20, "  ") == [
        "all: engines:3|",
        "  langs:el-en|",
        "  seed:12345",
    ]


def test_long_words_are_cut_in_cells() -> None:
    assert folded("翻訳エンジン最新版", 12, "- ", "  ") == ["- 翻訳エンジ", "  ン最新版"]


def test_the_report_says_where_to_look_further(trio: Any, duo: Any) -> None:
    assert "next: mtcheck explain CODE says" in render(trio)
    assert "--reference FILE" not in render(trio)
    assert "--reference FILE adds BLEU" in render(duo)
