"""Whether two words of two languages are one name."""

from __future__ import annotations

import pytest

from mtcheck.facts.identity import distance, excused, matches, oddness, source_of

SAME = [
    ("Μπάιντεν", "Biden", "el"),
    ("Τσίπρα", "Tsipras", "el"),
    ("Πούτιν", "Putin", "el"),
    ("Зеленський", "Zelensky", "uk"),
    ("Зеленського", "Zelenskyy", "uk"),
    ("В’ячеслава", "Viacheslav", "uk"),
    ("Макроном", "Macron", "ru"),
    ("ジョンソン", "Johnson", "ja"),
    ("Merkels", "Merkel", "de"),
    ("Moscou", "Moscow", "fr"),
    ("Guterres", "Guterres", "pt"),
    ("Пензенской", "Penza", "ru"),
    ("Тверской", "Tver", "ru"),
    ("Тартуский", "Tartu", "ru"),
    ("кремлевского", "Kremlin", "ru"),
    ("Рузского", "Ruz", "ru"),
    ("Харківської", "Kharkiv", "uk"),
    ("Олю", "Olya", "ru"),
    ("Галецкую", "Galetskaya", "ru"),
    ("Захаревского", "Zakharevsky", "ru"),
    ("Хорхе", "Jorge", "ru"),
    ("Жан", "Jean", "ru"),
    ("Шон", "Sean", "ru"),
    ("Чжан", "Zhang", "ru"),
    ("Синьцзян", "Xinjiang", "ru"),
    ("Райт", "Wright", "ru"),
    ("Лестер", "Leicester", "uk"),
    ("Хуан", "Juan", "uk"),
    ("Жак", "Jacques", "uk"),
]
OTHER = [
    ("Πούτιν", "Merkel", "el"),
    ("Μόσχα", "Berlin", "el"),
    ("Зеленський", "Poroshenko", "uk"),
    ("Макрон", "Merkel", "ru"),
    ("ジョンソン", "Merkel", "ja"),
    ("Steinmeier", "Scholz", "de"),
    ("Paris", "Madrid", "fr"),
    ("Тверской", "Tula", "ru"),
    ("Пензенской", "Perm", "ru"),
    ("Московского", "Minsk", "ru"),
    ("Чжан", "Jean", "ru"),
    ("Жан", "Xinjiang", "ru"),
    ("Лестер", "Webster", "uk"),
    ("Олю", "Anna", "ru"),
]


@pytest.mark.parametrize(("word", "part", "code"), SAME)
def test_a_name_in_another_case_or_script_is_the_same(word: str, part: str, code: str) -> None:
    assert distance(word, part, code) <= 0
    assert matches(word, ["the", part], code) == part
    assert source_of(part, ["xyz", word], code) == word


@pytest.mark.parametrize(("word", "part", "code"), OTHER)
def test_another_name_is_not(word: str, part: str, code: str) -> None:
    assert distance(word, part, code) > 0
    assert matches(word, [part], code) is None
    assert source_of(part, [word], code) is None


@pytest.mark.parametrize("code", ["el", "de"])
def test_nothing_matches_nothing(code: str) -> None:
    assert matches("Merkel", [], code) is None
    assert source_of("Merkel", [], code) is None


@pytest.mark.parametrize(
    ("word", "part", "code"), [("Μπάιντεν", "Biden", "el"), ("Merkels", "Merkel", "de"), ("NATO", "NATO", "el")]
)
def test_a_right_spelling_is_not_odd(word: str, part: str, code: str) -> None:
    assert oddness(word, part, code) == 0


@pytest.mark.parametrize(
    ("word", "part", "code", "letters"),
    [("NATO", "NAOT", "el", 2), ("Merkel", "Markel", "de", 1), ("Lula", "Lola", "pt", 1)],
)
def test_oddness_counts_letters_of_latin_names(word: str, part: str, code: str, letters: float) -> None:
    assert oddness(word, part, code) == letters


def test_an_ending_of_the_source_excuses_one_of_english() -> None:
    assert excused("Карасунском", "Karasun", "ru") < 0.3 < oddness("Карасунском", "Karasun", "ru")
    assert excused("Μπάιντεν", "Biden", "el") == 0


def test_a_misspelt_romanisation_is_odder_than_a_right_one() -> None:
    assert oddness("Шольц", "Scholz", "ru") < 0.3 < oddness("Шольц", "Schalg", "ru")
