"""What words are in English."""

from __future__ import annotations

import pytest

from mtcheck.languages.glosses import glosses, stem, vocabulary


@pytest.mark.parametrize(
    ("word", "code", "english"),
    [
        ("κυβέρνησης", "el", "government"),
        ("ΚΥΒΕΡΝΗΣΗ", "el", "government"),
        ("φόρους", "el", "tax"),
        ("φόρων", "el", "tax"),
        ("φορούσε", "el", "wore"),
        ("Γαλλίας", "el", "France"),
        ("уряду", "uk", "government"),
        ("об’єкт", "uk", "object"),
        ("Франції", "uk", "France"),
        ("правительства", "ru", "government"),
        ("немецкие", "ru", "German"),
        ("Regierungen", "de", "government"),
        ("Deutschland", "de", "Germany"),
        ("impôts", "fr", "tax"),
        ("governo", "pt", "government"),
        ("総選挙", "ja", "general election"),
        ("والحكومة", "ar", "government"),
    ],
)
def test_an_inflected_word_has_its_english(word: str, code: str, english: str) -> None:
    assert english in glosses(code).of(word)


@pytest.mark.parametrize(("word", "code"), [("xyzzy", "fr"), ("Βλντφγκ", "el"), ("", "de"), ("word", "xx")])
def test_an_unknown_word_has_none(word: str, code: str) -> None:
    assert glosses(code).of(word) == ()
    assert glosses(code).of_name(word) == ()


@pytest.mark.parametrize(("word", "code", "english"), [("Ισλανδίας", "el", "Iceland"), ("Ісландією", "uk", "Iceland")])
def test_a_country_is_known_in_its_cases(word: str, code: str, english: str) -> None:
    assert english in glosses(code).of(word)
    assert english in glosses(code).of_name(word)


@pytest.mark.parametrize(
    "forms",
    [
        "plan plans planned planning",
        "policy policies",
        "tax taxes taxed",
        "sign signs signed signing",
        "Minister minister's ministers",
        "win winning wins",
    ],
)
def test_forms_of_an_english_word_share_a_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("war", "wall"), ("police", "poll"), ("bank", "ban"), ("Iran", "Iraq")])
def test_other_english_words_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_the_vocabulary_has_content_words_and_no_articles() -> None:
    known = vocabulary("fr")
    assert {stem("government"), stem("taxes"), stem("France")} <= known
    assert not {"the", "of", "and"} & known
    assert vocabulary("xx") == frozenset()


@pytest.mark.parametrize(
    ("code", "word", "english"),
    [
        ("pt", "Quenianos", "Kenyan"),
        ("pt", "Paquistaneses", "Pakistani"),
        ("pt", "ugandês", "Ugandan"),
        ("pt", "xiitas", "Shia"),
        ("es", "ghanesa", "Ghanaian"),
        ("es", "suníes", "Sunni"),
        ("fr", "chiites", "Shia"),
        ("fr", "écossaise", "Scottish"),
        ("it", "Ruandesi", "Rwandan"),
        ("it", "sciita", "Shia"),
    ],
)
def test_peoples_and_faiths_are_known_in_their_forms(code: str, word: str, english: str) -> None:
    assert english in glosses(code).of_name(word)
