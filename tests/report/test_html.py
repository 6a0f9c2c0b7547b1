"""The page: the whole article, nothing but text in it, and nothing from elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtcheck.read.bitext import read_jsonl
from mtcheck.report.html import render
from mtcheck.segment import segment, segments
from mtcheck.types import Bitext, Gate, Pair, Skip, Span

VOID = {"meta", "link", "br", "img", "hr", "input"}


@dataclass
class Element:
    """An element of the page with what is in it."""

    tag: str
    attributes: dict[str, str | None] = field(default_factory=dict)
    content: list[Element | str] = field(default_factory=list)

    def text(self, without: frozenset[str] = frozenset()) -> str:
        """Give the text of the element and those in it, without elements of some tags."""
        parts = (
            one if isinstance(one, str) else "" if one.tag in without else one.text(without) for one in self.content
        )
        return "".join(parts)

    def all(self, tag: str = "", of: str = "") -> list[Element]:
        """Give the elements in this one that have a tag, a class, or both."""
        found: list[Element] = []
        for one in self.content:
            if isinstance(one, Element):
                classes = (one.attributes.get("class") or "").split()
                found += [one] * ((not tag or one.tag == tag) and (not of or of in classes))
                found += one.all(tag, of)
        return found


class Page(HTMLParser):
    """Read a page into elements, and see to it that every one is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = Element("")
        self.open = [self.root]
        self.feed(text)
        self.close()
        assert [one.tag for one in self.open] == [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        one = Element(tag, dict(attrs))
        self.open[-1].content.append(one)
        if tag not in VOID:
            self.open.append(one)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].content.append(data)


def page(report: Any) -> Element:
    return Page(render(report)).root


def article(root: Element) -> list[str]:
    """Give the lines of the article as a reader sees them, without the numbers of the findings."""
    blocks = root.all("div", "text")
    return [
        next(one for one in block.content if isinstance(one, Element) and one.tag == "p").text(SUP) for block in blocks
    ]


SUP = frozenset({"sup"})


def marks(root: Element) -> list[tuple[str, str | None]]:
    return [(one.text(SUP), one.attributes["class"]) for one in root.all("mark")]


def assert_self_contained(root: Element) -> None:
    """Fail on anything that runs, or that is fetched from elsewhere."""
    assert {one.tag for one in root.all()} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "form",
        "base",
    } == set()
    for one in root.all():
        for name, value in one.attributes.items():
            assert not name.startswith("on")
            if name in {"src", "href", "action", "srcset", "data", "poster", "background"}:
                assert (value or "").startswith("#")
    for style in root.all("style"):
        assert "url(" not in style.text()
        assert "@import" not in style.text()


TEXT = "Kyiv waits\r\n\r\nForeign Secretary Antony Blinken left. He said no.\r\n"


def test_the_article_is_shown_line_by_line_as_it_is(build: Any) -> None:
    root = page(build(TEXT, "Foreign Secretary", "no"))
    assert article(root) == ["Kyiv waits", "Foreign Secretary Antony Blinken left. He said no."]
    assert [one.text() for one in root.all("span", "number")] == ["1", "3"]


def test_what_is_wrong_is_marked_with_its_severity(build: Any) -> None:
    root = page(build(TEXT, ("Foreign Secretary", {"severity": "critical"}), ("no", {"severity": "minor"})))
    assert marks(root) == [("Foreign Secretary", "critical"), ("no", "minor")]


def test_a_mark_leads_to_its_finding(build: Any) -> None:
    root = page(build(TEXT, "no", "Foreign Secretary"))
    identities = [one.attributes.get("id") for one in root.all("div", "finding")]
    assert sorted(map(str, identities)) == ["finding-1", "finding-2"]
    assert [one.attributes["href"] for one in root.all("a")] == ["#finding-2", "#finding-1"]
    assert [one.text() for one in root.all("sup")] == ["2", "1"]


def test_a_finding_says_what_it_is_what_is_expected_and_what_says_so(build: Any) -> None:
    mark = {
        "expected": "Secretary of State",
        "evidence": {"country": "United States"},
        "message": "is another's office",
    }
    [one] = page(build(TEXT, ("Foreign Secretary", mark))).all("div", "finding")
    for part in ("OFF001 major", "is another's office", "Secretary of State", "0.97"):
        assert part in one.text()
    assert (one.all("dt")[-1].text(), one.all("dd")[-1].text()) == ("country", "United States")


def test_overlapping_findings_leave_the_article_whole(build: Any) -> None:
    root = page(build("abcdefgh", ("abcdef", {"severity": "minor"}), ("cdefgh", {"severity": "critical"}), ("de", {})))
    assert article(root) == ["abcdefgh"]
    assert marks(root) == [
        ("ab", "minor"),
        ("c", "critical"),
        ("de", "critical"),
        ("f", "critical"),
        ("gh", "critical"),
    ]


def test_findings_on_the_same_words_are_all_numbered(build: Any) -> None:
    root = page(build("Kyiv waits", ("Kyiv", {"severity": "minor"}), ("Kyiv", {"severity": "major"})))
    assert marks(root) == [("Kyiv", "major")]
    assert [one.text() for one in root.all("sup")] == ["1,2"]


def test_a_finding_over_two_lines_is_marked_in_both_and_told_once(build: Any) -> None:
    root = page(build("He said\r\nno.", (Span(3, 11), {})))
    assert marks(root) == [("said", "major"), ("no", "major")]
    assert len(root.all("div", "finding")) == 1


letters = st.text(st.sampled_from("ab <>&\"'{%}#🚀中é\t"), min_size=1, max_size=12)
files = st.builds(str.join, st.sampled_from(["\n", "\r\n", "\n\n"]), st.lists(letters, min_size=1, max_size=4))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # the fixture is a function without state
@given(files, st.data())
def test_no_findings_change_the_text_of_the_article(build: Any, text: str, data: st.DataObject) -> None:
    starts = [place for place, char in enumerate(text) if char not in "\r\n"]  # a finding begins in a segment
    spans = data.draw(st.lists(st.tuples(st.sampled_from(starts), st.integers(0, len(text))), max_size=5))
    report = build(text, *((Span(start, max(start, end)), {}) for start, end in spans))
    root = page(report)
    assert article(root) == [line for line in text.replace("\r\n", "\n").split("\n") if line]
    covered = {place for one in report.findings for place in range(one.span.start, one.span.end)}
    lines = [range(pair.target.span.start, pair.target.span.end) for pair in report.bitext.pairs]
    expected = "".join(text[place] for line in lines for place in line if place in covered)
    assert "".join(words for words, _ in marks(root)) == expected
    assert len(root.all("div", "finding")) == len(spans)


def test_the_spaces_between_the_sentences_of_a_line_are_kept(build: Any) -> None:
    text = "He left.  He said no.\tShe stayed."
    pairs = tuple(Pair(one) for one in segments(text, "en"))
    assert len(pairs) == 3
    report = replace(build(text), bitext=Bitext("a.txt", text, pairs, None, "en"), qualities=(1.0,) * 3)
    assert article(page(report)) == [text]


def test_escaped_json_is_shown_as_the_text_it_means(build: Any) -> None:
    text = r'{"source": "Ναι", "target": "\u201cYes\u201d \ud83d\ude80 Kyiv"}'
    bitext = segment(read_jsonl("a.jsonl", text), "el", "en")
    [pair] = bitext.pairs
    report = replace(build("Kyiv", "Kyiv"), bitext=bitext)
    [finding] = report.findings
    report = replace(report, findings=(replace(finding, span=pair.target.in_file(Span(0, 7))),))
    assert article(page(report)) == ["“Yes” 🚀 Kyiv"]
    assert marks(page(report)) == [("“Yes” 🚀", "major")]


ATTACK = "<script>alert(1)</script>\"'><img src=http://x.example/a onerror=alert(1)>&amp;{{ 7*7 }}"


def attacked(build: Any) -> Any:
    """Put what would run, or load something, wherever a report has text."""
    mark = dict.fromkeys(("message", "expected", "code", "check"), ATTACK) | {"evidence": {ATTACK: ATTACK}}
    report = build(
        f"{ATTACK} Kyiv",
        ("Kyiv", mark),
        ("<script>", mark),
        name=f"{ATTACK}.txt",
        known={0: {"source": ATTACK, "back": ATTACK, "similarity": 0.5}},
        skipped=(Skip(ATTACK, ATTACK),),
        gate=Gate(False, "critical", (ATTACK,)),
    )
    return replace(report, score=replace(report.score, signature=ATTACK))


def test_nothing_in_a_report_becomes_markup(build: Any) -> None:
    text = render(attacked(build))
    assert "<script" not in text
    assert "<img" not in text
    assert_self_contained(Page(text).root)


def test_what_looks_like_markup_is_shown_as_it_is_written(build: Any) -> None:
    root = page(attacked(build))
    assert article(root) == [f"{ATTACK} Kyiv"]
    assert root.all("h1")[0].text() == f"{ATTACK}.txt"
    assert root.all("title")[0].text().startswith(f"{ATTACK}.txt")
    # message, expected, code, check, name and value of evidence for both findings; reason; skip and why; file name
    # twice; source and back-translation; signature; and the article itself, whose marks are taken out
    assert root.text(SUP).count(ATTACK) == 2 * 6 + 1 + 2 + 2 + 2 + 1 + 1


def test_a_page_loads_nothing_and_runs_nothing(build: Any) -> None:
    root = page(build(TEXT, "no"))
    assert_self_contained(root)
    [policy] = [one for one in root.all("meta") if one.attributes.get("http-equiv") == "Content-Security-Policy"]
    assert "default-src 'none'" in str(policy.attributes["content"])


def test_the_page_is_html_in_utf_8_with_a_title(build: Any) -> None:
    text = render(build("Κίεβο 🚀", name="νέα.txt"))
    assert text.startswith("<!doctype html>")
    assert '<meta charset="utf-8">' in text
    assert "νέα.txt" in Page(text).root.all("title")[0].text()


def figures(root: Element) -> dict[str, str]:
    """Give the numbers on top of the page under what they are called."""
    return {one.all("span")[0].text(): one.all("b")[0].text() for one in root.all("div", "figure")}


def test_the_top_of_the_page_gives_score_counts_and_words(build: Any) -> None:
    found = figures(page(build(TEXT, "no", ("Kyiv", {"severity": "critical"}), "left")))
    assert found == {
        "score of 100": "71.2",
        "gate: fails on critical": "passed",
        "critical": "1",
        "major": "2",
        "minor": "0",
        "words": "10",
    }


@pytest.mark.parametrize(
    ("gate", "word", "why"),
    [
        (Gate(True, "major"), "passed", "gate: fails on major"),
        (Gate(True, "never"), "passed", "gate: never fails"),
        (Gate(False, "critical", ("one", "two")), "failed", "one; two"),
        (Gate(False, "never", ("score 1 is below 2",)), "failed", "score 1 is below 2"),
    ],
)
def test_the_gate_says_what_it_decided_and_why(build: Any, gate: Gate, word: str, why: str) -> None:
    assert figures(page(build("Kyiv", gate=gate)))[why] == word


def test_every_check_that_did_not_run_is_named_with_the_reason(build: Any) -> None:
    root = page(build("Kyiv", skipped=(Skip("number-value", "needs source"), Skip("back-translation", "no engine"))))
    assert [one.text() for one in root.all("li")] == [
        "Skipped number-value: needs source",
        "Skipped back-translation: no engine",
    ]


def test_source_and_back_translation_stand_with_their_line(build: Any) -> None:
    root = page(build("Yes.\nNo.", known={0: {"source": "Ναι.", "back": "Yeah.", "similarity": 0.5}}))
    first, second = root.all("section", "row")
    assert [one.all("p")[0].text() for one in first.all("details")] == ["Ναι.", "Yeah. (0.50)"]
    assert second.all("details") == []


def test_the_number_of_a_finding_stands_where_its_words_end(build: Any) -> None:
    source = render(build("abcdef", "abcd", "bc"))
    assert re.sub(r"</?(mark|a)\b[^>]*>", "", source).count("abc<sup>2</sup>d<sup>1</sup>ef") == 1
