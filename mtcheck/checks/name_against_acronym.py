"""The name of a body does not fit the acronym that stands with it.

Why: an engine translates the words of a name and copies the acronym: "International Bureau for Atomic Energy
(IAEA)" for the International Atomic Energy Agency. The two contradict each other, and the acronym is right.

Limits: acronyms of another language (Doctors Without Borders, MSF) fit no English name and are left alone:
only one that has just one letter more than the name has words is reported, or one that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from mtcheck.facts.bodies import literal_names
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.types import Bitext, Check, Finding, Pair, Span

NAMED = re.compile(
    r"(?P<name>(?!The )[A-Z][\w’'-]+(?: (?:of|and|for|the|on|in|to|de|&|[A-Z][\w’'-]+)){1,9}) "
    r"\((?P<acronym>[A-Z][A-Za-z]*[A-Z])\)"
)
LONGEST, SHORTEST = 8, 4
"""Letters in the acronyms that are compared without being known."""

RELATED = 60
"""rapidfuzz ratio from which a name is the known one with other words, and not another body's."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names with an acronym in brackets that they do not fit."""
    for pair in bitext.article:
        told = {one.span for one in literal_names(pair.target.text)}
        for match in NAMED.finditer(pair.target.text):
            if Span(*match.span("name")) not in told and (found := contradiction(pair, match)):
                yield found


def contradiction(pair: Pair, match: re.Match[str]) -> Finding | None:
    """Compare a name with its acronym: with the known name, or letter by letter."""
    name, acronym = match["name"], match["acronym"]
    known = knowledge().meanings.get(acronym, ())
    near = max(known, key=lambda one: fuzz.ratio(fold(one), fold(name)), default="")
    if any(fold(one) in fold(name) for one in known) or initials(name) == acronym:
        return None
    if near and fuzz.ratio(fold(near), fold(name)) >= RELATED:
        return finding(pair, match, f"{acronym} is the {known[0]}", known[0], 0.9)
    if not known and SHORTEST <= len(acronym) <= LONGEST and is_short_of_a_word(name, acronym):
        return finding(pair, match, f'"{name}" has a word less than {acronym} has letters', None, 0.6)
    return None


def is_short_of_a_word(name: str, acronym: str) -> bool:
    """Tell whether a name's initials are those of an acronym but for one in the middle."""
    first = initials(name)
    letters = "".join(char for char in acronym if char.isupper())
    if len(letters) != len(first) + 1 or len(first) < SHORTEST - 1 or len(letters) != len(acronym):
        return False
    return any(letters[:cut] + letters[cut + 1 :] == first for cut in range(1, len(letters) - 1))


def initials(name: str) -> str:
    """Give the first letters of the words of a name that have a capital."""
    return "".join(word[0] for word in re.split(r"[ -]", name) if word[:1].isupper())


def finding(pair: Pair, match: re.Match[str], message: str, expected: str | None, confidence: float) -> Finding:
    """Make the finding at the name."""
    return CHECK.finding(
        pair,
        Span(*match.span("name")),
        message,
        confidence=confidence,
        severity="major" if expected else "minor",
        expected=expected,
        evidence={"acronym": match["acronym"]},
    )


CHECK = Check(
    code="NAM011",
    name="name-against-acronym",
    severity="major",
    summary="the name of a body does not fit the acronym that stands with it",
    run=run,
    bad=("It was signed at the International Energy Agency of Atoms (IAEA) in Vienna.",),
    good=(
        "It was signed at the International Atomic Energy Agency (IAEA) in Vienna.",
        "Doctors Without Borders (MSF) works there.",
    ),
    languages=("en",),
    scope="pair",
)
