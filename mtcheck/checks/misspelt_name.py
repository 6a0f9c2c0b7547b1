"""The name of somebody in the news is misspelt.

Why: a name that went through another script comes back as it sounds there: Антоні, Άντονι and Antony
all become "Anthony", and Andrii Sybiha becomes "Andriy Sibykha".

A name is reported when its spelling is known to be wrong, when it stands with an office whose holder has
nearly that name ("Defense Secretary Lloyd Ostin"), or when one of two words is the right name of somebody in
the news and the other is no word of English and nearly the other name ("Angela Mertkel").

Limits: a person who is not in the knowledge is not seen. A namesake who is spelt as the wrong form of a
known name would be reported; such forms are kept out of the knowledge where a namesake is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from mtcheck.facts.near_names import NearName, near_names, other_forms
from mtcheck.facts.offices import OfficeMention, offices
from mtcheck.facts.people import name_at, people
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.types import Bitext, Check, Finding, Pair, Severity, Window

CLOSE = 0.74
"""Damerau-Levenshtein similarity from which a word counts as a misspelling of another; Sergei and Sergio have 0.83."""


NUMERAL = re.compile(r" [IVX]+$")
"""The number of a king or a pope: nobody is named in full by it."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find misspelt names of known people."""
    for pair in bitext.article:
        told = set()
        for one in (
            *known_misspellings(pair),
            *near_misses(pair, bitext.window),
            *near_people(pair),
        ):
            if one.span not in told:
                told.add(one.span)
                yield one


def known_misspellings(pair: Pair) -> Iterator[Finding]:
    """Report spellings that the knowledge lists as wrong."""
    for mention in people(pair.target.text):
        if mention.verdict == "wrong":
            person = mention.people[0]
            expected = person.name if " " in mention.text else person.name.split()[-1]
            yield CHECK.finding(
                pair,
                mention.span,
                f'"{mention.text}" is a known misspelling of {person.name}',
                confidence=0.95,
                expected=expected,
                evidence=evidence(person),
            )


def near_misses(pair: Pair, window: Window | None) -> Iterator[Finding]:
    """Report a name that stands after an office and is nearly that of somebody who held it."""
    text = pair.target.text
    for mention in offices(text):
        span = name_at(text, mention.span.end)
        if (mention.holders and " " in mention.holder_text) or not span or not mention.text[0].isupper():
            continue
        name = text[span.start : span.end]
        if fold(name) in knowledge().names or fold(name) in knowledge().misspellings or NUMERAL.search(name):
            continue
        meant = [person for person in holders(mention, window) if is_near(name, person)]
        if len(meant) == 1:
            yield CHECK.finding(
                pair,
                span,
                f'"{name}" is probably {meant[0].name}, who held this office',
                confidence=0.85,
                expected=meant[0].name,
                evidence=evidence(meant[0]),
            )


def near_people(pair: Pair) -> Iterator[Finding]:
    """Report names of two words that are nearly those of people in the news.

    One that is a Greek's with the given name in another form is minor: some desks write it so.
    """
    text = pair.target.text
    for near in near_names(text):
        yield probably(pair, near, f'"{near.text}" is probably {near.person.name}', "major")
    for near in other_forms(text):
        yield probably(pair, near, f'"{near.text}" is known as {near.person.name}', "minor")


def probably(pair: Pair, near: NearName, message: str, severity: Severity) -> Finding:
    """Make the finding of a name that is somebody's in another spelling."""
    return CHECK.finding(
        pair,
        near.span,
        message,
        confidence=0.85 if severity == "major" else 0.75,
        severity=severity,
        expected=near.reading,
        evidence=evidence(near.person),
    )


def holders(mention: OfficeMention, window: Window | None) -> list[Person]:
    """Give those who held the office that a mention names, on the article's days where they are known."""
    offices_meant = {
        (style.office.polity, style.office.kind)
        for style in mention.styles
        if not mention.polity or style.office.polity == mention.polity
    }
    people = dict.fromkeys(one for office in offices_meant for one in knowledge().holders.get(office, ()))
    return [
        person
        for person in people
        if any(
            (term.polity, term.kind) in offices_meant and (window is None or term.overlaps(window.start, window.end))
            for term in person.terms
        )
    ]


def is_near(name: str, person: Person) -> bool:
    """Tell whether a name of two words or more is a misspelling of a person's: it sounds the same, or one word
    of it is right and the other begins alike and is close."""
    if any(sound_key(name) == sound_key(spelling) for spelling in person.spellings):
        return True
    return any(one_word_off(fold(name).split(), fold(spelling).split()) for spelling in person.spellings)


def one_word_off(written: list[str], right: list[str]) -> bool:
    """Tell whether two names differ in one word, which begins alike and is close."""
    if len(written) != len(right) or len(right) < 2:
        return False
    wrong = [(a, b) for a, b in zip(written, right, strict=True) if a != b]
    if len(wrong) != 1:
        return False
    a, b = wrong[0]
    return a[0] == b[0] and min(len(a), len(b)) > 3 and DamerauLevenshtein.normalized_similarity(a, b) >= CLOSE


def evidence(person: Person) -> dict[str, str]:
    """Quote the record of a person."""
    terms = "; ".join(knowledge().describe(term) for term in person.terms)
    found = {"knowledge": f"{person.name}: {terms}", "source": knowledge().cite(person.source)}
    if person.native or person.greek:
        found["original"] = person.native or person.greek
    return found


CHECK = Check(
    code="NAM001",
    name="misspelt-name",
    severity="major",
    summary="the name of somebody in the news is misspelt",
    run=run,
    bad=(
        "Anthony Blinken arrived in Athens.",
        "Angela Mertkel spoke in Berlin.",
        "U.S. Secretary of State Antony Blinkin met the press.",
    ),
    good=(
        "Antony Blinken arrived in Athens.",
        "President Volodymyr Zelenskyy spoke after President Volodymyr Zelensky's office confirmed it.",
        "Anthony Hopkins arrived in Athens.",
    ),
    languages=("en",),
    scope="pair",
)
