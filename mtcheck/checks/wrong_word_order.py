"""Words stand in an order that English does not have: "in which were travelling two sisters".

Why: Greek puts a subject behind its verb, an object before it, and all that belongs to an adjective before the noun;
an engine that goes word by word leaves them there: "sounded the alarm the bakers of the city".

Limits: a small neural network decides (see `mtcheck.proofreader`), which has learnt from English put into such orders;
it gives no reasons, only the place and a chance. English inverts, too: after "never" and "only", after a phrase of
place, beside a quotation; such sentences are left alone where they can be told. Where the classes of the words show,
too, that a subject may stand behind its verb ("as showed the tests", "that closed last year the ministry"), a weaker
doubt is enough, of either network, and so it is in an article that has many errors already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.doubted import LOWEST, Doubts, chances_in, doubted, needed, report
from mtcheck.grammar.clauses import sentences
from mtcheck.grammar.inversion import inversions
from mtcheck.types import Bitext, Check, Finding, Pair, Span

LEAST = 0.99
"""Chance from which words count as out of order."""

LEAST_OF_RELATIVE = 0.98
RELATIVE = re.compile(
    r"(?<!\bin )(?<!\bto )(?<!\bon )(?<!\bat )(?<!\bby )(?<!\bfor )(?<!\bwith )(?<!\bfrom )\b(?:that|which|who) $", re.I
)
"""The chance that a word takes by itself behind what may be the subject: "the election that returned him"."""

SPEAKER_LAST = re.compile(r"[,”\"’'](?:—|-| )?$|\b[Ss]o $")
"""What stands before a verb that English, too, puts before who spoke: '"We are ready", says the coach.'."""

INVERTS = frozenset(
    "never only nor neither not no so such rarely seldom hardly scarcely little here there then among as".split()
)
"""Words after which English, too, puts a verb before its subject."""

BETWEEN = re.compile(r"\b(?:and|but|or|an?|the),? at (?:times|best|worst|least|most|first) $")
"""What may stand between an article or another adjective and an adjective: "a rambling and at times bizarre speech"."""

CONDITIONS = frozenset("had were should".split())
"""Verbs that begin a condition: "Had the mayor known, ..."."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the places where the network doubts the order, or has any doubt and the order seems foreign by itself."""
    told: list[Finding] = []
    for pair, found in doubted(bitext, "usage", "order"):
        text = pair.target.text
        if found.chance >= needed(LEAST, bitext) and not is_english(text, found, needed(LEAST_OF_RELATIVE, bitext)):
            told.append(finding(bitext, pair, found))
    yield from told
    for pair, span, chance in seconded(bitext):
        if not any(meet(one, pair, span) for one in told):
            told.append(shown(bitext, pair, span, chance))
            yield told[-1]


def seconded(bitext: Bitext) -> Iterator[tuple[Pair, Span, float]]:
    """Give the stretches whose words may be inverted, with the chance that a network gives them, if it is enough."""
    places = [(pair, words, one) for pair, words in sentences(bitext) for one in inversions(words)]
    spans = [Span(words[one.first].start, words[min(one.last, len(words) - 1)].end) for _, words, one in places]
    chances = chances_in([(pair, span) for (pair, _, _), span in zip(places, spans, strict=True)])
    for (pair, _, one), span, chance in zip(places, spans, chances, strict=True):
        least = needed(one.least, bitext) if one.least > LOWEST else one.least
        if chance >= least:
            yield pair, span, chance


def is_english(text: str, found: Doubts, least: float = LEAST_OF_RELATIVE) -> bool:
    """Tell whether English inverts, too: it names who spoke right behind a comma or a mark, or a word asks for it."""
    first, last = found.shown[0], found.shown[-1]
    if found.strongest.chance < least and RELATIVE.search(text, 0, first.start):
        return True
    if SPEAKER_LAST.search(text[: last.before]) or SPEAKER_LAST.search(text[: last.start]):
        return True
    if BETWEEN.search(text, 0, first.start):
        return True
    words = text[first.before : last.end].lower().split()
    return not INVERTS.isdisjoint(words) or text.split(maxsplit=1)[0].lower() in INVERTS | CONDITIONS


def finding(bitext: Bitext, pair: Pair, found: Doubts) -> Finding:
    """Report doubts from the word before the first, if it is no mark, to the last."""
    first = found.shown[0]
    start = first.before if pair.target.text[first.before].isalnum() else first.start
    return shown(bitext, pair, Span(start, found.shown[-1].end), found.chance)


def shown(bitext: Bitext, pair: Pair, span: Span, chance: float) -> Finding:
    """Make the finding of a stretch."""
    text = pair.target.text[span.start : span.end]
    message = f'English does not put words in this order: "{text}"'
    return report(CHECK, bitext, pair, span, message, chance, "the order is not English")


def meet(one: Finding, pair: Pair, span: Span) -> bool:
    """Tell whether a finding and a stretch of a segment share words."""
    other = pair.target.in_file(span)
    return one.span.start < other.end and other.start < one.span.end


CHECK = Check(
    code="SEN024",
    name="wrong-word-order",
    severity="minor",
    summary="words stand in an order that English does not have",
    run=run,
    bad=(
        "The small car in which were travelling two sisters was hit by a lorry.",
        "The new law the unions describe it as a disgrace for the schools of the country.",
        "The virus came with the ships from the south, as showed the tests of the laboratory.",
    ),
    good=(
        "The small car in which two sisters were travelling was hit by a lorry.",
        "Never had the unions seen a law like it, and on the hill stands a school.",
        "“The law is a disgrace for the schools of the country”, says the leader of the union.",
    ),
    languages=("en",),
    scope="pair",
    again=True,
)
