"""Indefinite articles in the wrong form."""

from __future__ import annotations

import pytest
from verbs import findings, silent

from mtcheck.checks.wrong_indefinite_article import CHECK


@pytest.mark.parametrize(
    ("sentence", "found", "expected"),
    [
        ("He writes for a established blog.", "a established", "an established"),
        ("He was released by a extremist Islamic group.", "a extremist", "an extremist"),
        ("A Israeli driver was hurt.", "A Israeli", "An Israeli"),
        ("They left a hour later.", "a hour", "an hour"),
        ("It is a unimportant matter.", "a unimportant", "an unimportant"),
        ("It is a urban legend.", "a urban", "an urban"),
        ("It was an mechanical reflex.", "an mechanical", "a mechanical"),
        ("She studied at an university.", "an university", "a university"),
        ("It is an useful tool.", "an useful", "a useful"),
        ("It is an one day trip.", "an one", "a one"),
        ("He was taken to an hospital.", "an hospital", "a hospital"),
        ("“An book,” he said.", "An book", "A book"),
        ("It was over. A actor came.", "A actor", "An actor"),
    ],
)
def test_an_article_that_does_not_fit_the_sound_is_found(sentence: str, found: str, expected: str) -> None:
    [one] = findings(CHECK, sentence)
    assert (one.text, one.expected, one.severity) == (found, expected, "minor")


@pytest.mark.parametrize(
    "sentence",
    [
        "A European and a university student left on a one-way street to a once-famous unit, a unique one.",
        "An hour later an honest heir had an honour, an herb and an Honorary degree.",
        "It was an historic day in an hotel, and a historic day in a hotel.",
        "An FBI agent, an MP and a UN envoy met an x-ray expert, an 8-year-old and a U-boat crew.",
        "Vitamin A and vitamin A in it are in group A as well; option a is right, and a and b are wrong.",
        "In Sana'a around noon, in Yan'an folk art is sold.",
        "It is a usual, useful, unanimous, uniform, ubiquitous and utopian affair.",
        "He quoted “dem dar a ojalá” and Lauf an der Pegnitz.",
        "This is an example; a eulogy; a ewe.",
        "Hepatitis A infections are rare.",
    ],
)
def test_articles_that_fit_and_letters_are_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)
