"""Spaces around marks."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.punctuation_spacing import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Source :Skai", "Source :Skai", "Source: Skai"),
        ("Prices rose , he said.", "rose ,", "rose,"),
        ("“No one came” .", "came” .", "came”."),
        ("Prices,wages and rents", "Prices,wages", "Prices, wages"),
        ("He left the hall.Then he spoke.", "hall.Then", "hall. Then"),
        ("The league ended.his contract expires.", "ended.his", "ended. his"),
    ],
)
def test_the_words_around_the_mark_are_the_span_and_the_reading(text: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (found, expected)


@pytest.mark.parametrize(
    "text",
    [
        "It was 10:30, the score 2:1, the price 1,000.50 euros.",
        "Booking.com and example.org fell; mail a.b@example.org.",
        "He said ... nothing .5 per cent of it.",
        "The U.S.A. team, Node.js users and the Ph.D. student left.",
        "See https://example.org/a:b,c;d for more.",
        "Well :-) he said.",
    ],
)
def test_numbers_addresses_initials_and_ellipses_are_left_alone(text: str) -> None:
    silent(CHECK, text)


def test_french_puts_a_space_before_some_marks() -> None:
    assert findings(CHECK, "Quoi ? Rien !", target_language="fr") == []
    assert [one.text for one in findings(CHECK, "Rien , dit-il.", target_language="fr")] == ["Rien ,"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Από ό,τι είπε ο κ. Μητσοτάκης, 3 δισ. ευρώ, π.χ. σήμερα; Ναι!"),
        ("de", "Am 3. Mai kamen z. B. die Bürger:innen und der Dr. Meier."),
        ("fr", "« Quoi\u202f? » demanda-t-il\u00a0; rien\u00a0: c’est tout !"),
        ("es", "El Sr. Pérez (EE. UU.), págs. 3 y 4: ¿qué?"),
        ("it", "Il dott. Rossi e la dott.ssa Bianchi, ecc."),
    ],
)
def test_what_each_language_writes_is_right(language: str, text: str) -> None:
    assert findings(CHECK, text, target_language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("el", "Ήρθε ,αλλά έφυγε.", "Ήρθε, αλλά"),
        ("el", "Ήρθε σήμερα.Έφυγε αύριο.", "σήμερα. Έφυγε"),
        ("de", "Er kam ,aber ging.", "kam, aber"),
        ("es", "Vino el niño.Él se fue.", "niño. Él"),
    ],
)
def test_slips_are_found_in_each_language(language: str, text: str, expected: str) -> None:
    assert [one.expected for one in findings(CHECK, text, target_language=language)] == [expected]


def test_what_the_source_writes_so_is_no_slip() -> None:
    assert findings(CHECK, Translation("Об этом пишет Kostroma.Today.", "Kostroma.Today writes so.", "ru")) == []
    assert findings(CHECK, Translation("Об этом пишет газета.", "Kostroma.Today writes so.", "ru"))


def test_a_space_before_the_mark_that_closes_a_quotation_is_reported() -> None:
    [one] = findings(CHECK, "He called it “a dark page ”.")
    assert one.expected == "page”"
    silent(CHECK, 'He spoke of both "...the end" and "the start".')
