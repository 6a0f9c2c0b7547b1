"""A word or phrase is joined to itself: by "and" or "or", a preposition, "is" or a comma.

Why: where the source has two words of one meaning, an engine may have one for both: "suggestions and suggestions", "a
solemn and solemn atmosphere", "the anniversary of the anniversary". Or it has lost the thread: "to restore its
viability and to restore its viability", "the second half of 2018 is the second half of 2018".

Limits: "more and more", "again and again", "years and years", "pound for pound", "the best of the best", "a deal is a
deal", "location, location, location", verbs ("they talked and talked"), names and numbers are left alone, and so is
what goes on differently the second time: "war crimes and crimes against humanity", "the party and the party itself",
"of light, and light is". So is what the source joins to itself, too. In other languages than English, where words have
no classes here, only phrases and single words before a mark or a word that begins something new are told, and only
behind "and" and "or".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mtcheck.grammar.repetition import joined_twice
from mtcheck.types import Bitext, Check, Finding, Span, Translation

IN_SOURCE = re.compile(r"(?<!\w)(\w+),? \w{1,5} \1(?!\w)", re.I)

SHORTEST = 5
"""Letters of the shortest word of another language that says something."""


class Plain(NamedTuple):
    """What another language joins with, what may stand behind the second word, and what it joins to itself."""

    conjunctions: str
    goes_on: str
    again: str


OTHERS = {
    "el": Plain(
        "και|κι|ή",
        "σε στο στη στην στον στα στους στις από με και αλλά ενώ όταν που είναι ήταν έχει έχουν",
        "ξανά χιλιάδες εκατοντάδες δεκάδες χρόνια ώρες μέρες φορές πολλά πολλές λίγο περισσότερο συνέχεια κάτω πάνω",
    ),
    "de": Plain(
        "und|oder",
        "in im aus auf bei mit seit nach von als und aber ist war sind waren wurde wurden hat haben",
        "nach mehr immer wieder weiter weniger tausende hunderte jahre tage stunden lange durch über",
    ),
    "fr": Plain(
        "et|ou",
        "dans sur avec en par et mais est sont était étaient ont",
        "encore plus moins toujours mille milliers centaines années heures jours fois",
    ),
    "es": Plain(
        "y|e|o|u",
        "en con por desde y pero es son era eran fue fueron ha han",
        "más menos siempre miles cientos años horas días veces otra otras vuelta vueltas",
    ),
    "it": Plain(
        "e|ed|o|od",
        "in con per nel nella nei sul e ma è sono era erano ha hanno",
        "ancora sempre meno migliaia centinaia anni ore giorni volte tanti tante tanto poi molto",
    ),
    "pt": Plain(
        "e|ou",
        "em com por no na nos nas e mas é são era eram foi foram tem têm",
        "mais menos sempre milhares centenas anos horas dias vezes outra outras muito muitos",
    ),
}
"""The languages besides English, whose words have no classes here."""


@cache
def plain_pattern(code: str) -> re.Pattern[str]:
    """Compile the pattern of a language without classes: a phrase, or a word, and the same again."""
    letter, joint = r"[^\W\d_]", OTHERS[code].conjunctions
    return re.compile(
        rf"(?<![\w-])(?P<said>{letter}+(?: {letter}+){{1,5}}|{letter}{{5,}}),? (?:{joint}) (?P=said)"
        r"(?![\w’'-])(?P<after> [^\W_]+)?",
        re.IGNORECASE,
    )


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find what is joined to itself."""
    for pair in bitext.article:
        if IN_SOURCE.search(pair.source or ""):
            continue
        text, code = pair.target.text, bitext.target_language
        yield from (
            CHECK.finding(pair, Span(start, end), f'"{said}" is joined to itself', confidence=0.8)
            for start, end, said in (joined_twice(text) if code == "en" else joined_plainly(text, code))
        )


def joined_plainly(text: str, code: str) -> Iterator[tuple[int, int, str]]:
    """Give the places of a text in a language without classes, with what is said twice."""
    known = OTHERS[code]
    for match in plain_pattern(code).finditer(text):
        said, after = match["said"], (match["after"] or "").strip()
        words = said.lower().split()
        if set(words) & set(known.again.split()) or not any(len(word) >= SHORTEST for word in words):
            continue
        ends_here = not after or ("," not in match.group() and after in known.goes_on.split())
        is_name = len(words) == 1 and said[0].isupper() and (code != "de" or after[:1].isupper())
        if ends_here and not is_name:
            yield match.start(), match.end() - len(match["after"] or ""), said


CHECK = Check(
    code="SEN033",
    name="joined-to-itself",
    severity="minor",
    summary='a word or phrase is joined to itself: "proposals and proposals"',
    run=run,
    bad=(
        "Every citizen can make suggestions and suggestions.",
        "It was held in a solemn and solemn atmosphere.",
        "The bank is able to restore its viability and to restore its viability.",
        "In turn, the government of the government applied to the police.",
        Translation("Έκαναν προτάσεις και εισηγήσεις.", "They made proposals and proposals.", language="el"),
    ),
    good=(
        "It became more and more tense, again and again, for years and years.",
        "They talked and talked about war crimes and crimes against humanity.",
        "A deal is a deal, and they are the best of the best.",
        "The party and the party itself are two things, and it is made of light, and light is a wave.",
        "Greece is the largest exporter of petroleum and petroleum products.",
    ),
    languages=("en", *OTHERS),
    scope="pair",
)
