"""Which words a language has."""

from __future__ import annotations

import pytest

from mtcheck.languages.dictionary import forms, is_ordinary, is_word


@pytest.mark.parametrize(
    ("word", "code"), [("Tokyo", "en"), ("court", "en"), ("Regierung", "de"), ("κυβέρνηση", "el"), ("maisons", "fr")]
)
def test_a_form_is_a_word(word: str, code: str) -> None:
    assert is_word(word, code)


@pytest.mark.parametrize(
    ("word", "code"), [("tokyo", "en"), ("xqzv", "en"), ("regierung", "de"), ("", "en"), ("a", "xx")]
)
def test_what_is_not_written_so_is_none(word: str, code: str) -> None:
    assert not is_word(word, code)


@pytest.mark.parametrize(
    ("word", "ordinary"), [("Bush", True), ("Courts", True), ("Tokyo", False), ("Zelensky", False)]
)
def test_a_word_is_ordinary_when_it_can_stand_in_lower_case(word: str, ordinary: bool) -> None:
    assert is_ordinary(word, "en") is ordinary


@pytest.mark.parametrize("code", ["ja", "zh", "xx"])
def test_a_language_without_a_list_has_no_words(code: str) -> None:
    assert not forms(code)
