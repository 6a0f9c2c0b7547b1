"""Words put in the place of others so that the sentence is wrong for certain: number, form, article, preposition.

A form drawn by chance often gives good English ("says" for "said"), and teaches a network to doubt what is right.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from random import Random

from mtcheck.proofreader.train.corpus import Sentence, Word
from mtcheck.proofreader.train.planted import CLASSES, RIGHT, SUBJECTS, Planted, Token

NUMBERS = {"is": "are", "was": "were", "has": "have", "does": "do", "'s": "'re"}
NUMBERS |= {two: one for one, two in NUMBERS.items()}
"""Verbs that have another form for one than for several, and that form."""

COLLECTIVE = frozenset(
    """army audience board cast committee company council couple crew crowd data family firm government group half
    lot majority media minority navy number none team party percent % per-cent part pair police press public rest
    staff variety series species any all some most more""".split()
)
"""Subjects that go with both."""

MANY = frozenset("many several few two three four five six seven eight nine ten these those both various".split())
ONE = frozenset("a an each every this another".split())
CASES = {"he": "him", "him": "he", "they": "them", "them": "they", "we": "us", "us": "we", "I": "me", "me": "I"}
SUBORDINATE = frozenset(["aux", "auxpass"])

GREEK = {
    ("by", "agent"): ("from", "of"), ("than", "prep"): ("from", "of"), ("with", "prep"): ("by", "from"),
    ("to", "prep"): ("at", "in"), ("at", "prep"): ("in", "to"), ("on", "prep"): ("in", "at"),
    ("in", "prep"): ("at", "on", "to"), ("from", "prep"): ("by", "of"), ("for", "prep"): ("to",),
    ("of", "prep"): ("from", "by"), ("into", "prep"): ("at",), ("about", "prep"): ("for",),
}  # fmt: skip
"""Prepositions by role, and those that Greek has where English has them."""

PLACE = frozenset("in from to for of".split())
"""Prepositions whose name, a single word, Greek gives an article."""

Change = tuple[int, str]
"""The number of a word, and what takes its place; two words where an article is put before it."""


class Forms:
    """The forms of words in a corpus, by lemma and Penn tag; those seen once are left out as likely misspellings."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        """Count what a corpus has."""
        rows = list(sentences)
        self.counted = Counter(word.text.lower() for row in rows for word in row)
        found: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for row in rows:
            for word in row:
                text = word.text.lower()
                if word.tag[:2] in {"VB", "NN"} and word.tag[:3] != "NNP" and text.isalpha() and self.counted[text] > 1:
                    found[word.lemma, word.tag][text] += 1
        self.forms = {key: counts.most_common(1)[0][0] for key, counts in found.items()}

    def other(self, word: Word, tags: Iterable[str]) -> Iterator[str]:
        """Give the forms of a word that have other tags, and are written otherwise."""
        for tag in tags:
            form = self.forms.get((word.lemma, tag))
            if form and form != word.text.lower():
                yield form


def with_wrong_form(sentence: Sentence, planted: Planted, forms: Forms, random: Random) -> Planted:
    """Put a word in the place of one so that the sentence is wrong."""
    tokens = planted.tokens
    places = {token.origin: place for place, token in enumerate(tokens) if token.label == RIGHT}
    ways = list(WAYS)
    random.shuffle(ways)
    for way in ways:
        found = [(number, text) for number, text in way(sentence, forms) if number in places]
        if found:
            number, text = random.choice(found)
            place = places[number]
            words = text.split() if place else [text[:1].upper() + text[1:]]
            new = [Token(word, CLASSES["form"] if n == 0 else RIGHT, number) for n, word in enumerate(words)]
            return planted._replace(tokens=[*tokens[:place], *new, *tokens[place + 1 :]])
    return planted


def number_of_verb(sentence: Sentence, forms: Forms) -> Iterator[Change]:
    """Let a verb disagree with its subject: "the prices has risen"."""
    for word in sentence:
        head = sentence[word.head]
        subject = word.role in SUBJECTS and word.tag in {"NN", "NNS"} and word.lemma not in COLLECTIVE
        if not subject or any(one.role in {"conj", "cc", "prep"} for one in sentence[word.first : word.last + 1]):
            continue
        auxiliary = next((n for n, one in enumerate(sentence) if one.role in SUBORDINATE and one.head == word.head), -1)
        number = auxiliary if auxiliary >= 0 else word.head
        text = sentence[number].text.lower()
        if text in NUMBERS:
            yield number, NUMBERS[text]
        elif auxiliary < 0 and head.tag in {"VBZ", "VBP"}:
            yield from ((number, form) for form in forms.other(head, ["VBZ" if head.tag == "VBP" else "VBP"]))


def number_of_noun(sentence: Sentence, forms: Forms) -> Iterator[Change]:
    """Let a noun disagree with the word before it: "three ship", "every ships"."""
    for number, word in enumerate(sentence[1:], 1):
        before = sentence[number - 1].text.lower()
        if word.tag == "NNS" and before in MANY:
            yield from ((number, form) for form in forms.other(word, ["NN"]))
        elif word.tag == "NN" and before in ONE and sentence[number - 1].head == number:
            yield from ((number, form) for form in forms.other(word, ["NNS"]))


def form_of_verb(sentence: Sentence, forms: Forms) -> Iterator[Change]:
    """Give a verb behind another a form that cannot stand there: "to goes", "has leave", "will sailed"."""
    for number, word in enumerate(sentence[1:], 1):
        before = sentence[number - 1]
        if before.head != number or before.role not in SUBORDINATE:
            continue
        if word.tag == "VB":
            yield from ((number, form) for form in forms.other(word, ["VBZ", "VBD", "VBG"]))
        elif (word.tag == "VBN" and before.lemma in {"have", "be"}) or (word.tag == "VBG" and before.lemma == "be"):
            yield from ((number, form) for form in forms.other(word, ["VB"]))


def case(sentence: Sentence, forms: Forms) -> Iterator[Change]:
    """Put a pronoun in the wrong case: "with he", "him left"."""
    for number, word in enumerate(sentence):
        subject = word.text in {"he", "they", "we", "I"}
        if word.text in CASES and word.role in (SUBJECTS if subject else {"dobj", "pobj"}):
            yield number, CASES[word.text]


def wrong_class(sentence: Sentence, forms: Forms) -> Iterator[Change]:
    """Put an adverb before a noun, or an adjective where an adverb stood: "a quickly answer"."""
    for number, word in enumerate(sentence):
        if word.role == "amod" and word.tag == "JJ" and word.head == number + 1:
            if forms.counted[f"{word.text.lower()}ly"] > 1:
                yield number, f"{word.text.lower()}ly"
        elif word.role == "advmod" and word.text.lower().endswith("ly"):
            text = word.text.lower().removesuffix("ly")
            if forms.counted[text] > 1 and sentence[word.head].tag[:2] in {"VB", "JJ"}:
                yield number, text


def article(sentence: Sentence, forms: Forms) -> Iterator[Change]:
    """Give a name the article that it has in Greek: "in the Paris"; or put "a" for "an"."""
    for number, word in enumerate(sentence[1:], 1):
        before = sentence[number - 1]
        alone = word.role == "pobj" and word.tag == "NNP" and word.first == number and word.text[1:].islower()
        if alone and before.text in PLACE and not word.text.endswith("s") and word.last == number:
            yield number, f"the {word.text}"
        elif before.text in {"a", "an"} and word.text[0].isalpha() and before.head >= number:
            yield number - 1, "an" if before.text == "a" else "a"


def preposition(sentence: Sentence, forms: Forms) -> Iterator[Change]:
    """Put the preposition that Greek has: "arrested from the police", "in Monday"."""
    for number, word in enumerate(sentence):
        for other in GREEK.get((word.text, word.role), ()):
            yield number, other


WAYS: tuple[Callable[[Sentence, Forms], Iterator[Change]], ...] = (
    number_of_verb, number_of_noun, form_of_verb, case, wrong_class, article, preposition, preposition,
)  # fmt: skip
"""Ways to plant: those drawn twice are drawn more often."""
