"""Words that English does not have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from verbs import findings, silent

from mtcheck.checks.unknown_word import CHECK
from mtcheck.types import Entry, Translation


@pytest.mark.parametrize(
    "sentence",
    [
        "The outer part of the Sun is the photospic, seen by all.",
        "The trikeratopipatos ate leaves.",
        "Police found the gurmatis in a cellar.",
    ],
)
def test_a_word_that_an_engine_made_up_is_found(sentence: str) -> None:
    [one] = findings(CHECK, sentence)
    assert (one.severity, one.expected) == ("minor", None)
    assert one.confidence < 0.7  # it may be a term that no list has


def test_a_slip_is_found_with_the_word_that_is_a_letter_away() -> None:
    [one] = findings(CHECK, "The valley is inaccessable in winter.")
    assert (one.text, one.expected) == ("inaccessable", "inaccessible")
    assert one.confidence == 0.75


def test_of_several_near_words_the_frequent_ones_are_shown_and_none_is_proposed() -> None:
    [one] = findings(CHECK, "The administration wanred about fraud.")
    assert one.expected is None
    assert one.evidence["near"].split(", ")[:2] == ["wanted", "warned"]


@pytest.mark.parametrize(
    ("source", "target", "language", "meant"),
    [
        ("Το κάλυψαν με μαύρο μουσαμά.", "They covered it with black musama.", "el", "μουσαμά"),
        ("Ο γιατρός έδωσε σκοπολαμίνη.", "The doctor gave scolalopamine.", "el", "σκοπολαμίνη"),
        ("Мы спустились в погреб.", "We went down to the pogreb.", "ru", "погреб"),
        ("Au fost atacati de sanculoti.", "They were attacked by sanculots.", "ro", "sanculoti"),
    ],
)
def test_the_word_of_the_source_that_was_spelt_by_ear_is_named(
    source: str, target: str, language: str, meant: str
) -> None:
    [one] = findings(CHECK, Translation(source, target, language=language))
    assert one.evidence["source"] == meant
    assert meant in one.message
    assert one.confidence == 0.85


def test_what_the_word_of_the_source_means_is_told_where_it_is_known() -> None:
    [one] = findings(CHECK, Translation("Έστειλαν ντρόουν.", "They sent droons.", language="el"))
    assert "drone" in one.evidence["in English"].split(", ")


@pytest.mark.parametrize(
    "sentence",
    [
        "The snowploughs, carmakers and watercolourists were organised, and quite unphotogenic.",
        "Counteroffensives, denuclearisation and ridership are in the papers.",
        "Mudstone, hornworts and pendentives are rare words, and words all the same.",
        "The plateau, a “vidde”, is wide (Norwegian: hogvidde).",
        "The plateau is called vidde, and so is the hill.",
        "It was in Lietuvos rytas, a newspaper.",
        "The wasp P. dominula lives here, and so does Hesperonychus elizabethae.",
        "He came back with the spolia opima of the king.",
        "See example.org/photospic, photospic.example.org, @photospic and #photospic.",
    ],
)
def test_rare_words_and_foreign_terms_that_show_it_are_left_alone(sentence: str) -> None:
    silent(CHECK, sentence)


def test_a_word_that_is_cut_in_two_is_told_by_another_check() -> None:
    silent(CHECK, "The parlia ment voted at noon.")


def test_words_with_a_capital_are_names() -> None:
    silent(CHECK, "Photospic said so. The Photospic said so, and so did McPhotospic.")


def test_speech_that_is_quoted_is_looked_at() -> None:
    [one] = findings(CHECK, "“They came to the house and took the musama away,” said the neighbour.")
    assert one.text == "musama"


def test_a_word_is_told_once_an_article() -> None:
    assert len(findings(CHECK, "The photospic is hot.\n\nThe photospic is bright.")) == 1


def test_a_term_of_the_glossary_is_right() -> None:
    drink = Entry("κυκεώνας", ("kykeonas",))
    example = Translation("Ήπιε κυκεώνα.", "He drank kykeonas.", language="el")
    assert [one.text for one in findings(CHECK, example)] == ["kykeonas"]
    silent(CHECK, replace(example, glossary=(drink,)))
