"""How the names of a source are spelt in its translation."""

from __future__ import annotations

import pytest

from mtcheck.facts.spellings import is_known, is_slip, misspellings, spellings


@pytest.mark.parametrize(
    ("source", "target", "code", "name"),
    [
        ("Ο Στόλτενμπεργκ μίλησε.", "Stolenberg spoke.", "el", "Stolenberg"),
        ("Тут жив Кириленко.", "Kyrilonko lived here.", "uk", "Kyrilonko"),
    ],
)
def test_a_strange_spelling_is_measured(source: str, target: str, code: str, name: str) -> None:
    [one] = spellings(source, target, (code, "en"))
    assert one.text == name
    assert target[one.target.start : one.target.end] == name
    assert one.strangeness > 0.5


def test_a_usual_spelling_is_hardly_strange() -> None:
    [one] = spellings("Тут жив Кириленко.", "Kyrylenko lived here.", ("uk", "en"))
    assert one.strangeness < 0.3


@pytest.mark.parametrize(
    ("source", "target", "code", "expected"),
    [
        ("Η Ισπανία νίκησε.", "Spian won.", "el", "Spain"),
        ("Він живе у Польщі.", "He lives in Polnad.", "uk", "Poland"),
        ("Sie lebt in Deutschland.", "She lives in Germnay.", "de", "Germany"),
    ],
)
def test_a_misspelt_country_is_found_with_the_right_spelling(
    source: str, target: str, code: str, expected: str
) -> None:
    [one] = misspellings(source, target, (code, "en"))
    assert one.expected == expected


@pytest.mark.parametrize(
    ("meant", "written", "slip"),
    [
        ("Spain", "Spian", True),
        ("Germany", "Germnay", True),
        ("Spain", "Spain", False),
        ("America", "American", False),
        ("Russia", "Russians", False),
        ("Spain", "Portugal", False),
    ],
)
def test_a_slip_is_no_derived_word(meant: str, written: str, slip: bool) -> None:
    assert is_slip(meant, written) is slip


@pytest.mark.parametrize(("name", "expected"), [("Tokyo", True), ("Greek", True), ("Spian", False)])
def test_a_known_name_is_a_word_a_place_or_somebody(name: str, expected: bool) -> None:
    assert is_known(name) is expected
