"""Names that a translator may add."""

from __future__ import annotations

import pytest

from mtcheck.facts.explicitation import acronyms, completed, is_home, is_written_out
from mtcheck.facts.names import origin_of
from mtcheck.facts.naming import name_differences
from mtcheck.facts.tokens import Token, tokens


def token(text: str, word: str) -> Token:
    return next(one for one in tokens(text) if one.text == word)


@pytest.mark.parametrize(("word", "code"), [("Russian", "ru"), ("Moscow", "ru"), ("Greece", "el"), ("Czech", "cs")])
def test_the_country_of_the_source_is_home(word: str, code: str) -> None:
    assert is_home(token(f"The {word} press.", word), code)


@pytest.mark.parametrize(("word", "code"), [("Swedish", "ru"), ("Russian", "el"), ("Lada", "ru"), ("Greece", "xx")])
def test_other_names_are_not_home(word: str, code: str) -> None:
    assert not is_home(token(f"The {word} press.", word), code)


def test_a_known_name_is_completed_where_one_of_its_words_is_explained() -> None:
    text = "They met Kim Jong-un there."
    added = [token(text, "Jong-un")]
    assert completed(text, added, origin_of("Они встретили там Кима.", "ru")) == {text.index("Jong-un")}
    assert completed(text, added, origin_of("Они встретили там Лулу.", "ru")) == set()
    stranger = "They met Kim Zabrenwood there."
    assert completed(stranger, [token(stranger, "Zabrenwood")], origin_of("Они встретили Кима.", "ru")) == set()
    short = "They met Xi Jinping there."
    assert completed(short, [token(short, "Jinping")], origin_of("Они встретили там Си.", "ru")) == set()


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("Об этом сообщило министерство обороны.", "The Russian Defence Ministry reported this.", "ru"),
        ("В столице потеплеет.", "It will get warmer in Moscow.", "ru"),
        ("Ο Μπάιντεν έφυγε χθες.", "Joe Biden left yesterday.", "el"),
        ("Об этом заявил Ким вчера.", "Kim Jong-un announced this yesterday.", "ru"),
    ],
)
def test_what_readers_abroad_need_is_no_other_name(source: str, target: str, code: str) -> None:
    assert name_differences(source, target, (code, "en")) == ()


@pytest.mark.parametrize(
    ("source", "target", "added"),
    [
        ("Министр посетил Швецию.", "The minister visited Russia.", "Russia"),  # a country is gone
        ("Об этом сообщило министерство обороны.", "The Swedish Defence Ministry reported this.", "Swedish"),
    ],
)
def test_a_country_in_the_place_of_another_is_one(source: str, target: str, added: str) -> None:
    assert [one.target_text for one in name_differences(source, target, ("ru", "en"))] == [added]


@pytest.mark.parametrize(
    ("source", "target", "code", "added"),
    [
        ("Об этом сообщило шведское министерство.", "The Russian ministry reported this.", "ru", "Russian"),
        ("Gestern schloss der Münchner Flughafen.", "The German airport closed yesterday.", "de", "German"),
    ],
)
def test_home_is_no_excuse_where_another_place_is_gone(source: str, target: str, code: str, added: str) -> None:
    assert [one.target_text for one in name_differences(source, target, (code, "en"))] == [added]


def test_an_acronym_has_about_as_many_letters_as_its_name_has_words() -> None:
    assert acronyms("По данным МВФ и ООН, ГАЗЕТЧИК ушёл.") == ["МВФ", "ООН"]
    assert is_written_out("International Monetary Fund", ["МВФ"])
    assert is_written_out("Federal Antimonopoly Service", ["ООН", "ФАС"])
    assert not is_written_out("Fund", ["Ф", "ФА"])
    assert not is_written_out("International Monetary Fund", ["АБВГД"])
    assert not is_written_out("National Council of the Deaf and Mute", ["ООН"])
    assert not is_written_out("International Monetary Fund", [])
