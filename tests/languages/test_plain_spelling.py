"""The spelling in which forms of a language are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtcheck.languages.spelling import plain


@pytest.mark.parametrize(
    ("word", "code", "expected"),
    [
        ("Αθήνα", "el", "αθηνα"),
        ("ΑΘΗΝΑ", "el", "αθηνα"),
        ("Ταΐζω", "el", "ταιζω"),
        ("ещё", "ru", "еще"),
        ("за́мок", "ru", "замок"),
        ("Йод", "ru", "йод"),
        ("Їжак", "uk", "їжак"),
        ("П’ять", "uk", "п'ять"),
        ("Пʼять", "uk", "п'ять"),
        ("ISPARTA", "tr", "ısparta"),
        ("İSTANBUL", "tr", "istanbul"),
        ("Straße", "de", "strasse"),
        ("e\u0301te\u0301", "fr", "été"),
        ("SÃO", "pt", "são"),
        ("مُحَمَّد", "ar", "محمد"),
        ("أحمد", "ar", "احمد"),
        ("東京", "ja", "東京"),
    ],
)
def test_case_and_marks_that_writers_leave_out_do_not_count(word: str, code: str, expected: str) -> None:
    assert plain(word, code) == expected


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [("pé", "pe", "pt"), ("schon", "schön", "de"), ("кіт", "кит", "uk"), ("é", "e", "fr"), ("ї", "і", "uk")],
)
def test_letters_that_make_another_word_do_count(one: str, other: str, code: str) -> None:
    assert plain(one, code) != plain(other, code)


@pytest.mark.parametrize(
    ("one", "other"), [("χώρας", "ΧΩΡΑΣ"), ("λόγος", "λογοσ")], ids=["final sigma in capitals", "medial sigma"]
)
def test_a_greek_final_sigma_is_a_sigma(one: str, other: str) -> None:
    assert plain(one, "el") == plain(other, "el")


@given(
    st.text(alphabet="αβγάέώΐΰςσϊабвёйїґé'’ZIıİ", max_size=12), st.sampled_from(["el", "ru", "uk", "fr", "de", "ja"])
)
def test_a_plain_spelling_stays_as_it_is(word: str, code: str) -> None:
    assert plain(plain(word, code), code) == plain(word, code)
