"""Terms of a source in whatever inflection."""

from __future__ import annotations

import pytest

from mtcheck.facts.terms import find_term, inflected


@pytest.mark.parametrize(
    ("code", "text", "term", "found"),
    [
        ("el", "του υπουργού Εξωτερικών της χώρας", "υπουργός Εξωτερικών", "υπουργού Εξωτερικών"),
        (
            "el",
            "τον αρχηγό της αξιωματικής αντιπολίτευσης",
            "αρχηγός της αξιωματικής αντιπολίτευσης",
            "αρχηγό της αξιωματικής αντιπολίτευσης",
        ),
        ("el", "οι κυβερνητικοί μας εκπρόσωποι", "κυβερνητικός εκπρόσωπος", "κυβερνητικοί μας εκπρόσωποι"),
        ("el", "ο ναύαρχος ε.α. Σαρρής", "ε.α.", "ε.α."),
        ("uk", "заява міністра закордонних справ", "міністр закордонних справ", "міністра закордонних справ"),
        ("ru", "заявил министр иностранных дел", "министр иностранных дел", "министр иностранных дел"),
        ("de", "des Regierungssprechers Müller", "Regierungssprecher", "Regierungssprechers"),
    ],
)
def test_each_word_may_be_inflected(code: str, text: str, term: str, found: str) -> None:
    span = find_term(text, term, code)
    assert span is not None
    assert text[span.start : span.end] == found


@pytest.mark.parametrize(
    ("code", "text", "term"),
    [
        ("el", "ο εκπρόσωπος της κυβέρνησης", "κυβερνητικός εκπρόσωπος"),
        ("el", "πήρε δώρα για όλους", "Δώρα"),
        ("el", "η αυτοκρατορία έπεσε", "αυτοκράτορας"),
        ("el", "η ΔΕΗΣ", "ΔΕΗ"),
        ("el", "", "υπουργός"),
    ],
)
def test_what_is_another_term_is_not_found(code: str, text: str, term: str) -> None:
    assert find_term(text, term, code) is None


def test_endings_are_short_and_of_the_letters_of_endings() -> None:
    assert inflected("επιχειρηση", "επιχειρησεων", "el")
    assert not inflected("επιχειρηση", "επιχειρηματιας", "el")
    assert not inflected("βουλη", "βουλευτης", "el")
