"""The round trip lost a name.

Why: a name that an engine cannot carry is often one that is garbled, or one that hangs loose in a broken
sentence.

Limits: it is evidence, not proof, and minor. Only people count, known ones and those named after a title
("Mr. Petridis"): names of things, such as Storm Shadow, are made of words that may be translated. The
sentence as a whole must have come home. Where
the source is there, it decides: the round trip is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.carried import is_carried
from mtcheck.facts.people import people
from mtcheck.types import Bitext, Check, Finding, Pair, Span

CAME_HOME = 0.4
"""Similarity from which a sentence as a whole came home; below it the engine lost more than a name."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names of people that did not come home."""
    for pair in bitext.article:
        if pair.back is not None and not pair.source and (pair.similarity is None or pair.similarity >= CAME_HOME):
            yield from lost(pair)


def lost(pair: Pair) -> Iterator[Finding]:
    """Report names of which no word came home."""
    for span, name in names(pair):
        if not any(is_carried(word, pair.back or "") for word in name.split()):
            yield CHECK.finding(
                pair,
                span,
                f'the round trip lost the name "{name}"',
                confidence=0.4,
                evidence={"back-translation": pair.back or ""},
            )


def names(pair: Pair) -> list[tuple[Span, str]]:
    """Give the names of known people, and others of two capitalised words that follow a title or "Mr."."""
    text = pair.target.text
    known = [(mention.span, mention.text) for mention in people(text)]
    titled = [(Span(*match.span(1)), match.group(1)) for match in TITLED.finditer(text)]
    return known + [
        (span, name) for span, name in titled if all(span.start >= k.end or span.end <= k.start for k, _ in known)
    ]


TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|President|Minister|Secretary|Senator|Governor|Mayor|General|Admiral)\.? "
    r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)

CHECK = Check(
    code="RTT002",
    name="round-trip-lost-name",
    severity="minor",
    summary="the round trip lost a name",
    run=run,
    bad=(("The plan was presented by Antony Blinken in Athens.", "The plan was presented in Athens."),),
    good=(
        ("The plan was presented by Antony Blinken.", "Antony Blinken introduced the plan."),
        ("They fired Storm Shadow missiles.", "They fired storm missiles."),
    ),
    needs=("back",),
    languages=("en",),
    scope="pair",
)
