"""Words of two scripts."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.mixed_script_word import CHECK


@pytest.mark.parametrize(
    ("language", "text", "found", "expected"),
    [
        ("en", "The mayor of Αthens.", "Αthens", "Athens"),
        ("en", "The mayor of Аthens.", "Аthens", "Athens"),
        ("en", "Ηe left.", "Ηe", "He"),
        ("el", "Η Bουλή ψήφισε.", "Bουλή", "Βουλή"),
        ("el", "Ο Νίκοs έφυγε.", "Νίκοs", "Νίκος"),
        ("el", "Πρώτη διάφορoι λόγοι.", "διάφορoι", "διάφοροι"),
        ("de", "Im Jahr dreiβig.", "dreiβig", "dreißig"),
        ("en", "The word Жabc is odd.", "Жabc", None),
    ],
)
def test_the_word_is_the_span_and_one_script_the_reading(
    language: str, text: str, found: str, expected: str | None
) -> None:
    [one] = findings(CHECK, text, target_language=language)
    assert (one.text, one.expected) == (found, expected)


@pytest.mark.parametrize(
    "text",
    [
        "5 µm, 5 μm, 3 kΩ, ΔT, λx, TNFα, NFκB, IL1β, α-amylase, ΛCDM.",
        "The e-ΕΦΚΑ and myΑΑΔΕ services, the IT-специалист.",
        "The word Νίκος is Greek, слово is Russian.",
    ],
)
def test_symbols_and_made_names_are_right(text: str) -> None:
    silent(CHECK, text)
