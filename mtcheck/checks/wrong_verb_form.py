"""A verb stands in a form that the word before it does not allow.

Why: engines that translate word by word leave the form of the source: "to makes", "can went", "must to leave",
"has went", and a present perfect beside a date that is past ("has gone on strike in 1973").

Limits: only forms that are nothing but the wrong one ("makes" can be a noun, and is looked at after "to" alone where
no article stands before). Perfect and date must stand in one clause; "since 1973" is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mtcheck.grammar.clauses import NOUNS, PREPOSITIONS, is_only, is_stranded
from mtcheck.grammar.tagging import Tagged
from mtcheck.slips import Slip, slip_findings
from mtcheck.types import Bitext, Check, Finding

TO_NEVER = frozenset("is are was were has had does did am".split())
MODALS = frozenset("can could will would should must might shall".split())
MODAL_NEVER = frozenset("is are was were has had does did am".split())
TO_AFTER = frozenset("must should can could might".split())
"""Modals after which "to" is wrong; "they will to some extent differ" is right."""

ALL = frozenset("all everything anything whatever what most best utmost little".split())
"""Words for how much somebody does, after which a modal verb may stand alone."""

PERFECT = frozenset("has have had".split())
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
AFTER_DATE = PREPOSITIONS | frozenset([".", ",", ";", "and", "to", "because", "when"])
"""Classes after a year that show that it is a date by itself."""

AGO = frozenset("ago yesterday".split())
LONGEST = 12
"""Words at most between a perfect and its date."""

BREAKS = frozenset("that which who whom when while since until and but or because as from after before than".split())
"""Words at which another clause may begin, or a time that is no date of the verb."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find verbs in a form that cannot stand there."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    for number, (left, right) in enumerate(pairwise(words)):
        before = words[number - 1].tag if number else ""
        if left.tag == "to" and is_finite_alone(right) and not is_stranded(words, number):
            yield Slip(number, number + 1, f'"to" is followed by the finite form "{right.text}"', 0.8)
        elif left.tag in MODALS and before not in NOUN_BEFORE and is_after_modal(words, number):
            yield Slip(number, number + 1, f'"{left.text}" is followed by "{right.text}"', 0.8)
        elif left.tag in PERFECT and is_only(right, "VBD") and not right.lower.endswith(("ed", "got")):
            yield Slip(number, number + 1, f'"{left.text}" is followed by the past form "{right.text}"', 0.8)
        elif left.tag == "not" and before in HAS_NO_DO and is_past_alone(words, number + 1):
            if number > 1 and words[number - 2].lower in HAVE:  # "Had she not missed"
                continue
            yield Slip(number, number + 1, f'"not" stands before "{right.text}" without "did"', 0.75)
        elif right.tag == "been" and left.tag in {"NN", "NNS", "NNP", "PRP"} and not has_auxiliary(words, number):
            yield Slip(number, number + 1, '"been" stands without "has", "have" or "had"', 0.75)
        elif left.tag in {"not", "n't"} and before in DO and is_only(right, "VBZ", "VBD", "VBN"):
            yield Slip(number - 1, number + 1, f'"{words[number - 1].text} not" is followed by "{right.text}"', 0.8)
        elif left.tag in {"has", "have"} and before not in MODALS | {"to"} and (date := past_date(words, number)):
            yield Slip(number, date, f'"{left.text}" with a date that is past: the plain past is meant', 0.7)


def has_auxiliary(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a form of "have" stands in the sentence up to a word, however it is written."""
    return any(word.lower.strip("’'") in HAVE for word in words[: number + 1])


HAVE = frozenset("has have had having ve d s hasn haven hadn ain".split())
DO = frozenset("do does did".split())

HAS_NO_DO = frozenset("that which who he she it they we i you".split())
"""Classes after which "not" needs a verb before it."""

NOUN_BEFORE = frozenset("the a an his her their its my our your this that 's JJ of".split())
"""Classes after which "will", "might" or "can" is a noun."""


def is_past_alone(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a word is a past form that no other verb goes with: "that not exploded"."""
    word = words[number]
    after = words[number + 1].tag if number + 1 < len(words) else "."
    relative = number > 2 and words[number - 3].tag in NOUNS
    return word.tag in {"VBD", "VBN"} and word.lower.endswith("ed") and (relative or after not in {"NN", "NNS"})


def is_finite_alone(word: Tagged) -> bool:
    """Tell whether a word is nothing but a finite form."""
    return word.tag in TO_NEVER or is_only(word, "VBZ", "VBD")


def is_after_modal(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a word that cannot follow a modal verb stands after one.

    "All they can to win" and "as often as they can to win" are right.
    """
    modal, word = words[number], words[number + 1]
    if word.tag == "to":
        if number > 1 and words[number - 2].tag == "as":
            return False
        return modal.tag in TO_AFTER and not any(one.lower in ALL for one in words[max(0, number - 5) : number])
    past = () if modal.tag == "will" else ("VBN",)  # "the political will needed for it"
    return word.tag in MODAL_NEVER or is_only(word, "VBZ", "VBD", *past)


def past_date(words: Sequence[Tagged], perfect: int) -> int | None:
    """Give the last word of a date in the past that belongs to a perfect: "in 1973", "two days ago"; None for none."""
    for number in range(perfect + 2, min(len(words), perfect + LONGEST)):
        word, before = words[number], words[number - 1]
        if word.lower in BREAKS or word.tag in {",", ";", ":", "(", '"', "-", "VBG", "VBD"}:
            return None
        if word.tag == "VBN" and number > perfect + 2 and before.tag not in {"been", "RB"}:
            return None
        follows = words[number + 1].tag if number + 1 < len(words) else "."
        if before.tag == "in" and YEAR.fullmatch(word.text) and follows in AFTER_DATE:
            return number if words[perfect + 1].tag in {"VBN", "been", "RB"} else None
        if word.lower in AGO:
            return number if words[perfect + 1].tag in {"VBN", "been", "RB"} else None
    return None


CHECK = Check(
    code="SEN013",
    name="wrong-verb-form",
    severity="minor",
    summary="a verb stands in a form that cannot stand there",
    run=run,
    bad=(
        "The government wants to makes the law stricter.",
        "The coach must to decide before Friday.",
        "The team can won the cup, but they did not came to the match.",
        "The ammunition that not exploded lies in the field.",
        "The artist has gone on hunger strike in 1973.",
        "Their accounts been frozen by the bank since May.",
    ),
    good=(
        "The government wants to make the law stricter.",
        "The coach must decide before Friday",
        "The artist has been on hunger strike since 1973.",
        "He has read the letters that she wrote in 1973.",
        "Had she not missed the ferry, she would have drowned with the rest.",
        "Had the accounts been frozen in May, nobody would have paid.",
    ),
    languages=("en",),
    scope="pair",
)
