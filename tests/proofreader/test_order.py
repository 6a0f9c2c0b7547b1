"""Words planted in the order of Greek, and pronouns that Greek doubles."""

from __future__ import annotations

from random import Random

import pytest
from test_planting import SENTENCE, shown

from mtcheck.proofreader.train.corpus import Sentence, Word
from mtcheck.proofreader.train.order import (
    Way,
    adjective_last,
    before_noun,
    in_wrong_order,
    object_first,
    object_twice,
    predicate_first,
    subject_last,
    subject_twice,
    with_word_too_many,
)
from mtcheck.proofreader.train.planted import CLASSES, rearranged, untouched

ORDER, EXTRA = CLASSES["order"], CLASSES["extra"]

RELATIVE: Sentence = (
    Word("The", "DT", "DET", "the", "det", 2, 0, 0, False),
    Word("old", "JJ", "ADJ", "old", "amod", 2, 1, 1, False),
    Word("mosaic", "NN", "NOUN", "mosaic", "nsubj", 7, 0, 6, False),
    Word("which", "WDT", "PRON", "which", "dobj", 6, 3, 3, False),
    Word("two", "CD", "NUM", "two", "nummod", 5, 4, 4, False),
    Word("farmers", "NNS", "NOUN", "farmer", "nsubj", 6, 4, 5, False),
    Word("found", "VBD", "VERB", "find", "relcl", 2, 3, 6, False),
    Word("is", "VBZ", "AUX", "be", "ROOT", 7, 0, 9, False),
    Word("famous", "JJ", "ADJ", "famous", "acomp", 7, 8, 8, False),
    Word(".", ".", "PUNCT", ".", "punct", 7, 9, 9, False),
)
"""The old mosaic which two farmers found is famous."""

PHRASE: Sentence = (
    Word("He", "PRP", "PRON", "he", "nsubj", 1, 0, 0, False),
    Word("has", "VBZ", "VERB", "have", "ROOT", 1, 0, 7, False),
    Word("the", "DT", "DET", "the", "det", 4, 2, 2, False),
    Word("oldest", "JJS", "ADJ", "old", "amod", 4, 3, 3, False),
    Word("house", "NN", "NOUN", "house", "dobj", 1, 2, 6, False),
    Word("in", "IN", "ADP", "in", "prep", 4, 5, 6, False),
    Word("Athens", "NNP", "PROPN", "athens", "pobj", 5, 6, 6, False),
    Word(".", ".", "PUNCT", ".", "punct", 1, 7, 7, False),
)
"""He has the oldest house in Athens."""


def planted(way: Way, sentence: Sentence) -> set[str]:
    """All that a way of planting makes of a sentence."""
    return {shown(way(sentence, untouched(sentence), Random(seed))) for seed in range(60)}


def test_a_subject_is_put_behind_its_verb_or_what_follows_it() -> None:
    assert planted(subject_last, SENTENCE) == {
        f"Left/{ORDER} the/{ORDER} ships a harbour early .",
        f"Left/{ORDER} a harbour the/{ORDER} ships early .",
        f"Left/{ORDER} a harbour early the/{ORDER} ships .",
        f"Early left/{ORDER} a harbour the/{ORDER} ships .",
    }


def test_a_relative_clause_is_turned_round_too_and_a_statement_with_is_does_not_ask() -> None:
    found = planted(subject_last, RELATIVE)
    assert f"The old mosaic which found/{ORDER} two/{ORDER} farmers is famous ." in found
    assert f"Is/{ORDER} famous the/{ORDER} old mosaic which two farmers found ." in found
    assert not any(one.startswith(f"Is/{ORDER} the") for one in found)


@pytest.mark.parametrize("lemma", ["stand", "hang"])
def test_a_verb_that_english_puts_first_stays_where_it_is(lemma: str) -> None:
    plain = tuple(word._replace(lemma=lemma, tag="VBD") if word.text == "left" else word for word in SENTENCE)
    plain = tuple(word._replace(role="npadvmod") if word.role == "dobj" else word for word in plain)
    assert planted(subject_last, plain) == {shown(untouched(plain))}


def test_so_does_a_verb_of_speaking_beside_a_quotation_and_a_question() -> None:
    mark = Word('"', "``", "PUNCT", '"', "punct", 2, 6, 6, False)
    said = (*(word._replace(lemma="say") if word.text == "left" else word for word in SENTENCE[:6]), mark)
    assert planted(subject_last, said) == {shown(untouched(said))}
    asked = (*SENTENCE[:6], SENTENCE[6]._replace(text="?"))
    assert planted(subject_last, asked) == {shown(untouched(asked))}


def test_a_statement_is_turned_round() -> None:
    turned = f"Famous/{ORDER} is the/{ORDER} old mosaic which two farmers found ."
    assert planted(predicate_first, RELATIVE) == {turned}


def test_an_object_comes_first_and_a_pronoun_takes_its_place() -> None:
    assert planted(object_first, SENTENCE) == {
        f"A harbour the/{ORDER} ships left it/{EXTRA} early .",
        f"A harbour the/{ORDER} ships left early .",
    }


def test_what_belongs_to_an_adjective_comes_before_the_noun() -> None:
    assert planted(before_noun, PHRASE) == {f"He has the oldest in/{ORDER} Athens house/{ORDER} ."}


def test_an_adjective_stands_behind_its_noun() -> None:
    assert planted(adjective_last, RELATIVE) == {f"The mosaic old/{ORDER} which two farmers found is famous ."}


def test_a_subject_is_taken_up_again() -> None:
    assert f"The ships they/{EXTRA} left a harbour early ." in planted(subject_twice, SENTENCE)


def test_an_object_is_taken_up_in_the_relative_clause() -> None:
    found = planted(object_twice, RELATIVE)
    assert f"The old mosaic which two farmers found it/{EXTRA} is famous ." in found
    assert planted(object_twice, SENTENCE) == {shown(untouched(SENTENCE))}


def test_where_one_way_has_no_place_another_is_taken() -> None:
    assert shown(untouched(PHRASE)) not in planted(in_wrong_order, PHRASE)
    assert all(f"/{EXTRA}" in one for one in planted(with_word_too_many, SENTENCE))


def test_parts_that_an_earlier_error_tore_apart_stay() -> None:
    once = rearranged(SENTENCE, untouched(SENTENCE), [range(2), range(2, 5)], [1, 0], {0: "order"})
    assert shown(once) == f"Left a harbour the/{ORDER} ships early ."
    assert rearranged(SENTENCE, once, [range(2), range(2, 3)], [1, 0], {0: "order"}) is once
