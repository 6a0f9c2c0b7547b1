"""Countries, peoples and seats of government that a text names."""

from __future__ import annotations

import pytest

from mtcheck.facts.places import is_named, is_place, lands, lands_of, polities
from mtcheck.facts.tokens import tokens
from mtcheck.facts.words import source_words


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("Greek", {"GR"}),
        ("Greece", {"GR"}),
        ("Athens", {"GR"}),
        ("FRENCH", {"FR"}),
        ("Turkey", {"TR"}),
        ("Türkiye", {"TR"}),
        ("Scotland", {"GB"}),
        ("Welsh", {"GB"}),
        ("table", set()),
        ("", set()),
    ],
)
def test_a_word_stands_for_a_country_by_name_people_or_seat(word: str, codes: set[str]) -> None:
    assert polities(word) == codes
    assert is_place(word) is bool(codes)


@pytest.mark.parametrize(
    ("text", "code", "codes"),
    [
        ("Η γαλλική κυβέρνηση", "el", {"FR"}),
        ("немецкие войска", "ru", {"DE"}),
        ("у Польщі та Франції", "uk", {"PL", "FR"}),
        ("die deutsche Regierung", "de", {"DE"}),
        ("le gouvernement", "fr", set()),
        ("o governo português", "pt", {"PT"}),
        ("中国とフランス", "ja", {"CN", "FR"}),
    ],
)
def test_the_countries_of_a_source_are_found_in_adjectives_too(text: str, code: str, codes: set[str]) -> None:
    assert lands(source_words(text, code)) == codes


def test_the_countries_of_an_english_text_have_capitals() -> None:
    assert lands_of(tokens("The Greek and Polish envoys ate turkey.")) == {"GR", "PL"}


@pytest.mark.parametrize(
    ("country", "text", "code", "named"),
    [
        ("US", "Οι Ηνωμένες Πολιτείες απάντησαν.", "el", True),
        ("US", "των Ηνωμένων Πολιτειών", "el", True),
        ("US", "влада Сполучених Штатів", "uk", True),
        ("GB", "Οι Ηνωμένες Πολιτείες", "el", False),
        ("US", "Οι ηνωμένες ομάδες", "el", False),
        ("FR", "Frankreich", "de", False),
    ],
)
def test_a_country_of_several_words_is_named_by_all_of_them(country: str, text: str, code: str, named: bool) -> None:
    assert is_named(country, source_words(text, code), code) is named
