"""Text for a terminal: carets under what is wrong, and nothing wider than the terminal."""

from __future__ import annotations

import re
from typing import Any
from unicodedata import combining, east_asian_width

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mtcheck.report.text import paint, render
from mtcheck.types import Gate, Score, Skip, Span

GOOD = Score(100, 0, "checks:all|engine:none")


def cells(text: str) -> int:
    """Count the columns of a terminal that a text takes."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def excerpt(report: Any, width: int = 80) -> tuple[str, str]:
    """Give the line that is shown with the first finding and the line of carets, both without the gutter."""
    lines = paint(report, width, colour=False).split("\n")
    place = next(place for place, line in enumerate(lines) if re.match(r"\d+ \|( |$)", line))
    shown, carets = lines[place], lines[place + 1]
    gutter = shown.index("|") + 2
    assert cells(shown) <= width
    assert cells(carets) <= width
    assert carets[:gutter] == "| ".rjust(gutter)
    assert re.fullmatch(r" *\^+", carets[gutter:])
    return shown[gutter:], carets[gutter:]


def marked(shown: str, carets: str) -> str:
    """Give what stands above the carets."""
    first, end = carets.index("^"), len(carets)
    places = [cells(shown[: place + 1]) for place in range(len(shown))]
    return "".join(char for char, place in zip(shown, places, strict=True) if first < place <= end)


def test_a_finding_is_a_place_a_message_an_excerpt_and_what_says_so(build: Any) -> None:
    report = build(
        "Kyiv waits.\r\nForeign Secretary Antony Blinken left.\r\n",
        (
            "Foreign Secretary",
            {
                "expected": "Secretary of State",
                "evidence": {"country": "United States"},
                "message": "is another's office",
            },
        ),
        known={1: {"source": "Ο υπουργός έφυγε.", "back": "He left."}},
    )
    assert render(report).split("\n")[:9] == [
        "article.txt:2:1: OFF001 [major] is another's office",
        "  |",
        "2 | Foreign Secretary Antony Blinken left.",
        "  | ^^^^^^^^^^^^^^^^^",
        "  = expected: Secretary of State",
        "  = country: United States",
        "  = source text: Ο υπουργός έφυγε.",
        "  = back-translation: He left.",
        "",
    ]


def test_each_finding_has_its_block_in_order(build: Any) -> None:
    text = render(build("a b c", "c", "a"))
    assert re.findall(r"article\.txt:1:(\d)", text) == ["5", "1"]


@pytest.mark.parametrize(
    ("line", "words", "shown", "carets"),
    [
        ("Kyiv waits", "waits", "Kyiv waits", "     ^^^^^"),
        ("中文 Kyiv", "Kyiv", "中文 Kyiv", "     ^^^^"),
        ("Kyiv 中文 waits", "中文", "Kyiv 中文 waits", "     ^^^^"),
        ("ＫＹＩＶ waits", "waits", "ＫＹＩＶ waits", "         ^^^^^"),
        ("🚀 Kyiv", "Kyiv", "🚀 Kyiv", "   ^^^^"),
        ("cafe\u0301 Kyiv", "Kyiv", "cafe\u0301 Kyiv", "     ^^^^"),
        ("Κίεβο περιμένει", "περιμένει", "Κίεβο περιμένει", "      ^^^^^^^^^"),
        ("a\tKyiv", "Kyiv", "a Kyiv", "  ^^^^"),
        ("a\rb\x0cKyiv", "Kyiv", "a b Kyiv", "    ^^^^"),
        ("[bold]Kyiv[/bold] :rocket:", "Kyiv", "[bold]Kyiv[/bold] :rocket:", "      ^^^^"),
    ],
)
def test_the_carets_stand_under_the_words(build: Any, line: str, words: str, shown: str, carets: str) -> None:
    assert excerpt(build(line, words)) == (shown, carets)


def test_the_gutter_is_as_wide_as_the_number_of_the_line(build: Any) -> None:
    lines = render(build("\n" * 11 + "Kyiv", "Kyiv")).split("\n")
    assert lines[1:4] == ["   |", "12 | Kyiv", "   | ^^^^"]


def test_a_finding_that_goes_on_into_the_next_line_is_marked_to_the_end_of_its_first(build: Any) -> None:
    assert excerpt(build("He said\r\nno.", (Span(3, 10), {}))) == ("He said", "   ^^^^")


def test_a_line_as_wide_as_the_terminal_is_shown_whole(build: Any) -> None:
    line = "x" * 72 + "Kyiv"  # 76 cells, and 4 of the gutter
    assert excerpt(build(line, "Kyiv")) == (line, " " * 72 + "^^^^")


def test_a_long_line_is_cut_on_the_right_where_the_finding_stands_on_the_left(build: Any) -> None:
    shown, carets = excerpt(build("Kyiv " + "word " * 40, "Kyiv"))
    assert (len(shown), shown[:9], shown[-1]) == (76, "Kyiv word", "…")
    assert carets == "^^^^"


def test_a_long_line_is_cut_on_the_left_where_the_finding_stands_on_the_right(build: Any) -> None:
    shown, carets = excerpt(build("word " * 40 + "Kyiv", "Kyiv"))
    assert (shown[0], shown[-9:]) == ("…", "word Kyiv")
    assert marked(shown, carets) == "Kyiv"


def test_a_long_line_is_cut_on_both_sides_of_a_finding_in_its_middle(build: Any) -> None:
    shown, carets = excerpt(build("中文" * 60 + "Kyiv" + "中文" * 60, "Kyiv"))
    assert (shown[0], shown[-1]) == ("…", "…")
    assert marked(shown, carets) == "Kyiv"


def test_a_finding_wider_than_the_terminal_is_marked_as_far_as_it_is_shown(build: Any) -> None:
    words = "中" * 200
    shown, carets = excerpt(build(f"abc {words} end", words))
    assert shown.endswith("中…")
    assert set(marked(shown, carets)) == {"中", "…"}


def test_a_line_of_100_000_characters_is_cut_like_any_other(build: Any) -> None:
    line = "λέξη " * 10_000 + "Kyiv" + " λέξη" * 9_999
    shown, carets = excerpt(build(line, "Kyiv"))
    assert marked(shown, carets) == "Kyiv"


tokens = st.sampled_from(["a", "Z", ".", " ", "\t", "λ", "é", "e\u0301", "中", "。", "Ｗ", "🚀", "[b]", "word "])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # the fixture is a function without state
@given(st.lists(tokens, min_size=1, max_size=200), st.integers(40, 120), st.data())
def test_what_stands_above_the_carets_is_the_finding(
    build: Any, line: list[str], width: int, data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(line) - 1))
    last = data.draw(st.integers(first + 1, min(len(line), first + 60)))
    words = "".join(line[first:last])
    assume(words == words.strip())
    start = len("".join(line[:first]))
    shown, carets = excerpt(build("".join(line), (Span(start, start + len(words)), {})), width)
    found, words = marked(shown, carets), words.replace("\t", " ")
    if cells(words) <= width - 20:
        assert found == words
    else:
        assert found.removesuffix("…")
        assert words.startswith(found) or words.startswith(found.removesuffix("…"))


@pytest.mark.parametrize("width", [0, 10, 40])
def test_a_terminal_is_taken_to_be_40_wide_at_least(build: Any, width: int) -> None:
    report = build("word " * 40 + "Kyiv", "Kyiv")
    assert paint(report, width, colour=False) == paint(report, 40, colour=False)
    shown, _ = excerpt(report, 40)
    assert len(shown) > 20


def test_messages_and_evidence_are_broken_to_the_width(build: Any) -> None:
    long = "word " * 60
    report = build(
        "Kyiv waits.",
        ("Kyiv", {"message": long, "evidence": {"country": long}}),
        skipped=(Skip("number-value", long),),
        gate=Gate(False, "critical", (long,)),
    )
    assert max(map(len, paint(report, 60, colour=False).split("\n"))) <= 60


def test_words_that_are_longer_than_the_width_stay_whole(build: Any) -> None:
    name = "/very/long/folder" * 10 + ".txt"
    assert f"{name}:1:1: OFF001" in render(build("Kyiv", "Kyiv", name=name)).replace("\n    ", " ")


def test_control_characters_do_not_reach_the_terminal(build: Any) -> None:
    bad = "\x1b[31m\x9b2J\x07\x7f"
    report = build(
        f"{bad}Kyiv",
        ("Kyiv", {"message": bad, "expected": bad, "evidence": {"country": bad}}),
        name=f"{bad}.txt",
        known={0: {"source": bad, "back": bad}},
        skipped=(Skip("number-value", bad),),
        gate=Gate(False, "critical", (bad,)),
    )
    text = render(report)
    assert not re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)
    assert "Kyiv" in text


def test_colours_change_nothing_but_colours(build: Any) -> None:
    report = build("中文 Kyiv waits. " * 9, "Kyiv", ("waits", {"severity": "critical", "expected": "waited"}))
    coloured = paint(report, 60, colour=True)
    assert "\x1b[" in coloured
    lines = re.sub(r"\x1b\[[\d;]*m", "", coloured).split("\n")
    assert [line.rstrip() for line in lines] == paint(report, 60, colour=False).split("\n")


def test_a_long_source_is_cut_at_a_word(build: Any) -> None:
    words = [f"w{number:02}" for number in range(99)]
    report = build("Kyiv", "Kyiv", known={0: {"source": " ".join(words)}})
    found = re.findall(r"w\d\d\b", render(report))
    assert 20 < len(found) < 99
    assert found == words[: len(found)]
    assert "…" in render(report)


def test_a_long_source_without_spaces_is_cut_anywhere(build: Any) -> None:
    report = build("Kyiv", "Kyiv", known={0: {"source": "中" * 500}})
    assert 50 < render(report).count("中") < 500


def test_a_long_back_translation_is_shown_where_the_finding_lies(build: Any) -> None:
    back = " ".join(f"w{number:02}" for number in range(99))
    line = "word " * 99
    early = render(build(line, (Span(0, 4), {}), known={0: {"back": back}}))
    late = render(build(line, (Span(490, 494), {}), known={0: {"back": back}}))
    assert ("w00" in early, "w98" in early) == (True, False)
    assert ("w00" in late, "w98" in late) == (False, True)


@pytest.mark.parametrize("back", ["中" * 500, "a" * 250 + " " + "b" * 250])
def test_a_long_back_translation_without_spaces_is_cut_anywhere(build: Any, back: str) -> None:
    text = render(build("x" * 400, (Span(200, 204), {}), known={0: {"back": back}}))
    row = text.partition("back-translation: ")[2].partition("score")[0]
    assert 100 < row.count("中") + row.count("a") + row.count("b") < 300


def test_a_back_translation_is_shown_once(build: Any) -> None:
    report = build("Kyiv", ("Kyiv", {"evidence": {"back-translation": "Kiev"}}), known={0: {"back": "Kiev"}})
    assert render(report).count("back-translation: Kiev") == 1


def test_an_article_without_findings_says_so(build: Any) -> None:
    assert render(build("Kyiv waits.", score=GOOD)) == (
        "No findings; 2 words in 1 segment\n"
        "score 100 of 100 (0 penalty points per 1,000 words)\n"
        "gate passed (fails on critical)\n"
        "checks:all|engine:none\n"
    )


def test_the_findings_are_counted_by_severity_from_the_worst(build: Any) -> None:
    report = build("a b c", ("a", {"severity": "minor"}), ("b", {"severity": "critical"}), ("c", {"severity": "minor"}))
    assert "\n3 findings: 1 critical, 2 minor; 3 words in 1 segment\n" in render(report)
    assert "\n1 finding: 1 major; 3 words in 1 segment\n" in render(build("a b c", "a"))


def test_thousands_of_words_have_a_comma(build: Any) -> None:
    assert "1,234 words in 2 segments" in render(build("word " * 1000 + "\n" + "word " * 234))


def test_the_score_is_printed_with_its_decimal(build: Any) -> None:
    assert "score 71.2 of 100 (28.8 penalty points per 1,000 words)" in render(build("Kyiv"))


def test_every_check_that_did_not_run_is_named_with_the_reason(build: Any) -> None:
    skipped = (Skip("number-value", "needs source"), Skip("back-translation", "no engine"))
    lines = render(build("Kyiv", skipped=skipped)).split("\n")
    assert lines[2:4] == ["skipped number-value: needs source", "skipped back-translation: no engine"]


@pytest.mark.parametrize(
    ("gate", "line"),
    [
        (Gate(True, "major"), "gate passed (fails on major)"),
        (Gate(True, "never"), "gate passed (never fails)"),
        (Gate(False, "critical", ("one", "two")), "gate FAILED: one; two"),
        (Gate(False, "never", ("score 1 is below 2",)), "gate FAILED: score 1 is below 2"),
    ],
)
def test_the_gate_says_what_it_decided_and_why(build: Any, gate: Gate, line: str) -> None:
    assert line in render(build("Kyiv", gate=gate)).split("\n")
