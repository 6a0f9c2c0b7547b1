"""Answers -> people."""

from __future__ import annotations

import pytest
from query_service import person

from mtcheck.knowledge.rules import term_problems
from mtcheck.wikidata.holders import holders
from mtcheck.wikidata.positions import Position, positions
from mtcheck.wikidata.query import query

ONE = Position("Q4377230", "GR", "head-of-government", single=True, label="Prime Minister of Greece")
MANY = Position("Q18915989", "GR", "lawmaker", single=False, label="member of the Hellenic Parliament")


def test_positions_are_offices_of_the_knowledge_each_once() -> None:
    assert len(positions()) >= 40
    assert len({one.item for one in positions()}) == len(positions())
    for one in positions():
        assert not list(term_problems(f"{one.polity} {one.kind} 2000 -")), one


def test_the_question_names_the_position_the_year_and_the_page() -> None:
    text = query("Q42", 1995, 2)
    assert "ps:P39 wd:Q42 " in text
    assert ">= 1995" in text
    assert text.endswith("LIMIT 500 OFFSET 1000\n")
    assert text.count("{") == text.count("}")


def test_a_date_is_as_exact_as_wikidata_has_it() -> None:
    rows = [
        person("Q1", "Anna Alpha", "2001-02-03", "2004-05-06"),
        person("Q2", "Boris Beta", "2004-05-01", "2007-01-01", startPrecision="10", endPrecision="9"),
        person("Q3", "Carol Gamma", "2000-01-01", "2001-01-01", startPrecision="8"),
    ]
    found = holders(ONE, rows)
    assert found["Q1"].offices == ["GR head-of-government 2001-02-03 2004-05-06"]
    assert found["Q2"].offices == ["GR head-of-government 2004-05 2007"]
    assert "Q3" not in found


def test_only_the_newest_holder_of_an_office_of_one_may_be_in_office_still() -> None:
    rows = [person("Q1", "Anna Alpha", "2001-02-03"), person("Q2", "Boris Beta", "2004-05-01")]
    assert set(holders(ONE, rows)) == {"Q2"}
    assert holders(ONE, rows)["Q2"].offices == ["GR head-of-government 2004-05-01 -"]
    assert set(holders(MANY, rows)) == {"Q1", "Q2"}


def test_a_death_ends_a_term() -> None:
    row = person("Q1", "Anna Alpha", "2001-02-03", died="2010-11-12T00:00:00Z")
    assert holders(MANY, [row])["Q1"].offices == ["GR lawmaker 2001-02-03 2010-11-12"]


def test_terms_of_a_parliament_that_follow_each_other_are_one() -> None:
    rows = [
        person("Q1", "Anna Alpha", "2019-07-17", "2023-04-22"),
        person("Q1", "Anna Alpha", "2015-01-25", "2019-06-11"),
        person("Q1", "Anna Alpha", "2004-03-07", "2007-08-18"),
        person("Q1", "Anna Alpha", "2023-05-28"),
    ]
    assert holders(MANY, rows)["Q1"].offices == ["GR lawmaker 2004-03-07 2007-08-18", "GR lawmaker 2015-01-25 -"]
    assert len(holders(ONE, rows)["Q1"].offices) == 4


def test_names_are_in_their_scripts_and_aliases_share_a_name() -> None:
    row = person(
        "Q1",
        "Anna Alpha, Baroness Alpha",
        "2001-02-03",
        "2004-05-06",
        el="Άννα Άλφα (πολιτικός)",
        native="Άννα Άλφα",
        aliases="Anna K. Alpha|Mother of the Nation|AA|Άννα Άλφα|Anna Alpha|Anna 'Iron' Alpha|Anna Alpha (politician)",
    )
    one = holders(ONE, [row])["Q1"]
    assert (one.name, one.greek, one.native) == ("Anna Alpha", "Άννα Άλφα", "")
    assert one.also == ["Anna K. Alpha", "Anna 'Iron' Alpha"]


@pytest.mark.parametrize(
    ("polity", "native"), [("UA", "Анна Альфа"), ("RU", "Анна Альфы"), ("IL", "אנה אלפא"), ("DE", "")]
)
def test_the_own_script_is_that_of_the_polity(polity: str, native: str) -> None:
    labels = {"uk": "Анна Альфа", "ru": "Анна Альфы", "native": "אנה אלפא" if polity == "IL" else "Änna Älpha"}
    row = person("Q1", "Anna Alpha", "2001-02-03", "2004-05-06", **labels)
    place = Position("Q9", polity, "head-of-state", single=True, label="")
    assert holders(place, [row])["Q1"].native == native


def test_a_label_of_all_languages_stands_in_for_the_english_one_and_no_label_is_nobody() -> None:
    rows = [
        {**person("Q1", "", "2001-02-03", "2004-05-06"), "mul": "Anna Alpha"},
        person("Q2", "", "2004-05-06", "2005-05-06"),
    ]
    assert [one.name for one in holders(ONE, rows).values()] == ["Anna Alpha"]
