"""How names of other scripts are written in English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.languages.romanisation import candidates, folded, romanised, strangeness

NAMES = [
    ("Μητσοτάκης", "el", "Mitsotakis"),
    ("Μπλίνκεν", "el", "Blinken"),
    ("Τσίπρας", "el", "Tsipras"),
    ("Зеленський", "uk", "Zelensky"),
    ("Щербаков", "ru", "Shcherbakov"),
    ("Путин", "ru", "Putin"),
    ("Київ", "uk", "Kyiv"),
]


@pytest.mark.parametrize(("name", "code", "english"), NAMES)
def test_the_plainest_spelling_comes_first(name: str, code: str, english: str) -> None:
    found = candidates(name, code)
    assert found[0] == english
    assert 1 < len(found) <= 8
    assert len(set(found)) == len(found)
    assert romanised(name, code) == english.lower()


def test_a_spelling_can_be_limited_in_number() -> None:
    assert len(candidates("Μητσοτάκης", "el", 3)) == 3


@pytest.mark.parametrize(("name", "code"), [("Merkel", "de"), ("東京", "zh"), ("Müller", "fr")])
def test_a_language_without_romanisation_leaves_a_name_as_it_is(name: str, code: str) -> None:
    assert candidates(name, code) == (name,)
    assert romanised(name, code) == name


@pytest.mark.parametrize(
    ("name", "code", "english"),
    [
        ("Зеленський", "uk", "Zelenskyy"),
        ("Зеленський", "uk", "Zelenskyi"),
        ("Київ", "uk", "Kyiv"),
        ("Дар’я", "uk", "Daria"),
        ("Дарʼя", "uk", "Darya"),
        ("В’ячеслав", "uk", "Viacheslav"),
        ("В'ячеслав", "uk", "Vyacheslav"),
        ("Горбачёв", "ru", "Gorbachev"),
        ("Артем", "ru", "Artjom"),  # the dots of ё are mostly left out
        ("Путин", "ru", "Poutine"),
        ("Μπάιντεν", "el", "Biden"),
        ("Ευαγγέλου", "el", "Evangelou"),
        ("Τσίπρα", "el", "Tsipras"),
        ("Μπους", "el", "Bush"),
        ("ジョンソン", "ja", "Johnson"),
    ],
)
def test_a_usual_spelling_is_hardly_strange(name: str, code: str, english: str) -> None:
    assert strangeness(name, code, english) <= 0.3


@pytest.mark.parametrize(
    ("name", "code", "right", "wrong"),
    [
        ("Путин", "ru", "Putin", "Pitin"),
        ("Κάμερον", "el", "Cameron", "Camoron"),
        ("Зеленський", "uk", "Zelensky", "Zelanskiv"),
        ("トランプ", "ja", "Trump", "Tramb"),
        ("Μητσοτάκης", "el", "Mitsotakis", "Misotakis"),
    ],
)
def test_a_slip_of_the_pen_is_stranger_than_the_name(name: str, code: str, right: str, wrong: str) -> None:
    assert strangeness(name, code, wrong) > strangeness(name, code, right) + 0.3


def test_another_name_is_strange_by_many_letters() -> None:
    assert strangeness("Путин", "ru", "Macron") > 3
    assert strangeness("Μητσοτάκης", "el", "Scholz") > 4


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Škoda", "skoda"), ("O’Neill", "oneill"), ("Jean-Noël", "jeannoel"), ("R2D2", "rd"), ("", "")],
)
def test_folding_keeps_letters_only(word: str, expected: str) -> None:
    assert folded(word) == expected


@given(st.text("абвгдежзийклмнопрстуфхцчшщыьэюя", max_size=10))
def test_a_romanisation_is_latin_and_hardly_strange(word: str) -> None:
    text = romanised(word, "ru")
    assert text.isascii()
    assert strangeness(word, "ru", text) <= 1.5


@pytest.mark.parametrize(
    ("word", "code", "english"),
    [
        ("Μαρινάκης", "el", "Marinakis"),
        ("Μαρινάκης", "el", "Marinaky"),
        ("Μαρινάκης", "el", "Papadakis"),
        ("Сибіга", "uk", "Sybiha"),
        ("Сибіга", "uk", "Sebastian"),
    ],
)
@pytest.mark.parametrize("limit", [0.0, 0.3, 1.0, 2.5])
def test_a_limit_changes_nothing_below_it(word: str, code: str, english: str, limit: float) -> None:
    assert strangeness(word, code, english, limit) == min(strangeness(word, code, english), limit)
