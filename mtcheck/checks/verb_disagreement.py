"""A verb does not agree with its subject: "The troops was greeted", "One of the pilots were", "There was nine wounded".

Why: an engine takes the number from the source, where the subject may have the other one ("the money were"), or from
the noun that stands next to the verb.

Limits: only subjects that stand at the beginning of a clause, right before their verb, with a noun that the corpus has
in one number alone. What English counts as one ("ten years is", "the United States is") and groups that take both
("the government have") are left alone, and so are subjunctives ("if the plan were").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import is_only
from mtcheck.grammar.nouns import ONE_FORM, is_always, is_mostly
from mtcheck.grammar.subjects import (
    COUNTED_OFF,
    DEFINITE,
    NUMBERS,
    SINGLE,
    Phrase,
    begins_clause,
    phrase_start,
    subject,
)
from mtcheck.grammar.tagging import Tagged
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

ONE, SEVERAL = frozenset("is was has does".split()), frozenset("are were have".split())
FORMS, THERE = ONE | SEVERAL, frozenset("is was has".split())
PARTICIPLES = frozenset("VBN VBG been".split())

UNITS = frozenset(
    """seconds minutes hours days nights weeks months years decades centuries miles metres meters kilometres kilometers
    feet inches yards points goals euros dollars pounds degrees percent tons tonnes litres thirds quarters times laps
    wins games sets seats votes""".split()
)
"""Nouns that English counts as one amount: "ten years is"."""

AS_ONE = ONE_FORM | frozenset(
    """economics mathematics physics ethics statistics athletics gymnastics acoustics tactics dynamics logistics
    genetics electronics linguistics odds premises whereabouts surroundings earnings remains proceeds savings measles
    diabetes rabies billiards darts draughts dominoes aerobics robotics analytics optics basics""".split()
)
"""Nouns in -s that may be one thing."""

GROUPS = frozenset(
    """administration agency aristocracy army attack audience authority band bank battalion board brass brigade bulk
    bureau cabinet cast cattle chorus church city class clergy club coalition commission committee community company
    congregation congress corps council country couple court crew crowd defence defense delegation department
    dozen elite enemy establishment executive faculty family federation firm flock fleet force gang generation gentry
    government group half handful herd house institute intelligentsia jury league leadership left lot majority
    array combination cluster host mix mixture maximum average record string total wave infantry cavalry artillery
    management marketing media membership midfield military ministry minority mob nation navy nobility number offence
    offense office opposition orchestra organisation organization pair panel parliament part party patrol peasantry
    percentage personnel plurality police population press pride proletariat proportion prosecution public quartet
    range rest right school score section selection senate series set side squad staff state tail team tenth tribe trio
    troop troupe unit university variety vermin village ward watch whole wildlife workforce world youth""".split()
)
"""Nouns that take both numbers, or count what follows."""

SUBJUNCTIVE = frozenset("if would wish wished wishes though lest unless as suppose imagine".split())

RELATIVE = frozenset("who that which".split())
BEFORE_NUMBER = frozenset("still at least about also only now over".split())
NEAR = 7
"""Words before a noun in which another one may be meant by a relative clause."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find verbs that do not agree with their subjects."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number in range(2, len(words) - 1):
        verb = words[number]
        if verb.tag not in FORMS and not (verb.tag == "VBZ" and is_only(verb, "VBZ")):
            continue
        if phrase := subject(words, number):
            if message := disagreement(words, phrase, number):
                yield Slip(phrase.start, number, message, 0.75)
        elif words[number].tag in ONE and (start := two_subjects(words, number)) is not None:
            yield Slip(start, number, f'"{words[number].text}" has two subjects', 0.75)
        elif words[number - 1].tag in RELATIVE and number > 2 and is_of_other_number(words, number):
            text = f'"{words[number].text}" does not agree with "{words[number - 2].text}"'
            yield Slip(number - 2, number, text, 0.7)
    for number in range(1, len(words) - 1):
        if words[number].tag in THERE and words[number - 1].lower == "there" and (last := several_there(words, number)):
            yield Slip(number - 1, last, f'"{words[number].text}" stands before several', 0.75)


def disagreement(words: Sequence[Tagged], phrase: Phrase, verb: int) -> str:
    """Say how a verb disagrees with the noun of the phrase before it, or nothing."""
    noun, word = words[phrase.noun], words[verb]
    opener, after = words[phrase.start].lower, words[verb + 1].tag
    before = words[: phrase.start]
    message = f'"{word.text}" does not agree with "{noun.text}"'
    if is_mostly(noun, "NNS") and noun.lower not in AS_ONE | UNITS:
        counted = opener in NUMBERS or any(one.tag == "CD" for one in words[phrase.start : phrase.noun])
        wrong = word.tag in ONE and (after in PARTICIPLES or not counted)
        wrong = wrong or (not counted and is_only(word, "VBZ"))
        return message if wrong and (opener in DEFINITE or opener in NUMBERS) else ""
    if noun.lower in COUNTED_OFF:
        return message if word.tag in SEVERAL and (before == () or before[-1].tag != "that") else ""
    counts = noun.lower == "number" and opener == "the" and words[phrase.noun + 1].tag == "of"
    single = counts or (is_mostly(noun, "NN") and noun.lower not in GROUPS | ONE_FORM)
    if word.tag not in SEVERAL or opener not in SINGLE or not single:
        return ""
    if word.tag == "were" and not SUBJUNCTIVE.isdisjoint(one.lower for one in before):
        return ""
    that = bool(before) and before[-1].tag == "that"
    return "" if word.tag == "have" and (that or after in {"to", "VB"}) else message


def is_of_other_number(words: Sequence[Tagged], verb: int) -> bool:
    """Tell whether a relative clause follows a noun at once and has a verb of the other number: "paintings that was".

    The noun must be the only one that the clause can belong to.
    """
    noun, verb_word = words[verb - 2], words[verb]
    before = words[max(0, verb - 2 - NEAR) : verb - 2]
    if any(word.tag in {"of", "and", "or", ","} or word.lower in {"one", "only", "none"} for word in before):
        return False
    if is_mostly(noun, "NNS") and noun.lower not in AS_ONE | UNITS:
        return verb_word.tag in ONE and words[verb + 1].tag in PARTICIPLES | {"to", "not"}
    if not is_mostly(noun, "NN") or noun.lower in GROUPS or any(word.tag == "NNS" for word in before):
        return False
    return verb_word.tag in SEVERAL and SUBJUNCTIVE.isdisjoint(word.lower for word in words)


def two_subjects(words: Sequence[Tagged], verb: int) -> int | None:
    """Give where two noun phrases with "and" between them begin, if they begin a clause and stand before a verb."""
    second = phrase_start(words, verb - 1)
    if second is None or second < 3 or words[second - 1].tag != "and" or words[verb + 1].tag not in PARTICIPLES:
        return None
    first = phrase_start(words, second - 2)
    if first is None or not begins_clause(words, first - (words[first - 1].lower == "both")):
        return None
    return first


def several_there(words: Sequence[Tagged], verb: int) -> int:
    """Give the place of the plural of which "there is", "was" or "has been" is said; 0 for none."""
    perfect = words[verb].lower == "has"
    if perfect and words[verb + 1].tag != "been":
        return 0
    number = verb + 1 + perfect
    while number < len(words) and words[number].lower in BEFORE_NUMBER:
        number += 1
    if number + 1 >= len(words) or words[number].lower not in NUMBERS | {"hundreds", "thousands", "dozens"}:
        return 0
    noun = number + 1 + (words[number + 1].tag in {"JJ", "CD"})
    if noun >= len(words) or not is_always(words[noun], "NNS") or words[noun].lower in AS_ONE | UNITS:
        return 0
    return noun


CHECK = Check(
    code="SEN027",
    name="verb-disagreement",
    severity="minor",
    summary="a verb does not agree with its subject",
    run=run,
    bad=(
        "The troops was greeted with flowers in the square.",
        "The minister said that the new measures has failed.",
        "One of the pilots were aware of the danger.",
        "There was at least nine passengers on the bus.",
        "The paintings that was stolen from the museum have turned up.",
        "The price of the new houses have doubled.",
        "The door were locked when the police arrived.",
    ),
    good=(
        "Two weeks is a long time, and ten points was enough.",
        "The United States is ready, and the government have agreed.",
        "If the door were locked, the police would have known.",
        "Among the troops was a boy of twelve.",
        "One of the men who were there has left.",
        "She is one of the residents who lives near the river.",
    ),
    languages=("en",),
    scope="pair",
)
