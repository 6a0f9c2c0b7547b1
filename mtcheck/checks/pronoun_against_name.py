"""A woman is called "he", or a man "she".

Why: Greek, Turkish and Spanish leave the pronoun out, and an engine that translates sentence by sentence guesses:
"Maria Kontou said he expected more", and in the next sentence "He also warned".

Limits: only somebody whose given name tells, named in whole, alone in the sentence, and a pronoun that nobody else can
be meant by: in the same sentence after "said", or in the next one with no other person before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtcheck.facts.places import is_place
from mtcheck.grammar.clauses import is_finite, sentences
from mtcheck.grammar.tagging import Tagged, tagged
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Span

GENDER = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
OTHER = {"he": "she", "she": "he", "his": "her"}
"""Pronouns that are judged, with what is expected; "her" is "his" or "him"."""

SAID = frozenset("said says that added adds".split())

TOLD = frozenset("told thanked asked urged informed assured".split())
"""Verbs after which "his" people are those of the subject."""

OTHERS = frozenset(
    """woman women man men girl girls boy boys mother father mothers fathers wife husband daughter son daughters sons
    sister brother sisters brothers queen king prince princess actor actress spokesman spokeswoman spokesperson chairman
    chairwoman businessman policeman nurse widow monk nun priest bishop pope victim person driver student player teacher
    child baby pensioner friend partner spouse owner colleague journalist reporter citizen passenger tourist worker
    official employee singer writer author professor minister judge doctor patient candidate leader president mayor
    director lawyer defendant suspect resident neighbour neighbor witness coach captain referee striker defender
    prosecutor officer commissioner ambassador secretary chief head deputy mp lawmaker senator governor scientist expert
    analyst manager boss guest host presenter artist painter composer poet rival opponent predecessor successor caller
    founder pilot soldier farmer banker investor entrepreneur politician mr mrs ms someone somebody anyone everyone
    uncle aunt nephew niece cousin grandfather grandmother dog cat horse god""".split()
)
"""Words for people (and animals) that a pronoun may stand for."""


class Named(NamedTuple):
    """A sentence with the name of a person who is alone in it: gender, first word of the name, first finite verb."""

    gender: str
    name: str
    verb: int


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pronouns of the other gender."""
    passed = reversed(bitext.pairs[: bitext.core[0]] if bitext.core else ())
    before = next((alone(tagged(pair.target.text)) for pair in passed if pair.target.kind == "body"), None)
    for pair, words in sentences(bitext):
        one = named(words)
        number = within(words, one) if one else after(words, before) if before and not has_name(words) else None
        who = one or before
        if number is not None and who:
            word = words[number]
            expected = OTHER[word.lower]
            yield CHECK.finding(
                pair,
                Span(word.start, word.end),
                f'"{word.text}" stands for {who.name}, a {"woman" if who.gender == "f" else "man"} by the name',
                confidence=0.8,
                expected=expected.capitalize() if word.text[0].isupper() else expected,
            )
        before = alone(words)


def named(words: Sequence[Tagged]) -> Named | None:
    """Give the first whole name of a sentence whose given name tells the gender, with no other name before its verb."""
    for number in range(len(words) - 1):
        given, surname = words[number : number + 2]
        if is_whole_name(given, surname):
            gender = gender_of(given.text)
            verb = next((place for place in range(number + 2, len(words)) if is_finite(words[place])), None)
            if verb is None and all(word.tag in {".", '"'} for word in words[number + 2 :]):
                verb = len(words)  # "said the spokeswoman Anna Kallergi."
            if verb is None or has_name(words[:number]) or has_name(words[number + 2 : verb]):
                return None
            return Named(gender, f"{given.text} {surname.text}", verb)
    return None


def is_whole_name(given: Tagged, surname: Tagged) -> bool:
    """Tell whether two words are a given name that tells the gender, and a surname."""
    capitals = given.text[0].isupper() and surname.text[0].isupper() and surname.tag == "NNP"
    beside = given.end + 1 == surname.start
    return capitals and beside and bool(gender_of(given.text)) and not is_common(surname.text)


def gender_of(name: str) -> str:
    """Give m or f where all who bear a given name are men or women, else ""."""
    genders = {one.gender for one in given_names().right.get(fold(name), ())}
    return genders.pop() if len(genders) == 1 else ""


def has_name(words: Sequence[Tagged]) -> bool:
    """Tell whether words have a name that may be a person's."""
    return any(word.tag == "NNP" and not word.text.isupper() and not is_place(word.text) for word in words)


def has_other(words: Sequence[Tagged]) -> bool:
    """Tell whether words have a name, or a word for a person."""
    return has_name(words) or any(word.lower in OTHERS for word in words)


def within(words: Sequence[Tagged], one: Named) -> int | None:
    """Give the number of the pronoun after "said" that stands for somebody named before it."""
    for number in range(one.verb, len(words)):
        gender = GENDER.get(words[number].lower)
        if gender:
            said = words[number].lower in {"he", "she"} and words[number - 1].lower in SAID
            judged = said or (words[number].lower == "his" and words[number - 1].lower in TOLD)
            wrong = gender != one.gender and not has_other(words[one.verb : number])
            return number if judged and wrong else None
    return None


def after(words: Sequence[Tagged], one: Named) -> int | None:
    """Give the number of the first pronoun of the next sentence, if it is of the other gender."""
    for number, word in enumerate(words):
        gender = GENDER.get(word.lower)
        if gender:
            wrong = word.lower in OTHER and gender != one.gender and not has_other(words[:number])
            return number if wrong else None
    return None


def alone(words: Sequence[Tagged]) -> Named | None:
    """Give who is named in a sentence that has nobody else whom a pronoun of the next one may stand for."""
    one = named(words)
    if not one or has_other(words[one.verb :]):
        return None
    return one if all(GENDER.get(word.lower, one.gender) == one.gender for word in words) else None


CHECK = Check(
    code="MIS004",
    name="pronoun-against-name",
    severity="minor",
    summary='a woman is called "he", or a man "she"',
    run=run,
    bad=(
        "Maria Kontou, who chairs the association, said he expected higher prices.",
        "The party's representative, Nadia Vrettou, answered that trust was lost. He also warned of a strike.",
    ),
    good=(
        "Maria Kontou, who chairs the association, said she expected higher prices.",
        "Nadia Vrettou answered the mayor that trust was lost. He also warned of a strike.",
        "Nadia Vrettou met Nikos Sarris. He also warned of a strike.",
    ),
    languages=("en",),
    scope="pair",
)
