"""When an article was written, as far as the article itself tells."""

from __future__ import annotations

import re
from datetime import date, timedelta

from mtcheck.facts.offices import offices
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person, Term
from mtcheck.types import Bitext, Window

MONTHS = "january february march april may june july august september october november december".split()
MONTH = "(?P<month>" + "|".join(f"{name}|{name[:3]}" for name in MONTHS) + r")\.?"
DATES = (
    re.compile(rf"\b{MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>20\d\d)\b", re.IGNORECASE),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {MONTH},? (?P<year>20\d\d)\b", re.IGNORECASE),
    re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b"),
)
SPREAD = timedelta(days=365)
"""How long before or after a date that it mentions an article may have been written."""


def window(bitext: Bitext, written: date | None = None) -> Window | None:
    """Say when an article was written: on a day that is given, else as its dates and office-holders tell.

    Full dates in the text count first (the latest one, give or take SPREAD). Else the terms of office of
    those whom the text names with their right office must overlap; a term that contradicts those read
    before it is left out, as that of a former office-holder would be. None when nothing tells.
    """
    if written:
        return Window(written, written, "given")
    days = [day for pair in bitext.pairs for day in dates(pair.target.text)]
    if days:
        return Window(max(days) - SPREAD, max(days) + SPREAD, f"the text names {max(days).isoformat()}")
    return from_terms([term for pair in bitext.article for term in terms(pair.target.text)])


def dates(text: str) -> list[date]:
    """Give the full dates, with a year, that stand in a text."""
    return [day for pattern in DATES for match in pattern.finditer(text) if (day := to_date(match))]


def to_date(match: re.Match[str]) -> date | None:
    """Read a match of DATES; None for a day that does not exist."""
    month = match["month"].lower()
    number = int(month) if month.isdigit() else 1 + [name[:3] for name in MONTHS].index(month[:3])
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None


def terms(text: str) -> list[tuple[Person, Term]]:
    """Give those who are named with an office that they held, and their terms."""
    return [
        (mention.holders[0], term)
        for mention in offices(text)
        if len(mention.holders) == 1
        for term in mention.holders[0].terms
        if any(
            style.verdict == "right" and (style.office.polity, style.office.kind) == (term.polity, term.kind)
            for style in mention.styles
        )
    ]


def from_terms(found: list[tuple[Person, Term]]) -> Window | None:
    """Intersect terms of office in the order of the text."""
    start, end, basis = date.min, date.max, []
    for person, term in found:
        last = term.end or date.max
        if max(start, term.start) <= min(end, last):
            start, end = max(start, term.start), min(end, last)
            basis.append(f"{person.name}: {knowledge().describe(term)}")
    return Window(start, end, "; ".join(dict.fromkeys(basis))) if basis else None
