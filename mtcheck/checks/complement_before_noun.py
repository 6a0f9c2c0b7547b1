"""A participle stands before its noun with its own complement: "the abolished by the previous government fund".

Why: Greek, German, Russian and Turkish put what belongs to a participle between the article and the noun; English puts
it behind the noun ("the fund abolished by the previous government"), and engines keep the order.

Limits: an article or a possessive, a word that is nothing but a participle, and a preposition, side by side; before
"by" any participle. Those that stand for people ("the wounded in the attack") are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

ARTICLES = frozenset("the a an his its their".split())
LINKS = frozenset("by in from with at on since to as for during until under".split())
"""Prepositions that begin the complement of a participle."""

PEOPLE = frozenset(
    """injured wounded accused dead deceased murdered killed unemployed disabled displaced detained arrested missing
    condemned convicted oppressed insured unknown undecided elected chosen damned saved departed exiled excluded
    educated learned beloved bereaved hated disadvantaged evicted rescued abused kidnapped trapped infected""".split()
)
"""Participles that stand for those of whom they are said."""

FORMS = frozenset(["VBN", "VBD", "VB", "VBP"])


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find participles whose complement stands before their noun."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number in range(1, len(words) - 3):
        article, word, link = words[number - 1 : number + 2]
        if article.lower in ARTICLES and link.lower in LINKS and is_participle(word, link):
            text = f'"{word.text}" stands before its noun with "{link.text} {words[number + 2].text} ..."'
            yield Slip(number - 1, number + 2, text)


def is_participle(word: Tagged, link: Tagged) -> bool:
    """Tell whether a word is a participle and nothing else; before "by" it may be an adjective too."""
    if not word.text.islower() or word.lower in PEOPLE:
        return False
    found = english().counted(word.lower)
    if found.get("VBN") and found.keys() <= FORMS:
        return True
    agent = link.lower == "by" and word.tag in {"VBN", "VBD", "JJ"} and "NN" not in found
    return agent and ("VBN" in found or (not found and word.lower.endswith("ed")))


CHECK = Check(
    code="SEN031",
    name="complement-before-noun",
    severity="minor",
    summary="a participle stands before its noun with its own complement",
    run=run,
    bad=(
        "The abolished by the previous government fund will return.",
        "The made in Serres butter is sold abroad.",
        "They raised the sunk since 1987 ship.",
    ),
    good=(
        "The fund abolished by the previous government will return.",
        "The wounded in the attack were taken away, and those made in Serres are sold abroad.",
        "The recently sunk ship was raised by the navy.",
    ),
    languages=("en",),
    scope="pair",
)
