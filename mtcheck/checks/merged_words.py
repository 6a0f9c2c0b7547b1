"""Two words are run together without anything between.

Why: where a bold or a link tag was removed, the space beside it went too: "Papasadded", "SKAIthe", "reportersJohn".

Limits: a name with a word at its end is only seen where English text has no such name, and the rest is a name that
the article, the people of the knowledge or the list of English names have. Words that are written so ("YouTube",
"iPhone") are left alone. Sentences that are run together at a full stop are PUN001's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mtcheck.facts.tokens import tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import frequency, is_common, is_familiar
from mtcheck.types import Bitext, Check, Finding, Span

CAPITALS_INSIDE = re.compile(r"\b(?P<left>[a-z]{4,})(?P<right>[A-Z][a-z]{2,})\b")
ACRONYM = re.compile(r"\b(?P<left>[A-Z]{2,})(?P<right>the|and|with|from|said|that|for|who|which|in|on|at|has|was)\b")
NAME = re.compile(
    r"\b(?P<left>[^\W\d_a-zà-ÿ][^\W\d_]{2,}?)"
    r"(?P<right>during|which|after|added|with|from|said|that|told|when|who|the|and|was|has|on|at|in)\b"
)
SHORT = frozenset("who the and was has on at in".split())
"""Words that many names end in: before them the article must have the name."""

RARE = 15
"""Frequency (ten times the Zipf value) from which a name is taken for one."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find words that are run together."""
    article = bitext.target_text
    for pair in bitext.article:
        text = pair.target.text
        for pattern in (CAPITALS_INSIDE, ACRONYM, NAME):
            for match in pattern.finditer(text):
                if is_merged(match["left"], match["right"], pattern is NAME, article):
                    yield CHECK.finding(
                        pair,
                        Span(*match.span()),
                        f'"{match["left"]}" and "{match["right"]}" are run together',
                        confidence=0.85,
                        expected=f"{match['left']} {match['right']}",
                    )


def is_merged(left: str, right: str, named: bool, article: str) -> bool:
    """Tell whether two words are run together that stand alone elsewhere."""
    whole = left + right
    if is_familiar(whole) or fold(whole) in knowledge().name_parts:
        return False
    if not named:
        return left.isupper() or (is_common(left) and is_familiar(right))
    if left not in words(article) and (
        right in SHORT or (frequency(left) < RARE and fold(left) not in knowledge().name_parts)
    ):
        return False
    return not is_repeated(whole, article)


def is_repeated(word: str, text: str) -> bool:
    """Tell whether an article has a word several times: then it is a name."""
    return text.count(word) > 1


@lru_cache(maxsize=64)
def words(text: str) -> frozenset[str]:
    """Give the words of an article."""
    return frozenset(token.text for token in tokens(text))


CHECK = Check(
    code="SEN005",
    name="merged-words",
    severity="major",
    summary="two words are run together",
    run=run,
    bad=(
        "Nikos Papadopoulosadded that the talks go on.",
        "The goal was scored by Fotis Sarriswith a header. Sarris will stay.",
        "The minister told reportersJohn will resign.",
    ),
    good=(
        "Nikos Papadopoulos added that the talks go on.",
        "The goal was scored by Fotis Sarris with a header in Leland.",
        "He posted it on YouTube and on LinkedIn.",
    ),
    languages=("en",),
    scope="pair",
)
