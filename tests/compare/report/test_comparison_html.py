"""The page: the answer on top, four charts that are well-formed and true, and nothing from elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from mtcheck.compare.report.cards import cards
from mtcheck.compare.report.charts.bars import bars
from mtcheck.compare.report.charts.ridges import ridges, shares
from mtcheck.compare.report.charts.scale import Scale, around, ticks
from mtcheck.compare.report.charts.scatter import scatter
from mtcheck.compare.report.charts.whiskers import panels
from mtcheck.compare.report.html import render
from mtcheck.compare.report.label import names
from mtcheck.compare.report.marks import pieces
from mtcheck.compare.types import Excerpt
from mtcheck.types import Finding, Span

VOID = {"meta", "br", "img", "hr", "link", "input"}
ADDRESSES = {"src", "href", "action", "srcset", "data", "poster", "background", "xlink:href"}


class Page(HTMLParser):
    """Read a page: its tags with their attributes, the words of every table row, and whether all is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag == "tr":
            self.rows[-1] = [cell.strip() for cell in self.rows[-1]]

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)
        if self.open and self.open[-1] in {"td", "th"}:
            self.rows[-1][-1] += data

    def text(self) -> str:
        return " ".join("".join(self.words).split())


def svgs(text: str) -> list[ET.Element]:
    """Parse the charts of a page as XML, which is stricter than HTML."""
    found = re.findall(r"<svg.*?</svg>", text, re.DOTALL)
    return [ET.fromstring(one) for one in found]  # noqa: S314 - our own output, not a stranger's


CHARTS = ("chart-profile", "chart-quality", "chart-scatter", "chart-intervals")


def test_the_verdict_stands_on_top(trio: Any) -> None:
    text = Page(render(trio)).text()
    assert text.index("alpha and beta share the first place") < text.index("Ranking by")


def test_the_four_charts_are_well_formed_and_named(trio: Any, hostile: Any, duo: Any) -> None:
    for one in (trio, hostile, duo):
        text = render(one)
        assert all(f'<figure id="{name}"' in text for name in CHARTS)
        drawn = [svg for svg in svgs(text) if svg.get("aria-hidden") is None]
        assert len(drawn) == 3 + 1 + sum(figure.group == "metric" for figure in one.figures)
        for svg in drawn:
            assert svg.get("role") == "img"
            assert str(svg.get("aria-label")).split() == str(svg.findtext("title")).split() != []


def test_every_engine_is_named_in_every_chart(trio: Any) -> None:
    text = render(trio)
    for name in CHARTS:
        figure = text.split(f'id="{name}"')[1].split("</figure>")[0]
        for engine in ("alpha", "beta", "gamma"):
            assert f">{engine}</text>" in figure


def test_the_tables_have_what_the_text_has(trio: Any) -> None:
    rows = Page(render(trio)).rows
    alpha = ["1", "alpha", "4.2 [2.2, 6.2]", "10.0", "92.5", "0.912", "1.5", "31.2", "58.4", "55.1", "49.9"]
    assert alpha in rows
    assert ["names (NAM)", "0.50", "1.00", "4.00"] in rows
    assert ["alpha", ".340", "<.001*"] in rows
    assert ["beta – gamma", "-34.5 [-35.5, -33.5]", "<.001", "<.001", "<.001*", ".081"] in rows
    assert ["own penalty", "1.00 [0.67, 1.00]", "1.00 [0.33, 1.00]", "1.00 [0.50, 1.00]"] in rows


def test_findings_are_marked_in_the_outputs(trio: Any) -> None:
    text = render(trio)
    assert re.search(r'<mark class="critical" title="NUM001 is 1,250 in the source">1\.25</mark> houses', text)
    assert re.search(r'<mark class="minor" title="[^"]*">major</mark> about', text)


def test_notes_skips_judge_and_signatures_are_told(trio: Any) -> None:
    text = Page(render(trio)).text()
    for part in (
        "Note: Line 7 of the reference is empty.",
        "skipped round-trip-lost-name, round-trip-lost-number: needs back",
        "judge: none",
        "chrF++: nrefs:1|nc:6|nw:2|version:2.5",
        "mtcheck:0.1|seed:12345|samples:1000",
    ):
        assert part in text


@pytest.mark.parametrize("name", ["trio", "duo", "hostile"])
def test_a_page_loads_nothing_and_runs_nothing(request: pytest.FixtureRequest, name: str) -> None:
    text = render(request.getfixturevalue(name))
    page = Page(text)
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
    for _, attributes in page.tags:
        assert not any(one.startswith("on") or one in ADDRESSES for one in attributes)
    assert "url(" not in text
    assert "@import" not in text
    assert "://" not in text
    policies = [one["content"] for tag, one in page.tags if tag == "meta" and "http-equiv" in one]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_what_looks_like_markup_is_shown_as_it_is_written(hostile: Any) -> None:
    text = render(hostile)
    assert "<script" not in text
    assert Page(text).text().count("<script>alert(1)</script>") > 10
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)


def test_ten_engines_and_a_thousand_segments_stay_below_a_megabyte(many: Any) -> None:
    text = render(many(10, 1000))
    assert len(text.encode()) < 1_000_000
    assert Page(text).text().count("engine-10-2024-06-ba") > 5


def test_many_engines_go_by_letters_that_the_ranking_explains(many: Any) -> None:
    rows = Page(render(many(10))).rows
    assert rows[1][:4] == ["1", "A", "engine-01-2024-06-ba", "20.0 [16.6, 23.4]"]
    assert ["error", *"ABCDEFGHIJ"] in rows


def test_bars_are_as_long_as_the_errors_they_stand_for(trio: Any) -> None:
    chart = bars(trio)
    alpha, _, gamma = chart.bars
    # alpha has 3.5 errors per 1,000 words and gamma 9
    assert (alpha.end - 4) / (gamma.end - 4) == pytest.approx(3.5 / 9, abs=0.01)
    assert [block.title for block in gamma.blocks] == ["numbers (NUM): 5.0", "names (NAM): 4.0"]
    assert sum(block.width for block in gamma.blocks) == pytest.approx(gamma.end - 4, abs=0.2)
    assert gamma.end == max(bar.end for bar in chart.bars)


def test_the_rarest_families_share_a_colour(many: Any) -> None:
    keys = bars(many(3)).keys
    assert [colour for colour, _ in keys] == list(range(1, 9))
    assert keys[0][1] == "names (NAM)"
    assert keys[-1][1].count(", ") == 12 - 7 - 1


def test_an_engine_without_findings_has_no_bar_and_one_without_qualities_no_histogram(duo: Any) -> None:
    assert bars(duo).bars[1].total == "0.0"
    assert [one.engine for one in ridges(duo).ridges] == ["delta"]
    assert [one.engine for one in scatter(duo, names(duo)).dots] == ["delta"]


def test_dots_lie_within_their_whiskers_and_better_is_said(trio: Any) -> None:
    found = panels(trio)
    assert [one.name for one in found] == ["own penalty", "BLEU", "chrF", "chrF++", "TER"]
    assert [one.better.split()[0] for one in found] == ["lower", "higher", "higher", "higher", "lower"]
    for panel in found:
        for row in panel.whiskers:
            assert panel.left <= row.low < row.at < row.high <= panel.right
    alpha, beta, gamma = found[1].whiskers
    assert gamma.at < alpha.at < beta.at


def test_a_histogram_counts_every_segment_once() -> None:
    found = shares([0.0, 0.049, 0.05, 0.5, 1.0])
    assert found[:2] == [0.4, 0.2]
    assert (found[10], found[19]) == (0.2, 0.2)
    assert sum(found) == pytest.approx(1)


def test_the_mean_of_a_histogram_is_that_of_the_segments(trio: Any) -> None:
    [alpha, *_] = ridges(trio).ridges
    assert alpha.title == "alpha: mean 0.85, 0% of the segments below 0.5"


def test_the_scatter_puts_fewer_errors_lower_and_a_better_metric_to_the_right(trio: Any, duo: Any) -> None:
    chart = scatter(trio, names(trio))
    alpha, beta, gamma = chart.dots
    assert chart.metric == "chrF"
    assert gamma.x < alpha.x < beta.x
    assert gamma.y < beta.y < alpha.y
    assert alpha.title == "alpha: chrF 58.4, own penalty 4.2"
    assert scatter(duo, names(duo)).metric == "mean quality"


def test_names_in_the_scatter_do_not_cover_each_other(trio: Any) -> None:
    same = tuple(replace(one, engine=f"engine{n}", values=trio.results[0].values) for n, one in enumerate(trio.results))
    same = tuple(replace(one, penalties=trio.results[0].penalties) for one in same)
    chart = scatter(replace(trio, results=same), {one.engine: one.engine for one in same})
    spots = [(dot.anchor, dot.label) for dot in chart.dots]
    for number, (anchor, place) in enumerate(spots):
        assert all(anchor != other or abs(place - at) >= 13 for other, at in spots[:number])


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (0, 10, ["0", "2", "4", "6", "8", "10"]),
        (0, 0.9, ["0.0", "0.2", "0.4", "0.6", "0.8"]),
        (9.1, 9.4, ["9.1", "9.2", "9.3", "9.4"]),
        (0, 2300, ["0", "500", "1,000", "1,500", "2,000"]),
    ],
)
def test_axes_have_round_numbers(low: float, high: float, texts: list[str]) -> None:
    assert [one.text for one in ticks(Scale(low, high, 0, 100))] == texts


def test_a_scale_of_one_number_has_room_around_it() -> None:
    low, high = around([5.0, 5.0])
    assert low < 5 < high
    assert around([], zero=True) == (0.0, 1.0)
    assert Scale(0, 10, 100, 200).at(5) == 150
    assert Scale(0, 10, 100, 200).at(11) == 200


def found(text: str, severity: Any = "major") -> Finding:
    return Finding("NUM001", "a", severity, 1.0, "is wrong", 0, Span(0, 1), text)


def test_a_finding_is_marked_where_its_words_first_stand() -> None:
    shown = pieces("one two one", [found("one")])
    assert [(one.text, one.severity) for one in shown] == [("one", "major"), (" two one", "")]


def test_overlapping_findings_leave_the_text_whole_under_the_worst_severity() -> None:
    shown = pieces("abcd", [found("abc", "minor"), found("cd", "critical"), found("zz"), found("")])
    assert [(one.text, one.severity) for one in shown] == [("ab", "minor"), ("c", "critical"), ("d", "critical")]


def test_engines_that_wrote_the_same_share_a_card() -> None:
    outputs = (("alpha", "Yes."), ("beta", "No."), ("gamma", "Yes."))
    shown = cards(Excerpt(0, "Ναι.", outputs, (("beta", found("No")),), 1.0))
    assert [one.engines for one in shown] == [("alpha", "gamma"), ("beta",)]
