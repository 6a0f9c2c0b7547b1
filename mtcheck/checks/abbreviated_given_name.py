"""A given name is abbreviated as Greek papers do: "Stam. Zantelis", "K. Mitsotakis".

Why: Greek papers write an initial or the first letters of a given name before the surname; English ones write
the name in full at first mention. An engine keeps the stump, and readers do not know whose it is.

Limits: reported where the article has the name in full elsewhere, or where the surname and the initial fit one
person in the news of Greece or Cyprus. "J. K. Rowling" and "George W. Bush" are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from mtcheck.facts.mentions import Chain, chains
from mtcheck.facts.people import HELLENIC
from mtcheck.facts.tokens import tokens
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Span

SHORT = re.compile(r"(?<!\. )(?<![\w.])(?P<stump>[A-Z][a-z]{0,3})\. ?(?P<surname>[A-Z][\w’'-]{3,})\b(?! ?[A-Z]\.)")
GIVEN = re.compile(r"[A-Z][\w’'-]+ $")
"""A name before the stump, which is then a middle initial."""

RECENT = date(2015, 1, 1)
"""The day since which an article was written that does not tell."""

LONG = 3
"""Letters of a stump that tells a name by itself."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find stumps of given names before surnames whose bearer is known."""
    found = [(pair, match) for pair in bitext.article for match in stumps(pair.target.text)]
    whole = {chain.surname: chain for chain in chains(bitext)} if found else {}
    for pair, match in found:
        stump, surname = match["stump"], match["surname"]
        chain = whole.get(fold(surname))
        names = [name for name in chain.given if name.startswith(stump)] if chain else []
        names = names or known(bitext, stump, surname) or greek(bitext, stump)
        if len(names) == 1:
            yield CHECK.finding(
                pair,
                Span(match.start("stump"), match.end("surname")),
                f'"{stump}." is short for {names[0]}, as Greek papers write it',
                confidence=0.8,
                expected=f"{names[0]} {surname}",
                evidence={"in the article": named(chain)} if chain else {},
            )


def stumps(text: str) -> Iterator[re.Match[str]]:
    """Find what may be stumps of given names before surnames: no usual abbreviation, and no middle initial."""
    for match in SHORT.finditer(text):
        usual = match["stump"].lower() in language("en").abbreviations
        if not usual and not GIVEN.search(text[: match.start()]):
            yield match


def named(chain: Chain) -> str:
    """List the mentions of a surname, and say who recognised them."""
    texts = ", ".join(dict.fromkeys(one.text for one in chain.mentions))
    return f"{texts} (recognised by {chain.mentions[0].by})"


def greek(bitext: Bitext, stump: str) -> list[str]:
    """Give the Greek given names of the article that a stump of three letters or more begins."""
    if len(stump) < LONG:
        return []
    words = (word.text for pair in bitext.article for word in tokens(pair.target.text))
    names = dict.fromkeys(word for word in words if word.startswith(stump) and word != stump)
    right = given_names().right
    return [name for name in names if any(one.origin == "el" for one in right.get(fold(name), ()))]


def known(bitext: Bitext, stump: str, surname: str) -> list[str]:
    """Give the given names of people in Greek and Cypriot offices of those days whom a stump and a surname fit."""
    start = bitext.window.start if bitext.window else RECENT
    people = knowledge().surnames.get(fold(surname), ())
    return list(
        dict.fromkeys(
            one.name.split()[0]
            for one in people
            if one.name.startswith(stump)
            and any(term.polity in HELLENIC and (term.end or date.max) >= start for term in one.terms)
        )
    )


CHECK = Check(
    code="NAM014",
    name="abbreviated-given-name",
    severity="minor",
    summary="a given name is abbreviated as Greek papers do",
    run=run,
    bad=("The deputy Stamatis Zantelis spoke. Stam. Zantelis left early.", "K. Mitsotakis flew to Brussels."),
    good=("The deputy Stamatis Zantelis spoke. Mr. Zantelis left early.", "J. K. Rowling wrote a letter."),
    languages=("en",),
)
