"""What the checks say of an output: rows, codes of HTML, words, documents, lines that are blank."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tiny import CARELESS, DOCUMENTS, SETTINGS, SOURCE, contest, side

from mtcheck.compare.judge import article, count_words, judge, remarks, rows
from mtcheck.compare.types import Judged
from mtcheck.config import Settings
from mtcheck.contest.types import Contest

TWO = ("Η βροχή & το χιόνι.", "Κανείς δεν μίλησε.")


def of(*targets: str, source: tuple[str, ...] = TWO) -> Contest:
    """Make a contest of one engine, called x."""
    return contest(side("x", targets), source=side("source", source))


def read(*targets: str, source: tuple[str, ...] = TWO) -> list[str]:
    """Give the lines of an output as the checks read them."""
    made = of(*targets, source=source)
    return [line for _, line in rows(made, made.systems[0])]


def names(*targets: str, documents: tuple[str, ...] = ()) -> list[tuple[int, str]]:
    """Give segments and words of names that are spelt in two ways."""
    made = replace(of(*targets, source=("Ο Πάολο.",) * len(targets)), documents=documents)
    found = judge(made, made.systems[0], Settings(engine="none", select=("NAM002",)))
    return [(one.segment, one.text) for one in found.findings]


def test_an_article_has_a_row_a_segment_and_spans_in_its_own_text() -> None:
    made = contest(documents=DOCUMENTS)
    found = article(made, made.systems[1])
    assert found.name == "careless.txt"
    assert found.rows is not None
    assert [source for source, _ in found.rows] == [*SOURCE]
    assert [target.text for _, target in found.rows] == [*CARELESS]
    assert [target.id for _, target in found.rows] == [*range(8)]
    assert [target.line for _, target in found.rows] == [*range(1, 9)]
    assert all(found.text[one.span.start : one.span.end] == one.text for _, one in found.rows)
    assert found.documents == DOCUMENTS


def test_white_space_at_the_edges_and_inside_of_a_line_does_not_count() -> None:
    made = of("  Rain \t and snow. ", "\u00a0Nobody\u2003spoke.\r", source=("  Ένα. ", "Δύο.\r"))
    found = article(made, made.systems[0])
    assert found.rows is not None
    assert [(source, target.text) for source, target in found.rows] == [
        ("Ένα.", "Rain and snow."),
        ("Δύο.", "Nobody spoke."),
    ]
    assert found.text == "Rain and snow.\nNobody spoke."


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("&quot;Rain&quot; &amp; snow", '"Rain" & snow'),
        ("it&#39;s &#x27;cold&#X27;", "it's 'cold'"),
        ("5 &lt; 6&nbsp;km", "5 < 6 km"),
        ("&amp;quot;", "&quot;"),
        ("one&#10;line", "one line"),
        ("R&D; &copyright; & so on", "R&D; &copyright; & so on"),
        ("&#0;&#1114112;&#xD800;", "\ufffd&#1114112;\ufffd"),
    ],
)
def test_codes_of_html_are_read_as_the_characters_they_stand_for(written: str, meant: str) -> None:
    assert read(written, "Nobody spoke.") == [meant, "Nobody spoke."]


def test_codes_that_the_source_of_a_line_has_too_stay_in_that_line() -> None:
    source = ("Γράψε &quot; στο κείμενο.", "Κανείς.")
    assert read("Write &quot; in the text.", "&quot;Nobody.&quot;", source=source) == [
        "Write &quot; in the text.",
        '"Nobody."',
    ]


def test_a_remark_names_the_engine_its_codes_and_the_first_line_that_has_one() -> None:
    clean, one, many = side("clean", ("a", "b")), side("one", ("a", "b &#39;")), side("many", ("&lt;a&gt;", "&lt;b"))
    rest = ": the checks read the characters they stand for, the metrics see them as they are"
    assert remarks(contest(clean, one, many, source=side("source", TWO))) == (
        f"one: 1 HTML code in 1 of 2 lines (the first in line 2: &#39;){rest}",
        f"many: 3 HTML codes in 2 of 2 lines (the first in line 1: &lt;){rest}",
    )


def test_there_is_no_remark_where_the_source_has_such_codes_or_only_space_differs() -> None:
    assert remarks(of("a &quot;", "b  c ", source=("α &quot;", "β"))) == ()


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Rain fell on 3 towns.", "en", 5),
        ("", "en", 0),
        (" \u3000", "en", 0),
        ("雨が降った。", "ja", 3),
        ("北京下雨", "zh", 2),
        ("北京下雪了", "zh", 3),
        ("。、", "zh", 0),
        ("비가 왔다", "ko", 2),
    ],
)
def test_words_are_split_at_white_space_and_two_letters_are_one_where_there_is_none(
    text: str, language: str, words: int
) -> None:
    assert count_words(text, language) == words


def test_an_output_is_judged_in_the_languages_of_the_contest() -> None:
    settings = replace(SETTINGS, source_language="de", target_language="fr")
    made = contest()
    found = judge(made, made.systems[1], settings)
    assert [(one.code, one.segment) for one in found.findings] == [
        ("NUM001", 1),
        ("NAM004", 2),
        ("NUM001", 4),
        ("NUM001", 5),
        ("NUM001", 6),
    ]
    assert found.engine == "careless"
    assert found.words == (8, 11, 7, 6, 12, 7, 8, 3)
    assert len(found.qualities) == 8
    assert found.qualities[0] > found.qualities[1]


def test_a_blank_output_is_a_critical_finding_and_has_no_words() -> None:
    made = of("", " \t", source=TWO)
    found = judge(made, made.systems[0], SETTINGS)
    assert [(one.code, one.severity, one.segment) for one in found.findings] == [
        ("OMI001", "critical", 0),
        ("OMI001", "critical", 1),
    ]
    assert found.words == (0, 0)


def test_a_blank_line_of_the_source_needs_no_translation() -> None:
    made = of("", "Nobody spoke.", source=("", TWO[1]))
    assert judge(made, made.systems[0], SETTINGS).findings == ()


def test_a_name_may_be_spelt_otherwise_in_another_document() -> None:
    lines = ("Police looked for Paolo Borsellino.", "The letters of Borselino were found.")
    assert names(*lines) == [(1, "Borselino")]
    assert names(*lines, documents=("a", "a")) == [(1, "Borselino")]
    assert names(*lines, documents=("a", "b")) == []


def test_findings_keep_the_line_of_the_whole_text_in_later_documents() -> None:
    lines = ("Rain fell.", "Police looked for Paolo Borsellino.", "The letters of Borselino were found.")
    assert names(*lines, documents=("a", "b", "b")) == [(2, "Borselino")]


def test_checks_that_did_not_run_are_named_once_however_many_documents_there_are() -> None:
    made = contest(documents=DOCUMENTS)
    found: Judged = judge(made, made.systems[0], Settings(engine="none", select=("NUM001", "PUN003")))
    assert len(found.skipped) == len(set(found.skipped))
    assert "not selected" in {one.reason for one in found.skipped}
