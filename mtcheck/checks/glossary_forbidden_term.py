"""The translation has a term that the glossary forbids.

Why: a desk puts into its glossary what it never wants to read again: the office by another country's name, the name
of a place or a people that its style has given up, the rendering that an engine prefers and the trade does not use.

Limits: a forbidden term is found in all forms of its words, but not in other word order, and not within a longer
term of the glossary. Where the entry names a term of the source, nothing is said unless that stands in the aligned
source; without a source the finding is minor. Capitals matter for acronyms, and for entries with `case` = yes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from mtcheck.glossary.matching import Matcher, matcher, right, wrong
from mtcheck.glossary.occurrences import Occurrence
from mtcheck.glossary.wording import fitted, listed
from mtcheck.types import Bitext, Check, Entry, Finding, Pair, Translation


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find forbidden terms that no longer term of the glossary covers."""
    if bitext.glossary is None:
        return
    match = matcher(bitext.glossary, bitext.languages)
    compared = any(pair.source for pair in bitext.pairs)
    for pair in bitext.beads or bitext.pairs:
        if pair.target.kind == "boilerplate":
            continue
        ours = match.sources.find(pair.source or "") if compared else None
        theirs = match.targets.find(pair.target.text)
        for found in theirs:
            number = forbidding(match, found, ours, theirs)
            if number is not None and (one := finding(match, pair, found, number, ours)):
                yield one


def forbidding(
    match: Matcher, found: Occurrence, ours: Sequence[Occurrence] | None, theirs: Sequence[Occurrence]
) -> int | None:
    """Give the entry that forbids what stands at a place, None where there is none or the source tells otherwise.

    It does where the term of the entry is not there, where each has its right translation and the forbidden word
    is that of something else ("North Macedonia's capital Skopje"), or where another entry approves the word.
    `ours` is None where there is no source at all.
    """
    if ours is None:
        return None if right(found) else min(wrong(found), default=None)
    waiting = Counter(number for one in ours for number in one.entries)
    if any(number in waiting or not match.entry(number).source for number in right(found)):
        return None
    waiting.subtract(number for one in theirs for number in right(one))
    return next((n for n in sorted(wrong(found)) if waiting[n] > 0 or not match.entry(n).source), None)


def finding(
    match: Matcher, pair: Pair, found: Occurrence, number: int, ours: Sequence[Occurrence] | None
) -> Finding | None:
    """Make the finding of a forbidden term; none where what is to be written instead is what stands there."""
    entry = match.entry(number)
    expected = replacement(found, entry, number, match.targets.code)
    if expected == found.text:
        return None
    sure = ours is not None or not entry.source
    source = next((one.text for one in ours or () if number in one.entries), "")
    instead = f"; use {listed(entry.approved)}" if entry.approved else ""
    evidence = {"glossary": match.origin(number)} | ({"why": entry.note} if entry.note else {})
    return CHECK.finding(
        pair,
        found.span,
        f'the glossary forbids "{found.text}"{instead}',
        confidence=0.95 if sure else 0.6,
        severity="major" if sure else "minor",
        expected=expected,
        evidence=evidence | ({"in the source": source} if source else {}),
    )


def replacement(found: Occurrence, entry: Entry, number: int, code: str) -> str | None:
    """Give the right term as it can be put in place; None where the form of the forbidden one asks for another."""
    if not entry.approved:
        return None
    phrase = next(one for one in found.phrases if one.forbidden and one.entry == number)
    return fitted(entry.approved[0], phrase, found, code)


CHECK = Check(
    code="TRM002",
    name="glossary-forbidden-term",
    severity="major",
    summary="a term stands there that the glossary forbids",
    run=run,
    bad=(
        Translation(
            "Ο υπουργός Εξωτερικών έφτασε στην Αθήνα.",
            "The foreign secretary arrived in Athens.",
            glossary=(Entry("υπουργός Εξωτερικών", ("Foreign Minister",), ("Foreign Secretary",)),),
        ),
        Translation(
            "Οι πρόσφυγες έφτασαν στη Λέσβο.",
            "The illegal immigrants arrived in Lesbos.",
            glossary=(Entry("", ("migrant",), ("illegal immigrant",), "house style"),),
        ),
    ),
    good=(
        Translation(
            "Ο υπουργός Εξωτερικών έφτασε στην Αθήνα.",
            "The foreign minister arrived in Athens.",
            glossary=(Entry("υπουργός Εξωτερικών", ("Foreign Minister",), ("Foreign Secretary",)),),
        ),
        Translation(
            "Ο Μπόρις Τζόνσον όρισε νέο επικεφαλής του Φόρεϊν Όφις.",
            "Boris Johnson named a new foreign secretary.",
            glossary=(Entry("υπουργός Εξωτερικών", ("Foreign Minister",), ("Foreign Secretary",)),),
        ),
    ),
    needs=("glossary",),
)
