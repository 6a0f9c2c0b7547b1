"""A pronoun repeats the subject that stands before it: "The trucks they have been out of service".

Why: Greek and Turkish mark the subject on the verb, Arabic and French repeat it, and an engine writes a pronoun for it.

Limits: a sentence that begins with its subject and has one finite verb ("the trucks they have" may begin a sentence
with two), a subject with a clause, a phrase or another noun between commas before the pronoun, and "who" before a
pronoun of the subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import AUXILIARIES, DETERMINERS, NOUNS, PREPOSITIONS, is_finite, may_be_finite
from mtcheck.grammar.tagging import Tagged
from mtcheck.languages import language
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

REPEATS = frozenset("they he she it".split())
IN_PHRASE = NOUNS | {"JJ", "CD"}
LONGEST = 7
"""Words at most of the subject, with the pronoun."""

OPINION = frozenset(
    "said say says think thinks thought believe believes believed claim claims claimed hope hopes".split()
)
"""Verbs that may stand between "who" and its verb: "the man who they say was there"."""

OPENS = frozenset("who which whose".split())
PARTICIPLES = frozenset(["VBN", "VBG"])
PHRASES = DETERMINERS | PREPOSITIONS | {"CD"}
"""What begins a clause between commas that tells more about a noun, and a phrase that does, which has no verb."""

STARTS = frozenset("the a an his her its their".split())
TIMES = frozenset(
    """day days week weeks month months year years morning evening night time moment afternoon weekend minute minutes
    hour hours""".split()
)
"""What such a subject begins with, and nouns that are rather a date: "The next day, a Monday, he left"."""

LONGEST_NOUN = 12
"""Words at most of a subject before them."""

ASIDE = frozenset("seems seemed appears appeared".split())
"""Verbs that stand aside with their pronoun, besides those of opinion and speech: "it seems"."""

FOLLOWS_WHO = frozenset("NN NNS the a an his her their in at on".split())
"""Classes that show that the verb after "who they" lacks no object."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pronouns that repeat a subject."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    if place := repeated(words):
        yield Slip(place - 1, place + 1, f'"{words[place].text}" repeats the subject "{words[place - 1].text}"')
    for noun, place in resumed(words):
        yield Slip(place, place + 1, f'"{words[place].text}" repeats the subject "{words[noun].text}"')
    for number in range(1, len(words) - 3):
        who, pronoun, verb, after = words[number : number + 4]
        named = words[number - 1].tag in NOUNS and who.lower == "who" and pronoun.lower in REPEATS
        if named and verb.lower not in OPINION and verb.tag not in AUXILIARIES and after.tag in FOLLOWS_WHO:
            yield Slip(number, number + 1, f'"{pronoun.text}" repeats "who"')


def repeated(words: Sequence[Tagged]) -> int | None:
    """Give the number of the pronoun that repeats the subject with which a sentence begins."""
    if not words or words[0].tag not in DETERMINERS or words[-1].tag != ".":
        return None
    for number in range(2, min(LONGEST, len(words) - 2)):
        if words[number].lower in REPEATS:
            noun = words[number - 1].tag in NOUNS
            return number if noun and is_finite(words[number + 1]) and is_only_verb(words, number + 1) else None
        if words[number].tag not in IN_PHRASE:
            return None
    return None


def resumed(words: Sequence[Tagged]) -> Iterator[tuple[int, int]]:
    """Give nouns and the pronouns that repeat them behind a clause: "The contract, signed in 2019, it binds both"."""
    for first, word in enumerate(words):
        if word.lower not in STARTS or (first and words[first - 1].lower != "that"):
            continue
        opening = next(commas(words, first + 1), 0)
        closing = next(commas(words, opening + 1), 0) if opening else 0
        if not closing or opening - first > LONGEST_NOUN + 1 or closing + 3 > len(words):
            continue
        if not is_subject(words[first + 1 : opening]) or not tells_more(words[opening + 1 : closing]):
            continue
        if words[closing + 1].lower in REPEATS and goes_on(words, closing + 2):
            yield opening - 1, closing + 1


def is_subject(words: Sequence[Tagged]) -> bool:
    """Tell whether words after an article are a noun phrase, and no date."""
    if not words or words[-1].tag not in NOUNS:
        return False
    return not any(is_finite(word) or not word.text[0].isalnum() or word.lower in TIMES for word in words)


def tells_more(words: Sequence[Tagged]) -> bool:
    """Tell whether words between commas tell more about the noun before them: a clause, or a phrase without a verb."""
    if not words:
        return False
    if words[0].lower in OPENS or words[0].tag in PARTICIPLES:
        return True
    return words[0].tag in PHRASES and not any(is_finite(word) or word.tag in {"and", "or", "but"} for word in words)


def commas(words: Sequence[Tagged], start: int) -> Iterator[int]:
    """Give the numbers of the commas from a word on."""
    return (number for number in range(start, len(words)) if words[number].tag == ",")


def goes_on(words: Sequence[Tagged], verb: int) -> bool:
    """Tell whether a verb is that of the sentence: it reports no speech, and no other comes after a comma."""
    if not is_finite(words[verb]) or words[verb].lower in OPINION | ASIDE | language("en").reporting:
        return False
    return not any(is_finite(words[comma + 1]) for comma in commas(words[:-1], verb))


def is_only_verb(words: Sequence[Tagged], verb: int) -> bool:
    """Tell whether a sentence has no finite verb but one, with what its auxiliary takes."""
    others = [number for number in range(1, len(words)) if number != verb and may_be_finite(words, number)]
    taken = words[verb].tag in AUXILIARIES and words[verb + 1].tag in {"VBN", "VBD", "VB", "been", "be"}
    return not others or (others == [verb + 1] and taken)


CHECK = Check(
    code="SEN023",
    name="doubled-subject",
    severity="minor",
    summary="a pronoun repeats the subject",
    run=run,
    bad=(
        "The garbage trucks they have been out of service since August.",
        "The new law it will help the farmers.",
        "The consumers who they shop in the evening pay more.",
        "The specialised doctors, who work up to 90 hours a week, they have not been paid.",
    ),
    good=(
        "The garbage trucks they have been given are out of service.",
        "The day he left was a Monday.",
        "The man who they say in the town is rich has left.",
        "The bridge, which was built in 1950, it said, is safe.",
        "The man, who slept when the bus came, he was told, was a thief.",
    ),
    languages=("en",),
    scope="pair",
)
