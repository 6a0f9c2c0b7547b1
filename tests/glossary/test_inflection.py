"""Forms of words: by the dictionary, by endings where it has none."""

from __future__ import annotations

import pytest

from mtcheck.glossary.inflection import is_form


@pytest.mark.parametrize(
    ("code", "term", "words"),
    [
        ("el", "υπουργός", "υπουργού υπουργό υπουργοί υπουργών υπουργούς Υπουργός ΥΠΟΥΡΓΟΣ ΥΠΟΥΡΓΟΥ"),
        ("el", "κυβέρνηση", "κυβέρνησης κυβερνήσεως κυβερνήσεις"),
        ("el", "Ευρωπαϊκή", "ευρωπαϊκής ευρωπαϊκό ΕΥΡΩΠΑΪΚΗΣ"),
        ("el", "Μητσοτάκης", "Μητσοτάκη"),
        ("el", "Πειραιάς", "Πειραιά Πειραιώς"),
        ("el", "Ράμα", "Ράμας"),
        ("el", "Επικρατείας", "Επικράτεια"),
        ("en", "minister", "Minister ministers Ministers"),
        ("en", "hold", "holds held holding"),
        ("en", "country", "countries"),
        ("en", "Houthi", "Houthis"),
        ("de", "Außenminister", "Außenministers Außenministern"),
        ("fr", "étranger", "étrangère étrangères"),
        ("ru", "министр", "министра министров"),
        ("ru", "Зеленский", "Зеленского Зеленским"),
        ("uk", "Сибіга", "Сибіги Сибігу"),
        ("tr", "Erdoğan", "Erdoğanın"),
        ("ar", "وزير", "الوزير"),
    ],
)
def test_a_form_of_a_term_is_known(code: str, term: str, words: str) -> None:
    assert [word for word in words.split() if not is_form(word, term, code)] == []


@pytest.mark.parametrize(
    ("code", "term", "words"),
    [
        ("el", "νόμος", "νομός νομού νομίζω"),
        ("el", "χώρα", "χώρος χορός"),
        ("el", "υπουργός", "υπουργείο υπουργικός"),
        ("el", "Τσίπρας", "τσίπουρο Τσίπης"),
        ("en", "rise", "rising-star raise"),
        ("en", "found", "find"),
        ("en", "affairs", "affair"),
        ("en", "Kyiv", "Kiev"),
        ("en", "Odesa", "Odessa"),
        ("en", "minister", "ministry ministerial"),
        ("de", "Merkel", "Merz"),
        ("ru", "Путин", "путь"),
    ],
)
def test_another_word_is_none(code: str, term: str, words: str) -> None:
    assert [word for word in words.split() if is_form(word, term, code)] == []


def test_a_right_english_term_is_taken_in_any_form() -> None:
    assert not is_form("election", "elections", "en")
    assert is_form("election", "elections", "en", loose=True)
