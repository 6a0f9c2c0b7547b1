"""A name that English spells in its own way."""

from __future__ import annotations

import pytest
from verbs import bitext_of, findings, fires, silent

from mtcheck.checks.misromanised_name import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("source", "target", "reading"),
    [
        ("Ο Γιάρομιρ έπαιξε.", "Yaromir played.", "Jaromir"),
        ("Πήγε στο Φέρμπανκς.", "He went to Farbanks.", "Fairbanks"),
        ("Πήγε στο Σερενγκέτι.", "He went to the Serengetti.", "Serengeti"),
        ("Ο Γκάθραμ νίκησε.", "Gathram won.", None),
    ],
)
def test_the_usual_spelling_is_suggested(source: str, target: str, reading: str | None) -> None:
    found = findings(CHECK, Translation(source, target))
    assert [one.expected for one in found] == ([reading] if reading else [])


def test_a_spelling_that_people_use_is_left_alone() -> None:
    silent(CHECK, Translation("Ο Στέφανς μίλησε.", "Stevens spoke."))
    silent(CHECK, Translation("Ο Ρόμνι μίλησε.", "Romney spoke."))


def test_a_rare_spelling_yields_to_one_that_is_more_frequent_and_plainer() -> None:
    [one] = findings(CHECK, Translation("Μίλησε ο Λομπάρντο.", "Lobato spoke."))
    assert (one.severity, one.confidence, one.evidence["usual"]) == ("minor", 0.65, "Lombardo")
    assert "is rare" in one.message


def test_a_rare_spelling_that_is_as_plain_is_left_alone() -> None:
    """Beside Dzong there is Jong, beside Karno Karna: more frequent, and no plainer."""
    silent(CHECK, Translation("Πήγε στο Ντζονγκ.", "He went to the Dzong."))
    silent(CHECK, Translation("Πήγε στο Κάρνο.", "He went to Karno."))


def test_a_rare_spelling_that_is_about_as_frequent_is_left_alone() -> None:
    """Ferranti is plainer than Ferretti, and rarer."""
    silent(CHECK, Translation("Μίλησε ο Φεράντι.", "Ferretti spoke."))


def test_the_name_of_somebody_in_the_news_is_left_alone_however_rare() -> None:
    silent(CHECK, Translation("Μίλησε ο Βλάντισλαβ.", "Wladyslaw spoke."))


def test_the_given_name_of_a_greek_is_not_the_english_form_of_it() -> None:
    silent(CHECK, Translation("Μίλησε η Αριάδνη.", "Ariadni spoke."))


def test_a_name_that_is_a_place_somewhere_is_left_alone() -> None:
    silent(CHECK, Translation("Πήγε στη Μάσουα.", "He went to Maswa."))


def test_a_name_with_an_accent_is_not_the_word_without_it() -> None:
    assert fires(CHECK, Translation("Η Μόρεϊ το αρνήθηκε.", "Moré refused it.")) == ["Moré"]
    silent(CHECK, Translation("Πήγε στο Σάο Πάολο.", "He went to São Paulo."))


def test_a_name_that_has_no_usual_spelling_is_left_alone() -> None:
    silent(CHECK, Translation("Ο Μπουγιουκόγλου μίλησε.", "Bugiukoglu spoke."))


def test_a_letter_that_nothing_explains_makes_another_name() -> None:
    """Γκέντον is no Gedo: its n would be lost."""
    silent(CHECK, Translation("Ο Γκέντον έφυγε.", "Gendon left."))


def test_a_name_that_the_source_does_not_have_is_not_compared() -> None:
    silent(CHECK, Translation("Ο υπουργός έφυγε.", "Yaromir left."))


def test_a_language_without_romanisation_is_passed_over() -> None:
    assert not list(CHECK.run(bitext_of(Translation("Yaromir kam.", "Yaromir came.", "de"))))


def test_russian_names_are_compared_too() -> None:
    fires(CHECK, Translation("Хрущёв приехал в Загреб.", "Khrushchev came to Zagrep.", "ru"))


def test_of_other_languages_than_greek_it_is_minor() -> None:
    """Their names may be those of third countries: Mihhail is an Estonian's."""
    [one] = findings(CHECK, Translation("Об этом рассказал Михаил.", "Mihhail spoke of it.", "ru"))
    assert one.severity == "minor"


@pytest.mark.parametrize(
    ("source", "target", "reading"),
    [
        ("Ο Σουμάχερ νίκησε.", "Sumacher won.", "Schumacher"),
        ("Ο Θαπατέρο μίλησε.", "Thapatero spoke.", "Zapatero"),
        ("Μίλησε ο Μπορσελίνο.", "Borselino spoke.", "Borsellino"),
    ],
)
def test_the_surname_of_people_in_the_news_is_suggested_and_minor(source: str, target: str, reading: str) -> None:
    [one] = findings(CHECK, Translation(source, target))
    assert (one.expected, one.severity) == (reading, "minor")
