"""How names are usually spelt in English."""

from __future__ import annotations

import pytest

from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages.familiar import (
    FOLDER,
    frequency,
    is_common,
    is_familiar,
    near_sound,
    of_sound,
    parse,
    places,
    rows,
)


@pytest.mark.parametrize("name", ["Jaromir", "Zagreb", "Gingrich", "Erdoğan", "Mitsotakis"])
def test_english_text_has_the_names_of_people_and_places(name: str) -> None:
    assert frequency(name) >= 10
    assert is_familiar(name)


@pytest.mark.parametrize("name", ["Yaromir", "Zagrep", "Jingrit", "Zabrenwood", "Farbanks"])
def test_it_does_not_have_what_engines_make_of_them(name: str) -> None:
    assert frequency(name) == 0
    assert not is_familiar(name)


def test_ordinary_words_are_familiar_but_no_names() -> None:
    assert is_familiar("Parliament")
    assert frequency("Parliament") == 0


def test_spellings_of_one_sound_stand_together_the_most_frequent_first() -> None:
    names = [one.name for one in of_sound(sound_key("Zelensky"))]
    assert "zelensky" in names
    frequencies = [one.frequency for one in of_sound(sound_key("Zelensky"))]
    assert frequencies == sorted(frequencies, reverse=True)
    assert of_sound("no such key") == ()


def test_near_keys_begin_alike() -> None:
    keys, first = near_sound("za")
    assert sound_key("Zagreb") in keys
    assert all(key.startswith("za") for key in keys)
    found = [row.partition(b"\t")[0].decode() for row in rows("en")]
    assert tuple(found[first : first + len(keys)]) == keys
    assert not found[first - 1].startswith("za")
    assert not found[first + len(keys)].startswith("za")


def test_the_list_is_sorted_and_its_keys_are_those_of_today() -> None:
    """A change of the sound key makes the list useless until it is built again."""
    found = rows("en")
    keys = [row.partition(b"\t")[0] + b"\t" for row in found]
    assert keys == sorted(keys)
    for row in found[:: len(found) // 500]:
        key = row.partition(b"\t")[0].decode()
        for one in parse(row):
            assert one.name == fold(one.name)
            assert sound_key(one.name) == key
            assert 10 <= one.frequency < 80


@pytest.mark.parametrize("name", ["pokrovsk", "almyros", "korydallos", "riomaggiore"])
def test_small_places_that_english_text_seldom_has_are_known(name: str) -> None:
    assert name in places()
    assert frequency(name) <= 10


@pytest.mark.parametrize("name", ["zabrenwood", "farbanks", "london", "and", "Pokrovsk"])
def test_other_words_are_no_places_of_the_list(name: str) -> None:
    """London is in the list of names; the words of this one are folded."""
    assert name not in places()


def test_the_list_of_places_is_sorted_and_has_no_word_that_the_others_have() -> None:
    words = (FOLDER / "places.txt").read_text(encoding="utf-8").splitlines()
    assert words == sorted(set(words))
    for word in words[:: len(words) // 500]:
        assert word == fold(word)
        assert word.isascii()
        assert word.isalpha()
        assert len(word) >= 4
        assert not is_common(word)
        assert frequency(word) <= 10
