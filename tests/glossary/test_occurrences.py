"""Terms in a text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtcheck.glossary.occurrences import Index
from mtcheck.glossary.phrases import phrase


def found(text: str, *terms: str, code: str = "el", case: bool | None = None, loose: bool = False) -> list[str]:
    phrases = [phrase(term, code, number, case=case, loose=loose) for number, term in enumerate(terms)]
    return [one.text for one in Index(phrases, code).find(text)]


@pytest.mark.parametrize(
    ("code", "term", "text", "there"),
    [
        ("el", "υπουργός Εξωτερικών", "Δηλώσεις του υπουργού Εξωτερικών, σήμερα", "υπουργού Εξωτερικών"),
        ("el", "Ευρωπαϊκή Επιτροπή", "στελέχη της Ευρωπαϊκής Επιτροπής", "Ευρωπαϊκής Επιτροπής"),
        ("el", "Υπουργός Εξωτερικών", "ΔΗΛΩΣΕΙΣ ΤΟΥ ΥΠΟΥΡΓΟΥ ΕΞΩΤΕΡΙΚΩΝ", "ΥΠΟΥΡΓΟΥ ΕΞΩΤΕΡΙΚΩΝ"),
        ("el", "ΗΠΑ", "στις Η.Π.Α. χθες", "Η.Π.Α."),
        ("en", "foreign minister", "the foreign ministers' meeting", "foreign ministers"),
        ("en", "Speaker's Office", "the Speaker’s office said", "Speaker’s office"),
        ("en", "prime minister", "the ex-prime-minister left", "prime-minister"),
        ("en", "take place", "it has taken place", "taken place"),
        ("en", "US", "the U.S. said", "U.S."),
        ("en", "NGO", "two NGOs left", "NGOs"),
        ("fr", "accord", "il salue l’accord conclu", "accord"),
        ("fr", "droit d'asile", "le droit d’asile reste", "droit d’asile"),
        ("tr", "Türkiye", "Türkiye'nin başkanı", "Türkiye"),
        ("uk", "Лук'янівка", "на Лук’янівці сьогодні", "Лук’янівці"),
        ("en", "AT&T", "an AT&T phone", "AT&T"),
        ("el", "ε.α.", "ο στρατηγός ε.α. Ρήγας", "ε.α."),
        ("zh", "外交部长", "中国外交部长说", "外交部长"),
        ("ja", "外務大臣", "日本の外務大臣は", "外務大臣"),
    ],
)
def test_a_term_is_found_in_any_form(code: str, term: str, text: str, there: str) -> None:
    assert found(text, term, code=code) == [there]


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("US", "he told us"),
        ("Turkey", "a stuffed turkey"),
        ("foreign minister", "a foreign, minister-like figure"),
        ("foreign minister", "foreign. Ministers met"),
        ("kiev", "see https://example.org/kiev/a and kiev@example.org"),
        ("who", "whose"),
    ],
)
def test_what_only_looks_like_a_term_is_none(term: str, text: str) -> None:
    assert found(text, term, code="en") == []


def test_the_longest_term_wins_and_nothing_is_found_within_it() -> None:
    text = "the deputy prime minister and the minister"
    assert found(text, "minister", "prime minister", "deputy prime minister", code="en") == [
        "deputy prime minister",
        "minister",
    ]


def test_terms_of_a_length_stand_together() -> None:
    index = Index([phrase("αρχή", "el", 0), phrase("αρχή", "el", 7)], "el")
    [one] = index.find("η αρχή")
    assert one.entries == {0, 7}
    assert index.find("η αρχή", {7})[0].entries == {7}


@pytest.mark.parametrize(
    ("term", "text", "hits"),
    [
        ("president", "the president, the President", ["president"]),
        ("President", "the president, the President", ["President"]),
        ("state", "State aid fell. a State of the union", ["State"]),
        ("NATO", "NATO, Nato", ["NATO"]),
        ("eBay", "eBay, ebay", ["eBay"]),
    ],
)
def test_with_case_the_capitals_must_be_those_of_the_term(term: str, text: str, hits: list[str]) -> None:
    assert found(text, term, code="en", case=True) == hits


def test_without_case_no_capital_matters() -> None:
    assert found("told us, US", "US", code="en", case=False) == ["us", "US"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=12), st.sampled_from(["el", "en", "tr", "zh", "xx"]))
def test_any_text_can_be_searched_for_any_term_and_holds_what_it_contains(text: str, term: str, code: str) -> None:
    one_phrase = phrase(term, code, 0, case=True)
    index = Index([one_phrase], code)
    assert bool(index.find(term)) == bool(one_phrase.words)
    if one_phrase.words:
        for one in index.find(f"{text} {term} {text}"):
            assert one.text == f"{text} {term} {text}"[one.span.start : one.span.end]
