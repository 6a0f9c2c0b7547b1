"""A given name is abbreviated as Greek papers do: "Lamb. Vretos", "K. Mitsotakis".

Why: Greek papers write an initial or the first letters of a given name before the surname; English ones write
the name in full at first mention. An engine keeps the stump, and readers do not know whose it is.

Limits: reported where the article has the name in full elsewhere, or where the surname and the initial fit one
person in the news of Greece or Cyprus. "J. K. Rowling" and "George W. Bush" are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from mtcheck.facts.mentions import chains
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

HOME = frozenset({"GR", "CY"})
"""Countries whose papers abbreviate given names."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find stumps of given names before surnames whose bearer is known."""
    whole = {chain.surname: chain.given for chain in chains(bitext)}
    for pair in bitext.article:
        for match in SHORT.finditer(pair.target.text):
            stump, surname = match["stump"], match["surname"]
            if stump.lower() in language("en").abbreviations or GIVEN.search(pair.target.text[: match.start()]):
                continue
            names = [name for name in whole.get(fold(surname), ()) if name.startswith(stump)]
            names = names or known(bitext, stump, surname) or greek(bitext, stump)
            if len(names) == 1:
                yield CHECK.finding(
                    pair,
                    Span(match.start("stump"), match.end("surname")),
                    f'"{stump}." is short for {names[0]}, as Greek papers write it',
                    confidence=0.8,
                    expected=f"{names[0]} {surname}",
                )


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
            and any(term.polity in HOME and (term.end or date.max) >= start for term in one.terms)
        )
    )


CHECK = Check(
    code="NAM014",
    name="abbreviated-given-name",
    severity="minor",
    summary="a given name is abbreviated as Greek papers do",
    run=run,
    bad=("The deputy Lambros Vretos spoke. Lamb. Vretos also asked for a debate.", "K. Mitsotakis flew to Brussels."),
    good=("The deputy Lambros Vretos spoke. Mr. Vretos also asked for a debate.", "J. K. Rowling wrote a letter."),
    languages=("en",),
)
