"""A sentence has no finite verb, or fewer than its clauses need.

Why: engines drop verbs, and what is left still looks like a sentence: "Last month, Iran its worst crash since 1943",
"The president on the platform that his government is watching the storms".

Limits: every word that can be a verb counts as one, so a missing participle ("has been in Spain") is not seen.
Headlines, quotations and short fragments are left alone; without the source
nothing is reported, as news prose has sentences without a verb on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import OPENS_CLAUSE, STOPS, basis, clauses, sentences, sure, verbs, words_of
from mtcheck.grammar.tagging import Tagged
from mtcheck.types import Bitext, Check, Finding, Span, Translation

FEWEST = 7
"""Words of the shortest sentence that is judged."""

DEMANDS = tuple("advis demand insist propos recommend request requir suggest urg".split())
"""How verbs begin that demand something."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find sentences that lack a verb."""
    for pair, words in sentences(bitext):
        text = pair.target.text
        if not pair.source:
            continue
        if not text.endswith((".", '."', ".”")) or words_of(words) < FEWEST or pair.target.quotes or '"' in text:
            continue
        if missing := lack(words):
            yield CHECK.finding(
                pair,
                Span(0, len(text)),
                missing,
                confidence=sure(0.65),
                evidence=basis(),
            )


def lack(words: Sequence[Tagged]) -> str:
    """Say what a sentence lacks, or ""."""
    if (
        words[0].tag in {"VB", "and", "or"}
        or not words[0].text[0].isalnum()
        or sum(word.tag in STOPS for word in words) > 1
    ):
        return ""
    if any(word.tag == "that" for word in words) and any(is_demand(word) for word in words):
        return ""  # what is demanded needs no finite verb: "advises that the area be enlarged"
    if any(word.tag in {"-", ":"} for word in words):  # a dash stands for a verb in lists and plans
        return ""
    found = verbs(words)
    if not found:
        return "the sentence has no finite verb"
    short = found <= clauses(words) and words[0].tag not in OPENS_CLAUSE
    return "a clause of the sentence has no finite verb" if short else ""


def is_demand(word: Tagged) -> bool:
    """Tell whether a word is a verb that demands something."""
    return word.lower.startswith(DEMANDS) and word.tag.startswith("VB")


CHECK = Check(
    code="SEN018",
    name="missing-verb",
    severity="minor",
    summary="a sentence has fewer verbs than it needs",
    run=run,
    bad=(
        Translation(
            "Letzten Monat erlebte der Iran den schlimmsten Absturz eines Flugzeugs seit dem Krieg.",
            "Last month, Iran its worst crash of an aeroplane since the war.",
            "de",
        ),
        Translation(
            "Der Präsident schrieb auf der Plattform, dass seine Regierung die Stürme beobachtet.",
            "The president on the platform that his government is watching the storms.",
            "de",
        ),
    ),
    good=(
        Translation(
            "Letzten Monat erlebte der Iran den schlimmsten Absturz eines Flugzeugs seit dem Krieg.",
            "Last month, Iran had its worst crash of an aeroplane since the war.",
            "de",
        ),
        Translation(
            "Viele der reicheren Viertel wurden wegen der hohen Preise zu Geisterstädten.",
            "Many of the richer areas became ghost towns because of the high prices.",
            "de",
        ),
    ),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
