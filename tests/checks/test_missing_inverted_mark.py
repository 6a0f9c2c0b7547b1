"""Spanish questions and exclamations."""

from __future__ import annotations

import pytest
from verbs import findings

from mtcheck.checks.missing_inverted_mark import CHECK


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cuándo llegará el ministro? Nadie lo sabe.", "ministro?"),
        ("Nadie lo sabe. Qué vergüenza para el país!", "país!"),
        ("«Cuándo llegará el ministro?», preguntó.", "ministro?"),
        ("¿Vendrá? Y cuándo se irá?", "irá?"),
    ],
)
def test_the_last_word_of_the_question_is_the_span(text: str, found: str) -> None:
    assert [one.text for one in findings(CHECK, text, target_language="es")] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "¿Cuándo llegará el ministro? ¡Qué vergüenza!",
        "Y entonces, ¿cuándo llegará? Pero ¡qué vergüenza!",
        "¿Cómo lo hizo?, preguntó. ¡¿Qué?! ¿Qué!",
        "¿Vendrá el ministro.\n¿O no vendrá?",
        "La película Who's That Girl? se estrenó. Yahoo! creció.",
        "El plan (¿bueno?) y el precio (?) de la cosa.",
        "Who killed Laura Palmer?",
    ],
)
def test_marks_in_place_foreign_titles_and_names_are_right(text: str) -> None:
    assert findings(CHECK, text, target_language="es") == []
