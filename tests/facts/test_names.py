"""Names in a source and in an English text."""

from __future__ import annotations

import pytest

from mtcheck.facts.names import capital_runs, carried, explained, is_name, origin_of, target_names
from mtcheck.facts.tokens import tokens
from mtcheck.facts.words import source_words


def names(text: str) -> list[str]:
    return [token.text for token in target_names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zelensky met Guterres in Kharkiv.", ["Zelensky", "Guterres", "Kharkiv"]),
        ("The government of Turkey met in China.", ["Turkey", "China"]),
        ("On Monday, in January, he met Mr. Dendias.", ["Dendias"]),
        ("They left Missouri for Denmark.", ["Missouri", "Denmark"]),
        ("I've seen the Court and the House.", []),
        ("The NATO and EU leaders met.", []),
        ("everything in lower case", []),
    ],
)
def test_a_name_is_a_capital_that_no_ordinary_word_explains(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They flew to the Canary Islands yesterday.", ["Canary", "Islands"]),
        ("Canary Islands residents were glad.", []),
        ("He said: “Canary Islands first.”", []),
        ("They saw the Court.", []),
        ("They met Canary, Islands and others.", []),
    ],
)
def test_a_row_of_capitals_is_a_name_unless_it_opens_a_sentence(text: str, expected: list[str]) -> None:
    assert [token.text for token in capital_runs(text)] == expected


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Χθες ο Ζελένσκι πήγε στη Μόσχα.", "el", ["Ζελένσκι", "Μόσχα"]),
        ("Вчора Президент зустрів Столтенберга в Києві.", "uk", ["Столтенберга", "Києві"]),
        ("В понедельник в России была среда.", "ru", ["России"]),
        ("Die Regierung traf Steinmeier in Frankreich.", "de", ["Steinmeier", "Frankreich"]),
        ("Hier, la France et Zelensky, en mars.", "fr", ["France", "Zelensky"]),
        ("Ontem, o Brasil venceu.", "pt", ["Brasil"]),
    ],
)
def test_a_name_of_the_source_is_no_noun_date_or_function_word(text: str, code: str, expected: list[str]) -> None:
    assert [word.text for word in source_words(text, code) if is_name(word, text, code)] == expected


PAIRS = [
    ("Ο Ζελένσκι μίλησε.", "el", "Zelensky"),
    ("η γαλλική κυβέρνηση", "el", "France"),
    ("οι Ηνωμένες Πολιτείες", "el", "American"),
    ("у Франції", "uk", "France"),
    ("в Москве", "ru", "Moscow"),
    ("in München", "de", "Munich"),
    ("à Londres", "fr", "London"),
    ("na Alemanha", "pt", "German"),
    ("ロンドンで", "ja", "London"),
]


@pytest.mark.parametrize(("source", "code", "name"), PAIRS)
def test_a_name_is_explained_by_the_source(source: str, code: str, name: str) -> None:
    assert explained(tokens(name)[0], origin_of(source, code))


@pytest.mark.parametrize(("source", "code", "name"), PAIRS)
def test_a_name_of_nothing_like_it_is_not_explained(source: str, code: str, name: str) -> None:
    assert not explained(tokens("Brazzaville")[0], origin_of(source, code))


@pytest.mark.parametrize(
    ("source", "code", "target", "kept"),
    [
        ("Γαλλία", "el", "The French left.", True),
        ("Γαλλία", "el", "The Spanish left.", False),
        ("Столтенберга", "uk", "Stoltenberg left.", True),
        ("Столтенберга", "uk", "Rutte left.", False),
        ("Warschau", "de", "They left Warsaw.", True),
        ("Warschau", "de", "They left Prague.", False),
        ("Lisboa", "pt", "They left Lisbon.", True),
        ("Lisboa", "pt", "They left.", False),
    ],
)
def test_a_name_is_carried_when_the_target_has_it_in_some_form(source: str, code: str, target: str, kept: bool) -> None:
    assert carried(source_words(source, code)[0], tokens(target), code) is kept
