"""A clause keeps the order of the source: the verb before its subject, or behind all else.

Why: Greek and Spanish put the subject of a relative clause last ("to which assisted the whole team"), German and
Turkish the verb ("those who their payments cannot make", "were over eighteen months observed"); engines keep it.

Limits: four kinds only: a passive or a past form between a phrase at the beginning and its subject; a finite verb
right after a preposition and "which", where English inverts with few verbs; "who" before a possessive; a participle
that a phrase with a number parts from its auxiliary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import BE, DETERMINERS, NOUNS, PREPOSITIONS, is_finite, is_only
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

TAKE_TWO = frozenset(
    """awarded given offered named elected called appointed declared granted told shown paid sent asked taught made
    considered crowned dubbed denied handed""".split()
)
"""Participles that an object may follow: "was awarded the cross"."""

PLACES = frozenset("in from at on to".split())
ANSWERED = frozenset("answered replied responded reacted stated announced rushed participated attended died".split())
"""Past forms that are participles too, and stand before no noun as such."""

LONGEST_PLACE = 8
"""Words at most of a phrase at the beginning, with the verb after it."""

OBJECTS = DETERMINERS | {"NNP", "CD", "JJ", "NNS"}
POSSESSIVES = frozenset("their his its our my your".split())
ENDS = frozenset([".", ",", ";"])


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find clauses in the order of another language."""
    return slip_findings(CHECK, bitext, slips)


def slips(words: Sequence[Tagged]) -> Iterator[Slip]:
    """Find the slips of a sentence."""
    if passive := after_place(words):
        yield Slip(*passive, f'the subject stands behind "{words[passive[0]].text} {words[passive[0] + 1].text}"')
    if verb := verb_after_place(words):
        yield Slip(*verb, f'"{words[verb[0]].text}" stands before its subject, or has none')
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


def after_place(words: Sequence[Tagged]) -> tuple[int, int] | None:
    """Give the passive that follows a phrase at the beginning, with its subject behind it: "In Evros was elected a".

    The phrase has one noun or name, so that none can be the subject.
    """
    if not words or words[0].tag not in PREPOSITIONS:
        return None
    be = next((number for number, word in enumerate(words[:LONGEST_PLACE]) if word.tag in {"was", "were"}), 0)
    if not be or be + 2 >= len(words) or not is_one_noun(words[1:be]):
        return None
    participle, after = words[be + 1], words[be + 2]
    behind = after.tag in {"CD", "NNS"} or after.lower in {"a", "an", "the", "many", "several"}
    passive = participle.tag in {"VBN", "VBD"} and participle.lower not in TAKE_TWO
    return (be, be + 1) if passive and behind else None


def verb_after_place(words: Sequence[Tagged]) -> tuple[int, int] | None:
    """Give the past form that follows such a phrase and has no subject before it: "From Sarre answered the mayor"."""
    if not words or words[0].lower not in PLACES:
        return None
    for number in range(2, min(LONGEST_PLACE, len(words) - 2)):
        word, after = words[number], words[number + 1]
        if is_finite(word) or word.tag == ",":
            past = word.tag in {"VBD", "VBN"} and (is_only(word, "VBD") or word.lower in ANSWERED)
            follows = after.tag in DETERMINERS | {"NNP", "CD", "NNS"}
            named = is_one_noun(words[1:number]) and sum(one.tag in {"NN", "NNS"} for one in words[1:number]) < 2
            right = past and follows and named and words[1].tag != "CD" and word.lower not in INVERTS
            return (number, number) if right else None
    return None


def is_one_noun(words: Sequence[Tagged]) -> bool:
    """Tell whether words are one noun phrase: an article or adjectives, then nouns or names, no number."""
    kinds = [word.tag for word in words]
    names = [kind == "NNP" for kind in kinds]
    one_kind = all(names[kinds[0] in DETERMINERS :]) or not any(names)
    return bool(kinds) and one_kind and kinds[-1] in NOUNS and not set(kinds[1:]) - {*NOUNS, "JJ"}


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
        "From the fire were burned ten houses and a school.",
        "From the capital answered the spokesman of the party.",
    ),
    good=(
        "It was a party which the whole team attended.",
        "It is a box in which lies the answer, and from which came a voice.",
        "The patients were observed over eighteen months.",
        "In May Brennick was awarded the cross, and in Sarre two protests were held.",
    ),
    languages=("en",),
    scope="pair",
)
