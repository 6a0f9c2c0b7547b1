"""Words and phrases of an English text that are joined to themselves, where English does not do that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mtcheck.grammar.tagging import Tagged, tagged

CONJUNCTIONS = frozenset({"and", "or"})
VERBS = frozenset("is are was were".split())
PREPOSITIONS = frozenset("of in for with to from on".split())

JOINTS = "|".join(sorted(CONJUNCTIONS | VERBS | PREPOSITIONS))
JOINED = re.compile(rf"\b([\w’'-]+)(?:,|,? (?:{JOINTS})) (?:[\w’'-]+ ){{0,7}}\1(?![\w’'-])", re.I)
"""The last word of both; whether they are the same throughout is looked at then."""

BARE = frozenset({"of", "in"})
"""Prepositions behind which a noun without an article is told; "pound for pound" and "layer on layer" are English."""

LONGEST = 8
"""Words of the longest phrase that is compared."""

SHORTEST = 4
"""Letters of the shortest word that is looked at alone."""

GOES_ON = frozenset(
    """in on at to by for with from after before during while rather under through without into when because if since
    until""".split()
)
"""Words that begin something new behind the second."""

FINITE = frozenset("VBD VBZ is are was were has have had will would".split())
"""Classes of what may stand behind a noun phrase beside these."""

DETERMINERS = frozenset("the a an his her its their our my this that these those".split())

SHORTEST_SAID = {False: 2, True: 3}
"""Words of the shortest noun phrase that is told behind a preposition, and behind a verb: "a deal is a deal"."""

MARKS, LAST_MARKS = frozenset(".,;!?:)\"”’'–—-"), frozenset(".;!?:)")

TIME_AND_AGAIN = frozenset(
    """again over out down round around through back there never ever years days weeks months hours miles thousands
    hundreds dozens millions billions tons tonnes generations pages times kilometers kilometres lots loads decades
    centuries minutes seconds ages only long wide half such both best worst""".split()
)
"""Words that English joins to themselves."""

ALONE = frozenset("NN NNS JJ VBG".split())
"""Classes of a word that is told by itself; an adverb, a comparative and a verb may be said twice."""

NOUNS = frozenset("NN NNS".split())
HEADED = frozenset("NN NNS NNP NNPS JJ JJR JJS VBG VBN CD 's".split())
"""Classes of words that belong to what follows: "war" in "war crimes and crimes"."""


def joined_twice(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the places where something is wrongly joined to itself: begin, end and what is said twice."""
    if JOINED.search(text):
        words, told = tagged(text), 0
        for number in range(len(words)):
            size = repeated(words, number)
            start = number - size - (words[number - 1].text == ",")
            if size and start >= told:
                told = number + size + 1
                end = words[told - 1].end
                yield words[start].start, end, text[words[number + 1].start : end]


def repeated(words: Sequence[Tagged], at: int) -> int:
    """Give how many words are the same before and behind a word or comma that joins them, 0 where that is right."""
    joint = words[at].lower
    if joint != "," and joint not in CONJUNCTIONS and joint not in PREPOSITIONS and joint not in VERBS:
        return 0
    comma = at > 0 and words[at - 1].text == "," and joint in CONJUNCTIONS
    end = at - comma
    for size in range(min(LONGEST, end, len(words) - at - 1), 0, -1):
        second = words[at + 1 : at + 1 + size]
        if are_same(words[end - size : end], second):
            start = end - size
            if start and words[start - 1].text == "," and are_same(words[max(0, start - 1 - size) : start - 1], second):
                return 0  # three times is said on purpose, or a loop
            before = words[start - 1] if start else None
            after = words[at + 1 + size : at + 3 + size]
            return size if is_wrong(joint, before, second, after, comma=comma) else 0
    return 0


def are_same(first: Sequence[Tagged], second: Sequence[Tagged]) -> bool:
    """Tell whether two rows are the same words, whatever their capitals."""
    return [one.lower for one in first] == [one.lower for one in second]


def is_wrong(
    joint: str, before: Tagged | None, second: Sequence[Tagged], after: Sequence[Tagged], *, comma: bool
) -> bool:
    """Tell whether words are wrongly joined to themselves; `after` are the two words behind them."""
    following = after[0] if after else None
    if joint == ",":
        return before is not None and is_item_twice(second, after)
    if joint not in CONJUNCTIONS:
        return is_noun_phrase_twice(joint, second, following)
    if len(second) == 1:
        return is_one_word_twice(before, second[0], following, comma=comma)
    return is_phrase(second) and ends(following, comma=comma)


def is_item_twice(second: Sequence[Tagged], after: Sequence[Tagged]) -> bool:
    """Tell whether something stands twice in a list that goes on: "certificates, certificates and extracts"."""
    goes_on = len(after) > 1 and after[0].lower in {",", *CONJUNCTIONS} and after[1].lower != second[0].lower
    if len(second) > 1:
        return goes_on and is_phrase(second) and second[-1].tag in NOUNS
    [word] = second
    return goes_on and word.text.islower() and len(word.text) >= SHORTEST and word.tag in NOUNS


def is_noun_phrase_twice(joint: str, second: Sequence[Tagged], after: Tagged | None) -> bool:
    """Tell whether a noun, mostly with an article or the like, is wrongly joined to itself by a preposition or verb."""
    nouns = [one for one in second if one.tag in NOUNS and len(one.text) >= SHORTEST]
    if len(second) == 1:
        long = joint in BARE and len(second[0].text) > SHORTEST and second[0].lower not in TIME_AND_AGAIN
        return long and bool(nouns) and ends(after, comma=False)
    return (
        second[0].lower in DETERMINERS
        and len(second) >= SHORTEST_SAID[joint in VERBS]
        and any(one.lower not in TIME_AND_AGAIN for one in nouns)
        and all(one.text[0].isalpha() for one in second)
        and (ends(after, comma=False) or (after is not None and (after.tag in FINITE or after.lower == joint)))
    )


def is_one_word_twice(before: Tagged | None, word: Tagged, after: Tagged | None, *, comma: bool) -> bool:
    """Tell whether a single word is wrongly joined to itself by a conjunction."""
    if len(word.text) < SHORTEST or word.lower in TIME_AND_AGAIN or word.tag not in ALONE or word.lower.endswith("er"):
        return False
    if before and before.tag in HEADED:
        return False
    if word.tag == "JJ" and word.text.islower() and after and after.tag in NOUNS and not comma:
        return True  # "a solemn and solemn atmosphere"
    return ends(after, comma=comma)


def is_phrase(words: Sequence[Tagged]) -> bool:
    """Tell whether a row of words says something, and has no marks and figures."""
    telling = (one for one in words if len(one.text) >= SHORTEST and one.lower not in TIME_AND_AGAIN)
    return any(telling) and all(one.text[0].isalpha() for one in words)


def ends(after: Tagged | None, *, comma: bool) -> bool:
    """Tell whether what is joined ends before a word, for a comma makes it a clause that may go on."""
    if after is None:
        return True
    return after.text in LAST_MARKS if comma else after.text in MARKS or after.lower in GOES_ON
