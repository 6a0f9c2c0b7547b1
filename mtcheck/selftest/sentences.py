"""Plants in sentences: negations, broken sentences, what is left out, left as it was, or said twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from mtcheck.selftest.edits import WORD, Edit, alternation, cased, one_of

NOT = re.compile(r" not\b(?P<yet> yet\b)?(?! (?:only|just|least|to mention|so much)\b)")
OR_NOT = re.compile(r"\b(?:or|if|why|whether|of course|certainly|neither) ?$", re.IGNORECASE)
NEVER = re.compile(r"(?<=[a-z] )never ")
SHORT_NOT = re.compile(r"\b(?P<verb>ca|wo|sha|[a-z]+)n['’]t\b(?! (?:only|just)\b)", re.IGNORECASE)
WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
CANNOT = re.compile(r"\bcannot\b(?! (?:only|but)\b)")

AUXILIARY = re.compile(
    r"(?P<before>\w+ )(?P<verb>is|are|was|were|will|would|can|could|should|must|may|might|have been|has been|had been)"
    r"(?= (?P<after>[a-z]+))"
)
NO_VERB_AFTER = frozenset("a an the his her its their my our this that no not never nothing nobody only just".split())
"""Words after which an auxiliary is a noun ("the will"), or before which "not" says something else."""

NEGATIVE = re.compile(r"\b(?:not|no|never|nobody|none|neither|nor|nothing|cannot|without)\b|n['’]t\b", re.IGNORECASE)


def negation(rng: Random, source: str, target: str) -> str | None:
    """Remove a plain negation, or put one after an auxiliary."""
    return one_of(rng, target, [*lost_negations(target), *added_negations(target)])


def lost_negations(target: str) -> Iterator[Edit]:
    """Remove each "not", "never" and "n't" that denies."""
    for match in NOT.finditer(target):
        if not OR_NOT.search(target[: match.start()]):
            yield Edit(*match.span(), " already" if match["yet"] else "")
    for match in NEVER.finditer(target):
        yield Edit(*match.span(), "")
    for match in SHORT_NOT.finditer(target):
        verb = match["verb"]
        yield Edit(*match.span(), cased(WHOLE.get(verb.lower(), verb), verb))
    for match in CANNOT.finditer(target):
        yield Edit(*match.span(), "can")


def added_negations(target: str) -> Iterator[Edit]:
    """Put "not" after each auxiliary of a clause that denies nothing yet."""
    for match in AUXILIARY.finditer(target):
        clause = re.split(r"[,;:–—]", target[match.end() :])[0]
        if match["before"].strip().lower() in NO_VERB_AFTER or match["after"] in NO_VERB_AFTER - {"a", "an", "the"}:
            continue
        if not NEGATIVE.search(clause) and not NEGATIVE.search(re.split(r"[,;:–—]", target[: match.start()])[-1]):
            place = match.start("verb") + len(match["verb"].split()[0])
            yield Edit(place, place, " not")


PREPOSITION = re.compile(
    r"(?<=[a-z0-9]{2}) (?P<word>after|against|amid|at|before|between|by|during|for|from|in|of|on|over|since|through|"
    r"under|with|within|without)(?= [\w\"“])"
)
FINITE = re.compile(
    r"\b(?:am|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|told|"
    r"took|made|went|came|gave|got|cost|fell|rose|found|cannot)\b|\b\w+n['’]t\b"
)
FUNCTION = frozenset(
    """
    a an the this that these those my his her its their our some any no every each both all and or but nor of in on at
    by for with from to into over under after before during since until between among against about around through
    across along within without near per as than is are was were be been being not very more most less least so such
    only also up out off down almost about which who whom whose what when where how if while because will would can
    could should must may might has have had do does did it he she they we you i me him them us there
""".split()
)
FEWEST_HEAD = 4
"""Words before a full stop that cuts a clause."""
FEWEST_TAIL = 2
LONGEST_TAIL = 12


def sentence_break(rng: Random, source: str, target: str) -> str | None:
    """Put a full stop and a capital inside a clause, before a preposition after which no verb follows."""
    return one_of(rng, target, breaks(target))


def breaks(target: str) -> Iterator[Edit]:
    """Give the prepositions before which a full stop leaves a tail without a verb."""
    for match in PREPOSITION.finditer(target):
        head = re.split(r"[.!?] ", target[: match.start()])[-1]
        tail = re.split(r"[.!?](?= |[\"'”’»)]*$)", target[match.start("word") :])[0]
        words = tail.split()
        if len(head.split()) < FEWEST_HEAD or not FEWEST_TAIL <= len(words) <= LONGEST_TAIL:
            continue
        if head.split()[-1].lower() in FUNCTION or FINITE.search(tail) or unbalanced(head) or unbalanced(tail):
            continue
        yield Edit(*match.span(), f". {cased(match['word'], 'A')}")


def unbalanced(text: str) -> bool:
    """Tell whether a text opens a quotation or brackets and does not close them, or the other way round."""
    marks = (text.count("“") != text.count("”"), text.count("«") != text.count("»"), text.count("(") != text.count(")"))
    return text.count('"') % 2 == 1 or any(marks)


SAID = (
    "said says told stressed stresses stress announced claimed warned warns admitted added insisted explained stated "
    "noted wrote writes"
).split()
WHO = r"(?P<who>[^\W\d_][^,;:.!?\"”“«»()]*?)"
ATTRIBUTION = re.compile(
    rf"(?P<comma>[,!?][”\"’»]?|[”\"»]) {WHO} (?P<said>{alternation(SAID)})(?P<rest>(?: [^,;:.!?\"”“«»()]+)?)\.$"
)
SAID_FIRST = re.compile(rf"(?P<comma>[,!?][”\"’»]?) (?P<said>{alternation(SAID)}) {WHO}(?P<rest>)\.$")
SPEAKER = re.compile(r"(?P<office>.*?) ?(?P<name>[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|von|van|der|de|al|bin))+)$")
IN_SPEAKER = frozenset("a an the my our his her its their of for in at and with near to".split())
"""Function words that a noun phrase may have."""
LONGEST_SPEAKER = 10
LONGEST_REST = 4


def torn_attribution(rng: Random, source: str, target: str) -> str | None:
    """Tear the speaker, or the speaker's name, off the clause at the end that reports the speech."""
    match = ATTRIBUTION.search(target) or SAID_FIRST.search(target)
    if not match or not is_speaker(match["who"]) or not is_told(match["rest"]):
        return None
    begin = match.end("comma")
    edits = [Edit(begin, len(target), f" {match['said']}{match['rest']}. {cased(match['who'], 'A')}.")]
    speaker = SPEAKER.match(match["who"])
    if speaker and re.search(r"\b[a-z]+$", speaker["office"]) and begin < match.start("said") - 1:
        words = f"{speaker['office']} {match['said']}"
        edits.append(Edit(begin, len(target), f" {words}{match['rest']}. {speaker['name']}."))
    return one_of(rng, target, edits)


def is_speaker(text: str) -> bool:
    """Tell whether a text is a noun phrase by its length and its function words."""
    words = text.split()
    plain = all(word.lower() not in FUNCTION - IN_SPEAKER for word in words) and not words[0].endswith("ing")
    return plain and len(words) <= LONGEST_SPEAKER and (len(words) > 1 or words[0][0].isupper())


def is_told(text: str) -> bool:
    """Tell whether what follows the reporting verb is only who was told, where and when."""
    words = text.split()
    return len(words) <= LONGEST_REST and not (words and words[0] in FUNCTION - {"the", "a", "in", "on", "at"})


COMMA = re.compile(r"(?:,|;| –| —)[”\"]? (?=[^\W_])")
JOINT = re.compile(
    r",? (?:after|although|amid|and|as|because|before|but|during|except|for|from|in|on|since|that|to|which|while|who|"
    r"with)(?= )"
)
LONG = 5
"""Words of a clause that is missed wherever it is left out."""
SHARE = 0.3
"""Share of the words from which a shorter one is."""
SHORT = 3
REMAINING = 0.4
"""Share of the words that stay."""


def omission(rng: Random, source: str, target: str) -> str | None:
    """Leave out a clause between commas, or the end of a sentence; what is left is as long as can be read."""
    return one_of(rng, target, clauses(target))


def clauses(target: str) -> Iterator[Edit]:
    """Give the clauses that may be left out: between two commas, or from a comma or a joint to the end."""
    end = len(target.rstrip("\"'”’».!?…)"))
    commas = [match.start() for match in COMMA.finditer(target, 0, end)]
    joints = [match.start() for match in JOINT.finditer(target, 0, end)]
    stretches = [*pairwise([*commas, end]), *((start, end) for start in joints)]
    for start, stop in sorted(set(stretches)):
        text, before = target[start:stop], WORD.findall(target[:start])
        words = len(WORD.findall(text))
        whole = len(WORD.findall(target))
        missed = words >= LONG or (words >= SHORT and words >= SHARE * whole)
        if missed and words <= (1 - REMAINING) * whole and before[-1].lower() not in FUNCTION and not unbalanced(text):
            yield Edit(start, stop, "")


FEWEST_LETTERS = 4
LOWER_WORD = re.compile(r"(?<![\w’'-])[^\W\d_A-Z]{4,}(?![\w’'-])")


def untranslated(rng: Random, source: str, target: str) -> str | None:
    """Leave a content word as it is in the source: one from about the same place."""
    there = {word.lower() for word in WORD.findall(target)}
    offered = [
        match
        for match in WORD.finditer(source)
        if len(match.group()) > FEWEST_LETTERS and match.group().islower() and match.group() not in there
    ]
    taken = [match for match in LOWER_WORD.finditer(target) if match.group() not in FUNCTION]
    if not offered or not taken:
        return None
    match = rng.choice(taken)
    place = match.start() / len(target)
    word = min(offered, key=lambda one: abs(one.start() / len(source) - place)).group()
    return Edit(*match.span(), word).of(target)


MAY_BE_DOUBLED = frozenset("that had very so no yes ha far more again long her is do".split())
MOST_WORDS = 6


def repetition(rng: Random, source: str, target: str) -> str | None:
    """Say a word, or two to six words, twice at their place."""
    words = rng.choice((1, rng.randint(2, MOST_WORDS)))
    return one_of(rng, target, [*doubled(target, words)] or doubled(target, 1))


def doubled(target: str, words: int) -> Iterator[Edit]:
    """Double each stretch of so many words that has no punctuation in it and opens no sentence."""
    pattern = re.compile(
        rf"(?<=[^\W_] )[^\W_]+(?:['’-][^\W_]+)*(?: [^\W_]+(?:['’-][^\W_]+)*){{{words - 1}}}(?![\w’'-]|[.,]\d)"
    )
    for place in [0, *(match.end() for match in re.finditer(" ", target))]:
        match = pattern.match(target, place)
        if match and match.group().lower() not in MAY_BE_DOUBLED and not match.group()[0].isdigit():
            yield Edit(match.end(), match.end(), f" {match.group()}")
