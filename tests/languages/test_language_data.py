"""Every data file of a language holds to the rules of its README."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from babel import Locale

import mtcheck.languages
from mtcheck.facts.units import DIMENSION
from mtcheck.languages import FLAGS, TABLES, UNSPACED, language
from mtcheck.languages.forms import SHORTEST
from mtcheck.languages.spelling import plain

if sys.version_info >= (3, 11):
    import tomllib
else:  # the standard library has it from 3.11 on
    import tomli as tomllib

FOLDER = Path(mtcheck.languages.__file__).parent
ROMANISATION = FOLDER / "romanisation.toml"
FILES = {file.stem: file for file in sorted(FOLDER.glob("*.toml")) if file != ROMANISATION}
LEXICONS = {file.stem: file for file in sorted((FOLDER / "lexicon").glob("*.tsv"))}
README = (FOLDER / "README.md").read_text(encoding="utf-8")

MARKS = {"decimal", "group"}
WORD_LISTS = {"function", "negators", *FLAGS}
HABITS = {"starters", "prepositions", "reporting", "telling", "audience", "speakers", "abbreviations", "finite"}
"""What only English has, for the target is English."""

CURRENCIES = {*Locale("en").currencies, "BTC"}
"""ISO 4217 as CLDR has it; Bitcoin has no code there, BTC is what everyone writes."""

TARGETS = {"quotation", "abbreviations", "doubled"}
"""What languages that are checked as targets have."""

OPTIONAL = {*TARGETS, "strays"}

each_language = pytest.mark.parametrize("code", FILES)
each_lexicon = pytest.mark.parametrize("code", LEXICONS)


def data(code: str) -> dict[str, Any]:
    loaded: dict[str, Any] = tomllib.loads(FILES[code].read_text(encoding="utf-8"))
    return loaded


def rows(code: str) -> list[tuple[str, str]]:
    """Give the forms of a word list, with what they are in English."""
    lines = LEXICONS[code].read_text(encoding="utf-8").splitlines()
    return [(form, english) for form, _, english in (line.partition("\t") for line in lines)]


def words_of(code: str) -> Iterator[tuple[str, str]]:
    """Give every form of a data file with the list or table that it stands in."""
    for key, value in data(code).items():
        if isinstance(value, dict):
            yield from ((f"{key}.{name}", form) for name, text in value.items() for form in text.split())
        elif key not in MARKS:
            yield from ((key, form) for form in value.split())


def test_the_readme_names_every_key_and_every_unit() -> None:
    named = set(re.findall(r"`\[?(\w+)\]?`", README))
    assert {*MARKS, *WORD_LISTS, *TABLES, *OPTIONAL} <= named
    units = {unit for line in re.findall(r"`([^`]+)`", README.partition("Units:")[2]) for unit in line.split()}
    assert set(DIMENSION) <= units


def test_every_language_but_english_has_a_word_list() -> None:
    assert set(LEXICONS) == set(FILES) - {"en"}
    assert len(LEXICONS) == 16


@each_language
def test_a_file_has_the_keys_of_the_readme_and_no_others(code: str) -> None:
    found = set(data(code))
    assert found - {*MARKS, *WORD_LISTS, *TABLES, *OPTIONAL} == (HABITS - OPTIONAL if code == "en" else set())
    assert not found & TARGETS or found >= TARGETS
    assert {*MARKS, *WORD_LISTS, *TABLES} - found <= ({"negators"} if code in UNSPACED else set())


@each_language
def test_tables_hold_text_and_no_row_is_empty(code: str) -> None:
    for key, value in data(code).items():
        assert isinstance(value, dict) == (key in TABLES), key
        cells = value.values() if isinstance(value, dict) else [value]
        assert all(isinstance(cell, str) for cell in cells), key
        assert all(cell.strip() for cell in cells if key not in MARKS), key


@each_language
def test_decimals_and_thousands_are_marked_by_punctuation(code: str) -> None:
    known = data(code)
    assert known["decimal"]
    for char in known["decimal"] + known["group"]:
        assert unicodedata.category(char)[0] in "PZ", char


@each_language
@pytest.mark.parametrize("table", ["numbers", "ordinals", "scales", "fractions", "hints"])
def test_numeric_tables_have_numbers_for_keys(code: str, table: str) -> None:
    values = [float(value) for value in data(code)[table]]
    assert len(set(values)) == len(values)
    assert all(value >= 0 for value in values)
    if table == "scales":
        assert all(value > 1 for value in values)
    if table == "fractions":
        assert all(0 < value < 1 or value % 1 == 0.5 for value in values)


@each_language
def test_the_first_numbers_and_ordinals_are_there(code: str) -> None:
    numbers, ordinals = data(code)["numbers"], data(code)["ordinals"]
    scales = set(data(code)["scales"])
    assert set(map(str, range(2, 11))) <= {*numbers, *scales}
    assert set(map(str, range(1, 6 if code in UNSPACED else 13))) <= set(ordinals)
    assert {"1000", "10000" if code in UNSPACED else "1000000"} <= scales


@each_language
def test_units_are_known_and_currencies_have_their_code(code: str) -> None:
    assert set(data(code)["units"]) <= set(DIMENSION)
    assert {"%", "km", "kg", "day", "week", "month", "year", "h"} <= set(data(code)["units"])
    assert set(data(code)["currencies"]) <= CURRENCIES
    assert {"EUR", "USD"} <= set(data(code)["currencies"])


@each_language
def test_there_are_twelve_months_and_seven_weekdays(code: str) -> None:
    assert list(data(code)["months"]) == [str(number) for number in range(1, 13)]
    assert list(data(code)["weekdays"]) == [str(number) for number in range(1, 8)]


@each_language
@pytest.mark.parametrize("table", [table for table in TABLES if table != "hints"])
def test_no_form_stands_for_two_values_of_a_table(code: str, table: str) -> None:
    """A hint may: half a year is two and six."""
    values = defaultdict(set)
    for value, text in data(code)[table].items():
        for form in text.split():
            values[plain(form, code)].add(value)
    assert not {form: found for form, found in values.items() if len(found) > 1}


@each_language
def test_forms_are_in_lower_case_and_composed_letters(code: str) -> None:
    for place, form in words_of(code):
        lower = form.lower() if code != "tr" else form.replace("I", "ı").replace("İ", "i").lower()
        assert form == lower, (place, form)
        assert code == "hi" or unicodedata.is_normalized("NFC", form), (place, form)


@each_language
def test_a_stem_has_its_star_at_the_end_and_two_letters_or_more(code: str) -> None:
    for place, form in words_of(code):
        for part in form.split("_"):
            assert part.strip("*"), (place, form)
            assert "*" not in part[:-1], (place, form)
        if form.endswith("*"):
            assert len(form) > SHORTEST, (place, form)
    lists = data(code)
    for key in set(lists) - {*TABLES, *FLAGS, *MARKS}:
        assert "*" not in lists[key], key


@each_language
def test_quotation_marks_are_pairs(code: str) -> None:
    assert all(len(pair) == 2 for pair in data(code).get("quotation", "").split())


@each_language
def test_a_stray_word_is_no_small_word_of_english(code: str) -> None:
    assert not language(code).strays & language("en").function


@each_language
def test_negators_are_words_of_negation(code: str) -> None:
    known = data(code)
    assert set(known.get("negators", "").split()) <= set(known["negation"].split())


@each_language
def test_a_word_of_negation_is_no_number_month_or_unit(code: str) -> None:
    negation = {plain(form, code) for form in data(code)["negation"].split()}
    for table in set(TABLES) - {"hints", "numbers"}:
        for value, text in data(code)[table].items():
            assert not negation & {plain(form, code) for form in text.split()}, (table, value)


@each_language
def test_a_language_loads_and_knows_its_own_months(code: str) -> None:
    known = language(code)
    assert known.known
    for number, text in data(code)["months"].items():
        first = text.split()[0]
        if "_" in first:
            continue
        assert number in {form.value for form in known.forms.lookup(first) if form.table == "months"}, first


@each_lexicon
def test_a_line_of_a_word_list_is_a_form_a_tab_and_english(code: str) -> None:
    text = LEXICONS[code].read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert "\r" not in text
    for number, line in enumerate(text.split("\n")[:-1], 1):
        assert line.count("\t") == 1, (number, line)
        form, english = line.split("\t")
        assert form.strip() == form != "", (number, line)
        assert all(cell == cell.strip() != "" for cell in english.split("|")), (number, line)
        assert " " not in form, (number, line)


@each_lexicon
def test_a_form_of_a_word_list_has_one_line(code: str) -> None:
    lines = defaultdict(list)
    for form, english in rows(code):
        lines[plain(form, code)].append(english)
    assert not {form: found for form, found in lines.items() if len(found) > 1}


@each_lexicon
def test_a_word_list_has_stars_at_the_end_of_stems_only(code: str) -> None:
    for form, _ in rows(code):
        assert "*" not in form[:-1], form
        assert not (form.endswith("*") and (code in UNSPACED or len(form) <= SHORTEST)), form


@each_lexicon
def test_the_english_of_a_word_list_is_in_latin_letters_and_names_nothing_twice(code: str) -> None:
    for form, english in rows(code):
        cells = english.split("|")
        assert len(set(cells)) == len(cells), (form, english)
        assert all(re.fullmatch(r"[A-Za-z0-9\u00c0-\u024f .,'’+&/%-]+", cell) for cell in cells), (form, english)


SCRIPTS = {"el": "GREEK", "ru": "CYRILLIC", "uk": "CYRILLIC", "ar": "ARABIC", "hi": "DEVANAGARI"}


@pytest.mark.parametrize("code", SCRIPTS)
def test_a_word_is_not_written_in_letters_of_two_scripts(code: str) -> None:
    """An "o" that is Latin in a Greek word looks right and matches nothing."""
    for form in [form for form, _ in rows(code)] + [form for _, form in words_of(code)]:
        for part in re.split(r"[/_.\-]", form):
            names = [unicodedata.name(char) for char in part if char.isalpha()]
            own = [name.startswith(SCRIPTS[code]) for name in names]
            assert all(own) or not any(own), form


def test_romanisation_is_of_known_languages_and_has_latin_spellings() -> None:
    known = tomllib.loads(ROMANISATION.read_text(encoding="utf-8"))
    assert set(known) <= set(FILES)
    for code, groups in known.items():
        for group, text in groups.items():
            assert group == group.lower(), (code, group)
            assert unicodedata.is_normalized("NFC", group), (code, group)
            assert not re.search(r"[a-z]", group), (code, group)
            spellings = text.split()
            assert spellings, (code, group)
            assert len(set(spellings)) == len(spellings), (code, group)
            assert all(re.fullmatch(r"[a-zäöüëïçğışšžčćñáéíóúøå]+|[-']", one) for one in spellings), (code, group)


ALPHABETS = {
    "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}


@pytest.mark.parametrize("code", ALPHABETS)
def test_every_letter_of_an_alphabet_is_romanised(code: str) -> None:
    known = tomllib.loads(ROMANISATION.read_text(encoding="utf-8"))
    assert set(ALPHABETS[code]) <= set(known[code])
