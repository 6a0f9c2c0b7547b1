"""Small words of the source language."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.stray_particle import CHECK
from mtcheck.types import Translation


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bill will not pass, says o SYRIZA.", ["o"]),
        ("Ο Mitsotakis spoke on Monday.", ["Ο"]),
        ("In the afternoon η Commission met.", ["η"]),
        ("The head of η Commission met ο Tsipras.", ["η", "ο"]),
    ],
)
def test_greek_articles_are_found_without_a_source(text: str, found: list[str]) -> None:
    assert [one.text for one in findings(CHECK, text)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "The party und its voters are content.", "und"),
        ("fr", "The minister was there, mais nobody saw him.", "mais"),
        ("es", "He was there pero nobody saw him.", "pero"),
        ("it", "He was there anche yesterday.", "anche"),
        ("pt", "He was there mas nobody saw him.", "mas"),
        ("tr", "The party ve its voters are content.", "ve"),
    ],
)
def test_small_words_of_the_source_language_are_found(language: str, text: str, found: str) -> None:
    assert found in [one.text for one in findings(CHECK, Translation("x", text, language))]


@pytest.mark.parametrize(
    "text",
    [
        "It was ten o’clock, ten o'clock or ten o clock.",
        "He read O Globo and met Lo o Sen. The vowels are o, e, o and u.",
        "The Jack o Lantern burned.",
        "Here η is 0.5, η = 2, and the value of η was small; the η meson.",
        "The film «Ο Θίασος» and the film Ο Θίασος are old.",
        "The party und its voters are content.",
    ],
)
def test_names_quantities_and_quotations_are_left_alone(text: str) -> None:
    silent(CHECK, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "He studied Sturm und Drang and read the book alles und nichts."),
        ("de", "He wrote “we came und left” on the wall."),
        ("es", "The y axis is long, and the letter y is not."),
        ("fr", "The massif des Maures is a mountain range with pains aux raisins."),
    ],
)
def test_titles_and_set_phrases_are_left_alone(language: str, text: str) -> None:
    silent(CHECK, Translation("x", text, language))


def test_greek_particles_in_latin_letters_are_reported_in_text_from_greek() -> None:
    [one] = findings(CHECK, Translation("Οι εργαζόμενοι του δήμου απεργούν.", "The workers of tou council will stop."))
    assert one.text == "tou"
    [one] = findings(CHECK, Translation("Η αρχή, η ΑΔΑΕ, το λέει.", "The authority, h ADAE, says so."))
    assert one.text == "h"
