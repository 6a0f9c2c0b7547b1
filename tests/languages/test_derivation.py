"""Adjectives of places, and names in other cases."""

from __future__ import annotations

import pytest

from mtcheck.languages.derivation import cited, place


@pytest.mark.parametrize(
    ("word", "code", "stem"),
    [
        ("Ливийской", "ru", "Ливи"),
        ("Пензенской", "ru", "Пенз"),
        ("Тартуский", "ru", "Тарту"),
        ("Рузского", "ru", "Руз"),
        ("Харківської", "uk", "Харків"),
        ("Омский", "ru", None),  # two letters would be left
        ("Москва", "ru", None),
        ("Ливийской", "el", None),
    ],
)
def test_an_adjective_leaves_the_stem_of_its_place(word: str, code: str, stem: str | None) -> None:
    assert place(word, code) == stem


@pytest.mark.parametrize(
    ("word", "code", "form"),
    [
        ("Олю", "ru", "Оля"),
        ("Галецкую", "ru", "Галецкая"),
        ("Захаревского", "ru", "Захаревский"),
        ("Марію", "uk", "Марія"),
        ("Скоропадському", "uk", "Скоропадський"),
    ],
)
def test_a_name_in_another_case_may_be_cited_so(word: str, code: str, form: str) -> None:
    assert form in cited(word, code)


def test_other_languages_have_no_such_forms() -> None:
    assert not list(cited("Όλγας", "el"))
