"""A word has the wrong form, or is not the one that English has there: "three woman", "according with".

Why: the kinds of such errors are more than rules can list; a network that has read 14,000 of them beside what
an editor made of them finds those that are plain.

Limits: a small neural network decides (see `mtcheck.proofreader`); it gives no reasons, only the place and a chance,
and stays below its threshold where it has not seen the like. Verbs in the present are left to rules, unless "since"
stands in the sentence, as only the rest of a text tells whether the past is meant; names and adverbs in -ly are left
alone, and "from" is doubted only where it is surest. In an article that has many errors already less is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.doubted import doubted, needed, report, together
from mtcheck.grammar.model import english
from mtcheck.proofreader import Doubt
from mtcheck.types import Bitext, Check, Finding, Pair, Span

LEAST, LEAST_OF_TWO = 0.95, 0.9
"""Chance from which one word counts as wrong, and the better of two that stand near each other."""

LEAST_AT_ALL = 0.8
"""Chance from which a doubt counts as the second."""

LEAST_OF_FROM = 0.98
COMPARED = frozenset("more less fewer most one".split())
"""Chance that "from" takes, which Greek has so often that the network doubts too many; behind these words it may be
right for certain ("not one euro more from the citizens")."""

ADDED = frozenset("as well".split())
"""Words of "as well as", which joins what stands far off: "both were injured, as well as the passengers"."""

PRESENT = frozenset(["VBZ", "VBP", "is", "are", "has", "have", "does", "do"])
SINCE = frozenset("since until unless if when once whenever".split())
"""Words that tell, in the sentence itself, which tense is meant."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the words that the network takes for wrong."""
    for pair, found in doubted(bitext, "usage"):
        text = pair.target.text
        forms = [doubt for doubt in found if doubt.kind == "form" and doubt.chance >= needed(LEAST_AT_ALL, bitext)]
        for group in together([doubt for doubt in forms if is_told(text, doubt, needed(LEAST_OF_FROM, bitext))]):
            best = max(doubt.chance for doubt in group)
            if best >= needed(LEAST if len(group) == 1 else LEAST_OF_TWO, bitext):
                yield finding(bitext, pair, group, best)


def is_told(text: str, doubt: Doubt, least_of_from: float = LEAST_OF_FROM) -> bool:
    """Tell whether the sentence itself shows that a word is wrong: no tense, name, possessive, adverb, other "from"."""
    word = text[doubt.start : doubt.end]
    if word.lower() == "from":
        before = text[doubt.before : doubt.start].strip().lower()
        return doubt.chance >= least_of_from and before not in COMPARED
    owner = text[doubt.end : doubt.end + 1] in {"'", "’"}
    if not word or owner or word.endswith("ly") or word.lower() in ADDED or (word[0].isupper() and doubt.start > 0):
        return False
    classes = english().counted(word.lower()) or {word: 1}
    present = word.lower() in PRESENT or (set(classes) <= {"VBZ", "VBP", "NNS"} and "VBZ" in classes)
    return not present or not SINCE.isdisjoint(text.lower().split())


def finding(bitext: Bitext, pair: Pair, group: Sequence[Doubt], chance: float) -> Finding:
    """Report doubts from the first to the last, with the word before if it is one alone."""
    span = Span(group[0].before if len(group) == 1 else group[0].start, group[-1].end)
    words = pair.target.text[group[0].start : group[-1].end]
    return report(
        CHECK,
        bitext,
        pair,
        span,
        f'"{words}" is a wrong word or form here',
        chance,
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
