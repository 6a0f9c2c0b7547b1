"""A verb stands in a form that the word before it does not allow.

Why: engines that translate word by word leave the form of the source: "to makes", "can went", "must to leave",
"has went", "was accuse".

Limits: only forms that are nothing but the wrong one ("makes" can be a noun, and is looked at after "to" alone where
no article stands before).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mtcheck.grammar.clauses import NOUNS, is_only, is_stranded
from mtcheck.grammar.model import english
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
HELPERS = PERFECT | frozenset("having was were been being".split())
"""Auxiliaries that a participle follows. After "is" and "be" a plain form may be right ("what they do is decide")."""

BETWEEN = frozenset("never ever not already also just always almost nearly recently later since".split())
"""Adverbs between an auxiliary and its participle."""

PAST = frozenset(
    """chose swam gave sang woke went saw took wrote broke spoke drove rode ate fell flew forgot froze grew knew rang
    rose shook stole swore tore threw wore drank began sank sprang did became arose blew drew withdrew forbade undertook
    mistook overtook bit hid forsook""".split()
)
"""Past forms whose participle is another word."""

PLAIN_TOO = frozenset(
    "hurt beat let set put cut hit cost shut spread burst cast split get expect come become run".split()
)
"""Plain forms that are participles too, or stand after "was" for another reason."""

DO = frozenset("do does did done doing".split())
"""Before "was", a form of it may call for a plain verb: "all they did was apologise"."""


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
        elif left.tag in PERFECT and is_past_only(right):
            yield Slip(number, number + 1, f'"{left.text}" is followed by the past form "{right.text}"', 0.8)
        elif (helper := helper_of(words, number + 1)) is not None and is_no_participle(words, helper, number + 1):
            yield Slip(helper, number + 1, f'"{words[helper].text}" is followed by "{right.text}"', 0.8)
        elif left.tag == "not" and before in HAS_NO_DO and is_past_alone(words, number + 1):
            if number > 1 and words[number - 2].lower in HAVE:  # "Had she not missed"
                continue
            yield Slip(number, number + 1, f'"not" stands before "{right.text}" without "did"', 0.75)
        elif right.tag == "been" and left.tag in {"NN", "NNS", "NNP", "PRP"} and not has_auxiliary(words, number):
            yield Slip(number, number + 1, '"been" stands without "has", "have" or "had"', 0.75)
        elif left.tag in {"not", "n't"} and before in {"do", "does", "did"} and is_only(right, "VBZ", "VBD", "VBN"):
            yield Slip(number - 1, number + 1, f'"{words[number - 1].text} not" is followed by "{right.text}"', 0.8)


def has_auxiliary(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether a form of "have" stands in the sentence up to a word, however it is written."""
    return any(word.lower.strip("’'") in HAVE for word in words[: number + 1])


HAVE = frozenset("has have had having ve d s hasn haven hadn ain".split())
HAS_NO_DO = frozenset("that which who he she it they we i you".split())
"""Classes after which "not" needs a verb before it."""

NOUN_BEFORE = frozenset("the a an his her their its my our your this that 's JJ of".split())
"""Classes after which "will", "might" or "can" is a noun."""


def is_past_only(word: Tagged) -> bool:
    """Tell whether a word is a past form in the corpus; of those that everybody knows `is_no_participle` tells."""
    return is_only(word, "VBD") and word.lower not in PAST and not word.lower.endswith(("ed", "got"))


def helper_of(words: Sequence[Tagged], number: int) -> int | None:
    """Give the auxiliary that a word follows, with adverbs between at most."""
    before = number - 1
    while before > 0 and words[before].lower in BETWEEN:
        before -= 1
    return before if words[before].lower in HELPERS else None


def is_no_participle(words: Sequence[Tagged], helper: int, number: int) -> bool:
    """Tell whether a word after an auxiliary is a past or a plain form, and no participle."""
    word = words[number]
    if word.lower in PAST:
        went = word.lower == "went" and words[helper].lower == "had"  # "such savings as they had went on the boat"
        return word.tag in {"VBD", "VBN"} and not went
    found = english().counted(word.lower) if word.text.islower() else {}
    plain = bool(found) and found.keys() <= {"VB", "VBP"} and sum(found.values()) >= FEWEST
    return plain and word.lower not in PLAIN_TOO and not any(one.lower in DO for one in words[:helper])


FEWEST = 3
"""Times that the corpus must have a word to tell what it is."""


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
        "The choir has sang in all the big halls, and the officer was accuse of theft.",
        "Their accounts been frozen by the bank since May.",
    ),
    good=(
        "The government wants to make the law stricter.",
        "The coach must decide before Friday",
        "All they could do was apologise, and nobody was hurt.",
        "Had she not missed the ferry, she would have drowned with the rest.",
        "Had the accounts been frozen in May, nobody would have paid.",
    ),
    languages=("en",),
    scope="pair",
)
