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
        ("Ο Σουμάχερ νίκησε.", "Zumacher won.", None),
    ],
)
def test_the_usual_spelling_is_suggested(source: str, target: str, reading: str | None) -> None:
    found = findings(CHECK, Translation(source, target))
    assert [one.expected for one in found] == ([reading] if reading else [])


def test_a_spelling_that_people_use_is_left_alone() -> None:
    silent(CHECK, Translation("Ο Στέφανς μίλησε.", "Stevens spoke."))
    silent(CHECK, Translation("Ο Ρόμνι μίλησε.", "Romney spoke."))


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
