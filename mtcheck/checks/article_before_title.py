"""An article stands before a title and a name.

Why: Greek and other languages put an article before a title: ο δικαστής Ζάντι. English does not: "Judge
Zanti", not "the judge Zanti"; "the" before a bare name is what is left of a title that was lost ("the Nick
Zantel").

Limits: only titles that English sets before names; "the singer Adele" and "the author Ian Rankin" are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.identity import matches
from mtcheck.facts.people import stands_alone
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Pair, Span

TITLES = "|".join(
    """
    judge justice senator congressman congresswoman general colonel captain major lieutenant sergeant admiral brigadier
    professor doctor prince princess queen king sir lord lady pope archbishop bishop cardinal patriarch president
    chancellor
    """.split()
)
"""Titles that English writes with a capital and without an article before a name."""

TITLED = re.compile(
    rf"\b(?P<article>[Tt]he) (?P<title>{TITLES}) (?P<name>[A-Z][\w’'-]*[a-z][\w’'-]*)(?P<more>(?: [A-Z][\w’'-]+)*)"
)
NAMED = re.compile(r"\b[Tt]he (?P<given>[A-Z][\w’'-]+) (?P<surname>[A-Z][\w’'-]+)")
QUOTED = re.compile(r"[«“„\"]([^«»“”„\"]{2,60})[»”“\"]")
USUAL = 2
"""People in the news who bear a given name that is a usual one."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find an article before a title with a name, and before the whole name of somebody in the news."""
    for pair in bitext.article:
        if pair.target.kind == "headline":
            continue
        for match in TITLED.finditer(pair.target.text):
            title, name = match["title"].capitalize(), match["name"]
            yield finding(pair, Span(*match.span()), f"{title} {name}{match['more']}")
        yield from bare(pair, bitext.languages[0])


def bare(pair: Pair, code: str) -> Iterator[Finding]:
    """Find an article before a whole name, of somebody in the news or of a stranger with a known given name."""
    text = pair.target.text
    for match in NAMED.finditer(text):
        if is_quoted(match["surname"], pair.source or "", code):
            continue
        if is_person(match["given"], match["surname"]) and stands_alone(text, match.end()):
            yield finding(pair, Span(*match.span()), f"{match['given']} {match['surname']}")


def is_person(given: str, surname: str) -> bool:
    """Tell whether two words are the name of a person, and of nothing that is named after one."""
    known = knowledge()
    if fold(f"{given} {surname}") in known.names:
        return True
    borne = len(known.given_names.get(fold(given), ())) >= USUAL and not is_common(given)  # the Queen Vic is a pub
    usual = borne or fold(given) in given_names().right
    return usual and fold(given) not in known.polity_words and not is_common(surname)


def is_quoted(name: str, source: str, code: str) -> bool:
    """Tell whether the source has a name within quotation marks: a ship or a work that is called so."""
    return any(matches(word, [name], code) for quoted in QUOTED.finditer(source) for word in quoted[1].split())


def finding(pair: Pair, span: Span, expected: str) -> Finding:
    """Make the finding."""
    text = pair.target.text[span.start : span.end]
    return CHECK.finding(
        pair,
        span,
        f'English has no article in "{text}"; a title may have been lost',
        confidence=0.7,
        expected=expected,
    )


CHECK = Check(
    code="OFF004",
    name="article-before-title",
    severity="minor",
    summary="an article stands before a title and a name",
    run=run,
    bad=("She appeared before the judge Zanti.", "It was sent by the Antony Blinken."),
    good=(
        "She appeared before Judge Zanti.",
        "She appeared before the judge, Mr. Zanti.",
        "The Barack Obama presidency ended.",
        "The singer Adele sang.",
    ),
    languages=("en",),
    scope="pair",
)
