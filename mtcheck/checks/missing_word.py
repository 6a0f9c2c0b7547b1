"""Two words stand side by side that never do in English: one between them is missing or one is too much.

Why: where a link or a bold word was lost, or an engine dropped a noun, what is left does not join: "the could be
played", "because are responsible", "none of the of the ships".

Limits: by the classes of the two words (see `mtcheck.grammar`); pairs that chance would make frequent and that were
never seen are reported where one of the two is an article, a preposition, a pronoun or an auxiliary verb, and
articles and adjectives before a verb. Adjectives that stand for people or things ("the poor are") are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtcheck.grammar.clauses import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    basis,
    is_stranded,
    is_verb_alone,
    sentences,
    sure,
    words_of,
)
from mtcheck.grammar.model import english
from mtcheck.grammar.order import strangers
from mtcheck.grammar.tagging import Tagged
from mtcheck.types import Bitext, Check, Finding, Span

FEWEST = 5
"""Words of the shortest sentence that is judged."""

EXPECTED = 6.0
"""How often chance would put two words side by side, from which it counts that they never stand so."""

ARTICLES = frozenset("the a an its their my our your every no".split())
"""Determiners that cannot stand without a noun."""

DEGREES = frozenset("most least very too so as then now best much".split())
"""Adverbs that can stand for a noun, or go with an adjective."""

CONJUNCTIONS = frozenset("because although whether if".split())
NEVER_AFTER_ARTICLE = (
    AUXILIARIES | DETERMINERS | PREPOSITIONS - {"over", "under", "per"} | frozenset("to and or but . ,".split())
)


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pairs of words that never meet."""
    for pair, words in sentences(bitext):
        if words_of(words) < FEWEST:
            continue
        found = {
            left
            for left, right in strangers(words, EXPECTED)
            if tells(words[left], words[right]) and not is_stranded(words, left)
        }
        found |= {number for number in range(len(words) - 2) if lost_noun(words, number)}
        for left in sorted(found):
            yield CHECK.finding(
                pair,
                Span(words[left].start, words[left + 1].end),
                message(words, left),
                confidence=sure(0.75),
                evidence=basis(),
            )


def message(words: Sequence[Tagged], left: int) -> str:
    """Say what does not join: two words that never meet, or an adjective or adverb and the verb after it."""
    first, second = words[left].text, words[left + 1].text
    if words[left + 1].tag in {"JJ", "NN", "RB"}:
        return f'a noun is missing between "{first} {second}" and "{words[left + 2].text}"'
    return f'"{first}" is never followed by "{second}": a word is missing or too much'


def tells(left: Tagged, right: Tagged) -> bool:
    """Tell whether it is the words themselves that do not join, not a class that was guessed."""
    if left.text.isupper() or right.text[0].isupper():
        return False
    if left.tag in ARTICLES:
        return right.tag in NEVER_AFTER_ARTICLE
    if left.tag in CONJUNCTIONS | {"of", "to"}:
        return right.tag in AUXILIARIES
    return right.tag in AUXILIARIES and left.tag in AUXILIARIES - {"'s"}


def lost_noun(words: Sequence[Tagged], number: int) -> bool:
    """Tell whether an article has lost its noun: a verb or "of" follows, at once or after an adverb or adjective."""
    first, second, third = words[number : number + 3]
    if first.tag not in ARTICLES - {"no"} or (number and first.text[0].isupper()):
        return False
    if second.text[0].isupper() or third.tag in {"-", '"'}:
        return False
    if second.tag in FINITE_ONLY or is_past_alone(second) or (second.tag in NEVER_OPENS and first.tag != "the"):
        return True
    if second.tag == "RB" and second.lower not in DEGREES:
        return third.tag in AUXILIARIES or is_past_alone(third)
    if is_plain_adjective(second):
        return third.tag in FINITE_ONLY or is_past_alone(third) or is_of_nothing(first, second, third)
    return is_verb_alone(second)


def is_of_nothing(first: Tagged, second: Tagged, third: Tagged) -> bool:
    """Tell whether "of" follows an adjective that is no noun: "a national of"."""
    return third.tag == "of" and first.tag in {"a", "an"} and second.lower not in NOUNS_OF


def is_past_alone(word: Tagged) -> bool:
    """Tell whether a word is a past form and nothing else: "took" and "went"; "implied" may be a participle."""
    found = english().counted(word.text)
    return found.get("VBD", 0) > 1 and found.keys() == {"VBD"} and not word.text.endswith(PARTICIPLE_OR_NOUN)


PARTICIPLE_OR_NOUN = ("ed", "saw", "fell")


def is_plain_adjective(word: Tagged) -> bool:
    """Tell whether a word is an adjective that names no group of people or things by itself ("the poor are")."""
    found = english().counted(word.text)
    plain = found.get("JJ", 0) >= OFTEN and not found.keys() & {"NN", "NNS", "NNP", "RB", "VBN", "RBR"}
    return word.tag in {"JJ", "NN"} and plain and not word.lower.endswith(GROUPS) and word.lower not in NOUN_LIKE


OFTEN = 8
"""Times that the corpus must have a word as an adjective."""

FINITE_ONLY = frozenset("is are was were has had would could should does did".split())
"""Auxiliaries that are no nouns, as "will" and "may" can be."""

NEVER_OPENS = frozenset("of in at for with by from".split())
"""Prepositions that do not follow "a" or "their"."""

GROUPS = ("ed", "est", "ing", "ish", "ese", "less", "ible", "able", "first", "second", "third", "same", "ious", "th")
"""Endings of adjectives that stand for a group or a thing: "the unemployed are", "the latest is"."""

NOUN_LIKE = frozenset(
    """poor rich old young sick dead elderly blind deaf good bad evil opposite following latter former strong weak
    wounded needy mighty few many other such brave wise hungry faithful innocent guilty sublime new""".split()
)
"""Adjectives that stand for those who are so."""

NOUNS_OF = frozenset(
    "native relative local regular veteran original individual equal ideal alternative representative rival".split()
)
"""Adjectives that are nouns before "of": "a native of Kumamoto"."""


CHECK = Check(
    code="SEN012",
    name="missing-word",
    severity="minor",
    summary="two words stand side by side that never do in English",
    run=run,
    bad=("In the end, however, the could be played without spectators.", "None of the of the ships has arrived yet."),
    good=(
        "In the end, however, the season could be played without spectators.",
        "None of the ships has arrived yet, the of-the-moment question aside.",
    ),
    languages=("en",),
    scope="pair",
)
