"""Errors planted in good sentences: words left out and wrong forms, each with the class that the network shall find."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from random import Random
from typing import NamedTuple

from mtcheck.proofreader.reading import KINDS, Kind
from mtcheck.proofreader.train.corpus import Sentence, Word

RIGHT = 0
CLASSES: dict[Kind, int] = {kind: number for number, kind in enumerate(KINDS, 1)}
UNKNOWN = -100
"""Class of a word of which nothing is known: an annotator marked it. It is the one that PyTorch's loss leaves out."""

UNTOUCHED = 0.3
"""Share of the sentences that stay as they are."""

TWICE = 0.2
"""Share of the others that get two errors."""

SHARES: dict[Kind, float] = {"verb": 0.42, "noun": 0.17, "particle": 0.20, "form": 0.21}
"""How often each kind of error is planted. Verbs most: what is left without one is the worst for a reader."""

PREPOSITIONS = tuple(
    """of in to for with on at from by about as into like through after over between out against during without
    before under around among""".split()
)
PRONOUNS = ("who which whose whom", "he him his", "they them their", "it its", "she her")
"""Words that are put in each other's place."""

SUBJECTS = frozenset(["nsubj", "nsubjpass"])
OBJECTS = frozenset(["dobj", "pobj", "attr"])


class Token(NamedTuple):
    """A word after planting: its text, class, and number in the sentence that it was."""

    text: str
    label: int
    origin: int


class Planted(NamedTuple):
    """A sentence after planting, and the class of its end (a word may be missing there)."""

    tokens: list[Token]
    end: int = RIGHT


class Forms:
    """The forms of verbs and nouns in a corpus, by lemma, and its words."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        """Count what a corpus has."""
        rows = list(sentences)
        self.counted = Counter(word.text.lower() for row in rows for word in row)
        self.forms: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for row in rows:
            for word in row:
                text = word.text.lower()
                if word.tag[:2] in {"VB", "NN"} and word.tag[:3] != "NNP" and text.isalpha() and self.counted[text] > 1:
                    self.forms[word.lemma, word.tag[:2]].add(text)

    def others(self, word: Word, text: str) -> list[str]:
        """Give the words that are wrong in the place of one, for being another form of it or of its kind."""
        if word.tag[:2] in {"VB", "NN"} and word.tag[:3] != "NNP":
            return sorted(self.forms[word.lemma, word.tag[:2]] - {text})
        if word.coarse == "ADP" and text in PREPOSITIONS:
            return [one for one in PREPOSITIONS if one != text]
        if word.coarse in {"ADV", "ADJ"}:
            other = text.removesuffix("ly") if text.endswith("ly") else f"{text}ly"
            return [other] if other != text and self.counted[other] else []
        group = next((one.split() for one in PRONOUNS if text in one.split()), [])
        return [one for one in group if one != text]


def plant(sentence: Sentence, forms: Forms, random: Random) -> Planted:
    """Give a sentence with no error, one, or two; where the one that was drawn has no place, with none."""
    tokens = [Token(word.text, UNKNOWN if word.marked else RIGHT, number) for number, word in enumerate(sentence)]
    planted = Planted(tokens)
    if random.random() < UNTOUCHED:
        return planted
    for _ in range(1 + (random.random() < TWICE)):
        (kind,) = random.choices(list(SHARES), list(SHARES.values()))
        planted = PLANTERS[kind](sentence, planted, forms, random)
    return planted


def left_out(planted: Planted, words: set[int], kind: Kind) -> Planted:
    """Leave words out that stand together, and mark what follows them; the sentence keeps two words at least."""
    tokens = planted.tokens
    places = [place for place, token in enumerate(tokens) if token.origin in words]
    if not places or len(places) > len(tokens) - 2:
        return planted
    first, after = places[0], places[-1] + 1
    if after == len(tokens):
        return Planted(tokens[:first], CLASSES[kind])
    following = tokens[after]
    text = following.text[0].upper() + following.text[1:] if first == 0 else following.text
    label = following.label if following.label == UNKNOWN else CLASSES[kind]
    return Planted([*tokens[:first], Token(text, label, following.origin), *tokens[after + 1 :]], planted.end)


def among(sentence: Sentence, planted: Planted, wanted: Callable[[Word], bool]) -> list[int]:
    """Give the numbers of the words still there that are wanted."""
    return [token.origin for token in planted.tokens if wanted(sentence[token.origin])]


def without_verb(sentence: Sentence, planted: Planted, forms: Forms, random: Random) -> Planted:
    """Leave a verb out: a full verb, the first more often than others, or now and then an auxiliary."""
    full = among(sentence, planted, lambda word: word.coarse == "VERB")
    auxiliary = among(sentence, planted, lambda word: word.coarse == "AUX")
    if not full and not auxiliary:
        return planted
    drawn = random.random()
    choice = auxiliary if not full or (auxiliary and drawn > 0.85) else full
    return left_out(planted, {choice[0] if drawn < 0.4 else random.choice(choice)}, "verb")


def without_noun(sentence: Sentence, planted: Planted, forms: Forms, random: Random) -> Planted:
    """Leave a subject out, its head alone or with all that belongs to it, or the head of an object."""
    subjects = among(sentence, planted, lambda word: word.role in SUBJECTS)
    objects = among(sentence, planted, lambda word: word.role in OBJECTS and word.coarse in {"NOUN", "PRON", "PROPN"})
    if subjects and random.random() < 0.75:
        one = random.choice(subjects) if random.random() < 0.5 else subjects[0]
        whole = random.random() < 0.4
        return left_out(planted, set(range(sentence[one].first, sentence[one].last + 1)) if whole else {one}, "noun")
    return left_out(planted, {random.choice(objects)}, "noun") if objects else planted


def without_particle(sentence: Sentence, planted: Planted, forms: Forms, random: Random) -> Planted:
    """Leave out an article that its noun needs, a preposition, "to", a conjunction or a pronoun."""

    def wanted(word: Word) -> bool:
        if word.text.lower() in {"a", "an", "the"}:
            return sentence[word.head].tag == "NN"
        return word.coarse in {"ADP", "PART", "SCONJ", "CCONJ", "PRON"} and word.text.isalpha()

    found = among(sentence, planted, wanted)
    return left_out(planted, {random.choice(found)}, "particle") if found else planted


def with_wrong_form(sentence: Sentence, planted: Planted, forms: Forms, random: Random) -> Planted:
    """Put a word of another form, or another preposition or pronoun, in the place of one."""
    tokens = list(planted.tokens)
    places = [place for place, token in enumerate(tokens) if token.label == RIGHT]
    random.shuffle(places)
    for place in places:
        token = tokens[place]
        others = forms.others(sentence[token.origin], token.text.lower())
        if others:
            new = random.choice(others)
            text = new.capitalize() if token.text[0].isupper() else new
            tokens[place] = Token(text, CLASSES["form"], token.origin)
            break
    return Planted(tokens, planted.end)


Planter = Callable[[Sentence, Planted, Forms, Random], Planted]

PLANTERS: dict[Kind, Planter] = {
    "verb": without_verb,
    "noun": without_noun,
    "particle": without_particle,
    "form": with_wrong_form,
}
