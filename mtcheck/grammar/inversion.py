"""Clauses that may have their subject behind the verb, which English seldom does: where another witness is to look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtcheck.grammar.clauses import AUXILIARIES, BE, DETERMINERS, FINITE, NOUNS, PREPOSITIONS, PRONOUNS, is_finite
from mtcheck.grammar.tagging import Tagged

RELATIVES = frozenset("which that whom where what how when because until".split())
TIMES = frozenset(
    """day week month year night time moment morning evening afternoon season summer spring winter autumn weekend decade
    century""".split()
)
"""Nouns of a phrase that is rather a date than a subject: "who came to Paris the following year"."""

ADVERBS = frozenset("yesterday today tomorrow again also now later recently first publicly silently".split())
LINKS = PREPOSITIONS | {"to", "up"}
NO_SUBJECT_AFTER = LINKS | frozenset("and or out than as JJ VBG".split())
"""Classes after which a noun phrase belongs to what stands before it."""

BEGIN = frozenset("the a an his her its their two three some many several".split())
BETWEEN = frozenset([".", "!", "?", ",", ";", ":", '"', "(", "who", "which", "that", "and", "but", "or"])
IN_PHRASE = frozenset(["JJ", "CD", "of", "VBN", "'s", "RB"])
ENDS = frozenset([",", ".", ";", "!"])
LONGEST = 9
"""Words at most from the verb to the noun phrase, and of that phrase."""

AS_VERBS = frozenset("is was has had did does follows goes went emerges emerged".split())
"""Verbs that "as" may stand before: "as follows", "as emerges from the letters"."""

PLACED = frozenset(
    """stood stands lies lay sits sat comes came hung hangs lived rose runs ran began grew depends depended waited were
    slept""".split()
)
"""Verbs that English puts before their subject after a phrase of place: "In the square stood a tree"."""


class Inversion(NamedTuple):
    """Words, by number, among which a subject may stand behind its verb.

    `least` is the chance from which another witness's doubt about them counts; less is said where English has it less.
    """

    first: int
    last: int
    least: float


def inversions(words: Sequence[Tagged]) -> Iterator[Inversion]:
    """Give the places of a sentence where a subject may stand behind its verb."""
    for number in range(1, len(words) - 4):
        if end := late_in_clause(words, number):
            yield Inversion(number - 1, end, 0.4)
        elif is_as(words, number):
            yield Inversion(number - 1, number + 4, 0.7)
    if verb := after_phrase(words):
        yield Inversion(0, min(len(words) - 1, verb + 3), 0.95)


def late_in_clause(words: Sequence[Tagged], verb: int) -> int:
    """Give where a noun phrase ends that stands behind verb and phrase of a relative clause, 0 where none does.

    "the landfill that closed last year the ministry": an object would stand right behind the verb.
    """
    word = words[verb]
    if words[verb - 1].lower not in RELATIVES or word.tag not in FINITE | {"VBN"}:
        return 0
    link = verb + 1 + (words[verb + 1].tag in {"RB", "up", "out"})
    if words[link].tag not in LINKS and words[link].lower not in ADVERBS | {"last", "this"}:
        return 0
    for number in range(link + 1, min(len(words) - 2, link + LONGEST)):
        here, before = words[number], words[number - 1]
        if here.tag in BETWEEN or is_finite(here):
            return 0
        if here.lower in BEGIN and before.tag not in NO_SUBJECT_AFTER and number > link + 1:
            end = phrase_end(words, number)
            if end and not any(one.lower in TIMES for one in words[number:end]):
                return end
    return 0


def phrase_end(words: Sequence[Tagged], start: int) -> int:
    """Give the mark or verb right behind a noun phrase, 0 where it goes on otherwise."""
    noun = False
    for number in range(start + 1, min(len(words), start + LONGEST)):
        word = words[number]
        if word.tag in NOUNS:
            noun = True
        elif word.tag in ENDS or is_finite(word):
            return number if noun else 0
        elif word.tag not in IN_PHRASE and not (word.lower in {"the", "a", "an"} and words[number - 1].tag == "of"):
            return 0
    return 0


def is_as(words: Sequence[Tagged], verb: int) -> bool:
    """Tell whether "as" is followed by a verb, and that by a phrase: "as showed the tests", "as seen in the film"."""
    word, after = words[verb], words[verb + 1]
    if words[verb - 1].lower != "as" or word.tag not in {"VBD", "VBN", "VBZ"} or word.lower in AS_VERBS:
        return False
    return word.text.islower() and (after.tag in DETERMINERS | LINKS | {"NNP", "CD"} or after.lower in ADVERBS)


def after_phrase(words: Sequence[Tagged]) -> int:
    """Give the verb that comes right after a phrase with which a sentence begins, 0 where there is none."""
    if len(words) <= LONGEST - 2 or words[0].tag not in LINKS:
        return 0
    for number in range(2, min(LONGEST + 1, len(words) - 3)):
        word, before = words[number], words[number - 1]
        starts = word.tag in DETERMINERS and before.tag not in LINKS  # a second noun phrase: there is the subject
        if word.tag in BETWEEN | PRONOUNS or starts:
            return 0
        passive = word.tag == "VBN" and before.tag not in BE | {"been"}
        if is_finite(word) or passive:
            return 0 if word.tag in AUXILIARIES - {"was"} or word.lower in PLACED else number
    return 0
