"""A word that a sentence needs was left out: a verb, a noun or pronoun, or a small word such as an article.

Why: engines drop words, and links and bold names get lost on the way to the page. What is left still looks like a
sentence: "Last month, Iran its worst crash since 1943", "The ships were from the harbour on Monday".

Limits: two small neural networks decide (see `mtcheck.proofreader`), of which one has learnt from English with words
taken out and one from what engines make of Greek; they give no reasons, only the place, the kind of word and a
chance. A sentence that is English without the word is not seen ("He said that the car was [taken] from the yard"),
nor what is left unsaid on purpose ("as well as it could."). Headlines, short fragments and lines that do not end as
sentences do are left alone. In an article that has many errors already a weaker doubt is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mtcheck.doubted import NEAR, Doubts, doubted, needed, report
from mtcheck.facts.places import is_place
from mtcheck.grammar.model import english
from mtcheck.proofreader import Doubt, Kind, Reader
from mtcheck.types import Bitext, Check, Finding, Pair, Span

LEAST: Mapping[Reader, Mapping[Kind, float]] = {
    "gaps": {"verb": 0.92, "noun": 0.97, "particle": 0.99},
    "usage": {"verb": 0.97, "noun": 0.97, "particle": 0.98},
}
"""Chance from which a word of a kind counts as left out, by network: one learnt from words taken out of good sentences,
the other from what engines make of Greek."""

LOWEST = {"verb": 0.8, "noun": 0.85, "particle": 0.95}
"""The chance that it takes in a poor article, too: "record summer" does without a small word."""

LEAST_AFTER = {
    **dict.fromkeys("be is are was were been being am not".split(), 0.99),
    **dict.fromkeys("has have had".split(), 0.98),
    "to": 0.97,
}
"""The same for a verb after words that often need none: "networks are down", "has the ability", "agreed to cuts"."""

NEED_VERB = {"by": 0.92, "from": 0.92}
"""The same before words where even those mostly need one: "the ships were from the harbour", but "it is by boat"."""

NAMES = {"verb": "a verb", "noun": "a noun or pronoun", "particle": "a small word"}

BEFORE_TO = frozenset("who whom what where when how whether has have had is are was were be".split())
"""Words after which "to" needs no verb before it: "who to believe", "has to decide"."""

LEAST_IN_COMMAND = 0.92
"""Chance from which a sentence that may be a command counts as having lost the noun that it begins with."""

NO_SUBJECT = frozenset(
    "had were should did do does and also but or nor never let please see when if while once though unless as".split()
)
"""Words that open a sentence without a subject: "Had he known", "Also give copies to ...", "When asked, she ..."."""


DENIED_BE = re.compile(r"\b(?:is|are|was|were)n[’']t\s*$")
"""What needs no verb after it: "the nurses weren't at their posts"."""

MEASURE = re.compile(
    r"(?:some |about |around |nearly |over )?\d[\d.,]*[ -]"
    r"(?:k?m|miles?|(?:kilo)?met(?:er|re)s?|feet|yards?|minutes?|hours?|days?|weeks?|months?|years?)\b(?!-old)"
)
"""How far away or how long ago something is, without a verb before it: "a city 50 kilometers away"."""

ZONE = re.compile(r"(?:my|our|your|his|her|its|their|local) time\b")
"""Where a clock shows the hour that stands before it: "Sunday our time, Monday their time"."""

ALONE = frozenset("any some none all many few several most enough more both each either neither".split())
"""Words that need no noun: "Were there any on the table?"."""

ONE = re.compile(r"\b(?:an?|one|another|every|each) $", re.IGNORECASE)
"""What makes a noun of an adjective of a nation: "a Russian was accused"."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the places where the network misses a word."""
    told: list[tuple[Pair, Doubt]] = []
    for reader, least in LEAST.items():
        for pair, found in doubted(bitext, reader, *least):
            doubt = found.strongest
            enough = max(needed(least[doubt.kind], bitext), LOWEST[doubt.kind])
            if found.chance >= enough and is_lost(doubt, pair.target.text) and not is_told(pair, doubt, told):
                told.append((pair, doubt))
                yield finding(bitext, pair, found)


def is_told(pair: Pair, doubt: Doubt, told: Sequence[tuple[Pair, Doubt]]) -> bool:
    """Tell whether a gap near this one was reported already, on the word of the other network."""
    return any(one is pair and abs(other.start - doubt.start) <= NEAR for one, other in told)


def is_lost(doubt: Doubt, text: str) -> bool:
    """Tell whether the words around a gap do not do without what is missed."""
    before, after = sides(doubt, text)
    left = before.lower()
    if not after[:1].isalnum():  # what is left unsaid before a mark is English: "as he could.", "Some were not, ..."
        return False
    if doubt.kind == "verb":
        without = MEASURE.match(text, doubt.start) or ZONE.match(text, doubt.start)
        if without or DENIED_BE.search(text, 0, doubt.start):
            return False
        return bool(before) and not is_no_gap(left, after, doubt.chance)
    if doubt.kind == "noun":
        if not before:
            command = "VB" in english().counted(after.lower())
            return after.lower() not in NO_SUBJECT and not (command and doubt.chance < LEAST_IN_COMMAND)
        if is_place(before) and ONE.search(text, 0, doubt.before):
            return False
        return before[-1:].isalnum() and left not in NO_SUBJECT | ALONE
    return True


def is_no_gap(left: str, after: str, chance: float) -> bool:
    """Tell whether two words can stand together without a verb between them, which the network often does not see."""
    least = LEAST_AFTER.get(left, 0.0)
    if chance < min(least, NEED_VERB.get(after, least)):
        return True
    return after in {"be", "and", "or", "not"} or (left in BEFORE_TO and after == "to")


def sides(doubt: Doubt, text: str) -> tuple[str, str]:
    """Give the words on both sides of a gap, "" where it is at an end."""
    return text[doubt.before : doubt.start].strip(), text[doubt.start : doubt.end]


def finding(bitext: Bitext, pair: Pair, found: Doubts) -> Finding:
    """Report the strongest doubt at the words on both sides of the gap."""
    doubt = found.strongest
    before, after = sides(doubt, pair.target.text)
    place = f'between "{before}" and "{after}"' if before else f'before "{after}"'
    return report(
        CHECK,
        bitext,
        pair,
        Span(doubt.before, doubt.end),
        f"{NAMES[doubt.kind]} is missing {place}",
        found.chance,
        "a word is missing here",
    )


CHECK = Check(
    code="SEN021",
    name="left-out-word",
    severity="minor",
    summary="a word that the sentence needs was left out",
    run=run,
    bad=(
        "The American president on the platform that his government is watching the storms closely.",
        "In the evening the police two young men who had tried to sell the stolen car.",
    ),
    good=(
        "The American president wrote on the platform that his government is watching the storms closely.",
        "In the evening the police arrested two young men who had tried to sell the stolen car.",
    ),
    languages=("en",),
    scope="pair",
    again=True,
)
