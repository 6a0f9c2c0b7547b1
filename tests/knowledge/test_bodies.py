"""The records of bodies, given names and office words."""

from __future__ import annotations

import re
from collections import Counter

from mtcheck.knowledge.bodies import organisations, wrong_names
from mtcheck.knowledge.given import given_names, greek_forms
from mtcheck.knowledge.office_words import office_words
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import table, values

SOURCES = {row["key"] for row in table("sources.tsv")}
POLITIES = {row["code"] for row in table("polities.tsv")}
KINDS = {row["kind"] for row in table("office_kinds.tsv")}
LANGUAGES = {"el", "uk", "ru", "de", "fr", "es", "it", "tr", "pt"}
BODY_KINDS = set(
    "party agency ministry court committee company media club league union ngo university church army treaty "
    "programme alliance armed-group bank event".split()
)


def test_a_body_has_one_name_a_kind_and_a_source() -> None:
    for one in organisations():
        assert one.kind in BODY_KINDS, one
        assert not one.polity or one.polity in POLITIES, one
        assert set(values(one.source)) <= SOURCES, one
        assert one.source, one
    counts = Counter(fold(one.name) for one in organisations())
    assert not [name for name, count in counts.items() if count > 1]


def test_a_wrong_name_of_a_body_is_the_right_one_of_none() -> None:
    right = {fold(name) for one in organisations() for name in one.names}
    wrong = [fold(text) for one in organisations() for text in one.wrong]
    assert not set(wrong) & right
    assert len(wrong) == len(set(wrong))
    assert sum(len(rows) for rows in wrong_names().values()) == len(wrong)


def test_greek_names_of_bodies_are_greek_and_specific() -> None:
    for one in organisations():
        assert all(re.search(r"[Α-Ωα-ωά-ώ]", name) for name in one.greek), one


def test_a_given_name_has_an_origin_a_gender_and_a_greek_spelling() -> None:
    for row in table("given_names.tsv"):
        assert re.fullmatch(r"[a-z]{2,3}", row["origin"]), row
        assert row["gender"] in {"m", "f"}, row
        assert row["greek"], row
        assert not re.search(r"[A-Za-z]", row["greek"]), row
        assert set(values(row["source"])) <= SOURCES, row


def test_a_garbled_given_name_is_right_for_nobody() -> None:
    known = given_names()
    assert not set(known.wrong) & set(known.right)
    assert not set(known.wrong) & set(known.doubtful)


def test_greek_given_names_are_known_in_every_case() -> None:
    forms = greek_forms()
    assert {one.name for one in forms["γιωργου"]} >= {"Giorgos"}
    assert {one.name for one in forms["ελενησ"]} >= {"Eleni"}


def test_office_words_have_a_language_english_and_no_word_both_ways() -> None:
    rows = table("office_words.tsv")
    for row in rows:
        assert row["language"] in LANGUAGES, row
        assert values(row["english"]), row
        assert row["complete"] in {"yes", "no"}, row
        assert set(values(row["source"])) <= SOURCES, row
        assert not {fold(one) for one in values(row["english"])} & {fold(one) for one in values(row["wrong"])}, row
    assert max(Counter((row["language"], row["term"]) for row in rows).values()) == 1
    assert len(office_words("el")) > 100


def test_every_kind_of_office_has_terms_in_every_language() -> None:
    rows = table("office_terms.tsv")
    assert {(row["kind"], row["language"]) for row in rows} == {(kind, code) for kind in KINDS for code in LANGUAGES}
    assert all(values(row["terms"]) for row in rows)
