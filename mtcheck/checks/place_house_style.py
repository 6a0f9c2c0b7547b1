"""A place has an older form of its name that style guides have given up.

Why: an engine learned from old news writes Kiev, Kharkov and Odessa; AP, Reuters and the Guardian write
Kyiv, Kharkiv and Odesa, and a desk changes them.

With `--style-guide` only the forms are reported that the guide has given up, and those that none has.

Limits: set phrases ("chicken Kiev") are kept. Whether the older form is wanted, in history or in a name,
only the desk knows: the finding is minor, and `--ignore NAM003` silences it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Place
from mtcheck.types import Bitext, Check, Finding, Span


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find older forms of places."""
    pattern, places, kept = forms()
    for pair in bitext.article:
        text = pair.target.text
        keep = [match.span() for match in kept.finditer(text)] if kept else []
        for match in pattern.finditer(text):
            if any(start <= match.start() < end for start, end in keep):
                continue
            place = places[match.group()]
            if not is_asked(place, bitext.style_guide):
                continue
            yield CHECK.finding(
                pair,
                Span(*match.span()),
                f'the usual English form is {place.preferred}, not "{match.group()}"',
                confidence=0.9,
                expected=place.preferred,
                evidence={"style guides": ", ".join(place.styles)} if place.styles else {},
            )


def is_asked(place: Place, guide: str) -> bool:
    """Tell whether a style guide gives up a place's older forms; with none, as when no guide has them, they are."""
    return not guide or not place.styles or guide in place.styles


@lru_cache(maxsize=1)
def forms() -> tuple[re.Pattern[str], dict[str, Place], re.Pattern[str] | None]:
    """Compile the older forms and the phrases in which they stay."""
    places = {older: place for place in knowledge().places for older in place.older}
    keep = [phrase for place in knowledge().places for phrase in place.keep]
    return either(list(places)), places, either(keep) if keep else None


def either(phrases: list[str]) -> re.Pattern[str]:
    """Compile a pattern for any of some phrases as whole words."""
    return re.compile(
        r"\b(?:" + "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)) + r")\b"
    )


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
