"""A text as numerals, words with what they can stand for, and symbols."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.lexemes import lexemes

CODES = ("el", "uk", "ru", "de", "fr", "es", "it", "pt", "tr", "ar", "zh", "ja", "cs", "pl", "ro", "hi", "en", "xx")


def values(text: str, code: str, table: str) -> list[str]:
    """Give what the words of a text stand for in one table of the language."""
    return [value for one in lexemes(text, code) if (value := one.value(table)) is not None]


@pytest.mark.parametrize(
    ("text", "code", "numerals"),
    [
        ("Ήρθαν 1.250.300 άτομα.", "el", ["1.250.300"]),
        ("12 500 людей", "uk", ["12 500"]),
        ("12\u202f500 personnes", "fr", ["12\u202f500"]),
        ("In 2019 200 people came", "en", ["2019", "200"]),
        ("2019 12 500", "fr", ["2019", "12", "500"]),
        ("٢٫٥ كغ", "ar", ["٢٫٥"]),
        ("Sections 1, 2 and 3", "en", ["1", "2", "3"]),
        ("It is 5.", "en", ["5"]),
    ],
)
def test_a_numeral_goes_as_far_as_its_separators(text: str, code: str, numerals: list[str]) -> None:
    assert [one.text for one in lexemes(text, code) if one.kind == "digits"] == numerals


@pytest.mark.parametrize(
    ("text", "code", "table", "found"),
    [
        ("είκοσι πέντε", "el", "numbers", ["20", "5"]),
        ("ΕΙΚΟΣΙ ΠΕΝΤΕ", "el", "numbers", ["20", "5"]),
        ("εκατ.", "el", "scales", ["1000000"]),
        ("млрд", "uk", "scales", ["1000000000"]),
        ("трёх", "ru", "numbers", ["3"]),
        ("трех", "ru", "numbers", ["3"]),
        ("Mrd.", "de", "scales", ["1000000000"]),
        ("п'ять п’ять", "uk", "numbers", ["5", "5"]),
        ("ALTI", "tr", "numbers", ["6"]),
        ("亿", "zh", "scales", ["100000000"]),
        ("लाख", "hi", "scales", ["100000"]),
        ("twenty-five", "en", "numbers", ["20", "5"]),
        ("€ $ £ ¥", "en", "currencies", ["EUR", "USD", "GBP", "JPY"]),
        ("km/h", "en", "units", ["km/h"]),
        ("m² °C %", "en", "units", ["m2", "C", "%"]),
        ("per cent", "en", "units", ["%"]),
        ("τοις εκατό", "el", "units", ["%"]),
        ("percentage points", "en", "units", ["pp"]),
        ("Παρασκευής", "el", "weekdays", ["5"]),
        ("вересня", "uk", "months", ["9"]),
        ("septembre", "fr", "months", ["9"]),
    ],
)
def test_a_word_stands_for_its_value_in_any_case(text: str, code: str, table: str, found: list[str]) -> None:
    assert values(text, code, table) == found


@pytest.mark.parametrize("code", ["el", "uk", "ru", "ar", "hi"])
def test_latin_units_are_known_in_other_scripts(code: str) -> None:
    assert values("5 km", code, "units") == ["km"]


@pytest.mark.parametrize("code", ["el", "uk", "ru", "ar", "hi"])
def test_latin_words_count_nothing_in_other_scripts(code: str) -> None:
    assert values("One Million", code, "numbers") == []
    assert values("One Million", code, "scales") == []


def test_chinese_is_split_at_the_forms_it_has() -> None:
    assert [(one.text, one.value("scales") or one.value("currencies")) for one in lexemes("耗资5亿美元", "zh")] == [
        ("耗资", None),
        ("5", None),
        ("亿", "100000000"),
        ("美元", "USD"),
    ]


def test_an_expression_is_one_lexeme() -> None:
    assert [one.text for one in lexemes("five nautical miles off", "en")] == ["five", "nautical miles", "off"]


def test_an_article_with_an_apostrophe_is_cut_off() -> None:
    assert values("5 millions d'euros", "fr", "currencies") == ["EUR"]
    assert values("5 millions d’euros", "fr", "currencies") == ["EUR"]


def test_what_an_arabic_word_has_before_it_is_cut_off() -> None:
    assert values("وعشرون", "ar", "numbers") == ["20"]
    assert values("بالدولار", "ar", "currencies") == ["USD"]


def test_a_language_without_data_has_numerals_all_the_same() -> None:
    assert [one.text for one in lexemes("cvet 12 let", "xx")] == ["cvet", "12", "let"]


@given(st.text(), st.sampled_from(CODES))
def test_lexemes_stand_in_order_and_where_they_say(text: str, code: str) -> None:
    last = 0
    for one in lexemes(text, code):
        assert last <= one.start < one.end <= len(text)
        last = one.end


@given(st.text("12. ,'αβгдab亿千percent％½-", max_size=40), st.sampled_from(CODES))
def test_a_lexeme_of_digits_is_what_stands_there(text: str, code: str) -> None:
    for one in lexemes(text, code):
        if one.kind == "digits":
            assert text[one.start : one.end] == one.text
