"""The name of a country, a capital, a nationality, a day or a month is written in lower case.

Why: engines that learn from text without capitals, and pages that change them, leave "the city of athens", "on
thursday" and "russian companies".

Limits: only names that are no ordinary words besides ("turkey", "march", "polish", "french" are), and no text that has
no capitals at all. Other names are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mtcheck.knowledge.index import knowledge
from mtcheck.languages.dictionary import is_ordinary
from mtcheck.types import Bitext, Check, Finding, Span

WORD = re.compile(r"(?<![\w’'.@/#*_-])[a-z]{4,}(?![\w@/*_-]|\.\w)")
CAPITAL = re.compile(r"[A-Z]")

DATES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july september october
    november december""".split()
)

NATIONAL = frozenset(
    """european american asian african english british german italian spanish portuguese greek russian ukrainian
    belarusian bulgarian romanian serbian albanian croatian slovenian bosnian macedonian hungarian austrian belgian
    norwegian finnish estonian latvian lithuanian cypriot armenian azerbaijani israeli palestinian lebanese
    syrian iraqi iranian egyptian libyan tunisian algerian moroccan jordanian pakistani chinese japanese korean
    vietnamese australian canadian brazilian argentinian colombian venezuelan nigerian ethiopian somali
    athenian""".split()
)
"""Nationalities whose names are nothing else; "french windows", "danish pastry" and "roman numerals" are left out."""

THINGS = frozenset("panama panamas havana havanas nassau roseau palau kingston kingstons".split())
"""Names that are words for something else, too, though no list of words has them: "a panama hat"."""

ACRONYMS = frozenset("fifa uefa nato unesco unicef opec".split())
SHORT = frozenset("iran iraq iraqi cuba peru laos oslo kyiv kiev".split()) | ACRONYMS
SHORTEST = 6
"""Letters of the shortest name that is taken from the knowledge: many short ones are words somewhere."""


@cache
def names() -> frozenset[str]:
    """Give the words that have a capital wherever they stand, in lower case."""
    places = (word for word in knowledge().polity_words if word.isalpha() and word.isascii() and len(word) >= SHORTEST)
    found = {word for word in places if not is_ordinary(word, "en")}
    return frozenset({*found, *DATES, *NATIONAL, *SHORT} - THINGS)


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names in lower case, each once in a segment."""
    for pair in bitext.article:
        text = pair.target.text
        if not CAPITAL.search(text):
            continue
        told: set[str] = set()
        for match in WORD.finditer(text):
            word = match.group()
            if word in names() and word not in told:
                told.add(word)
                right = word.upper() if word in ACRONYMS else word.capitalize()
                yield CHECK.finding(pair, Span(*match.span()), f'"{word}" is a name', confidence=0.8, expected=right)


CHECK = Check(
    code="SEN035",
    name="lower-case-name",
    severity="minor",
    summary="a country, capital, nationality, day or month is written in lower case",
    run=run,
    bad=(
        "The stadium in the city of athens was full.",
        "Speaking thursday at the library, he said that russian companies left.",
    ),
    good=(
        "The stadium in Athens was full on Thursday, and Russian companies left in March.",
        "They had turkey behind french windows and read roman numerals in the march wind.",
        "see www.athens.gr, #athens and athens.news on thursday",
    ),
    languages=("en",),
    scope="pair",
)
