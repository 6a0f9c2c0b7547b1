"""The records of what engines take word for word."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from mtcheck.facts.literal import has_capitals
from mtcheck.knowledge.phrasebook import SEVERITY, phrase, phrasebook
from mtcheck.knowledge.spelling import fold, phrase_words
from mtcheck.knowledge.tables import FOLDER, Row, table, values

BOOKS = sorted(path.stem for path in (FOLDER / "phrases").glob("*.tsv"))
SOURCES = {row["key"] for row in table("sources.tsv")}
POLITIES = {row["code"] for row in table("polities.tsv")}
LANGUAGES = {"el", "uk", "ru", "de", "fr", "es", "it", "tr", "pt"}

each_book = pytest.mark.parametrize("book", BOOKS)


def rows(book: str) -> tuple[Row, ...]:
    return table(f"phrases/{book}.tsv")


def test_there_is_a_book_for_each_check_that_reads_one() -> None:
    assert BOOKS == ["acronyms", "headlines", "idioms", "metonyms", "names", "offices", "senses", "titles"]


@each_book
def test_a_record_says_what_is_meant_why_and_where_that_can_be_checked(book: str) -> None:
    for row in rows(book):
        assert row["wrong"], row
        assert row["reading"], row
        assert "|" not in row["reading"], row
        assert row["note"], row
        assert set(values(row["source"])) <= SOURCES, row
        assert row["source"], row
        assert row["severity"] in SEVERITY, row
        assert row["place"] in {"", "headline"}, row


@each_book
def test_confidence_is_nought_or_that_of_a_finding(book: str) -> None:
    for row in rows(book):
        assert float(row["confidence"]) == 0 or 0.5 <= float(row["confidence"]) <= 0.97, row


@each_book
def test_a_record_names_the_terms_that_it_comes_from(book: str) -> None:
    for row in rows(book):
        one = phrase(row)
        assert one.original, row
        assert one.languages <= LANGUAGES, row
        assert all(term.strip() for _, term in one.original), row


@each_book
def test_the_words_beside_it_are_words_or_signs_that_are_known(book: str) -> None:
    for row in rows(book):
        for word in (*values(row["before"]), *values(row["after"])):
            assert word in {"^", "$", "Name", "#"} or re.fullmatch(r"[\w’'.-]+", word), row


@each_book
def test_what_must_stand_in_the_article_is_a_country_or_a_text(book: str) -> None:
    for row in rows(book):
        assert all(not text.startswith("@") or text[1:] in POLITIES for text in values(row["near"])), row


@each_book
def test_the_reading_is_none_of_the_wrong_phrases(book: str) -> None:
    for row in rows(book):
        assert row["reading"] not in values(row["wrong"]), row


@each_book
def test_a_phrase_that_stays_holds_a_wrong_one(book: str) -> None:
    for row in rows(book):
        wrong = [" ".join(phrase_words(text)) for text in values(row["wrong"])]
        for text in values(row["keep"]):
            assert any(one in " ".join(phrase_words(text)) for one in wrong), (row["wrong"], text)


@each_book
def test_a_phrase_stands_in_one_record_under_the_same_conditions(book: str) -> None:
    places = Counter(
        (text, row["before"], row["after"], row["near"], row["place"], row.get("cues"), row.get("unless"), decided(row))
        for row in rows(book)
        for text in values(row["wrong"])
    )
    assert not [place for place, count in places.items() if count > 1]


def decided(row: Row) -> str:
    """Give the original of a record that only the source decides: others may mean another word by the same phrase."""
    return row["original"] if float(row["confidence"]) == 0 else ""


@each_book
def test_the_words_of_the_context_are_in_lower_case(book: str) -> None:
    for row in rows(book):
        for word in (*values(row.get("cues", "")), *values(row.get("unless", ""))):
            assert word == word.lower(), row
            assert fold(word.removesuffix("*")), row


@pytest.mark.parametrize(("code", "least"), [("el", 250), *((code, 40) for code in "uk ru de fr es it tr".split())])
def test_the_book_of_senses_has_enough_of_each_language(code: str, least: int) -> None:
    assert sum(code in phrase(row).languages for row in rows("senses")) >= least


@each_book
def test_every_phrase_is_found_by_its_first_words(book: str) -> None:
    index = phrasebook(book).by_start
    for row in rows(book):
        for text in values(row["wrong"]):
            assert text in [written for _, written, _ in index[" ".join(phrase_words(text)[:2])]]
            assert has_capitals(text, text)
