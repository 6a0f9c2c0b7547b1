"""A thing is called "his" or "her": the grammatical gender of the source was carried over.

Why: a city, a party or a foundation is feminine in Greek, French or German, and "the charity and her money" is what
an engine makes of it.

Limits: the round trip has to put "its" for the pronoun, and for "his" nobody may be named in the sentence or the one
before it, as most languages have one word for "his" and "its"; without a round trip, "her" is reported only in an
article that names no woman, nobody of whom that is not known, and no country or ship that English calls "she".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from mtcheck.facts.mending import changes
from mtcheck.facts.places import is_place
from mtcheck.facts.tokens import tokens
from mtcheck.grammar.clauses import sentences
from mtcheck.grammar.tagging import Tagged, tagged
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Pair, Span

FEWEST = 5
"""Segments of the shortest article that tells whether it speaks of women."""

WOMEN = frozenset(
    """she hers herself woman women girl girls mother mothers wife wives daughter daughters sister sisters queen
    princess actress actresses spokeswoman chairwoman businesswoman policewoman congresswoman ms mrs miss lady ladies
    female grandmother aunt widow nun nurse victim person driver student player teacher child baby pensioner ship
    girlfriend bride niece mum mom heroine goddess mare cow employee singer writer author professor minister judge
    doctor patient candidate leader president mayor director lawyer defendant suspect resident neighbour neighbor
    friend partner spouse owner colleague journalist reporter citizen passenger tourist worker official""".split()
)
"""Words for women, and for people who may be women."""

PEOPLE = frozenset(
    """he him himself i me you who whoever one everyone everybody someone somebody anyone man men boy boys father
    fathers husband husbands son sons brother brothers king prince actor spokesman chairman businessman policeman male
    grandfather uncle monk priest bishop pope emperor sultan""".split()
)
"""Words for men, and pronouns that stand for people."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find possessives and pronouns that stand for a thing."""
    passed = reversed(bitext.pairs[: bitext.core[0]] if bitext.core else ())
    before = next((tagged(pair.target.text) for pair in passed if pair.target.kind == "body"), ())
    for pair, words in sentences(bitext):
        around, before = (*before, *words), words
        for number, word in enumerate(words):
            if word.lower not in {"his", "her"}:
                continue
            mended = pair.back is not None and is_mended(pair, number)
            mended = mended and not (word.lower == "his" and has_person(around))
            if mended or (word.lower == "her" and words[number + 1 : number + 2] and names_no_woman(bitext)):
                yield CHECK.finding(
                    pair,
                    Span(word.start, word.end),
                    f'"{word.text}" stands for a thing, not for a person',
                    confidence=0.75 if mended else 0.65,
                    expected="Its" if word.text[0].isupper() else "its",
                    evidence={"back-translation": pair.back} if mended and pair.back else {},
                )


def has_person(words: Sequence[Tagged]) -> bool:
    """Tell whether a sentence, with the one before it, has somebody whose thing it may be.

    Most languages have one word for "his" and "its", so that a round trip puts "its" for either; "her" it keeps.
    """
    return any(
        word.lower in PEOPLE | WOMEN or (word.tag == "NNP" and not word.text.isupper() and not is_place(word.text))
        for word in words
    )


def is_mended(pair: Pair, number: int) -> bool:
    """Tell whether the round trip put "its" for a word, and changed nothing else beside it."""
    return any(
        change.first == number and change.new == ("its",) and len(change.old) == 1
        for change in changes(pair.target.text, pair.back or "")
    )


def names_no_woman(bitext: Bitext) -> bool:
    """Tell whether an article is long enough to tell, and speaks of no woman."""
    if sum(pair.target.kind != "boilerplate" for pair in bitext.pairs) < FEWEST:
        return False
    return not has_woman(tuple(pair.target.text for pair in bitext.pairs)) and not names_woman(bitext.target_text)


@lru_cache(maxsize=64)
def has_woman(texts: tuple[str, ...]) -> bool:
    """Tell whether an article has a word for a woman, or for somebody who may be one."""
    return any(token.text.lower() in WOMEN for text in texts for token in tokens(text))


@lru_cache(maxsize=64)
def names_woman(text: str) -> bool:
    """Tell whether an article may name a woman: by a given name, or a name of which nothing is known."""
    words = tagged(text)
    for number, word in enumerate(words):
        if word.tag == "NNP" and (number == 0 or words[number - 1].tag != "NNP"):
            follows = words[number + 1].tag if number + 1 < len(words) else ""
            known = {one.gender for one in given_names().right.get(fold(word.text), ())}
            if "f" in known or (not known and follows == "NNP" and not is_common(word.text)):
                return True
    return False


CHECK = Check(
    code="MIS003",
    name="wrong-gender",
    severity="minor",
    summary='a thing is called "his" or "her"',
    run=run,
    bad=(
        ("The foundation said that her money was safe.", "The foundation said that its money was safe."),
        "Talks went on.\nThe delegation arrived late.\nIt left at noon.\nNobody spoke.\n"
        "In the harbour, he said, her situation remains fragile.",
    ),
    good=(
        ("The foundation said that its money was safe.", "The foundation said that their money was safe."),
        "Maria Sarri said that her situation remains fragile.",
        ("The singer lost her ring.", "The singer lost his ring."),
        ("Fourteen left when Brennick closed his shop.", "Fourteen left when Brennick closed its shop."),
    ),
    languages=("en",),
    scope="pair",
)
