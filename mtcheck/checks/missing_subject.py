"""A finite verb has no subject: the sentence begins with it, or a phrase and a comma do.

Why: Greek, Spanish and Italian leave the pronoun out, and engines keep it so: "Said that the talks go on",
"Asked about it, replied that". Where a bold name was lost, the sentence begins with its verb.

Limits: questions, commands and headlines are left alone, and so are inversions ("Had he known", "Were it not for")
and participles at the beginning ("Founded in 1990, the firm ..."). Verbs after a conjunction are SEN032's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mtcheck.grammar.clauses import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    asks,
    basis,
    clauses,
    is_third_person,
    is_verb_alone,
    may_be_finite,
    sentences,
    sure,
    verbs,
    words_of,
)
from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Span

FEWEST = 5
"""Words of the shortest sentence that is judged."""

OPENING = frozenset("has had does did VBZ can could will would may might must should".split())
"""Classes that open no statement, unless its subject follows."""

SUBJECTS = PRONOUNS | DETERMINERS | {"NNP", "NN", "NNS", "there", "n't", "not", "that", "CD", "all", "both", "JJ"}
"""Classes that may begin the subject of an inverted sentence."""

DENIED = frozenset(["VB", "VBN", "been"])
"""Classes that show behind "not" that no subject comes: "Did not appear at the hearing"."""

AFTER_PAST = DETERMINERS | frozenset("in on at to that with from by for as RB him them".split())
"""Classes that may follow a past form which opens a broken statement."""

REPORTING = frozenset("said found".split())
"""Past forms that are participles too, before "that" and a clause."""

LONGEST_PHRASE = 9
"""Words at most of a phrase at the beginning, with its comma."""

ASKED = frozenset(
    """asked answering responding replying speaking referring commenting regarding concerning addressing invited
    called""".split()
)
"""Words that begin a phrase about somebody who speaks: "Asked about the loans, replied that"."""

TOPICS = frozenset("according regarding concerning".split())
"""Participles that begin a phrase as a preposition does."""

LONGEST_ASKED = 20
"""Words at most of such a phrase, with its comma."""

AFTER_VERB = frozenset("for in at on from by since until with yesterday today tomorrow however still also".split())
"""Words that may follow a verb which opens a broken statement."""

VERBS = frozenset("is are was were has have had VBZ can cannot could will would".split())


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find finite verbs without a subject."""
    for pair, words in sentences(bitext):
        text = pair.target.text
        if words_of(words) < FEWEST or not text.rstrip('"”’»)').endswith((".", "!")):
            continue
        plain = [word for word in words if word.tag not in {'"', "(", "-", "..."}]
        for first, verb in orphans(plain, sourced=bool(pair.source)):
            yield CHECK.finding(
                pair,
                Span(first.start, verb.end),
                f'"{verb.text}" has no subject',
                confidence=sure(0.75),
                evidence=basis(),
            )


def orphans(words: Sequence[Tagged], *, sourced: bool) -> Iterator[tuple[Tagged, Tagged]]:
    """Give the verbs without a subject, each with the word where the stretch to be shown begins."""
    if begins_with_verb(words, sourced=sourced) or is_denied(words) or is_headless(words):
        yield words[0], words[0]
    if verb := after_phrase(words, sourced=sourced):
        yield verb, verb


def begins_with_verb(words: Sequence[Tagged], *, sourced: bool) -> bool:
    """Tell whether a statement begins with its finite verb."""
    if len(words) < 2:
        return False
    first, second = words[0], words[1]
    if first.lower == "were" and second.tag in SUBJECTS:  # "Were the dam to fail, ..."
        return False
    if first.tag in BE - {"'s"}:
        return second.tag not in PRONOUNS | {"there", "not", "n't", "NNP"} and not asks(words)
    if first.tag in OPENING:
        return second.tag not in SUBJECTS
    if is_third_person(first) and (second.lower in AFTER_VERB or (second.tag == "," and words[2].lower in AFTER_VERB)):
        return True
    if is_verb_alone(first) or (first.lower in REPORTING and second.tag == "that" and begins_clause(words[2:])):
        return True
    if first.lower == "have" and second.tag in {"VBN", "been"}:
        return not asks(words)
    return is_past_form(first, second.tag) and (is_past(first.text, second.tag) or (sourced and is_alone(words)))


def is_denied(words: Sequence[Tagged]) -> bool:
    """Tell whether a statement begins with an auxiliary and "not", and the verb follows: "Did not appear"."""
    first, second, third = words[:3]
    return first.tag in OPENING | BE and second.tag == "not" and third.tag in DENIED and not asks(words)


def begins_clause(words: Sequence[Tagged]) -> bool:
    """Tell whether words begin with a subject: "that the talks", not "that way"."""
    return bool(words) and words[0].tag in DETERMINERS | PRONOUNS | {"NNP", "NNS", "there"}


def is_headless(words: Sequence[Tagged]) -> bool:
    """Tell whether a statement begins with a relative clause whose noun is lost: "Who is also a judge, has left."."""
    ends = (left.tag == "," and right.tag in AUXILIARIES for left, right in pairwise(words))
    return words[0].lower == "who" and not asks(words) and any(ends)


def is_past_form(word: Tagged, after: str) -> bool:
    """Tell whether a word is a past form or a participle; the first of a sentence may be tagged as something else."""
    found = english().counted(word.lower)
    mistaken = word.tag == "JJ" or (word.tag == "NNP" and after == "VBG")
    return word.tag in {"VBD", "VBN"} or (mistaken and "VBD" in found and word.tag not in found)


def is_alone(words: Sequence[Tagged]) -> bool:
    """Tell whether a sentence that begins with a past form has no other verb: then it is no participle.

    Captions are written so ("Pictured with his wife"); the source has to be there.
    """
    past = words[0].lower.endswith("ed") and (words[1].tag in AFTER_PAST or words[1].text[0].isupper())
    return past and verbs(words[1:]) <= clauses(words[1:])


def after_phrase(words: Sequence[Tagged], *, sourced: bool) -> Tagged | None:
    """Give the verb that follows a phrase and its comma at the beginning: "In particular, is claimed that"."""
    longest = LONGEST_ASKED if words[0].lower in ASKED else LONGEST_PHRASE
    comma = next((number for number, word in enumerate(words[:longest]) if word.tag == ","), 0)
    if not comma or comma + 2 >= len(words):
        return None
    verb, after = words[comma + 1], words[comma + 2]
    if words[0].lower in ASKED and verb.lower in language("en").reporting and after.tag == "that":
        return verb
    if words[0].tag not in PREPOSITIONS | {"RB", "CD"} and words[0].lower not in TOPICS:
        return None
    if any(may_be_finite(words, number) for number in range(1, comma)):
        return None
    if verb.tag == "VBZ" and verb.lower in language("en").reporting and after.tag == "that":
        return verb
    if verb.tag in VERBS - {"VBZ"}:
        inverted = PRONOUNS | {"there"} if sourced else SUBJECTS - {"not", "n't", "JJ"}
        return None if after.tag in inverted else verb
    past = verb.tag == "VBD" and (is_past(verb.text, after.tag) or (sourced and is_alone(words[comma + 1 :])))
    return verb if past else None


def is_past(word: str, after: str) -> bool:
    """Tell whether a form is a past and no participle: "wrote" is, "found" is not, "added" is before "that"."""
    found = english().counted(word.lower())
    if word.endswith("ed"):
        return "VBD" in found and after == "that"
    return found.get("VBD", 0) > 1 and "VBN" not in found and after in AFTER_PAST | {"VBG"}


CHECK = Check(
    code="SEN010",
    name="missing-subject",
    severity="minor",
    summary="a finite verb has no subject",
    run=run,
    bad=(
        "Wrote on the platform that his government is watching the storms.",
        "Had already won all four tests three weeks ago.",
        "Asked about the loans of the bank, replied that the law protects everybody.",
        "Insists, however, that the plan is known to the party.",
        "In a letter to the suppliers, warns that fines will double.",
        "Did not appear at the hearing and was represented by two lawyers.",
    ),
    good=(
        "He wrote on the platform that his government is watching the storms.",
        "Had he won all four tests, he would have gone home.",
        "Were the dam to fail, the lower town would have eleven minutes to get out.",
        "Founded in 1990, the firm has two thousand workers.",
        "Asked about the loans of the bank, he replied that the law protects everybody.",
        "Leaves, bark and shoots are eaten by the deer.",
        "Are all four tests over?",
        "Do not touch the wires when the floor is wet.",
    ),
    languages=("en",),
    scope="pair",
)
