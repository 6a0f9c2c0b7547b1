"""Marks beside marks."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.doubled_punctuation import CHECK


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ('He said: "We are ready.".', 'ready.".', 'ready."'),
        ("He said: “We are ready!”. He left.", "ready!”.", "ready!”"),
        ("The mayor,, who left.", "mayor,,", "mayor,"),
        ("The mayor;, who left.", "mayor;,", "mayor,"),
        ("The mayor stayed., and left.", "stayed.,", "stayed,"),
        ("The mayor left.. She stayed.", "left..", "left."),
        ("The mayor, . left.", "mayor, .", "mayor."),
        ("Who left?. She stayed.", "left?.", "left?"),
    ],
)
def test_the_word_and_its_marks_are_the_span_and_the_reading(text: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, text)
    assert (one.text, one.expected) == (found, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Wait... and see. Wait ... What?! No!! Who??",
        "Apple Inc., the U.S., e.g., etc., Jr., p.m., Ltd.. They left.",
        "He searched on Yahoo!. It works.",
        "See https://example.org/a..b and ../file.",
        "He left the “U.S.”. She stayed.",
        "He smiled ;-) and left :).",
    ],
)
def test_ellipses_stress_and_abbreviations_are_right(text: str) -> None:
    silent(CHECK, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Preguntó: «¿Cuándo?». Nadie contestó."),
        ("fr", "Il demande : « Quand ? ». Rien."),
        ("el", "Ρώτησε «Πότε;». Και έφυγε;; Ναι;, είπε."),
        ("it", "Chiese: «Quando?». Il sig., la sig.ra ecc., tutti."),
        ("de", "Er sagte ,,ja`` und z. B., usw., nein."),
    ],
)
def test_a_stop_after_a_question_in_quotation_marks_is_right_elsewhere(language: str, text: str) -> None:
    assert findings(CHECK, text, target_language=language) == []


def test_doubled_marks_are_found_in_other_languages() -> None:
    assert [one.text for one in findings(CHECK, "Ο δήμαρχος έφυγε.. Εκείνη έμεινε.", target_language="el")] == [
        "έφυγε.."
    ]
