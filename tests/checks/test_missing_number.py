"""Numbers of the source that the translation does not have."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.missing_number import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "number"),
    [
        ("el", "Στην πορεία μετείχαν 1.258 άτομα.", "People took part in the march.", '"1.258" (1,258)'),
        ("de", "Die Feuerwehr rettete 137 Bewohner.", "Firefighters rescued the residents.", '"137" (137)'),
        ("fr", "Le séisme a détruit 2 450 maisons.", "The earthquake destroyed houses.", '"2 450" (2,450)'),
        ("uk", "Поліція затримала 134 учасників протесту.", "Police detained protesters.", '"134" (134)'),
        ("ru", "Полиция задержала 134 участника акции.", "Police detained the protesters.", '"134" (134)'),
        ("pt", "A prefeitura entregou 1.346 casas.", "The city handed over the houses.", '"1.346" (1,346)'),
        ("ja", "地震で125人が負傷した。", "People were injured in the earthquake.", '"125" (125)'),
    ],
)
def test_a_precise_figure_is_major_and_the_span_is_the_segment(
    language: str, source: str, target: str, number: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (target, "major", None)
    assert one.evidence == {"in the source": number}


def test_a_year_is_a_fact() -> None:
    [one] = findings(CHECK, Translation("En 2019, il a quitté le parti.", "He left the party.", "fr"))
    assert one.severity == "major"
    assert '"2019"' in one.message


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Η εταιρεία απολύει 40 εργαζόμενους.", "The company is laying off workers."),
        ("de", "Die Firma entlässt dreißig Mitarbeiter.", "The company is laying off employees."),
    ],
)
def test_a_round_figure_is_minor(language: str, source: str, target: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity) == (target, "minor")


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Στη σύνοδο μίλησαν πέντε υπουργοί.", "Ministers spoke at the summit."),
        ("el", "Ήρθε πριν από 25 χρόνια.", "He came a quarter of a century ago."),
        ("el", "Απέχει 1,6 χλμ. από το κέντρο.", "It is a mile from the centre."),
        ("el", "Η απεργία κράτησε 24 ώρες.", "The strike lasted a day."),
        ("de", "Das Treffen fand am 3. Mai statt.", "The meeting took place yesterday."),
        ("fr", "Le match a duré 90 minutes.", "The match lasted an hour and a half."),
        ("fr", "Le bilan est de 300 948 cas.", "The toll is about 301,000 cases."),
        ("ru", "Двое из них приехали.", "Both of them came."),
    ],
)
def test_small_numbers_and_other_words_for_a_number_are_no_loss(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_number_with_another_in_its_place_is_another_check() -> None:
    silent(CHECK, Translation("Συνελήφθησαν 134 άτομα.", "Police arrested 143 people."))
