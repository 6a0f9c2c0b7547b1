"""Spellings brought to a common form."""

from __future__ import annotations

import pytest

from mtcheck.knowledge.spelling import beginning, fold, sound_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Čeferin", "ceferin"),
        ("Jean-Pierre", "JEAN PIERRE"),
        ("U.S.", "us"),
        ("O’Neill", "O'Neill"),
        ("Erdoğan", "Erdogan"),
        ("Kılıçdaroğlu", "Kilicdaroglu"),
        ("Wałęsa", "Walesa"),
    ],
)
def test_case_accents_stops_and_hyphens_do_not_count(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sybiha", "Sibykha"),
        ("Andrii", "Andriy"),
        ("Kostas", "Costas"),
        ("Zelensky", "Zelenskyy"),
        ("Tsipras", "Tsiprras"),
        ("Foteini", "Fotini"),
    ],
)
def test_romanisations_of_one_name_share_a_key(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Putin", "Rutte"), ("Biden", "Baden"), ("Kallas", "Kalas Maria"), ("Macron", "Marion")],
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


def test_names_in_other_scripts_begin_alike_however_they_are_written() -> None:
    assert beginning("Ακσού") == beginning("ΑΞΟΥ") == "αξου"
    assert beginning("Παπσάλη") == beginning("παψάλη")
    assert beginning("Ёлкин") == beginning("Елкина")
