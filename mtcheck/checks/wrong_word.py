"""A word has the wrong form, or is not the one that English has there: "three woman", "according with".

Why: the kinds of such errors are more than rules can list; a network that has read 14,000 of them beside what
an editor made of them finds those that are plain.

Limits: a small neural network decides (see `mtcheck.proofreader`); it gives no reasons, only the place and a chance,
and stays below its threshold where it has not seen the like. Verbs in the present are left to rules, unless "since"
stands in the sentence, as only the rest of a text tells whether the past is meant; names and adverbs in -ly are left
alone, and "from" is doubted only where it is surest. In an article that has many errors already less is enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.doubted import Doubts, doubted, needed, report
from mtcheck.grammar.model import english
from mtcheck.proofreader import Doubt
from mtcheck.types import Bitext, Check, Finding, Pair, Span

LEAST = 0.985
"""Chance from which a word counts as wrong."""

LEAST_OF_FROM = 0.98
COMPARED = frozenset("more less fewer most one".split())
"""Chance that "from" itself takes, which Greek has so often that the network doubts too many; behind these words it may
be right for certain ("not one euro more from the citizens")."""

ADDED = frozenset("as well".split())
"""Words of "as well as", which joins what stands far off: "both were injured, as well as the passengers"."""

PRESENT = frozenset(["VBZ", "VBP", "is", "are", "has", "have", "does", "do"])
SINCE = frozenset("since until unless if when once whenever".split())
"""Words that tell, in the sentence itself, which tense is meant."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the words that the network takes for wrong."""
    for pair, found in doubted(bitext, "usage", "form"):
        if found.chance >= needed(LEAST, bitext) and is_told(pair.target.text, found.strongest, bitext):
            yield finding(bitext, pair, found)


def is_told(text: str, doubt: Doubt, bitext: Bitext) -> bool:
    """Tell whether the sentence itself shows that a word is wrong: no tense, name, possessive, adverb, other "from"."""
    word = text[doubt.start : doubt.end]
    if word.lower() == "from":
        before = text[doubt.before : doubt.start].strip().lower()
        return doubt.chance >= needed(LEAST_OF_FROM, bitext) and before not in COMPARED
    owner = text[doubt.end : doubt.end + 1] in {"'", "’"}
    if not word or owner or word.endswith("ly") or word.lower() in ADDED or (word[0].isupper() and doubt.start > 0):
        return False
    classes = english().counted(word.lower()) or {word: 1}
    present = word.lower() in PRESENT or (set(classes) <= {"VBZ", "VBP", "NNS"} and "VBZ" in classes)
    return not present or not SINCE.isdisjoint(text.lower().split())


def finding(bitext: Bitext, pair: Pair, found: Doubts) -> Finding:
    """Report doubts from the first to the last, with the word before if it is one alone."""
    first, last = found.shown[0], found.shown[-1]
    span = Span(first.before if first is last else first.start, last.end)
    words = pair.target.text[first.start : last.end]
    return report(
        CHECK,
        bitext,
        pair,
        span,
        f'"{words}" is a wrong word or form here',
        found.chance,
        "the word is wrong here",
    )


CHECK = Check(
    code="SEN028",
    name="wrong-word",
    severity="minor",
    summary="a word has the wrong form or is not the one that English has there",
    run=run,
    bad=(
        "Thousands of supporter had lined the avenue by noon to see the champions.",
        "According with the indictment, he and his brother had sold the boat.",
    ),
    good=(
        "Thousands of supporters had lined the avenue by noon to see the champions.",
        "A woman who lives across the street told the police what she had seen.",
    ),
    languages=("en",),
    scope="pair",
    again=True,
)
