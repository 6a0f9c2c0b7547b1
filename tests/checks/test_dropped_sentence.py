"""Segments that lack a whole sentence of their source."""

from __future__ import annotations

from dataclasses import replace

import pytest
from verbs import bitext_of, fires, silent

from mtcheck.checks.dropped_sentence import CHECK
from mtcheck.checks.lost_clause import CHECK as LOST_CLAUSE
from mtcheck.facts.lengths import habit
from mtcheck.types import Bitext, Pair, Segment, Span, Translation

FIRST = "Η πυροσβεστική έσβησε τη φωτιά στο εργοστάσιο μέσα σε δύο ώρες."
SECOND = "Οι κάτοικοι των γύρω σπιτιών πέρασαν τη νύχτα σε ένα σχολείο."
DROPPED = Translation(f"{FIRST} {SECOND}", "Firefighters put out the fire in the factory within two hours.")


def test_a_translation_of_the_first_sentence_alone_is_reported() -> None:
    assert fires(CHECK, DROPPED) == [DROPPED.target]


def test_the_numbers_of_sentences_are_named() -> None:
    (found,) = CHECK.run(bitext_of(DROPPED))
    assert "the source has 2 sentences, the translation 1" in found.message
    assert found.severity == "major"


def test_what_it_reports_is_not_reported_as_a_lost_clause_too() -> None:
    silent(LOST_CLAUSE, DROPPED)


def test_two_sentences_joined_into_one_are_no_loss() -> None:
    joined = (
        "Firefighters put out the fire in the factory within two hours, while those who live in the houses around it"
        " spent the night in a school."
    )
    silent(CHECK, Translation(f"{FIRST} {SECOND}", joined))


def test_two_sentences_joined_and_shortened_a_little_are_no_loss() -> None:
    joined = "Firefighters put out the factory fire in two hours, while nearby residents slept in a school."
    source = f"{FIRST} {SECOND}"
    # One standard deviation shorter than usual: a Greek text becomes 84 % as long, give or take 14 %.
    assert 0.69 < len(joined) / len(source) < 0.77
    silent(CHECK, Translation(source, joined))


def test_a_short_translation_with_as_many_sentences_is_not_its_business() -> None:
    silent(CHECK, Translation(f"{FIRST} {SECOND}", "The fire is out. People slept in a school."))


def test_a_full_stop_after_an_abbreviation_is_no_sentence() -> None:
    silent(
        CHECK, Translation("Ο κ. Παπαδόπουλος και η κ. Νικολάου πήγαν χθες το βράδυ στη Λαμία.", "They went to Lamia.")
    )


SHOWN = 40
"""Pairs that show the usual length of a translation."""


@pytest.mark.parametrize("target", ["el", "de", "bg"])
def test_any_target_language_will_do_where_a_bitext_shows_the_usual_length(target: str) -> None:
    whole = "The fire brigade put out the fire in the factory by noon. The people who live nearby slept in a school."
    first = "Η πυροσβεστική έσβησε τη φωτιά στο εργοστάσιο ως το μεσημέρι."
    second = "Όσοι μένουν κοντά κοιμήθηκαν σε ένα σχολείο."
    texts = [f"{first} {second}"] * SHOWN + [first]
    pairs = tuple(
        Pair(Segment(number, "body", number + 1, Span(0, len(text)), text), whole) for number, text in enumerate(texts)
    )
    bitext = Bitext("example.tsv", "", pairs, "en", target)
    found = [one.segment for one in CHECK.run(with_habit(bitext))]
    assert found == [SHOWN]


def with_habit(bitext: Bitext) -> Bitext:
    """Give the bitext with its own habit of length."""
    return replace(bitext, habit=habit(bitext))


def test_without_a_usual_length_nothing_is_said() -> None:
    pair = Pair(Segment(0, "body", 1, Span(0, 9), "Die Feuer"), f"{FIRST} {SECOND}")
    assert not list(CHECK.run(Bitext("example.tsv", "", (pair,), "el", "de")))
