"""Numbers of the translation that the source does not have."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.added_number import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "text"),
    [
        ("el", "Άνοιξε νέο εργοστάσιο στη Λάρισα.", "It opened a new plant in Larissa with 350 workers.", "350"),
        ("de", "Der Verein wurde in Hamburg gegründet.", "The club was founded in Hamburg in 1887.", "1887"),
        ("fr", "Le maire a inauguré le pont.", "The mayor opened the 240-metre bridge.", "240-metre"),
        ("uk", "Міністр відвідав школу.", "The minister visited the school with 45 pupils.", "45"),
        ("ru", "Министр посетил школу.", "The minister visited the school with 45 pupils.", "45"),
        (
            "pt",
            "O presidente visitou a fábrica.",
            "The president visited the factory, which employs 800 people.",
            "800",
        ),
        ("ja", "首相は工場を視察した。", "The prime minister visited the factory, which employs 800 people.", "800"),
    ],
)
def test_the_number_is_the_span_and_the_finding_minor(language: str, source: str, target: str, text: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (text, "minor", None)
    assert one.message.startswith(f'"{text}"')


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η δεκαετία του 1980 άλλαξε τη χώρα.", "The 1980s changed the country."),
        ("el", "Κρατήθηκε για δύο δεκαετίες.", "He was held for 20 years."),
        ("el", "Σήμερα στις 9 το πρωί αρχίζει η δίκη.", "The trial starts at 9 a.m. today."),
        ("de", "Ein Dutzend Häuser brannte.", "Some 12 houses burned."),
        ("de", "Hunderte kamen.", "Hundreds came."),
        ("fr", "La moitié des électeurs a voté.", "Some 50% of voters cast a ballot."),
    ],
)
def test_a_number_that_the_source_has_in_words_is_not_added(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_small_numbers_in_words_are_left_alone() -> None:
    silent(CHECK, Translation("Οι αδελφές μίλησαν στο δικαστήριο.", "The two sisters spoke in court."))
    silent(CHECK, Translation("Die Zwillinge wurden gerettet.", "The two twins were rescued.", "de"))


def test_a_year_beside_the_day_of_the_source_only_completes_the_date() -> None:
    silent(CHECK, Translation("Am 9. Mai reiste er ab.", "He left on 9 May 2018.", "de"))
