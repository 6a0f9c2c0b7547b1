"""Errors planted for the training."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

import pytest

from mtcheck.proofreader.train.corpus import Sentence, Word
from mtcheck.proofreader.train.forms import (
    Change,
    Forms,
    article,
    case,
    form_of_verb,
    number_of_noun,
    number_of_verb,
    preposition,
    with_wrong_form,
    wrong_class,
)
from mtcheck.proofreader.train.gaps import left_out, without_noun, without_particle, without_verb
from mtcheck.proofreader.train.planted import CLASSES, RIGHT, UNKNOWN, Planted, untouched
from mtcheck.proofreader.train.planting import plant

Way = Callable[[Sentence, Forms], Iterator[Change]]

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


def words(text: str) -> Sentence:
    """A sentence from words with tag, lemma, role and the number of the head: "ships/NNS/ship/nsubj/2"."""
    rows = [word.split("/") for word in text.split()]
    return tuple(
        Word(word, tag, "", lemma, role, int(head), number, number, False)
        for number, (word, tag, lemma, role, head) in enumerate(rows)
    )


FORMED = words(
    "He/PRP/he/nsubj/2 has/VBZ/have/aux/2 left/VBN/leave/ROOT/2 three/CD/three/nummod/5 old/JJ/old/amod/5 "
    "ships/NNS/ship/dobj/2 by/IN/by/agent/2 Paris/NNP/paris/pobj/6 ././././2"
)
KNOWN = Forms([FORMED * 2, words("leave/VB/leave/ROOT/0 ship/NN/ship/nsubj/0 oldly/RB/oldly/advmod/0") * 2])


@pytest.mark.parametrize(
    ("way", "sentence", "found"),
    [
        (
            number_of_verb,
            words("The/DT/the/det/1 roof/NN/roof/nsubj/3 has/VBZ/have/aux/3 fallen/VBN/fall/ROOT/3"),
            (2, "have"),
        ),
        (form_of_verb, FORMED, (2, "leave")),
        (case, words("with/IN/with/prep/0 him/PRP/he/pobj/0"), (1, "he")),
        (preposition, FORMED, (6, "from")),
        (preposition, FORMED, (6, "of")),
        (article, words("in/IN/in/prep/0 Vienna/NNP/vienna/pobj/0"), (1, "the Vienna")),
        (article, words("an/DT/a/det/1 hour/NN/hour/pobj/0"), (0, "a")),
        (number_of_noun, words("three/CD/three/nummod/1 ships/NNS/ship/dobj/0"), (1, "ship")),
        (wrong_class, words("old/JJ/old/amod/1 ships/NNS/ship/dobj/0"), (0, "oldly")),
    ],
)
def test_what_is_put_in_the_place_of_a_word_is_wrong(way: Way, sentence: Sentence, found: tuple[int, str]) -> None:
    assert found in list(way(sentence, KNOWN))


def test_a_verb_of_a_group_or_of_several_subjects_keeps_its_number() -> None:
    group = words("The/DT/the/det/1 crew/NN/crew/nsubj/3 has/VBZ/have/aux/3 left/VBN/leave/ROOT/3")
    assert list(number_of_verb(group, KNOWN)) == []


def test_a_wrong_form_is_planted_where_nothing_else_is() -> None:
    found = {shown(with_wrong_form(SENTENCE, untouched(SENTENCE), FORMS, Random(seed))) for seed in range(30)}
    assert found == {f"The ships left an/{CLASSES['form']} harbour early ."}


def test_a_word_that_an_annotator_marked_teaches_nothing() -> None:
    marked = tuple(word._replace(marked=word.text in {"a", "left"}) for word in SENTENCE)
    assert [token.label for token in without_verb(marked, untouched(marked), Random(1)).tokens][2] == UNKNOWN
    assert shown(with_wrong_form(marked, untouched(marked), FORMS, Random(1))) == shown(untouched(marked))


def test_about_three_sentences_in_ten_stay_as_they_are_and_a_seed_gives_the_same_again() -> None:
    random = Random(5)
    found = [plant(SENTENCE, FORMS, random) for _ in range(2000)]
    assert sum(one == untouched(SENTENCE) for one in found) / 2000 == pytest.approx(0.28, abs=0.05)
    assert plant(SENTENCE, FORMS, Random(7)) == plant(SENTENCE, FORMS, Random(7))
