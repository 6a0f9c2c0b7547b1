"""Errors planted for the training."""

from __future__ import annotations

from random import Random

import pytest

from mtcheck.proofreader.train.corpus import Sentence, Word
from mtcheck.proofreader.train.forms import Forms, with_wrong_form
from mtcheck.proofreader.train.gaps import left_out, without_noun, without_particle, without_verb
from mtcheck.proofreader.train.planted import CLASSES, RIGHT, UNKNOWN, Planted, untouched
from mtcheck.proofreader.train.planting import plant

SENTENCE: Sentence = (
    Word("The", "DT", "DET", "the", "det", 1, 0, 0, False),
    Word("ships", "NNS", "NOUN", "ship", "nsubj", 2, 0, 1, False),
    Word("left", "VBD", "VERB", "leave", "ROOT", 2, 0, 6, False),
    Word("a", "DT", "DET", "a", "det", 4, 3, 3, False),
    Word("harbour", "NN", "NOUN", "harbour", "dobj", 2, 3, 4, False),
    Word("early", "RB", "ADV", "early", "advmod", 2, 5, 5, False),
    Word(".", ".", "PUNCT", ".", "punct", 2, 6, 6, False),
)
FORMS = Forms([SENTENCE, SENTENCE, tuple(word._replace(text="leaves", tag="VBZ") for word in SENTENCE[2:3] * 2)])


def shown(planted: Planted) -> str:
    """The words, each that has a class other than "right" with its number."""
    return " ".join(one.text if one.label == RIGHT else f"{one.text}/{one.label}" for one in planted.tokens)


def test_what_follows_a_verb_that_is_left_out_has_the_class() -> None:
    found = without_verb(SENTENCE, untouched(SENTENCE), Random(1))
    assert shown(found) == f"The ships a/{CLASSES['verb']} harbour early ."


def test_what_begins_a_sentence_afterwards_has_a_capital() -> None:
    assert shown(left_out(untouched(SENTENCE), {0, 1}, "noun")) == f"Left/{CLASSES['noun']} a harbour early ."


def test_what_is_left_out_at_the_end_is_the_class_of_the_end() -> None:
    found = left_out(untouched(SENTENCE), {6}, "particle")
    assert found.end == CLASSES["particle"]
    assert shown(found) == "The ships left a harbour early"


def test_a_sentence_keeps_two_words() -> None:
    assert left_out(untouched(SENTENCE), set(range(6)), "noun") == untouched(SENTENCE)


def test_nouns_and_particles_are_left_out_where_the_parser_sees_them() -> None:
    nouns = {shown(without_noun(SENTENCE, untouched(SENTENCE), Random(seed))) for seed in range(30)}
    number = CLASSES["noun"]
    assert nouns == {
        f"The left/{number} a harbour early .",
        f"Left/{number} a harbour early .",
        f"The ships left a early/{number} .",
    }
    articles = {shown(without_particle(SENTENCE, untouched(SENTENCE), Random(seed))) for seed in range(30)}
    assert articles == {f"The ships left harbour/{CLASSES['particle']} early ."}  # "the ships" may lose its article


def test_a_wrong_form_is_another_one_of_the_same_word() -> None:
    found = {shown(with_wrong_form(SENTENCE, untouched(SENTENCE), FORMS, Random(seed))) for seed in range(30)}
    assert found == {f"The ships leaves/{CLASSES['form']} a harbour early ."}


def test_a_word_that_an_annotator_marked_teaches_nothing() -> None:
    marked = tuple(word._replace(marked=word.text in {"a", "left"}) for word in SENTENCE)
    assert [token.label for token in without_verb(marked, untouched(marked), Random(1)).tokens][2] == UNKNOWN
    assert shown(with_wrong_form(marked, untouched(marked), FORMS, Random(1))) == shown(untouched(marked))


def test_about_three_sentences_in_ten_stay_as_they_are_and_a_seed_gives_the_same_again() -> None:
    random = Random(5)
    found = [plant(SENTENCE, FORMS, random) for _ in range(2000)]
    assert sum(one == untouched(SENTENCE) for one in found) / 2000 == pytest.approx(0.28, abs=0.05)
    assert plant(SENTENCE, FORMS, Random(7)) == plant(SENTENCE, FORMS, Random(7))
