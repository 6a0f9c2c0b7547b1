"""The headline gives another number than the article.

Why: headline and body are translated apart, and the figure in the headline is the one that is shared. When
the headline counts "33 dead" and the text "31 dead", one of them is wrong.

Limits: only a number whose noun stands with one other number throughout the article, and never with the
headline's. Names that the headline spells another way are NAM002's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from mtcheck.facts.quantities import quantities
from mtcheck.facts.quantity import Quantity
from mtcheck.facts.tokens import first_from, tokens
from mtcheck.languages import language
from mtcheck.languages.glosses import stem
from mtcheck.types import Bitext, Check, Finding

LEAST = 2
"""The smallest number that is compared: "one" and "a" are said of everything."""

GAP = 3
"""Code points at most between a number and its noun."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Compare the numbers of the headline with those of the body that count the same thing."""
    code = bitext.target_language
    body: defaultdict[str, set[float]] = defaultdict(set)
    for pair in bitext.article:
        if pair.target.kind == "body":
            for noun, one in counted(pair.target.text, code):
                body[noun].add(one.value)
    for pair in bitext.article:
        if pair.target.kind != "headline":
            continue
        for noun, one in counted(pair.target.text, code):
            others = body.get(noun, set())
            if len(others) == 1 and not others & set(one.values):
                value = next(iter(others))
                yield CHECK.finding(
                    pair,
                    one.span,
                    f"the headline has {one.reading}, the article {value:,g}",
                    confidence=0.7,
                    evidence={"counted": noun},
                )


def counted(text: str, code: str) -> Iterator[tuple[str, Quantity]]:
    """Give the plain numbers of a text with the stem of the noun that follows each."""
    words = tokens(text)
    for one in quantities(text, code):
        at = first_from(text, one.span.end)
        if one.kind != "number" or one.value < LEAST or at >= len(words) or words[at].start - one.span.end > GAP:
            continue
        noun = words[at].text
        if noun.isalpha() and noun.islower() and noun not in language(code).function:
            yield stem(noun), one


CHECK = Check(
    code="TTL004",
    name="headline-against-body",
    severity="major",
    summary="the headline gives another number than the article",
    run=run,
    bad=(
        "Storm leaves 33 dead in Evia\nThe storm left 31 dead on Monday. Rescuers said that the 31 dead were tourists.",
    ),
    good=(
        "Storm leaves 31 dead in Evia\nThe storm left 31 dead on Monday.",
        "Storm leaves 33 dead in Evia\nThe storm left 31 dead on Monday, and 2 dead on Tuesday.",
    ),
    languages=("en",),
)
