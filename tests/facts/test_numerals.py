"""The value of a number, from its digits or from its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.facts.numerals import can_add, compose, glued, myriads, numeral, pair, roman
from mtcheck.languages import language

CODES = ("el", "uk", "ru", "de", "fr", "es", "it", "pt", "tr", "ar", "zh", "ja", "cs", "pl", "ro", "hi", "en")
COMMA = ("el", "uk", "ru", "de", "fr", "es", "it", "pt", "tr", "cs", "pl", "ro")
"""Languages with a comma before decimals."""

POINT = ("ar", "zh", "ja", "hi", "en")
ROMANS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@pytest.mark.parametrize("code", COMMA)
def test_a_comma_stands_before_decimals_on_the_continent(code: str) -> None:
    known = language(code)
    assert numeral("2,5", known) == (2.5,)
    assert numeral("1.250,75", known) == (1250.75,)
    assert numeral("1.250.300", known) == (1250300,)


@pytest.mark.parametrize("code", POINT)
def test_a_point_stands_before_decimals_elsewhere(code: str) -> None:
    known = language(code)
    assert numeral("2.5", known) == (2.5,)
    assert numeral("1,250.75", known) == (1250.75,)
    assert numeral("1,250", known)[0] == 1250


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("1.250", "el", 1250),
        ("1.250", "de", 1250),
        ("1.250", "tr", 1250),
        ("1.250", "en", 1.25),
        ("1,250", "en", 1250),
        ("12 500", "fr", 12500),
        ("12\u00a0500", "uk", 12500),
        ("12\u202f500", "fr", 12500),
        ("12'500", "de", 12500),
        ("12’500", "it", 12500),
        ("12 500,5", "pl", 12500.5),
        ("1,25,000", "hi", 125000),
        ("1,25,000", "en", 125000),
        ("12.5", "el", 12.5),
        ("0,125", "en", 0.125),
        ("0.125", "el", 0.125),
        ("1974", "el", 1974),
        ("007", "en", 7),
        ("١٢٬٥٠٠", "ar", 12500),
        ("٢٫٥", "ar", 2.5),
        ("२५", "hi", 25),
        ("１２", "ja", 12),
    ],
)
def test_separators_are_read_by_the_rule_of_the_language(text: str, code: str, value: float) -> None:
    assert numeral(text, language(code))[0] == value


@pytest.mark.parametrize("text", ["1.2.3", "10.1.1.5", "1,2,3", "1.234,5,6"])
def test_a_version_or_an_address_is_no_number(text: str) -> None:
    assert numeral(text, language("en")) == ()
    assert numeral(text, language("el")) == ()


def test_a_text_that_is_not_english_may_group_as_english_does() -> None:
    assert 12500 in numeral("12,500", language("el"))
    assert numeral("12.500", language("en")) == (12.5,)


@given(st.integers(0, 10**12), st.sampled_from(CODES))
def test_a_grouped_number_is_read_back(number: int, code: str) -> None:
    mark = "." if code in COMMA else ","
    assert number in numeral(f"{number:,}".replace(",", mark), language(code))
    assert number in numeral(f"{number:,}".replace(",", " "), language(code))
    assert numeral(str(number), language(code)) == (number,)


@given(st.integers(0, 10**7), st.integers(0, 99), st.sampled_from(CODES))
def test_a_number_with_two_decimals_is_read_back(whole: int, cents: int, code: str) -> None:
    text = f"{whole:,}.{cents:02}"
    if code in COMMA:
        text = text.translate(str.maketrans(",.", ".,"))
    assert numeral(text, language(code))[0] == pytest.approx(whole + cents / 100)


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ([(7, False)], 7),
        ([(20, False), (5, False)], 25),
        ([(2, False), (100, True), (50, False)], 250),
        ([(2, False), (100, True), (50, False), (1000, True)], 250_000),
        ([(1000, True)], 1000),
        ([(3, False), (1000, True), (2, False), (100, True)], 3200),
        ([(5, False), (1e6, True), (20, False), (1000, True), (1, False)], 5_020_001),
        ([(2.5, False), (1e6, True)], 2.5e6),
        ([(2, False), (1000, True), (1e6, True)], 2e9),
        ([(2, False), (12, True)], 24),
    ],
)
def test_words_of_a_number_are_put_together(parts: list[tuple[float, bool]], value: float) -> None:
    assert compose(parts) == value


@given(st.integers(1, 999), st.integers(1, 999), st.integers(1, 999))
def test_millions_thousands_and_units_add_up(millions: int, thousands: int, units: int) -> None:
    parts = [(float(millions), False), (1e6, True), (float(thousands), False), (1e3, True), (float(units), False)]
    assert compose(parts) == millions * 1_000_000 + thousands * 1_000 + units


@pytest.mark.parametrize(
    ("last", "value", "goes"),
    [
        ((20.0, False), 5, True),
        ((200.0, False), 50, True),
        ((100.0, True), 99, True),
        ((5.0, False), 2, False),
        ((20.0, False), 30, False),
        ((25.0, False), 5, False),
        ((1000.0, True), 2000, False),
    ],
)
def test_only_a_smaller_number_goes_on_a_round_one(last: tuple[float, bool], value: float, goes: bool) -> None:
    assert can_add([last], value) is goes


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ([(2, False), (0, False), (2, False), (4, False)], 2024),  # 二〇二四
        ([(2, False), (10, True), (5, False)], 25),  # 二十五
        ([(10, True), (5, False)], 15),  # 十五
        ([(3, False), (10_000, True), (5, False), (1000, True)], 35_000),  # 三万五千
        ([(1, False), (1e8, True), (2000, False), (10_000, True)], 120_000_000),  # 1億2000万
        ([(10, True), (10_000, True)], 100_000),  # 十万
        ([(3, False), (100, True), (10_000, True)], 3_000_000),  # 三百万
    ],
)
def test_chinese_numerals_count_in_sections_of_four_places(parts: list[tuple[float, bool]], value: float) -> None:
    assert myriads(parts) == value


@pytest.mark.parametrize(("text", "value"), [("II", 2), ("IV", 4), ("XIX", 19), ("XXI", 21), ("MCMXC", 1990)])
def test_roman_numerals_have_their_value(text: str, value: int) -> None:
    assert roman(text) == value


@pytest.mark.parametrize("text", ["", "IIII", "VX", "IC", "NATO", "xix", "ΙV"])
def test_other_letters_are_no_roman_numeral(text: str) -> None:
    assert roman(text) == 0


@given(st.integers(1, 39))
def test_a_roman_numeral_is_read_back(number: int) -> None:
    text, rest = "", number
    for value, letters in ROMANS:
        text, rest = text + letters * (rest // value), rest % value
    assert roman(text) == number


@pytest.mark.parametrize(
    ("word", "code", "value"),
    [
        ("fünfundzwanzig", "de", 25),
        ("zweiunddreißig", "de", 32),
        ("zweihundertfünfzig", "de", 250),
        ("dreitausend", "de", 3000),
        ("zweitausendvierundzwanzig", "de", 2024),
        ("neunzehnhundert", "de", 1900),
        ("pětatřicet", "cs", 35),
        ("duemila", "it", 2000),
        ("duecentocinquanta", "it", 250),
        ("trentadue", "it", 32),
    ],
)
def test_number_words_in_one_are_taken_apart(word: str, code: str, value: float) -> None:
    assert glued(word.casefold(), code) == (value,)


@pytest.mark.parametrize(
    ("word", "code"), [("und", "de"), ("Hund", "de"), ("einfach", "de"), ("setta", "it"), ("", "de")]
)
def test_a_word_that_only_begins_like_a_number_is_none(word: str, code: str) -> None:
    assert glued(word, code) == ()


@pytest.mark.parametrize(
    ("parts", "ends"),
    [
        ([(4, False), (5, False)], ((4,), (5,))),
        ([(5, False), (6, False), (100, True)], ((500, 5), (600,))),
        ([(10, True), (5, False), (6, False)], ((15,), (16,))),
        ([(3, False), (5, False)], ((3,), (5,))),
    ],
)
def test_two_chinese_numerals_that_follow_each_other_are_two_ends(
    parts: list[tuple[float, bool]], ends: tuple[tuple[float, ...], tuple[float, ...]]
) -> None:
    assert pair(parts) == ends


@pytest.mark.parametrize(
    "parts",
    [
        [(5, False)],
        [(5, False), (4, False)],
        [(2, False), (0, False), (1, False), (2, False)],
        [(20, False), (21, False)],
        [(2, False), (10, True), (3, False)],
    ],
)
def test_other_chinese_numerals_are_one_number(parts: list[tuple[float, bool]]) -> None:
    assert pair(parts) is None
