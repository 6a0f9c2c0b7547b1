"""A conjunction is followed by its verb: the subject of the clause is missing, or stands behind the verb.

Why: Greek, Spanish and Italian leave the pronoun out and may put the subject last, and engines keep it so: "until was
injured", "the coach said that will leave", "when took the floor the minister", "as soon as lifts the fog".

Limits: a participle may follow many conjunctions ("when asked", "if found"), so a verb that is both must have an object
with an article behind it, which no participle has but those of giving and calling ("when given the chance").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import AUXILIARIES, BE, asks, is_only, is_third_person
from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged
from mtcheck.languages import language
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

CONJUNCTIONS = frozenset("because although though until whether while".split())
VERBS = frozenset("is are was were has have had VBZ can cannot could will would".split())
"""Conjunctions that no finite verb follows, and such verbs."""

CONDITIONS = frozenset("if when unless whenever".split())
"""Conjunctions after which a participle may stand, but no verb that is nothing else ("when asked")."""

CLAUSES = CONDITIONS | {"where", "because"}

WITH_PARTICIPLE = frozenset("is was has had will would".split())
"""Verbs that a participle or plain form follows at once where no subject comes."""

WEATHER = frozenset("snows rains".split())
FINITE = WITH_PARTICIPLE | {"VBD", "VBZ", "VBN", "NNS", "VBP"}
"""Classes that the tagger gives to what follows such a conjunction where the subject is missing."""

BEFORE_CLAUSE = CONJUNCTIONS - {"while", "whether"} | CONDITIONS | {"since", "till"}
"""Conjunctions after which an active verb with its object is told; so are "as soon as" and "as long as"."""

OBJECTS = frozenset("the a an his her its their my our some".split())
"""What an object begins with behind a verb that may be a participle."""

TAKE_TWO = frozenset(
    """awarded given offered named elected called appointed declared granted told shown paid sent asked taught made
    considered crowned dubbed denied handed deemed thought faced voted left allowed forced worn got became""".split()
)
"""Participles that an object may follow: "when given the chance"."""

OPEN = CONJUNCTIONS | CLAUSES | BEFORE_CLAUSE | {"as", "that"}
"""Words after which the rest is looked at."""

AFTER_THAT = frozenset("will can could has have are were must should may".split())
"""Verbs that cannot follow "it is estimated that"; "is" and "would" may, as "that" may be their subject."""

VERB_FORMS = frozenset(["VBD", "VBZ", "VBN"])

PASSIVE = ("ed", "said", "known", "found")
"""Endings of participles that report."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find conjunctions that a finite verb follows."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number, word in enumerate(words[:-2]):
        if word.lower not in OPEN:
            continue
        if lacks_subject(words, number) or (number > 1 and reports(words, number)):
            yield Slip(number, number + 1, f'"{words[number + 1].text}" has no subject before it')
        elif is_active(words, number):
            yield Slip(number, number + 2, f'"{words[number + 1].text}" has no subject before it')


def lacks_subject(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a finite verb follows a conjunction: "when discovered" may be right, "when wrote" is not."""
    left, verb, after = words[number : number + 3]
    if left.tag in CONJUNCTIONS and verb.tag in VERBS and left.end + 1 == verb.start:
        return True
    if left.lower not in CLAUSES or verb.tag not in FINITE or asks(words):
        return False
    if verb.tag in WITH_PARTICIPLE:
        takes = after.tag in {"VBN", "VB", "been"} and after.text.islower()
        return takes and left.lower in CONDITIONS | {"where"}
    if left.lower == "because":
        return is_only(verb, "VBD")
    return left.lower in CONDITIONS and (verb.lower in WEATHER or is_only(verb, "VBD") or is_only(verb, "VBZ"))


def is_active(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a conjunction is followed by a verb with its object: "until interrupted the procedure"."""
    left, verb, after = words[number : number + 3]
    begins = left.lower in BEFORE_CLAUSE or is_as_as(words, number)
    if not begins or after.lower not in OBJECTS or not verb.text.islower() or verb.lower in TAKE_TWO or asks(words):
        return False
    if verb.tag in {"VB", "VBP"} and left.lower in {"when", "if", "until", "because", "unless"}:
        return True
    if verb.tag == "VBZ":
        return is_third_person(verb)
    past = verb.lower.endswith("ed") or "VBD" in english().counted(verb.lower)
    return verb.tag in {"VBD", "VBN"} and past


def is_as_as(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a word is the last one of "as soon as" or "as long as"."""
    before = [word.lower for word in words[max(0, number - 2) : number + 1]]
    return before in (["as", "soon", "as"], ["as", "long", "as"])


def reports(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether "that" and a verb follow what reports: "the coach said that will", "it is estimated that have"."""
    be, said, that, verb = words[number - 2 : number + 2]
    if that.tag != "that":
        return False
    if verb.tag in AFTER_THAT and is_reported(be, said):
        return True
    return verb.tag in AUXILIARIES and said.tag in VERB_FORMS and said.lower in language("en").reporting


def is_reported(be: Tagged, verb: Tagged) -> bool:
    """Tell whether words are those of "it is estimated that", after which a whole clause follows."""
    return be.tag in BE | {"been"} and verb.tag in {"VBN", "VBD"} and verb.lower.endswith(PASSIVE)


CHECK = Check(
    code="SEN032",
    name="clause-without-subject",
    severity="minor",
    summary="a conjunction is followed by its verb: the subject is missing or late",
    run=run,
    bad=(
        "The comeback went on until was injured again in the autumn.",
        "The coach said that will leave the team in the summer.",
        "The captain left the field when had turned the match around.",
        "The hall filled up only when took the floor the former minister.",
        "As soon as lifts the fog, the flights will be resumed.",
    ),
    good=(
        "He did not know when asked about it, and when found he was asleep.",
        "Do not touch the wires when the floor is wet.",
        "When given the chance, she left, and if called a hero, she laughed.",
        "As soon as the fog lifts, the flights will be resumed.",
    ),
    languages=("en",),
    scope="pair",
)
