"""The words of a source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.words import Word, source_words


def found(text: str, code: str) -> dict[str, Word]:
    return {word.text: word for word in source_words(text, code)}


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Ο Γιώργος είπε: «Όχι!»", "el", ["Ο", "Γιώργος", "είπε", "Όχι"]),
        ("Об’єкт зруйновано.", "uk", ["Об’єкт", "зруйновано"]),
        ("Петров-Водкин ждёт 2 гостей.", "ru", ["Петров", "Водкин", "ждёт", "гостей"]),
        ("O primeiro-ministro visitou Lisboa.", "pt", ["O", "primeiro-ministro", "visitou", "Lisboa"]),
        ("L'avion s’est posé à l’aéroport.", "fr", ["avion", "est", "posé", "à", "aéroport"]),
        ("Il est parti aujourd'hui.", "fr", ["Il", "est", "parti", "aujourd'hui"]),
        ("Der EU-Gipfel beginnt.", "de", ["Der", "EU", "Gipfel", "beginnt"]),
    ],
)
def test_a_text_is_split_into_words_without_articles_that_are_written_together(
    text: str, code: str, expected: list[str]
) -> None:
    assert [word.text for word in source_words(text, code)] == expected


def test_japanese_is_split_by_the_word_list_and_katakana_is_one_name() -> None:
    words = found("大統領はジョンソンと会談した。", "ja")
    assert list(words) == ["大統領", "ジョンソン", "会談"]
    assert words["ジョンソン"].capital
    assert not words["大統領"].capital
    assert "president" in words["大統領"].glosses


def test_an_unknown_name_in_katakana_is_a_word_too() -> None:
    words = found("ゼレンスカヤ氏が演説した。", "ja")
    assert words["ゼレンスカヤ"].capital
    assert words["ゼレンスカヤ"].glosses == ()


@pytest.mark.parametrize(
    ("text", "code", "opening"),
    [
        ("Η Αθήνα νίκησε. Όλοι χάρηκαν.", "el", {"Η", "Όλοι"}),
        ("Ο Νίκος είπε: «Έρχομαι αύριο».", "el", {"Ο", "Έρχομαι"}),
        ("Он сказал: «Приеду в Москву».", "ru", {"Он", "Приеду"}),
        ("Er kam. Berlin wartet.", "de", {"Er", "Berlin"}),
        ("Ontem — Pedro saiu.\nMaria ficou.", "pt", {"Ontem", "Pedro", "Maria"}),
    ],
)
def test_a_word_opens_a_sentence_or_a_quotation(text: str, code: str, opening: set[str]) -> None:
    assert {word.text for word in source_words(text, code) if word.opening} == opening


def test_function_words_and_english_meanings_are_told() -> None:
    words = found("Die Regierung wartet auf die Wahl.", "de")
    assert {word.text for word in words.values() if word.function} == {"Die", "auf", "die"}
    assert "government" in words["Regierung"].glosses
    assert "election" in words["Wahl"].glosses


@given(
    st.lists(st.sampled_from(["Ο Νίκος", "l'eau", "об’єкт", "-", "«Да»", "会談", "2,5", "\n", " . "])),
    st.sampled_from(["el", "fr", "uk", "ru", "ja", "de"]),
)
def test_a_word_stands_where_it_says_in_order(pieces: list[str], code: str) -> None:
    text, last = " ".join(pieces), 0
    for word in source_words(text, code):
        assert text[word.start : word.end] == word.text
        assert last <= word.start < word.end
        last = word.end
