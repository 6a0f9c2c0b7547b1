"""Words in an order that Greek has and English has not, and the pronouns that Greek doubles.

Greek puts a subject behind its verb ("reacted at once the party", "which rented the ringleader"), an object first and
a pronoun in its old place ("the new law the unions describe it as a disgrace"), all that belongs to an adjective before
the noun ("the most expensive in Europe electricity"), and has a pronoun where a relative clause has none ("a mosaic
which two farmers found it").
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from mtcheck.proofreader.train.corpus import Sentence, Word
from mtcheck.proofreader.train.planted import SUBJECTS, Planted, among, inserted, rearranged, subtree

NO_OWN_OBJECT = frozenset(
    "be come go stand lie sit hang follow remain live exist stretch appear emerge begin lurk rise run".split()
)
"""Verbs that English, too, puts before their subject, once a place comes first: "On the hill stands a church"."""

SPEAKING = frozenset("say ask add reply tell explain write note answer warn continue insist".split())
"""Verbs that English puts before their subject beside a quotation."""

LINKING = frozenset("be prove become remain seem".split())
MARKS = frozenset("\"'“”‘’")
BEHIND = frozenset(["dobj", "prep", "advmod", "acomp", "attr", "prt", "agent", "npadvmod", "oprd"])
"""Roles of what may stand between a verb and a subject that was put behind it."""

AROUND = frozenset(["prep", "advmod", "npadvmod"])
"""Roles of those that may open the sentence."""

TRANSITIVE = frozenset(
    """accept announce bring build buy call choose collect create cut describe design discover draw eat enjoy expect
    face find get give hate have hear hold invent keep know leave lose love make mention need offer own paint pay
    plan play prefer present produce promise propose publish put raise read receive record say see sell send share
    show sign steal study support take teach tell use visit want wear win write""".split()
)
"""Verbs that take an object: it stands before them in "the song he wrote"."""

LONGEST = 7
"""Words of what is put before a noun."""

Way = Callable[[Sentence, Planted, Random], Planted]


def children(sentence: Sentence, number: int) -> list[int]:
    """Give the numbers of the words that hang on one."""
    return [other for other, word in enumerate(sentence) if word.head == number and other != number]


def drawn(ways: dict[Way, float], sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Plant in one of some ways; where the one that was drawn has no place, in another."""
    left = dict(ways)
    while left:
        (way,) = random.choices(list(left), list(left.values()))
        found = way(sentence, planted, random)
        if found is not planted:
            return found
        del left[way]
    return planted


def in_wrong_order(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Put a part of the sentence where Greek would have it."""
    return drawn(ORDERS, sentence, planted, random)


def with_word_too_many(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Put a pronoun where Greek would have one too."""
    found = object_twice(sentence, planted, random)
    return subject_twice(sentence, planted, random) if found is planted else found


def is_noun(word: Word) -> bool:
    """Tell whether a word is a noun or a name."""
    return word.coarse in {"NOUN", "PROPN"}


def subjects(sentence: Sentence, planted: Planted) -> list[int]:
    """Give the subjects that are nouns and stand before their verb."""
    found = among(sentence, planted, lambda word: word.role in SUBJECTS and is_noun(word))
    return [number for number in found if sentence[number].last < sentence[number].head]


def subject_last(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Put a subject behind its verb, or behind what follows the verb."""
    if sentence[-1].text == "?":
        return planted
    quoted = any(word.text in MARKS for word in sentence)
    found = []
    for number in subjects(sentence, planted):
        lemma, kinds = sentence[sentence[number].head].lemma, roles(sentence, sentence[number].head)
        plain = lemma in NO_OWN_OBJECT and not kinds & {"acomp", "attr", "dobj"}
        if not plain and not (quoted and lemma in SPEAKING):
            found.append(number)
    if not found:
        return planted
    later = [number for number in found if sentence[number].first > 0]
    subject = sentence[random.choice(later if later and random.random() < 0.7 else found)]
    verb = subject.head
    right = [number for number in children(sentence, verb) if number > verb and sentence[number].role in BEHIND]
    ends = [verb]
    for number in right:
        if sentence[number].first != ends[-1] + 1:
            break
        ends.append(sentence[number].last)
    if sentence[verb].lemma == "be" and len(ends) > 1:  # "is the money enough" asks
        ends = ends[1:2]
    if len(ends) > 1 and subject.first == 0 and sentence[right[len(ends) - 2]].role in AROUND and random.random() < 0.6:
        parts = [subtree(subject), range(subject.last + 1, ends[-2] + 1), range(ends[-2] + 1, ends[-1] + 1)]
        return rearranged(sentence, planted, parts, [2, 1, 0], {0: "order", 1: "order"})  # "since dawn queue ..."
    end = ends[0] if random.random() < 0.5 else random.choice(ends)
    parts = [subtree(subject), range(subject.last + 1, end + 1)]
    return rearranged(sentence, planted, parts, [1, 0], {0: "order", 1: "order"})


def roles(sentence: Sentence, number: int) -> set[str]:
    """Give the roles of the words that hang on one."""
    return {sentence[other].role for other in children(sentence, number)}


def predicate_first(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Turn a statement round: "decisive proved the contribution of ..."."""
    found = []
    for number in subjects(sentence, planted):
        subject = sentence[number]
        verb = subject.head
        if sentence[verb].lemma not in LINKING:
            continue
        for other in children(sentence, verb):
            word = sentence[other]
            wanted = {"acomp"} if sentence[verb].lemma == "be" else {"acomp", "attr"}
            if word.role in wanted and word.first == verb + 1:
                found.append((subject, verb, word))
    if not found:
        return planted
    subject, verb, word = random.choice(found)
    parts = [subtree(subject), range(subject.last + 1, verb + 1), subtree(word)]
    return rearranged(sentence, planted, parts, [2, 1, 0], {0: "order", 2: "order"})


def object_first(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Put an object before the subject, mostly with a pronoun in its old place."""
    found = []
    for number in among(sentence, planted, lambda word: word.role in SUBJECTS and word.tag[:1] != "W"):
        subject = sentence[number]
        if sentence[subject.head].role not in {"ROOT", "ccomp", "conj"} or subject.last >= subject.head:
            continue
        for other in children(sentence, subject.head):
            word = sentence[other]
            if word.role == "dobj" and is_noun(word) and word.first == subject.head + 1:
                found.append((subject, word))
    if not found:
        return planted
    subject, word = random.choice(found)
    parts = [subtree(subject), range(subject.last + 1, subject.head + 1), subtree(word)]
    moved = rearranged(sentence, planted, parts, [2, 0, 1], {0: "order"})
    if moved is planted or random.random() < 0.3:
        return moved
    return inserted(moved, subject.head, "them" if word.tag.endswith("S") else "it", "extra")


def before_noun(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Put what follows a noun before it, behind its adjective or article: "a growing faster than ... portfolio"."""
    found = []
    for number in among(sentence, planted, is_noun):
        start = min([other for other in children(sentence, number) if sentence[other].role == "compound"] + [number])
        led = start > 0 and sentence[start - 1].head == number and sentence[start - 1].role
        for other in children(sentence, number):
            word = sentence[other]
            if word.first != number + 1 or len(subtree(word)) > LONGEST:
                continue
            phrase = led == "amod" and word.role == "prep" and word.text not in {"of", "than"}
            if phrase or (led in {"amod", "det"} and word.role == "acl" and word.tag in {"VBG", "VBN"}):
                found.append((range(start, number + 1), subtree(word)))
    if not found:
        return planted
    return rearranged(sentence, planted, random.choice(found), [1, 0], {0: "order", 1: "order"})


def adjective_last(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Put an adjective behind its noun: "eleven hours continuous"."""
    found = [
        number
        for number in among(sentence, planted, lambda word: word.role == "amod" and word.tag == "JJ")
        if sentence[number].head == number + 1
        and sentence[number + 1].coarse == "NOUN"
        and len(subtree(sentence[number])) == 1
    ]
    if not found:
        return planted
    one = random.choice(found)
    parts = [range(one, one + 1), range(one + 1, one + 2)]
    return rearranged(sentence, planted, parts, [1, 0], {0: "order"})


def subject_twice(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Take a subject up again before its verb: "the café, which once stayed open, it closes at dusk"."""
    found = among(
        sentence, planted, lambda word: word.role in SUBJECTS and (is_noun(word) or word.tag in {"WP", "WDT"})
    )
    found = [number for number in found if sentence[number].last < sentence[number].head]
    if not found:
        return planted
    one = sentence[random.choice(found)]
    noun = sentence[sentence[one.head].head] if one.tag[:1] == "W" else one
    return inserted(planted, one.last, pronoun(noun, random, ("it", "he", "she", "they")), "extra")


def pronoun(noun: Word, random: Random, forms: tuple[str, str, str, str]) -> str:
    """Give the pronoun that a noun is taken up by, of those for a thing, a man, a woman, several."""
    if noun.tag.endswith("S"):
        return forms[3]
    return random.choice(forms[:3]) if noun.coarse == "PROPN" else forms[0] if random.random() < 0.7 else forms[1]


def object_twice(sentence: Sentence, planted: Planted, random: Random) -> Planted:
    """Take the object of a relative clause up in it: "a mosaic which two farmers found it"."""
    found = []
    for number in among(sentence, planted, lambda word: word.role == "relcl" and word.coarse == "VERB"):
        verb, noun = sentence[number], sentence[sentence[number].head]
        below = [sentence[other] for other in children(sentence, number)]
        subject = any(word.role == "nsubj" and word.tag[:1] != "W" for word in below)
        objects = {word.tag[:1] for word in below if word.role in {"dobj", "ccomp", "xcomp"}}
        if not subject or objects - {"W"} or not is_noun(noun):
            continue
        bare = next((word.first for word in below if word.role == "prep" and len(subtree(word)) == 1), 0)
        if bare > number or objects or verb.lemma in TRANSITIVE:
            found.append((max(bare, number), noun))
    if not found:
        return planted
    after, noun = random.choice(found)
    return inserted(planted, after, pronoun(noun, random, ("it", "him", "her", "them")), "extra")


ORDERS: dict[Way, float] = {
    subject_last: 0.55,
    predicate_first: 0.1,
    object_first: 0.12,
    before_noun: 0.13,
    adjective_last: 0.1,
}
"""Ways to plant, with how often each is drawn."""
