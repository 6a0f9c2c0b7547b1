"""A pronoun stands for an object that the clause has already: "the charter the committee finished it".

Why: Greek doubles an object with a weak pronoun ("τον χάρτη τον ολοκλήρωσε η επιτροπή"), and an engine writes both.

Limits: a small neural network decides (see `mtcheck.proofreader`), which has learnt from English with such pronouns put
in; it gives no reasons, only the place and a chance. A pronoun at the end of a clause and one that may be the subject
of a verb are left alone; for doubled subjects see SEN023.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.doubted import confidence, doubted
from mtcheck.types import Bitext, Check, Finding, Span

LEAST = 0.9
"""Chance from which a pronoun counts as too many."""

PRONOUNS = frozenset("it him her them".split())

GOES_ON = re.compile(
    r" (?!(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|may|might|must|should)\b)[^\W_]"
)
"""What follows a pronoun that is no subject and ends no clause."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the pronouns that the network takes for superfluous."""
    for pair, found in doubted(bitext, "order"):
        text = pair.target.text
        for doubt in found:
            word, before = text[doubt.start : doubt.end], text[doubt.before : doubt.start].strip()
            if doubt.kind == "extra" and doubt.chance >= LEAST and word in PRONOUNS and GOES_ON.match(text, doubt.end):
                yield CHECK.finding(
                    pair,
                    Span(doubt.before, doubt.end),
                    f'"{word}" is a word too many after "{before}"',
                    confidence=confidence(doubt.chance),
                    expected=before,
                    evidence={"proofreader": f"chance of {doubt.chance:.2f} that the word is too many"},
                )


CHECK = Check(
    code="SEN025",
    name="word-too-many",
    severity="minor",
    summary="a pronoun stands for an object that the clause has already",
    run=run,
    bad=(
        "The draft of the new charter the committee finished it late on Wednesday.",
        "The new law the unions describe it as a disgrace for the schools of the country.",
    ),
    good=(
        "The committee finished the draft of the new charter late on Wednesday.",
        "The colder it gets, the more of them the unions will need to help it out.",
    ),
    languages=("en",),
    scope="pair",
)
