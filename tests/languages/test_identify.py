"""Which language a text is in."""

from __future__ import annotations

import pytest

from mtcheck.languages.identify import family, identify, script

TEXTS = {
    "de": "Die Regierung hat am Montag mitgeteilt, dass die neuen Regeln für die Schulen erst im Herbst gelten.",
    "fr": "Le gouvernement a annoncé lundi que les nouvelles règles pour les écoles seront en vigueur à l'automne.",
    "pt": "O governo anunciou na segunda-feira que as novas regras para as escolas não vão valer antes do outono.",
    "es": "El gobierno anunció el lunes que las nuevas reglas para las escuelas no entrarán en vigor en el otoño.",
    "en": "The government said on Monday that the new rules for schools will come into force in the autumn.",
    "uk": "Уряд повідомив у понеділок, що нові правила почнуть діяти восени.",
    "ru": "Правительство объявило, что новые правила вступят в силу осенью, и это было решено.",
    "el": "Η κυβέρνηση ανακοίνωσε νέους κανόνες.",
    "ja": "政府は新しい規則を発表した。",
    "zh": "政府公布了新规定。",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_is_in_its_language(code: str) -> None:
    assert identify(TEXTS[code]) == code


@pytest.mark.parametrize("text", ["", "123 456 %", "Bonjour le monde", "Да нет", "abc " * 40])
def test_what_cannot_be_told_is_left_open(text: str) -> None:
    assert identify(text) is None


def test_a_name_in_latin_letters_does_not_make_a_greek_text_english() -> None:
    assert identify("Η Microsoft και η Google συμφώνησαν με την κυβέρνηση.") == "el"


@pytest.mark.parametrize(
    ("code", "expected"), [("uk", "ru"), ("bg", "ru"), ("de", "en"), ("pt", "en"), ("ja", "ja"), ("el", "el")]
)
def test_a_language_belongs_to_its_script(code: str, expected: str) -> None:
    assert family(code) == expected


@pytest.mark.parametrize("code", TEXTS)
def test_the_script_of_a_text_is_that_of_its_language(code: str) -> None:
    assert script(TEXTS[code]) == family(code)


def test_a_text_without_letters_has_no_script() -> None:
    assert script("12 %") == ""
