"""Every record of the knowledge holds to the rules of its README."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest

from mtcheck.knowledge import records
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import FOLDER, table, values

FILES = sorted(str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.tsv"))
PEOPLE = [name for name in FILES if name.startswith("people/")]
KINDS = {row["kind"] for row in table("office_kinds.tsv")}
SOURCES = {row["key"] for row in table("sources.tsv")}
POLITIES = {row["code"] for row in table("polities.tsv")}

each_file = pytest.mark.parametrize("name", FILES)
each_people_file = pytest.mark.parametrize("name", PEOPLE)


@each_file
def test_every_row_has_the_columns_of_the_header_and_clean_cells(name: str) -> None:
    header, *lines = (FOLDER / name).read_text(encoding="utf-8").split("\n")
    assert lines, "a file ends in a line end"
    assert lines.pop() == ""
    for number, line in enumerate(lines, 2):
        cells = line.split("\t")
        assert len(cells) == len(header.split("\t")), f"{name}:{number}"
        assert all(cell == cell.strip() for cell in cells), f"{name}:{number}"
        assert unicodedata.is_normalized("NFC", line), f"{name}:{number}"
        if name != "boilerplate.tsv":
            assert not any(part != part.strip() or not part for cell in cells if cell for part in cell.split("|")), (
                f"{name}:{number}"
            )


@each_file
def test_a_file_is_dated_when_it_holds_facts(name: str) -> None:
    undated = {"boilerplate.tsv", "office_kinds.tsv", "reviewed.tsv", "sources.tsv", "unlike.tsv"}
    dated = {row["file"] for row in table("reviewed.tsv")}
    assert (name in dated) != (name in undated)


@pytest.mark.parametrize("row", table("reviewed.tsv"), ids=lambda row: row["file"])
def test_a_review_names_a_file_and_a_day(row: dict[str, str]) -> None:
    assert row["file"] in FILES
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", row["date"])


@pytest.mark.parametrize("name", [*PEOPLE, "offices.tsv", "places.tsv", "acronyms.tsv"])
def test_every_record_names_where_it_can_be_checked(name: str) -> None:
    for row in table(name):
        assert row["source"], row
        assert set(values(row["source"])) <= SOURCES, row


def test_polities_have_a_code_a_kind_and_a_name_each_once() -> None:
    rows = table("polities.tsv")
    assert {row["kind"] for row in rows} == {"state", "territory", "body"}
    assert max(Counter(row["code"] for row in rows).values()) == 1
    assert max(Counter(fold(row["name"]) for row in rows).values()) == 1


def test_states_have_the_scripts_of_their_languages_and_bodies_have_none() -> None:
    scripts = {row["code"]: set(values(row["scripts"])) for row in table("polities.tsv")}
    for row in table("polities.tsv"):
        assert bool(scripts[row["code"]]) == (row["kind"] != "body"), row
        assert all(re.fullmatch("[A-Z][a-z]{3}", one) for one in scripts[row["code"]]), row
    assert scripts["US"] == {"Latn"}
    assert scripts["GR"] == {"Grek"}
    assert scripts["CY"] == {"Grek", "Latn"}
    assert scripts["RU"] == {"Cyrl"}
    assert scripts["KP"] == {"Kore"}


def test_sixty_states_have_the_common_offices() -> None:
    common = {
        "foreign-minister",
        "defence-minister",
        "finance-minister",
        "interior-minister",
        "justice-minister",
        "speaker",
        "central-bank-governor",
        "spokesperson",
    }
    states = {row["code"] for row in table("polities.tsv") if row["kind"] == "state"}
    kinds = {code: {row["kind"] for row in table("offices.tsv") if row["polity"] == code} for code in states}
    complete = [
        code for code in states if common <= kinds[code] and kinds[code] & {"head-of-state", "head-of-government"}
    ]
    assert len(complete) >= 60


def test_an_office_has_a_known_polity_and_kind_and_no_style_both_ways() -> None:
    for row in table("offices.tsv"):
        assert row["polity"] in POLITIES, row
        assert row["kind"] in KINDS, row
        right = {fold(style) for style in (row["style"], *values(row["also"]))}
        assert not right & {fold(style) for style in values(row["wrong"])}, row
    assert max(Counter((row["polity"], row["kind"]) for row in table("offices.tsv")).values()) == 1


def test_no_style_is_wrong_for_an_office_and_right_for_another_of_the_same_country() -> None:
    right = {
        (row["polity"], fold(style)) for row in table("offices.tsv") for style in (row["style"], *values(row["also"]))
    }
    wrong = {(row["polity"], fold(style)) for row in table("offices.tsv") for style in values(row["wrong"])}
    two_offices = {("AU", style) for style in ("finance minister", "minister for finance", "minister of finance")}
    assert right & wrong == two_offices  # Australia has a Treasurer, and a Minister for Finance beside


@each_people_file
def test_every_term_of_office_has_a_known_polity_and_kind_and_ends_after_it_began(name: str) -> None:
    for row in table(name):
        terms = records.person(row).terms
        assert terms, row["name"]
        for term in terms:
            assert term.polity in POLITIES, (row["name"], term.text)
            assert term.kind in KINDS, (row["name"], term.text)
            assert term.end is None or term.start <= term.end, (row["name"], term.text)


@each_people_file
def test_a_greek_spelling_is_greek_and_the_english_one_latin(name: str) -> None:
    for row in table(name):
        assert not re.search(r"[A-Za-z]", row["greek"]), row["name"]
        assert not re.search(r"[\u0370-\u03ff\u0400-\u04ff]", "".join((row["name"], row["also"], row["wrong"]))), row[
            "name"
        ]
        assert not row["native"] or not re.search(r"[A-Za-z\u0370-\u03ff]", row["native"]), row["name"]


def test_a_person_has_one_record() -> None:
    twice = [name for name, count in Counter(fold(one.name) for one in knowledge().people).items() if count > 1]
    assert not twice


def test_a_wrong_spelling_is_right_for_nobody() -> None:
    """A bare surname must not be anybody's surname, nor a whole name anybody's accepted one."""
    known = knowledge()
    for one in known.people:
        for wrong in one.wrong:
            assert fold(wrong) not in known.names, (one.name, wrong)
            assert " " in fold(wrong) or fold(wrong) not in known.surnames, (one.name, wrong)


def test_there_are_fifteen_hundred_people_with_greek_spellings() -> None:
    people = knowledge().people
    assert len(people) >= 1500
    assert sum(bool(one.greek) for one in people) >= 1500


def test_an_older_form_of_a_place_is_not_its_preferred_one_or_anothers() -> None:
    preferred = {one.preferred for one in knowledge().places}
    for one in knowledge().places:
        assert one.older
        assert not set(one.older) & preferred


def test_a_garbled_acronym_stands_for_one_acronym_and_is_none_itself() -> None:
    known = knowledge()
    wrong = [form for one in known.acronyms.values() for form in one.wrong]
    assert len(wrong) == len(set(wrong))
    assert not set(wrong) & set(known.acronyms)


@pytest.mark.parametrize("row", table("boilerplate.tsv"), ids=lambda row: row["pattern"][:30])
def test_a_boilerplate_pattern_compiles_and_fits_no_empty_line(row: dict[str, str]) -> None:
    assert row["scope"] in {"line", "last", "cue", "subject", "against"}
    assert not re.compile(row["pattern"], re.IGNORECASE).fullmatch("")
