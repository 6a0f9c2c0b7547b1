"""The translation has a name that nothing in the source explains.

Why: engines make up names, most of all where they repeat or go on after the end of the sentence.

Limits: only names that are no ordinary English words. A writer who puts a name for "he", or adds a first name, is
right and is reported unless one of the three segments before has the name; hence minor. In a translation from Japanese,
names that may be Japanese or Chinese are left alone; from Chinese nothing is reported, as no word list has its names
for the world's people and places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mtcheck.facts.explicitation import acronyms, is_written_out
from mtcheck.facts.lengths import surprise
from mtcheck.facts.names import explained, origin_of
from mtcheck.facts.naming import name_differences
from mtcheck.facts.places import is_place
from mtcheck.facts.tokens import tokens
from mtcheck.languages import language
from mtcheck.languages.dictionary import is_ordinary
from mtcheck.languages.glosses import glosses
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

REACH = 3
"""Segments before one in which a name may stand that its translation puts for a pronoun."""

LONG = 0.3
"""Standard deviations by which a translation that has a name too many is too long."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names of the target without any counterpart in the source."""
    code = bitext.languages[0]
    if code in UNREADABLE:
        return
    pairs = replace(bitext, core=None).sourced
    numbers = {pair.target.id: number for number, pair in enumerate(pairs)}
    for pair in bitext.sourced:
        number = numbers[pair.target.id]
        long = surprise(bitext.habit, pair.source or "", pair.target.text)
        short = unknown_acronyms(pair, code)
        for one in name_differences(pair.source or "", pair.target.text, bitext.languages):
            name = one.target_text
            sure = long >= LONG or is_place(name) or name.isupper() or " " in name
            if not one.target or one.source or not sure or is_plain(name) or is_written_out(name, short):
                continue
            if not is_own(name, code) and not is_named_near(
                pair, one.target, pairs[max(0, number - REACH) : number], code
            ):
                yield CHECK.finding(
                    pair,
                    one.target,
                    f'the name "{name}" has no counterpart in the source',
                    confidence=0.4,
                )


def unknown_acronyms(pair: Pair, code: str) -> list[str]:
    """Give the acronyms of a source in another script that stand for something nobody knows; others are copied."""
    if language(code).latin:
        return []
    return [one for one in acronyms(pair.source or "") if one not in pair.target.text and not glosses(code).of(one)]


def is_named_near(pair: Pair, name: Span, before: Sequence[Pair], code: str) -> bool:
    """Tell whether the sources of the segments before have a name, which then stands for a "he" or "the country"."""
    words = [token for token in tokens(pair.target.text) if name.start <= token.start < name.end]
    origins = [origin_of(one.source or "", code) for one in before]
    return bool(words) and all(any(explained(token, origin) for origin in origins) for token in words)


def is_plain(name: str) -> bool:
    """Tell whether several ordinary words have capitals: what an acronym of the source is short for, or a title."""
    parts = name.replace("-", " ").split()
    return len(parts) > 1 and all(is_ordinary(part, "en") and not is_place(part) for part in parts)


def is_own(name: str, code: str) -> bool:
    """Tell whether a name may be one of the source's language, written there in characters."""
    return code in UNSURE and bool(ROMAJI.fullmatch(name.replace(" ", "").lower()))


UNREADABLE = frozenset({"zh"})
"""Languages in which a name cannot be told from other words. Of their human translations every tenth was reported."""

UNSURE = frozenset({"ja"})
"""Languages whose own names are written in characters that have several readings."""

ROMAJI = re.compile(
    r"(?:(?:[kgsztdnhbpmrwjfy]|sh|ch|ts|zh|x|q|l)?(?:y|u)?[aeiou]{1,3}(?:ng|n|r|m(?=[bmp]))?|kk|pp|tt|ss|-|'|’)+h?"
)
"""What names of Japanese and Chinese look like in Latin letters."""


CHECK = Check(
    code="NAM006",
    name="added-name",
    severity="minor",
    summary="the translation has a name that the source does not have",
    run=run,
    bad=(
        Translation(
            "Ο πρωθυπουργός πέταξε χθες στο Παρίσι.", "The prime minister flew to Paris with Papadopoulos yesterday."
        ),
    ),
    good=(Translation("Ο πρωθυπουργός πέταξε χθες στο Παρίσι.", "The prime minister flew to Paris yesterday."),),
    needs=("source",),
    languages=("en",),
    scope="pair",
)
