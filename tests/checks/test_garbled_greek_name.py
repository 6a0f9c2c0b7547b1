"""Greek endings and Greek spellings in English names."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.garbled_greek_name import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "wrong", "reading"),
    [
        ("The club owner Vangelis Zantelaki spoke.", "Zantelaki", "Zantelakis"),
        ("The lawyer Zantelopulos spoke.", "Zantelopulos", "Zantelopoulos"),
        ("The lawyer Nikos Zantelopoulou spoke.", "Zantelopoulou", "Zantelopoulos"),
        ("The minister Retzep Zantel spoke.", "Retzep", "Recep"),
    ],
)
def test_the_form_that_english_uses_is_suggested(text: str, wrong: str, reading: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (wrong, reading)


@pytest.mark.parametrize(
    "text",
    [
        "The club owner Vangelis Marinakis spoke.",
        "The minister Maria Zantelaki spoke.",
        "The minister Eleni Zantelopoulou spoke.",
        "The Japanese player Maki Tanaka won.",
        "The lawyer Papadopoulos spoke.",
    ],
)
def test_right_forms_and_womens_genitives_are_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_the_source_tells_a_greek_surname_and_its_ou() -> None:
    [one] = findings(CHECK, Translation("Ο Πέτρος Κουράνταλος μίλησε.", "Petros Kurandalos spoke."))
    assert (one.text, one.expected) == ("Kurandalos", "Kourantalos")
    silent(CHECK, Translation("Ο Πέτρος Κουράνταλος μίλησε.", "Petros Kourandalos spoke."))
