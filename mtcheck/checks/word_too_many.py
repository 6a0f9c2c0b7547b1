"""A word is one too many: "the charter the committee finished it", "the lorries they stood still", "reminded to him".

Why: Greek doubles an object with a weak pronoun ("τον χάρτη τον ολοκλήρωσε η επιτροπή") and has prepositions where
English has none, and an engine writes them all.

Limits: a small neural network decides (see `mtcheck.proofreader`), which has learnt from English with such pronouns put
in; it gives no reasons, only the place and a chance. For
a pronoun at the end of a clause, one that may be a subject, and other words it has to be surer; in an article that
has many errors already less is enough. See SEN023, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.doubted import doubted, needed, report
from mtcheck.proofreader import Doubt
from mtcheck.types import Bitext, Check, Finding, Span

LEAST = 0.985
"""Chance from which a word counts as too many."""

PRONOUNS = frozenset("it him her them".split())

OTHERS = PRONOUNS | frozenset("he she they to from with of at in on for that and but not the".split())
"""Words that may be too many at all; of others the network knows too little."""

JOINING = frozenset("and but that".split())
SUBJECTS = frozenset("it he she they".split())
CLAUSES = frozenset("as when while if because although though after before since until once where".split())
ASKED = re.compile(r"[^\W_] (?:who|whom|what) (?:it|he|she|they)\b", re.IGNORECASE)
"""An object that comes first, the first one not behind a comma: "they don't care who they hurt, who they rob"."""
OPENS = re.compile(
    "(?:In|On|At|By|For|From|With|Without|During|Despite|Like|Unlike|Under|Over|Through|Among|Of|To"
    "|[A-Z][a-z]+(?:ing|ed)) "
)
"""What a phrase or clause begins with, behind which a subject may come without a comma."""

AMERICAN = re.compile(r"\b(?:out|in)side $|\boff $")
"""What "of" may follow: "outside of Africa"."""

COMPARED = re.compile(r"\b[Tt]he (?:[a-z]+er|more|less|more [a-z]+|less [a-z]+) $")
"""What a subject follows at once: "the colder it gets"."""

GOES_ON = re.compile(
    r" (?!(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|may|might|must|should)\b)[^\W_]"
)
"""What follows a pronoun that is no subject and ends no clause."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the pronouns that the network takes for superfluous."""
    for pair, found in doubted(bitext, "usage", "extra"):
        text, doubt = pair.target.text, found.strongest
        if found.chance >= needed(LEAST, bitext) and is_too_many(text, doubt):
            word, before = text[doubt.start : doubt.end], text[doubt.before : doubt.start].strip()
            yield report(
                CHECK,
                bitext,
                pair,
                Span(doubt.before, doubt.end),
                f'"{word}" is a word too many after "{before}"',
                found.chance,
                "the word is too many",
                expected=before,
            )


def is_too_many(text: str, doubt: Doubt) -> bool:
    """Tell whether a word may be too many: one of those that are, which does not begin the sentence."""
    word = text[doubt.start : doubt.end]
    before = text[: doubt.start].rstrip()
    if not before or COMPARED.search(text, 0, doubt.start) or (before.endswith(",") and word not in JOINING):
        return False
    if word in PRONOUNS and GOES_ON.match(text, doubt.end):
        return True
    if word not in OTHERS or (word == "of" and AMERICAN.search(text, 0, doubt.start)):
        return False
    if word not in SUBJECTS:
        return True
    object_first = OPENS.match(text) or ASKED.search(text, 0, doubt.end)
    return not (object_first or CLAUSES.intersection(before.lower().split()))


CHECK = Check(
    code="SEN025",
    name="word-too-many",
    severity="minor",
    summary="a pronoun or small word is one too many",
    run=run,
    bad=(
        "The draft of the new charter the committee finished it late on Wednesday.",
        "The garbage trucks they have been out of service since Monday.",
    ),
    good=(
        "The committee finished the draft of the new charter late on Wednesday.",
        "The colder it gets, the more of them the unions will need to help it out.",
    ),
    languages=("en",),
    scope="pair",
    again=True,
)
