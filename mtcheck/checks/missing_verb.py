"""A sentence has no finite verb, or fewer than its clauses need.

Why: engines drop verbs, and what is left still looks like a sentence: "Last month, Iran its worst crash since 1943",
"The president on the platform that his government is watching the storms".

Limits: every word that can be a verb counts as one, so a missing participle ("has been in Spain") is not seen.
Headlines, quotations and short fragments are left alone; without the source
nothing is reported, as news prose has sentences without a verb on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import may_be_finite, sentences, words_of
from mtcheck.grammar.model import END, START
from mtcheck.grammar.tagging import Tagged
from mtcheck.types import Bitext, Check, Finding, Span, Translation

FEWEST = 7
"""Words of the shortest sentence that is judged."""

OPENS_CLAUSE = frozenset("who which because although though whose that".split())
"""Words after which a clause with a verb of its own follows."""

NO_CLAUSE = {
    "that": frozenset("NN JJ of in day week month year time".split()),
    "because": frozenset(["of"]),
    "although": frozenset(["JJ", "RB", "VBN", "VBG", "not", "in"]),
    "though": frozenset(["JJ", "RB", "VBN", "VBG", "not", "in", ","]),
    "which": frozenset(["NN", "NNS", "JJ"]),
}
"""Classes after a word that show that it opens no clause: "because of", "that day"."""

NO_RELATIVE = frozenset("in at for to with from by on after before and or like than as is was".split()) | {
    ",",
    '"',
    START,
}
"""Classes before "that" which show that it points at something."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find sentences that lack a verb."""
    for pair, words in sentences(bitext):
        text = pair.target.text
        if not pair.source:
            continue
        if not text.endswith((".", '."', ".”")) or words_of(words) < FEWEST or pair.target.quotes or '"' in text:
            continue
        if missing := lack(words):
            yield CHECK.finding(pair, Span(0, len(text)), missing, confidence=0.65)


def lack(words: Sequence[Tagged]) -> str:
    """Say what a sentence lacks, or ""."""
    if words[0].tag == "VB" or sum(word.tag in STOPS for word in words) > 1:
        return ""
    verbs = sum(may_be_finite(words, number) for number in range(len(words)))
    if not verbs:
        return "the sentence has no finite verb"
    clauses = sum(opens_clause(words, number) for number in range(1, len(words)))
    return (
        "a clause of the sentence has no finite verb" if verbs <= clauses and words[0].tag not in OPENS_CLAUSE else ""
    )


STOPS = frozenset(".!?")


def opens_clause(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a clause that needs a verb begins at a word."""
    word, before = words[number], words[number - 1].tag
    after = words[number + 1].tag if number + 1 < len(words) else END
    if word.tag not in OPENS_CLAUSE or after in NO_CLAUSE.get(word.tag, ()) or after in STOPS:
        return False
    return word.tag != "that" or before not in NO_RELATIVE


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
