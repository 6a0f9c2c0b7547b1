"""How names are usually spelt in English."""

from __future__ import annotations

import pytest

from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages.familiar import frequency, is_familiar, near_sound, of_sound, parse, rows


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
    keys = [key for key, _ in near_sound(sound_key("Zagreb"))]
    assert "zagreb" in keys
    assert all(key.startswith("za") for key in keys)


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
