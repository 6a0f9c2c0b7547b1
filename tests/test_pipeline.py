"""The whole path."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtcheck.config import Settings
from mtcheck.errors import EngineError, ModelMissingError
from mtcheck.pipeline import assess, check_article, split
from mtcheck.types import Article, Bitext, Pair, Segment, Span

TEXT = "Talks go on\nForeign Secretary Antony Blinken met reporters.\nSource :Skai\n"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_rules_alone_find_what_they_can_and_say_what_did_not_run(article: str) -> None:
    report = check_article(article, Settings(engine="none"))
    assert [one.code for one in report.findings] == ["OFF001", "BOI002", "PUN001"]
    assert ("back-translation", "no engine (--engine none)") in [(one.check, one.reason) for one in report.skipped]
    assert "round-trip-lost-name" in {one.check for one in report.skipped}
    assert all(pair.back is None for pair in report.bitext.pairs)


def test_the_built_in_pivot_is_used_and_named_where_there_is_no_greek_model(article: str) -> None:
    report = check_article(article, Settings(source_language="el"))
    [skip] = [one for one in report.skipped if one.check == "back-translation"]
    assert "'pt'" in skip.reason
    assert "mtcheck models get el-en" in skip.reason
    assert [pair.back is not None for pair in report.bitext.pairs] == [True, True, False]
    assert "|engine:firefox|via:pt|" in report.score.signature


def test_without_any_model_the_automatic_engine_is_skipped_and_a_named_one_is_an_error(article: str) -> None:
    report = check_article(article, Settings(source_language="el", target_language="de"))
    assert "mtcheck models get el-de" in {one.check: one.reason for one in report.skipped}["back-translation"]
    with pytest.raises(ModelMissingError, match="mtcheck models get el-de"):
        check_article(article, Settings(source_language="el", target_language="de", engine="firefox"))


def test_an_unknown_engine_is_an_error_that_names_the_known_ones(article: str) -> None:
    with pytest.raises(EngineError, match=r"unknown engine 'babel'; known: auto, none, firefox"):
        check_article(article, Settings(engine="babel"))


def test_findings_below_the_severity_or_the_confidence_are_left_out(article: str) -> None:
    report = check_article(article, Settings(engine="none", min_severity="major"))
    assert [one.code for one in report.findings] == ["OFF001"]
    report = check_article(article, Settings(engine="none", min_confidence=0.96))
    assert [one.code for one in report.findings] == ["OFF001"]


def test_the_gate_fails_on_the_severity_that_is_asked_for(article: str) -> None:
    assert check_article(article, Settings(engine="none")).gate.passed
    assert not check_article(article, Settings(engine="none", fail_on="major")).gate.passed


def test_a_required_check_that_was_skipped_fails_the_gate(article: str) -> None:
    report = check_article(article, Settings(engine="none", require=("RTT002",)))
    assert report.gate.reasons == ("required check round-trip-lost-name did not run: needs a back-translation",)


def test_a_bitext_keeps_one_segment_a_pair(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("Ένα. Δύο.\tOne. Two.\nΑπό το Κίεβο\tFrom Kiev\n", encoding="utf-8")
    report = check_article(str(path), Settings(source_language="el", engine="none"))
    assert [(pair.source, pair.target.text) for pair in report.bitext.pairs] == [
        ("Ένα. Δύο.", "One. Two."),
        ("Από το Κίεβο", "From Kiev"),
    ]
    [one] = report.findings
    assert (one.segment, report.bitext.text[one.span.start : one.span.end]) == (1, "Kiev")


def test_two_runs_give_the_same_report(article: str) -> None:
    assert check_article(article, Settings(source_language="el")) == check_article(
        article, Settings(source_language="el")
    )


def test_a_check_that_was_not_selected_is_listed_and_fails_where_it_is_required(article: str) -> None:
    report = check_article(article, Settings(engine="none", select=("OFF001",)))
    assert {one.reason for one in report.skipped} == {"no engine (--engine none)", "not selected"}
    report = check_article(article, Settings(engine="none", ignore=("OFF001",), require=("OFF001",)))
    assert report.gate.reasons == ("required check wrong-office-for-country did not run: not selected",)


def test_boilerplate_is_seen_in_a_bitext_too(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("Ένα.\tRain fell.\nΠηγή: Σκάι\tSource: Skai\n", encoding="utf-8")
    report = check_article(str(path), Settings(source_language="el", engine="none"))
    assert [(one.code, one.segment) for one in report.findings] == [("BOI002", 1)]


def bitext(*texts: str) -> Bitext:
    """Make a bitext of rows that stand on lines of their own."""
    pairs, start = [], 0
    for number, text in enumerate(texts):
        pairs.append(Pair(Segment(number, "body", number + 1, Span(start, start + len(text)), text), "πηγή"))
        start += len(text) + 1
    return Bitext("x", "\n".join(texts), tuple(pairs), "el", "en")


def numbers(*documents: str) -> list[list[int]]:
    """Give the rows of each part of a bitext whose rows are of these documents."""
    whole = bitext(*("Rain fell." for _ in documents))
    return [[pair.target.id for pair in part.pairs] for part in split(whole, documents)]


def test_a_bitext_is_cut_into_the_runs_of_its_documents() -> None:
    assert numbers("a", "a", "b", "c", "c") == [[0, 1], [2], [3, 4]]
    assert numbers("a") == [[0]]
    assert numbers("a", "b", "a") == [[0], [1], [2]]


def test_a_bitext_without_documents_stays_as_it_is() -> None:
    whole = bitext("Rain fell.", "Nobody spoke.")
    [part] = split(whole, ())
    assert part is whole


def test_parts_keep_text_numbers_and_places_of_the_whole() -> None:
    whole = bitext("Rain fell.", "Nobody spoke.")
    first, second = split(whole, ("a", "b"))
    assert first.text == second.text == whole.text
    assert [*first.pairs, *second.pairs] == [*whole.pairs]
    assert second.text[second.pairs[0].target.span.start :] == "Nobody spoke."


def test_there_is_a_document_for_every_row() -> None:
    with pytest.raises(ValueError, match="shorter"):
        [*split(bitext("Rain fell.", "Nobody spoke."), ("a",))]


def test_a_name_is_spelt_two_ways_only_within_a_document() -> None:
    rows = bitext("Police looked for Paolo Borsellino.", "The letters of Borselino were found.")
    settings = Settings(source_language="el", engine="none", select=("NAM002",))

    def found(*documents: str) -> list[tuple[int, str]]:
        article = Article("x", rows.text, tuple((pair.source or "", pair.target) for pair in rows.pairs), documents)
        report = assess(article, settings)
        assert len(report.skipped) == len(set(report.skipped))
        return [(one.segment, one.text) for one in report.findings]

    assert found() == found("a", "a") == [(1, "Borselino")]
    assert found("a", "b") == []


def test_two_checks_that_miss_the_same_verb_make_one_finding(tmp_path: Path) -> None:
    source = "Der Präsident schrieb auf der Plattform, dass seine Regierung die Stürme beobachtet."
    target = "The president on the platform that his government is watching the storms."
    path = tmp_path / "pairs.tsv"
    path.write_text(f"{source}\t{target}\n", encoding="utf-8")
    report = check_article(str(path), Settings(source_language="de", engine="none", select=("SEN018", "SEN021")))
    [one] = report.findings
    assert one.check == "left-out-word"
    assert one.evidence["also"].startswith("missing-verb: ")


ERRORS = "The banks sold red loans. Nobody did not come to the port. He depends from his crew since three years."
PIECE = "The ferries were stopped at noon. Since the spring. The crews went home."


@pytest.mark.parametrize(("before", "told"), [(ERRORS, True), ("All was quiet.", False)])
def test_an_article_in_which_much_is_wrong_is_read_again(tmp_path: Path, before: str, told: bool) -> None:
    path = tmp_path / "article.txt"
    path.write_text(f"Ferries stopped\n{before}\n{PIECE}\n", encoding="utf-8")
    report = check_article(str(path), Settings(source_language="el", engine="none"))
    assert ("Since the spring." in [one.text for one in report.findings]) is told
