"""Offices that were taken word for word."""

from __future__ import annotations

import pytest
from verbs import findings, fires, silent

from mtcheck.checks.literal_office import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "wrong", "reading"),
    [
        (
            '"Nobody knows," the government representative said in Athens.',
            "government representative",
            "government spokesman",
        ),
        (
            "Only the officer opposition voted against the bill.",
            "officer opposition",
            "main opposition",
        ),
        ("Then the general ea Zantelis spoke.", "general ea", "retired general"),
    ],
)
def test_the_reading_is_suggested(text: str, wrong: str, reading: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (wrong, reading)
    assert one.evidence["source"]


@pytest.mark.parametrize(
    "text",
    [
        "Government representatives met the unions in Athens.",
        "So said the spokesman of the government.",
        "Retired admiral Nikos Sarris came.",
        "The opposition and its leader voted.",
    ],
)
def test_good_english_is_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_the_term_of_the_source_makes_sure() -> None:
    text = "The government representative spoke."
    [one] = findings(CHECK, Translation("Μίλησε ο κυβερνητικός εκπρόσωπος.", text))
    assert one.confidence >= 0.95
    assert one.evidence["in the source"] == "κυβερνητικός εκπρόσωπος"


def test_where_the_source_has_another_term_nothing_is_reported() -> None:
    silent(CHECK, Translation("Μίλησε ο αντιπρόσωπος των εργατών.", "The government representative spoke."))


def test_an_office_of_one_language_is_not_looked_for_in_articles_from_another() -> None:
    fires(CHECK, Translation("Μίλησε ο κυβερνητικός εκπρόσωπος.", "The government representative spoke.", "el"))
    silent(CHECK, Translation("政府代表が語った。", "The admiral ea spoke.", "ja"))


def test_who_speaks_for_a_company_is_its_spokesperson() -> None:
    source = "«Ναι», δήλωσε ένας εκπρόσωπος της εταιρείας."
    [one] = findings(CHECK, Translation(source, "“Yes,” said a representative of the company."))
    assert (one.text, one.expected) == ("a representative of", "a spokesperson for")
    silent(CHECK, Translation("Ήρθε ένας εκπρόσωπος των φοιτητών.", "A representative of the students said so."))
