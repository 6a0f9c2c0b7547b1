"""An office is called by a name that it does not have in that country.

Why: many languages have one word where English has one for each country. Greek `υπουργός Εξωτερικών` is
the Secretary of State in Washington, the Foreign Secretary in London and the Foreign Minister nearly
everywhere else. A translation engine picks one of them, and a reader takes it for another office.

The country is known from the person named with the office, who held it, or from the text itself ("the
US foreign minister", "Foreign Minister of Greece").

Limits: an office without a person that is known and without a country is passed over, and so is a style
that is neither right nor wrong in the knowledge. A plural ("the foreign ministers of ...") is generic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mtcheck.facts.offices import OfficeMention, offices
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Office, Person, Term
from mtcheck.types import Bitext, Check, Finding, Window

NAMED_BODIES = frozenset(
    {
        "central-bank-governor",
        "intelligence-chief",
        "head-of-body",
        "secretary-general",
        "armed-forces-chief",
        "speaker",
    }
)
"""Kinds of office whose style may name its body; one that is known of a single country then tells that country."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An office that the text calls by a wrong style, and the person and term that say so, if any."""

    office: Office
    person: Person | None = None
    term: Term | None = None


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find offices whose style is wrong for the country."""
    for pair in bitext.article:
        for mention in offices(pair.target.text):
            mismatch = by_holder(mention, bitext.window) if mention.holders else by_country(mention)
            if mismatch:
                expected = recase(mismatch.office.style, mention.text)
                yield CHECK.finding(
                    pair,
                    mention.span,
                    message(mention, mismatch, expected),
                    confidence=0.97 if mismatch.person else 0.85,
                    expected=expected,
                    evidence=evidence(mismatch, bitext.window),
                )


def by_holder(mention: OfficeMention, window: Window | None) -> Mismatch | None:
    """Judge by the terms of those named with the office; one right reading is enough to be silent."""
    right = {(s.office.polity, s.office.kind) for s in mention.styles if s.verdict == "right"}
    wrong = {(s.office.polity, s.office.kind): s.office for s in mention.styles if s.verdict == "wrong"}
    held = [(person, term) for person in mention.holders for term in person.terms]
    if any((term.polity, term.kind) in right for _, term in held):
        return None
    matches = [(person, term) for person, term in held if (term.polity, term.kind) in wrong]
    if mention.polity in {code for code, _ in right}:  # an office of that country, and another than they held in it
        matches = [(person, term) for person, term in matches if term.polity == mention.polity]
    if not matches:
        return None
    current = [(person, term) for person, term in matches if window and term.overlaps(window.start, window.end)]
    person, term = (current or matches)[-1]
    return Mismatch(wrong[term.polity, term.kind], person, term)


def by_country(mention: OfficeMention) -> Mismatch | None:
    """Judge by the country that the text names with the office, or that the style itself names."""
    here = [style for style in mention.styles if style.office.polity == (mention.polity or sole_polity(mention))]
    if not here or any(style.verdict == "right" for style in here):
        return None
    return Mismatch(here[0].office)


def sole_polity(mention: OfficeMention) -> str:
    """Give the country of a style that names its body, as "Commander of the Fed" does, or ""."""
    owners = {style.office.polity for style in mention.styles}
    bodies = all(style.office.kind in NAMED_BODIES for style in mention.styles)
    return owners.pop() if bodies and len(owners) == 1 else ""


def recase(style: str, like: str) -> str:
    """Write a style in lower case where the text does so ("the US foreign minister")."""
    return style.lower() if like[:1].islower() else style


def message(mention: OfficeMention, mismatch: Mismatch, expected: str) -> str:
    """Say whose office it is and what it is called."""
    country = knowledge().polities[mismatch.office.polity]
    owner = country.adjective[0] if country.adjective else country.name
    if mismatch.person:
        return f'{mismatch.person.name}\'s {owner} office is "{expected}", not "{mention.text}"'
    return f'the {owner} office is "{expected}", not "{mention.text}"'


def evidence(mismatch: Mismatch, window: Window | None) -> dict[str, str]:
    """Quote the term of office, and the days the article may have been written on."""
    found = {}
    if mismatch.person and mismatch.term:
        found["knowledge"] = f"{mismatch.person.name}: {knowledge().describe(mismatch.term)}"
        if window:
            found["article written"] = f"{window.start} to {window.end} ({window.basis})"
    return {**found, "source": knowledge().cite(mismatch.office.source)}


CHECK = Check(
    code="OFF001",
    name="wrong-office-for-country",
    severity="major",
    summary="an office is called by a name that it does not have in that country",
    run=run,
    bad=(
        "Foreign Secretary Antony Blinken arrived in Athens.",
        "Talks with the US foreign minister were held in Geneva.",
    ),
    good=(
        "Secretary of State Antony Blinken arrived in Athens.",
        "British Foreign Secretary David Lammy spoke in parliament.",
        "Former Foreign Secretary Boris Johnson wrote a column.",
        "The foreign ministers of the US and Greece met.",
    ),
    languages=("en",),
    scope="pair",
)
