"""Words put in the place of others: another form, another preposition, another pronoun."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from random import Random

from mtcheck.proofreader.train.corpus import Sentence, Word
from mtcheck.proofreader.train.planted import CLASSES, RIGHT, Planted, Token

PREPOSITIONS = tuple(
    """of in to for with on at from by about as into like through after over between out against during without
    before under around among""".split()
)
PRONOUNS = ("who which whose whom", "he him his", "they them their", "it its", "she her")
"""Words that are put in each other's place."""


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
    return planted._replace(tokens=tokens)
