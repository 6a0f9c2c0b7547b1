"""A place has an older form of its name that style guides have given up.

Why: an engine learned from old news writes Kiev, Kharkov and Odessa; AP, Reuters and the Guardian write
Kyiv, Kharkiv and Odesa, and a desk changes them.

With `--style-guide` only the forms are reported that the guide has given up, and those that none has.

Limits: set phrases ("chicken Kiev") are kept. Whether the older form is wanted, in history or in a name,
only the desk knows: the finding is minor, and `--ignore NAM003` silences it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Place
from mtcheck.types import Bitext, Check, Finding, Span

WORD = re.compile(r"\b[^\W\d_]+")


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find older forms of places."""
    for pair in bitext.article:
        for span, place in older_forms(pair.target.text):
            if is_asked(place, bitext.style_guide):
                text = pair.target.text[span.start : span.end]
                yield CHECK.finding(
                    pair,
                    span,
                    f'the usual English form is {place.preferred}, not "{text}"',
                    confidence=0.9,
                    expected=place.preferred,
                    evidence={"style guides": ", ".join(place.styles)} if place.styles else {},
                )


def older_forms(text: str) -> Iterator[tuple[Span, Place]]:
    """Find older forms of places as whole words, but in the phrases in which they stay."""
    passed = 0
    for match in WORD.finditer(text):
        start = match.start()
        for older, place in forms().get(match.group(), ()) if start >= passed else ():
            end = start + len(older)
            if text.startswith(older, start) and not text[end : end + 1].isalnum():
                passed = end
                if not any(covers(text, kept, start, end) for kept in place.keep):
                    yield Span(start, end), place
                break


def covers(text: str, phrase: str, start: int, end: int) -> bool:
    """Tell whether a phrase stands over a stretch of a text."""
    at = text.find(phrase, max(0, start - len(phrase)), end + len(phrase))
    return 0 <= at <= start and end <= at + len(phrase)


def is_asked(place: Place, guide: str) -> bool:
    """Tell whether a style guide gives up a place's older forms; with none, as when no guide has them, they are."""
    return not guide or not place.styles or guide in place.styles


@cache
def forms() -> dict[str, tuple[tuple[str, Place], ...]]:
    """Index the older forms by their first word, the longest first."""
    found: defaultdict[str, list[tuple[str, Place]]] = defaultdict(list)
    for place in knowledge().places:
        for older in place.older:
            if first := WORD.match(older):
                found[first.group()].append((older, place))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


CHECK = Check(
    code="NAM003",
    name="place-house-style",
    severity="minor",
    summary="a place has an older form of its name that style guides have given up",
    run=run,
    bad=("The administration took steps to support Kiev.",),
    good=("The administration took steps to support Kyiv.", "He ordered chicken Kiev."),
    languages=("en",),
)
