"""Which names of a source and of its translation answer to each other."""

from __future__ import annotations

import pytest

from mtcheck.facts.naming import is_acronym, name_differences
from mtcheck.facts.spellings import misspellings

SOUND = [
    ("Ο Μπάιντεν συνάντησε τον Πούτιν στη Μόσχα.", "Biden met Putin in Moscow.", "el"),
    ("Η ελληνική κυβέρνηση αντέδρασε.", "Greece reacted.", "el"),
    ("Президент Макрон прибув до Києва.", "President Macron arrived in Kyiv.", "uk"),
    ("Президент Макрон прибыл в Киев.", "President Macron arrived in Kyiv.", "ru"),
    ("Der Kanzler traf Emmanuel Macron in Paris.", "The chancellor met Emmanuel Macron in Paris.", "de"),
    ("La France soutient l'Ukraine.", "France supports Ukraine.", "fr"),
    ("O ministro viajou para Portugal.", "The minister travelled to Portugal.", "pt"),
    ("トランプ大統領は東京でジョンソンと会談した。", "President Trump met Johnson in Tokyo.", "ja"),
]


@pytest.mark.parametrize(("source", "target", "code"), SOUND)
def test_a_sound_translation_has_the_same_names(source: str, target: str, code: str) -> None:
    assert name_differences(source, target, (code, "en")) == ()
    assert misspellings(source, target, (code, "en")) == ()


@pytest.mark.parametrize(
    ("source", "target", "code", "lost", "added"),
    [
        ("Ο Μπάιντεν συνάντησε τον Πούτιν στη Μόσχα.", "Biden met Merkel in Moscow.", "el", "Πούτιν", "Merkel"),
        ("Ο Μπάιντεν συνάντησε τον Πούτιν στη Μόσχα.", "Biden met Putin in Berlin.", "el", "Μόσχα", "Berlin"),
        ("Президент Макрон прибув до Києва.", "President Scholz arrived in Kyiv.", "uk", "Макрон", "Scholz"),
        ("Президент Макрон прибыл в Киев.", "President Macron arrived in Warsaw.", "ru", "Киев", "Warsaw"),
        ("La France soutient l'Ukraine.", "France supports Russia.", "fr", "Ukraine", "Russia"),
        ("O ministro viajou para Portugal.", "The minister travelled to Spain.", "pt", "Portugal", "Spain"),
        ("Η γαλλική κυβέρνηση αντέδρασε.", "The Spanish government reacted.", "el", "γαλλική", "Spanish"),
        ("Ο πρόεδρος του FIFA μίλησε.", "The UEFA president spoke.", "el", "FIFA", "UEFA"),
    ],
)
def test_another_name_is_found_with_what_it_stands_for(
    source: str, target: str, code: str, lost: str, added: str
) -> None:
    [one] = name_differences(source, target, (code, "en"))
    assert (one.source_text, one.target_text) == (lost, added)
    assert one.source
    assert one.target
    assert source[one.source.start : one.source.end] == lost
    assert target[one.target.start : one.target.end] == added
    assert one.likeness < 0.5


def test_a_name_can_be_lost_or_added_alone() -> None:
    [lost] = name_differences("Ο Μπάιντεν μίλησε στη Μόσχα.", "Biden spoke.", ("el", "en"))
    assert (lost.source_text, lost.target) == ("Μόσχα", None)
    [added] = name_differences("Ο Μπάιντεν μίλησε.", "Biden spoke in Moscow.", ("el", "en"))
    assert (added.source, added.target_text) == (None, "Moscow")


def test_a_misspelt_name_is_more_alike_than_another_name() -> None:
    source = "Ο Δένδιας μίλησε με τον Στόλτενμπεργκ."
    [wrong] = name_differences(source, "Dendias spoke with Slotterbelk.", ("el", "en"))
    [other] = name_differences(source, "Dendias spoke with Zelensky.", ("el", "en"))
    assert wrong.likeness > other.likeness


@pytest.mark.parametrize(("text", "expected"), [("NATO", True), ("A", False), ("ΝΑΤΟ", False), ("G7", False)])
def test_an_acronym_is_two_latin_capitals_or_more(text: str, expected: bool) -> None:
    assert is_acronym(text) is expected


def test_a_country_of_two_words_answers_to_its_name_in_the_source() -> None:
    source = "Η καταιγίδα είναι δυτικά του Πράσινου Ακρωτηρίου."
    assert name_differences(source, "The storm is west of Cape Verde.", ("el", "en")) == ()
    [one] = name_differences(source, "The storm is west of Cape Verde and Costa Rica.", ("el", "en"))
    assert one.target_text == "Costa Rica"


def test_a_borrowed_noun_in_katakana_is_no_name() -> None:
    source = "デザインは地元のデザイナーが担当した。"
    assert name_differences(source, "A local designer made the design.", ("ja", "en")) == ()
    [one] = name_differences("ポトロは試合に復帰した。", "Garavani returned to the match.", ("ja", "en"))
    assert (one.source_text, one.target_text) == ("ポトロ", "Garavani")


def test_another_name_in_katakana_is_no_borrowed_noun() -> None:
    [one] = name_differences("ヴァルデス氏は勝った。", "Vardy won.", ("ja", "en"))  # as near as design is to デザイン
    assert (one.source_text, one.target_text) == ("ヴァルデス", "Vardy")
    [one] = name_differences("フランスが土地を失った。", "Kyushu lost the land.", ("ja", "en"))
    assert (one.source_text, one.target_text) == ("フランス", "Kyushu")
