"""Figures of typed errors, from tables that are worked out by hand: segments of 10, 20 and 10 words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tiny import finding, judged

from mtcheck.compare.errors import cautions, figures, own_penalties
from mtcheck.compare.types import Judged

WORDS = (10, 20, 10)


def sums(table: Any) -> list[float]:
    """Give what is counted in each segment."""
    found: list[float] = table[:, 0].tolist()
    return found


def by_key(*engines: Judged) -> dict[str, dict[str, Any]]:
    """Give the tables of every figure by its key."""
    return {figure.key: tables for figure, tables in figures(engines, WORDS).items()}


def value(key: str, *engines: Judged) -> list[float]:
    """Give a figure of every engine as a whole."""
    [(figure, tables)] = [(one, found) for one, found in figures(engines, WORDS).items() if one.key == key]
    return [float(figure.score(table.sum(axis=0))) for table in tables.values()]


NUMBER = finding("NUM001", 0)


def penalties(engines: list[Judged]) -> dict[str, Any]:
    """Give the tables of own penalties."""
    return own_penalties(engines, WORDS)


def test_an_error_of_one_engine_alone_is_its_own() -> None:
    found = penalties([judged("a", NUMBER), judged("b"), judged("c")])
    assert found["a"].tolist() == [[5, 10], [0, 20], [0, 10]]
    assert found["b"].tolist() == found["c"].tolist() == [[0, 10], [0, 20], [0, 10]]


def test_of_two_engines_an_error_of_both_is_nobodys() -> None:
    found = penalties([judged("a", NUMBER), judged("b", NUMBER, finding("NUM001", 1))])
    assert (sums(found["a"]), sums(found["b"])) == ([0, 0, 0], [0, 5, 0])


@pytest.mark.parametrize(("engines", "sharing", "own"), [(3, 3, 0), (3, 2, 5), (3, 1, 5), (5, 5, 0), (5, 4, 5)])
def test_what_all_engines_have_is_left_out_and_nothing_else(engines: int, sharing: int, own: int) -> None:
    found = penalties([judged(f"e{one}", *([NUMBER] if one < sharing else [])) for one in range(engines)])
    assert [sums(table)[0] for table in found.values()] == [own] * sharing + [0] * (engines - sharing)


@pytest.mark.parametrize("other", [finding("NUM001", 1), finding("NUM002", 0), finding("NAM004", 0)])
def test_only_the_same_check_in_the_same_segment_is_the_same_error(other: Any) -> None:
    found = penalties([judged("a", NUMBER), judged("b", other)])
    assert sums(found["a"]) == [5, 0, 0]


def test_two_findings_of_a_check_in_a_segment_are_one_engine_that_has_it() -> None:
    found = penalties([judged("a", NUMBER, NUMBER), judged("b"), judged("c"), judged("d", NUMBER)])
    assert (sums(found["a"]), sums(found["d"])) == ([10, 0, 0], [5, 0, 0])


def test_an_engine_alone_is_charged_for_all() -> None:
    found = penalties([judged("a", NUMBER, finding("SEN001", 2, "minor"))])
    assert sums(found["a"]) == [5, 0, 1]


def test_a_finding_is_charged_by_its_confidence() -> None:
    found = penalties([judged("a", finding("NUM001", 0, "major", 0.8), finding("SEN001", 1, "minor", 0.25))])
    assert sums(found["a"]) == [4, 0.25, 0]


def test_a_segment_is_charged_no_more_than_one_critical_error() -> None:
    grave = finding("NUM002", 1, "critical", 0.9)
    found = penalties([judged("a", grave, finding("NAM004", 1, "critical", 0.2), finding("NUM001", 0))])
    assert sums(found["a"]) == [5, 25, 0]
    assert sums(penalties([judged("a", grave)])["a"]) == [0, 22.5, 0]


def test_the_own_penalty_is_per_thousand_words() -> None:
    assert value("own", judged("a", NUMBER), judged("b")) == [125, 0]


def test_the_penalty_counts_every_finding_whole_and_without_an_upper_end() -> None:
    grave = finding("NUM002", 1, "critical", 0.5)
    one = judged("a", NUMBER, grave, grave, finding("PUN001", 1, "minor", 0.5))
    assert sums(by_key(one, judged("b", NUMBER))["penalty"]["a"]) == [5, 51, 0]
    assert value("penalty", one, judged("b", NUMBER)) == [1400, 125]


def test_clean_is_the_share_of_segments_without_a_finding() -> None:
    one = judged("a", NUMBER, NUMBER, finding("PUN001", 2, "minor", 0.1))
    assert by_key(one)["clean"]["a"].tolist() == [[0, 1], [1, 1], [0, 1]]
    assert value("clean", one, judged("b")) == [pytest.approx(100 / 3), 100]


def test_quality_is_the_mean_of_the_segments_however_long_they_are() -> None:
    assert value("quality", judged("a", qualities=(0.2, 0.4, 0.9)), judged("b")) == [pytest.approx(0.5), 0.5]


def test_severities_and_families_are_findings_per_thousand_words() -> None:
    grave = finding("NUM002", 1, "critical")
    one, other = judged("a", NUMBER, NUMBER, grave), judged("b", finding("PUN001", 2, "minor"))
    assert value("serious", one, other) == [75, 0]
    assert [value(key, one, other)[0] for key in ("critical", "major", "minor", "NUM", "PUN")] == [25, 50, 0, 75, 0]
    assert [value(key, one, other)[1] for key in ("critical", "major", "minor", "NUM", "PUN")] == [0, 0, 25, 0, 25]


def test_figures_stand_in_one_order_and_families_only_where_some_engine_has_them() -> None:
    found = by_key(judged("a", finding("PUN001", 0)), judged("b", finding("NAM004", 0)))
    assert [*found] == ["own", "penalty", "clean", "quality", "serious", "critical", "major", "minor", "NAM", "PUN"]
    assert [*by_key(judged("a"))][-1] == "minor"


def test_words_are_those_of_the_source_whatever_an_engine_says() -> None:
    wordy = judged("b", NUMBER, words=(100, 200, 100))
    assert value("penalty", judged("a", NUMBER), wordy) == [125, 125]


def test_a_source_without_words_has_no_rates_but_a_share_of_clean_segments() -> None:
    found = {
        figure.key: figure.score(tables["a"].sum(axis=0))
        for figure, tables in figures([judged("a", NUMBER)], (0, 0, 0)).items()
    }
    assert np.isnan([found["own"], found["penalty"], found["serious"], found["NUM"]]).all()
    assert found["clean"] == pytest.approx(200 / 3)


def test_fewer_errors_are_better_and_more_clean_segments_and_quality() -> None:
    found = figures([judged("a", NUMBER)], WORDS)
    assert [one.key for one in found if one.higher_is_better] == ["clean", "quality"]
    assert {one.group for one in found} == {"errors", "severity", "family"}


def test_a_language_for_which_the_ranking_is_known_to_fail_is_named() -> None:
    assert "chance" in " ".join(cautions(("zh", "en")))
    assert cautions(("el", "en")) == cautions(("en", "zh")) == ()
