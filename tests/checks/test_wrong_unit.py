"""Numbers that stand with another unit."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_unit import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Το χωριό απέχει 80 χλμ. από τα σύνορα.", "The village is 80 miles from the border.", "80 miles"),
        ("el", "Η φωτιά κατέστρεψε 300 στρέμματα.", "The fire destroyed 300 hectares.", "300 hectares"),
        ("el", "Το πλοίο μετέφερε 40 τόνους.", "The ship carried 40 kilograms.", "40 kilograms"),
        ("de", "Der Turm ist 90 Meter hoch.", "The tower is 90 feet high.", "90 feet"),
        ("de", "Das Zimmer ist 30 Quadratmeter groß.", "The room measures 30 square feet.", "30 square feet"),
        ("de", "Gemessen wurden 30 Grad Celsius.", "It was 30 degrees Fahrenheit.", "30 degrees Fahrenheit"),
        ("fr", "Le colis pesait 20 kilos.", "The parcel weighed 20 tonnes.", "20 tonnes"),
        ("uk", "Ракета пролетіла 600 км.", "The missile flew 600 miles.", "600 miles"),
        ("pt", "A ponte tem 250 metros.", "The bridge is 250 kilometres long.", "250 kilometres"),
        ("ja", "台風は時速30キロで進んでいる。", "The typhoon is moving at 30 miles per hour.", "30 miles per hour"),
    ],
)
def test_the_span_is_the_number_with_its_unit(language: str, source: str, target: str, text: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "major", None)


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("de", "Die Verhandlungen dauerten 5 Wochen.", "The negotiations lasted 5 months.", "5 months"),
        ("fr", "Le blocus a duré 6 mois.", "The blockade lasted 6 years.", "6 years"),
        ("ru", "Самолёт летел 9 часов.", "The plane flew for 9 days.", "9 days"),
    ],
)
def test_spans_of_time_are_units_too(language: str, source: str, target: str, text: str) -> None:
    assert [one.text for one in findings(CHECK, Translation(source, target, language))] == [text]


def test_the_evidence_is_the_measure_of_the_source() -> None:
    [one] = findings(CHECK, Translation("Ракета пролетіла 600 км.", "The missile flew 600 miles.", "uk"))
    assert one.evidence == {"in the source": '"600 км" (600 km)'}


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η διαδρομή είναι 80 χλμ.", "The route is 50 miles long."),
        ("el", "Η φωτιά έκαψε 500 στρέμματα.", "The fire burned 50 hectares."),
        ("el", "Το ταξίδι κράτησε 3 εβδομάδες.", "The journey took 21 days."),
        ("de", "Der Turm ist 90 Meter hoch.", "The tower is 295 feet high."),
        ("de", "Das Feuer zerstörte 30 Hektar.", "The fire destroyed 74 acres."),
        ("fr", "Le colis pesait 20 kilos.", "The parcel weighed 44 pounds."),
        ("uk", "Міст завдовжки 300 метрів.", "The bridge is 984 feet long."),
        ("ru", "Поезд шёл 200 км.", "The train travelled 124 miles."),
    ],
)
def test_a_conversion_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η θερμοκρασία έφτασε τους 40 βαθμούς.", "The temperature reached 40 degrees."),
        ("de", "Der Turm ist 90 Meter hoch.", "It is a 90-metre tower."),
        ("pt", "O navio levava 40 toneladas.", "The ship carried 40 tons."),
        ("ja", "台風は時速30キロで進んでいる。", "The typhoon is moving at 30 kilometres per hour."),
    ],
)
def test_one_unit_in_two_writings_is_right(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_unit_in_one_text_alone_is_no_finding() -> None:
    silent(CHECK, Translation("Ο δρόμος έχει μήκος 80 χλμ.", "The road is 80 long."))


def test_a_currency_is_another_check() -> None:
    silent(CHECK, Translation("Πρόστιμο 5 εκατ. ευρώ.", "A fine of 5 million dollars."))
