"""Days, months and years that differ from the source's."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_date import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Γεννήθηκε στις 7 Ιουνίου 1931.", "He was born on 7 July 1931.", "July", "June"),
        ("fr", "Le traité date du 12 mars 1998.", "The treaty is of 12 May 1998.", "May", "March"),
        ("uk", "Вибори відбудуться 21 квітня 2019 року.", "The vote is on 21 August 2019.", "August", "April"),
        ("ru", "Выборы пройдут 18 марта 2018 года.", "The vote is on 18 May 2018.", "May", "March"),
        (
            "pt",
            "A lei entrou em vigor em fevereiro de 2015.",
            "The law took effect in April 2015.",
            "April",
            "February",
        ),
    ],
)
def test_another_month_is_found(language: str, source: str, target: str, text: str, expected: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected, one.severity) == (text, expected, "major")


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Γεννήθηκε στις 17 Ιουνίου 1931.", "He was born on 19 June 1931.", "19", "17"),
        ("de", "Die Wahl findet am 24. September statt.", "The election is on 26 September.", "26", "24"),
        ("es", "La huelga empezó el 4 de octubre de 2021.", "The strike began on October 14, 2021.", "14", "4"),
        ("ja", "会談は7月15日に行われた。", "The talks were held on 25 July.", "25", "15"),
        ("zh", "会谈于7月15日举行。", "The talks were held on July 25.", "25", "15"),
    ],
)
def test_another_day_is_found(language: str, source: str, target: str, text: str, expected: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected) == (text, expected)


@pytest.mark.parametrize(
    ("language", "source", "target", "text", "expected"),
    [
        ("el", "Γεννήθηκε στις 17 Ιουνίου 1931.", "He was born on June 17, 1913.", "1913", "1931"),
        ("ru", "Выборы пройдут 18 марта 2018 года.", "The vote is on 18 March 2008.", "2008", "2018"),
        ("ja", "会談は2019年に行われた。", "The talks were held in 2016.", "2016", "2019"),
    ],
)
def test_another_year_is_found(language: str, source: str, target: str, text: str, expected: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.expected) == (text, expected)


def test_a_date_in_digits_says_day_before_month_but_in_english() -> None:
    source = "Η συμφωνία υπογράφηκε στις 05/11/2020."
    silent(CHECK, Translation(source, "The deal was signed on November 5, 2020."))
    silent(CHECK, Translation(source, "The deal was signed on 11/05/2020."))
    assert "May" in [one.text for one in findings(CHECK, Translation(source, "The deal was signed on May 11, 2020."))]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η συμφωνία υπογράφηκε την 1η Ιουλίου.", "The deal was signed on July 1st."),
        ("de", "Die Wahl findet am 24. September statt.", "The election takes place on September 24th."),
        ("de", "Er kam am 09.11.1989 an.", "He arrived on 9 November 1989."),
        ("fr", "Le traité a été signé le 1er mars 1998.", "The treaty was signed on March 1, 1998."),
        ("ru", "Выборы пройдут 18 марта 2018 года.", "The election will be held on 18 March 2018."),
        ("ja", "会談は7月15日に行われた。", "The talks were held on 15 July."),
    ],
)
def test_one_date_in_two_writings_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Η συμφωνία υπογράφηκε στις 5 Νοεμβρίου.", "The deal was signed yesterday."),
        ("Η συμφωνία υπογράφηκε χθες.", "The deal was signed on 5 November."),
        ("Η συμφωνία υπογράφηκε τον Νοέμβριο του 2020.", "The deal was signed in 2020."),
    ],
)
def test_a_day_or_a_month_in_one_text_alone_is_no_finding(source: str, target: str) -> None:
    silent(CHECK, Translation(source, target))
