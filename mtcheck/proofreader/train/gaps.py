"""Words left out of a sentence."""

from __future__ import annotations

from random import Random

from mtcheck.proofreader.reading import Kind
from mtcheck.proofreader.train.corpus import Sentence, Word
from mtcheck.proofreader.train.planted import CLASSES, SUBJECTS, Planted, Token, among, capital, subtree

OBJECTS = frozenset(["dobj", "pobj", "attr"])


def left_out(planted: Planted, words: set[int], kind: Kind) -> Planted:
    """Leave words out that stand together, and mark what follows them; the sentence keeps two words at least."""
    tokens = planted.tokens
    places = [place for place, token in enumerate(tokens) if token.origin in words]
    if not places or len(places) > len(tokens) - 2:
        return planted
    first, after = places[0], places[-1] + 1
    if after == len(tokens):
        return Planted(tokens[:first], CLASSES[kind])
    following = tokens[after].labelled(kind)
    text = capital(following.text) if first == 0 else following.text
    return planted._replace(tokens=[*tokens[:first], Token(text, *following[1:]), *tokens[after + 1 :]])


def without_verb(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Leave a verb out: a full verb, the first more often than others, or now and then an auxiliary."""
    full = among(sentence, planted, lambda word: word.coarse == "VERB")
    auxiliary = among(sentence, planted, lambda word: word.coarse == "AUX")
    if not full and not auxiliary:
        return planted
    drawn = random.random()
    choice = auxiliary if not full or (auxiliary and drawn > 0.75) else full
    return left_out(planted, {choice[0] if drawn < 0.35 else random.choice(choice)}, "verb")


def without_noun(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Leave a subject out, its head alone or with all that belongs to it, or the head of an object."""
    subjects = among(sentence, planted, lambda word: word.role in SUBJECTS or word.role == "expl")
    objects = among(sentence, planted, lambda word: word.role in OBJECTS and word.coarse in {"NOUN", "PRON", "PROPN"})
    if subjects and random.random() < 0.7:
        one = random.choice(subjects) if random.random() < 0.6 else subjects[0]
        whole = random.random() < 0.4
        words = set(subtree(sentence[one])) if whole else {one}
        before = sentence[one].first - 1
        if whole and before > 0 and sentence[before].role in {"mark", "advmod"} and random.random() < 0.3:
            words.add(before)  # "in the room [when she] learned"
        return left_out(planted, words, "noun")
    return left_out(planted, {random.choice(objects)}, "noun") if objects else planted


def without_particle(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Leave out an article that its noun needs, a preposition, "to", a conjunction or a pronoun.

    A conjunction between two clauses goes with its comma: what is left are two sentences without a full stop.
    """
    clauses = [number for number in among(sentence, planted, is_between) if opens_clause(sentence, number)]
    if clauses and random.random() < 0.4:
        one = random.choice(clauses)
        return left_out(planted, {one - 1, one} if sentence[one - 1].text == "," else {one}, "particle")

    def wanted(word: Word) -> bool:
        if word.text.lower() in {"a", "an", "the"}:
            return sentence[word.head].tag == "NN"
        return word.coarse in {"ADP", "PART", "SCONJ", "CCONJ", "PRON"} and word.text.isalpha()

    found = among(sentence, planted, wanted)
    return left_out(planted, {random.choice(found)}, "particle") if found else planted


def is_between(word: Word) -> bool:
    """Tell whether a word joins two of a kind."""
    return word.role == "cc" and word.text in {"and", "but"}


def opens_clause(sentence: Sentence, number: int) -> bool:
    """Tell whether what a conjunction adds is a clause with its own subject, which follows at once."""
    head = sentence[number].head
    return any(
        word.role in SUBJECTS
        and word.first == number + 1
        and sentence[word.head].role == "conj"
        and sentence[word.head].head == head
        for word in sentence
    )
