"""Names of the source that the translation does not have."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.missing_name import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("language", "source", "target", "names"),
    [
        (
            "el",
            "Ο υπουργός συνάντησε χθες στη Γενεύη τον Στεφανόπουλο και τον Κωνσταντίνου.",
            "The minister held meetings.",
            "Γενεύη, Στεφανόπουλο, Κωνσταντίνου",
        ),
        (
            "ru",
            "Министр обсудил это вчера в Женеве с Кузнецовым и Григорьевым.",
            "The minister discussed it.",
            "Женеве, Кузнецовым, Григорьевым",
        ),
    ],
)
def test_several_names_lost_in_a_short_translation_are_one_finding(
    language: str, source: str, target: str, names: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.text, one.severity, one.expected) == (target, "minor", None)
    assert one.evidence == {"in the source": names}


@pytest.mark.parametrize(
    ("language", "source", "name"),
    [
        ("de", "Die Polizei nahm den Verdächtigen Zdravko Brankovitsch fest.", "Zdravko Brankovitsch"),
        ("fr", "La police a arrêté le suspect Zdravko Brankovitch.", "Zdravko Brankovitch"),
        ("pt", "A polícia prendeu o suspeito Zdravko Brankovitch.", "Zdravko Brankovitch"),
        ("es", "La policía detuvo al sospechoso Zdravko Brankovitch.", "Zdravko Brankovitch"),
    ],
)
def test_one_full_name_in_latin_letters_is_enough(language: str, source: str, name: str) -> None:
    [one] = findings(CHECK, Translation(source, "Police arrested the suspect.", language))
    assert one.evidence == {"in the source": name}


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        (
            "el",
            "Ο Στεφανόπουλος μίλησε χθες στη Γενεύη με τον Κωνσταντίνου.",
            "Stefanopoulos spoke with Konstantinou in Geneva yesterday.",
        ),
        ("de", "Der Minister traf Zdravko Brankovitsch.", "The minister met Zdravko Brankovitsch."),
        (
            "fr",
            "Le préfet a reçu le professeur Gaston Lefrançois.",
            "The prefect received Professor Gaston Lefrançois.",
        ),
        ("uk", "Міністр зустрівся з Ковальчуком.", "The minister met Kovalchuk."),
        ("ru", "Министр встретился в Женеве с Кузнецовым.", "The minister met Kuznetsov in Geneva."),
    ],
)
def test_a_name_in_another_script_or_case_is_there(language: str, source: str, target: str) -> None:
    silent(CHECK, Translation(source, target, language))


def test_a_writer_may_say_he() -> None:
    silent(
        CHECK,
        Translation(
            "Ο πρωθυπουργός συνάντησε τον Παπαδόπουλο στις Βρυξέλλες.", "The prime minister met him in Brussels."
        ),
    )


def test_names_may_go_where_the_translation_is_as_long_as_its_source() -> None:
    silent(
        CHECK,
        Translation(
            "Ο υπουργός συνάντησε στη Γενεύη τον Στεφανόπουλο και τον Κωνσταντίνου.",
            "The minister held meetings in the Swiss city with two of his former colleagues in the cabinet.",
        ),
    )


def test_nothing_is_said_of_japanese_where_any_noun_may_look_like_a_name() -> None:
    silent(CHECK, Translation("首相は東京で田中氏と会談した。", "The prime minister held talks.", "ja"))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("el", "Το Zanpor Pass απαιτείται για την είσοδο.", "The Angel Pass is required for entry."),
        ("ru", "Об этом сообщил Zanportal в пятницу.", "This was announced on Friday."),
    ],
)
def test_a_name_in_latin_letters_is_enough_in_a_text_of_another_script(language: str, source: str, target: str) -> None:
    [one] = findings(CHECK, Translation(source, target, language))
    assert (one.severity, one.evidence["in the source"]) == ("major", source.split()[1 if language == "el" else 3])


def test_a_name_in_latin_letters_may_stand_in_another_form() -> None:
    silent(CHECK, Translation("Το Zanpor απαιτείται.", "The Zanpor's is required."))
    silent(CHECK, Translation("Το Zanporia απαιτείται.", "Zanporian is required."))
    silent(CHECK, Translation("Το Office απαιτείται.", "Papers are required."))


def test_a_name_of_one_word_in_a_text_of_latin_script_is_not_enough() -> None:
    silent(CHECK, Translation("Die Firma Zanportal meldete dies am Freitag.", "The company said so on Friday.", "de"))
