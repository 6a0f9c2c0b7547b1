"""Two words stand side by side that never do in English: one between them is missing or one is too much.

Why: where a link or a bold word was lost, or an engine dropped a noun, what is left does not join: "the could be
played", "because are responsible", "none of the of the ships".

Limits: by the classes of the two words (see `mtcheck.grammar`); only pairs that would be frequent by chance and were
never seen are reported, and only where one of the two is an article, a preposition, a pronoun or an auxiliary verb.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    basis,
    is_verb_alone,
    sentences,
    sure,
    words_of,
)
from mtcheck.grammar.order import strangers
from mtcheck.grammar.tagging import Tagged
from mtcheck.types import Bitext, Check, Finding, Span

FEWEST = 5
"""Words of the shortest sentence that is judged."""

EXPECTED = 6.0
"""How often chance would put two words side by side, from which it counts that they never stand so."""

ARTICLES = frozenset("the a an its their my our your every no".split())
"""Determiners that cannot stand without a noun."""

DEGREES = frozenset("most least very too so as then now best much".split())
"""Adverbs that can stand for a noun, or go with an adjective."""

CONJUNCTIONS = frozenset("because although whether if".split())
NEVER_AFTER_ARTICLE = (
    AUXILIARIES | DETERMINERS | PREPOSITIONS - {"over", "under", "per"} | frozenset("to and or but . ,".split())
)


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pairs of words that never meet."""
    for pair, words in sentences(bitext):
        if words_of(words) < FEWEST:
            continue
        found = {left for left, right in strangers(words, EXPECTED) if tells(words[left], words[right])}
        found |= {number for number in range(len(words) - 2) if lost_noun(words, number)}
        for left in sorted(found):
            right = left + 1
            yield CHECK.finding(
                pair,
                Span(words[left].start, words[right].end),
                f'"{words[left].text}" is never followed by "{words[right].text}": a word is missing or too much',
                confidence=sure(0.75),
                evidence=basis(),
            )


def tells(left: Tagged, right: Tagged) -> bool:
    """Tell whether it is the words themselves that do not join, not a class that was guessed."""
    if left.text.isupper() or right.text[0].isupper():
        return False
    if left.tag in ARTICLES:
        return right.tag in NEVER_AFTER_ARTICLE
    if left.tag in CONJUNCTIONS | {"of", "to"}:
        return right.tag in AUXILIARIES
    return right.tag in AUXILIARIES and left.tag in AUXILIARIES - {"'s"}


def lost_noun(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether an article is followed by a verb, with an adverb between or none."""
    first, second, third = words[number : number + 3]
    if first.tag not in ARTICLES or first.tag == "no":
        return False
    if second.tag == "RB" and second.lower not in DEGREES:
        return third.tag in AUXILIARIES
    return is_verb_alone(second) and third.tag != "-"


CHECK = Check(
    code="SEN012",
    name="missing-word",
    severity="minor",
    summary="two words stand side by side that never do in English",
    run=run,
    bad=("In the end, however, the could be played without spectators.", "None of the of the ships has arrived yet."),
    good=(
        "In the end, however, the season could be played without spectators.",
        "None of the ships has arrived yet, the of-the-moment question aside.",
    ),
    languages=("en",),
    scope="pair",
)
