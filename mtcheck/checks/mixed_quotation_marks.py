"""A quotation opens with one kind of mark and closes with another, or one quotation of an article has marks of its own.

Why: engines put together what they learnt from texts of many houses, and carry guillemets over; a desk has one
kind of mark in an article.

Limits: marks within a quotation may be of another kind where the language has two. Apostrophes are not
looked at. Of an article one stray kind is reported, at its first mark, and only where it is rare.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from mtcheck.facts.quotation_marks import Mark, quotations
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Span

CLOSING = {"“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "”": "”", "‟": "”", "‘": "’"}
OPENING = {"”": "“", "»": "«", "«": "»", '"': '"', "“": "„"}
FAMILY = {'"': "straight", "“": "curly", "„": "curly", "”": "curly", "‟": "curly", "«": "angular", "»": "angular"}
LONGEST = 300
"""Segments of the longest article that has one style; a longer bitext holds texts of many houses."""

RARE = 5
"""How many times as frequent the usual kind must be as one that is a stray."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find quotations whose marks do not fit each other, and one whose marks do not fit the article."""
    kinds: defaultdict[str, list[Mark]] = defaultdict(list)
    for one in quotations(bitext):
        single = one.single
        if single and (mark := one.opening or one.closing):
            expected = CLOSING[mark.char] if one.opening else OPENING[mark.char]
            yield finding(single, f"{mark.char} and {single.char} are the marks of one quotation", expected)
        elif one.opening and one.closing:
            if not fits(one.opening, one.closing):
                what = f"the quotation opens with {one.opening.char} and closes with {one.closing.char}"
                yield finding(one.closing, what, CLOSING[one.opening.char])
            else:
                kinds[FAMILY[one.opening.char]].append(one.opening)
    if len(bitext.pairs) <= LONGEST:
        yield from stray(kinds, bitext.target_language)


def fits(opening: Mark, closing: Mark) -> bool:
    """Tell whether two marks are a pair in some language."""
    return closing.char == CLOSING[opening.char] or opening.char + closing.char == "„”"


def stray(kinds: dict[str, list[Mark]], code: str) -> Iterator[Finding]:
    """Report the first mark of the rarest kind, where another is usual and the language does not have both."""
    if len(kinds) < 2:
        return
    rare, *_, usual = sorted(kinds, key=lambda kind: len(kinds[kind]))
    own = {FAMILY.get(pair[0]) for pair in language(code).quotation}
    if len(kinds[rare]) * RARE <= len(kinds[usual]) and not {rare, usual} <= own:
        mark = kinds[rare][0]
        usually = kinds[usual][0].char
        yield finding(mark, f"the article has {usually} for its quotations, and {mark.char} here", usually)


def finding(mark: Mark, what: str, expected: str) -> Finding:
    """Report a mark."""
    pair, span, text = mark.paragraph.place(Span(mark.start, mark.start + 1))
    return CHECK.finding(pair, span, what, confidence=0.85, text=text, expected=expected)


CHECK = Check(
    code="PUN003",
    name="mixed-quotation-marks",
    severity="minor",
    summary="a quotation opens with one kind of mark and closes with another",
    run=run,
    bad=(
        "\"It is the prime minister who decides,' he said.",
        'The “plan" failed.',
        "“One,” he said. “Two,” she said. “Three,” he said. “Four,” “five” and «six» followed.",
    ),
    good=(
        '"It is the prime minister who decides," he said.',
        "“It is the ‘prime minister’ who decides,” he said. The workers' plan failed.",
        '“One,” he said; "two," she said.',
    ),
    languages=("en", "el", "de", "fr", "es", "it", "pt"),
)
