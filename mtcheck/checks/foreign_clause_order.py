"""A clause keeps the order of the source: the verb before its subject, or behind all else.

Why: Greek and Spanish put the subject of a relative clause last ("to which assisted the whole team"), German and
Turkish the verb ("those who their payments cannot make", "were over eighteen months observed"); engines keep it.

Limits: three kinds only: a finite verb right after a preposition and "which", where English inverts with few verbs;
"who" before a possessive; a participle that a phrase with a number parts from its auxiliary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import BE, DETERMINERS, PREPOSITIONS
from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

INVERTS = frozenset(
    """lies lay lie stands stood stand sits sat comes came come goes went follows followed emerged arose rises rose grew
    depends depended hangs hung hang lives lived live runs ran flows flowed appeared appears began begins sprang
    stemmed remains remained exists existed fell falls""".split()
)
"""Verbs that English puts before their subject after a phrase of place: "in which lies the answer"."""

OBJECTS = DETERMINERS | {"NNP", "CD", "JJ", "NNS"}
POSSESSIVES = frozenset("their his its our my your".split())
ENDS = frozenset([".", ",", ";"])


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find clauses in the order of another language."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number in range(1, len(words) - 1):
        before, word, after = words[number - 1 : number + 2]
        follows = words[number + 2].tag if number + 2 < len(words) else "."
        relative = word.tag in {"which", "whom"} and before.tag in PREPOSITIONS - {"of"} | {"to"}
        if relative and is_past_verb(after) and follows in OBJECTS:
            yield Slip(number - 1, number + 1, f'"{after.text}" stands before its subject')
        elif word.tag == "who" and after.tag in POSSESSIVES and before.tag in {"NNS", "NN", "those", "NNP", "PRP"}:
            yield Slip(number, number + 1, "the verb of the relative clause stands behind its object")
        elif word.tag in BE and after.tag in {"over", "within", "during", "since", "for"}:
            for end in late_participle(words, number + 1):
                yield Slip(number, end, f'"{words[end].text}" is parted from "{word.text}"')


def is_past_verb(word: Tagged) -> bool:
    """Tell whether a word is a finite verb that does not stand before its subject in English."""
    found = english().counted(word.lower)
    verb = sum(found.get(one, 0) for one in ("VBD", "VBZ"))
    return word.tag in {"VBD", "VBZ", "VBN"} and word.lower not in INVERTS and verb > 0 and not found.get("NNS")


def late_participle(words: Sequence[Tagged], start: int) -> Iterator[int]:
    """Give the participle that ends a clause behind a phrase with a number: "over eighteen months observed"."""
    for number in range(start + 2, min(len(words) - 1, start + 6)):
        word = words[number]
        if word.tag in ENDS:
            return
        ends = words[number - 1].tag == "NNS" and words[number + 1].tag in ENDS
        if word.tag in {"VBN", "VBD"} and ends and any(one.tag == "CD" for one in words[start:number]):
            yield number
            return


CHECK = Check(
    code="SEN019",
    name="foreign-clause-order",
    severity="minor",
    summary="a clause keeps the word order of the source",
    run=run,
    bad=(
        "It was a party to which assisted the whole team.",
        "Those who their payments cannot make will lose the house.",
        "The patients were over eighteen months observed.",
    ),
    good=(
        "It was a party which the whole team attended.",
        "It is a box in which lies the answer, and from which came a voice.",
        "The patients were observed over eighteen months.",
    ),
    languages=("en",),
    scope="pair",
)
