"""Finding what a word can stand for."""

from __future__ import annotations

import pytest

from mtcheck.languages import language
from mtcheck.languages.forms import ENDING, Form, Forms


def values(forms: tuple[Form, ...]) -> set[tuple[str, str]]:
    return {(form.table, form.value) for form in forms}


@pytest.mark.parametrize(
    ("word", "code", "expected"),
    [
        ("Ιανουαρίου", "el", ("months", "1")),
        ("ΙΑΝΟΥΑΡΙΟΥ", "el", ("months", "1")),
        ("δεκατρείς", "el", ("numbers", "13")),
        ("χιλιόμετρα", "el", ("units", "km")),
        ("δεν", "el", ("negation", "negation")),
        ("березня", "uk", ("months", "3")),
        ("мільйонів", "uk", ("scales", "1000000")),
        ("среду", "ru", ("weekdays", "3")),
        ("миллиметров", "ru", ("units", "mm")),
        ("fünfzehn", "de", ("numbers", "15")),
        ("Dezember", "de", ("months", "12")),
        ("août", "fr", ("months", "8")),
        ("quatorze", "fr", ("numbers", "14")),
        ("quinta-feira", "pt", ("weekdays", "4")),
        ("quilômetros", "pt", ("units", "km")),
        ("億", "ja", ("scales", "100000000")),
        ("refused", "en", ("denial", "denial")),
        ("€", "en", ("currencies", "EUR")),
    ],
)
def test_an_inflected_word_is_found_in_its_table(word: str, code: str, expected: tuple[str, str]) -> None:
    assert expected in values(language(code).forms.lookup(word))


@pytest.mark.parametrize(("word", "code"), [("ποτάμι", "el"), ("Haus", "de"), ("maison", "fr"), ("", "en")])
def test_a_word_that_is_no_form_stands_for_nothing(word: str, code: str) -> None:
    assert language(code).forms.lookup(word) == ()


def test_a_whole_word_wins_over_a_stem_and_a_long_stem_over_a_short_one() -> None:
    forms = Forms("en", {"hints": {"2": "tri*", "3": "trip*", "4": "triple"}})
    assert values(forms.lookup("triple")) == {("hints", "4")}
    assert values(forms.lookup("triply")) == {("hints", "3")}
    assert values(forms.lookup("trial")) == {("hints", "2")}


def test_a_star_stands_for_no_more_than_a_few_letters() -> None:
    forms = Forms("en", {"units": {"kg": "kilo*"}})
    assert forms.lookup("kilo")
    assert forms.lookup("kilo" + "s" * ENDING)
    assert not forms.lookup("kilo" + "s" * (ENDING + 1))


def test_a_word_of_two_tables_stands_for_both() -> None:
    forms = Forms("en", {"ordinals": {"2": "second"}, "units": {"s": "second"}})
    assert values(forms.lookup("Second")) == {("ordinals", "2"), ("units", "s")}


def test_an_arabic_word_is_found_behind_what_is_written_together_with_it() -> None:
    forms = Forms("ar", {"units": {"km": "كيلومتر"}})
    assert values(forms.lookup("والكيلومتر")) == {("units", "km")}
    assert not Forms("fa", {"units": {"km": "كيلومتر"}}).lookup("والكيلومتر")


def test_an_expression_is_kept_by_its_first_word_and_is_no_word() -> None:
    forms = Forms("en", {"units": {"%": "per_cent percent"}})
    assert forms.phrases == {"per": ((("cent",), Form("units", "%")),)}
    assert not forms.lookup("per")


def test_the_pattern_of_unspaced_text_takes_the_longest_form() -> None:
    pattern = Forms("ja", {"units": {"m": "メートル", "km": "キロメートル キロ"}}).pattern("units")
    assert pattern
    assert pattern.findall("五キロメートルと三キロと一メートル") == ["キロメートル", "キロ", "メートル"]


def test_there_is_no_pattern_where_there_are_no_forms() -> None:
    assert Forms("ja", {}).pattern("units", "months") is None
