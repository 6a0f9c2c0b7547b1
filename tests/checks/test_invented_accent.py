"""Accents that an engine gave to a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from verbs import bitext_of, fires, silent

from mtcheck.checks.invented_accent import CHECK
from mtcheck.types import Bitext, Translation


def without_source(text: str, language: str | None) -> Bitext:
    """Make an article that is known to be translated from a language, without its source."""
    bitext = bitext_of(Translation("", text))
    pairs = tuple(replace(pair, source=None) for pair in bitext.pairs)
    return replace(bitext, pairs=pairs, source_language=language)


@pytest.mark.parametrize("language", ["el", "uk", "ar", "zh"])
def test_without_the_source_a_language_of_another_script_is_enough(language: str) -> None:
    [one] = CHECK.run(without_source("Marlo met Zabulé there.", language))
    assert (one.text, one.severity, one.evidence["without accents"]) == ("Zabulé", "minor", "Zabule")


@pytest.mark.parametrize("language", ["fr", "es", "cs", None])
def test_a_source_in_latin_letters_or_none_that_is_known_may_have_the_accent(language: str | None) -> None:
    assert not list(CHECK.run(without_source("Marlo met Zabulé there.", language)))


def test_an_accent_that_makes_a_word_of_a_name_is_no_word() -> None:
    assert fires(CHECK, Translation("Мори это отвергла.", "Moré refused it.", language="ru")) == ["Moré"]


def test_names_that_english_text_has_with_accents_are_right() -> None:
    silent(CHECK, Translation("Об этом пишет Бьорк.", "Björk, Beyoncé and Almodóvar came to Málaga.", language="ru"))
    silent(CHECK, Translation("Об этом сказал Давутоглу.", "Davutoğlu said it.", language="ru"))


def test_a_place_with_an_accent_is_no_unknown_name() -> None:
    silent(CHECK, Translation("Он был в Альмиросе.", "He was in Almyrós.", language="ru"))


def test_a_name_that_the_source_has_in_the_same_letters_is_a_copy() -> None:
    silent(CHECK, Translation("Так пишет Zabulé.", "So writes Zabulé.", language="ru"))


def test_words_in_small_letters_and_short_ones_are_left_alone() -> None:
    silent(CHECK, Translation("Это было в кафе.", "It was in a zabulé with Né and the ZABULÉ.", language="ru"))


@pytest.mark.parametrize("name", ["Zabułek", "Żebuleński", "Çabulkol", "Zabuqvörst", "Zabuléš"])
def test_who_writes_the_letters_of_another_language_knows_the_name(name: str) -> None:
    assert not list(CHECK.run(without_source(f"Marlo met {name} there.", "el")))


def test_letters_that_are_no_accented_latin_ones_are_another_matter() -> None:
    silent(CHECK, Translation("Ушёл Смит.", "Smιth left.", language="ru"))


def test_with_the_greek_source_the_names_are_compared_instead() -> None:
    silent(CHECK, Translation("Η Ζαμπουλέ έφυγε.", "Zabulé left."))
