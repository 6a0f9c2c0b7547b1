"""A word is cut in two by a space.

Why: hyphens at line ends and broken tags leave "the gov ernment" and "pre sident" in the text.

Limits: both pieces must be in lower case and together an ordinary word, and one of the pieces must be no word at all,
or the second an ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.languages.dictionary import is_word
from mtcheck.languages.familiar import is_common, is_familiar
from mtcheck.types import Bitext, Check, Finding, Span

PIECES = re.compile(r"(?<![\w’'-])(?=(?P<left>[a-z]{2,})[ \u00a0](?P<right>[a-z]{2,})(?![\w’'-]))")
SHORT = 4
"""Letters below which a piece that English text has anywhere is taken for a word beside one: "al", "pre" and "de"."""

HALVES = frozenset("spokes chair congress states fisher crafts sports business police fire trades sales clergy".split())
"""First halves of words for people that are words by themselves, or begin none other with a space."""

ENDINGS = frozenset("ment ments tion tions sion sions ness ity ities ance ence ability ibility ization isation".split())
"""Second halves that are no words, though some dictionaries have one or two: then the first may be one."""

SHORTEST = 6
"""Letters of the shortest word that is put together."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pieces that together are a word."""
    for pair in bitext.article:
        for match in PIECES.finditer(pair.target.text):
            left, right = match["left"], match["right"]
            if len(left + right) >= SHORTEST and is_split(left, right):
                yield CHECK.finding(
                    pair,
                    Span(match.start(), match.end("right")),
                    f'"{left + right}" is cut in two',
                    confidence=0.85,
                    expected=left + right,
                )


def is_split(left: str, right: str) -> bool:
    """Tell whether two pieces make a word, and one of them is none."""
    if left in HALVES and right in {"man", "men", "woman", "women", "person", "people"}:
        return True
    if right in ENDINGS and is_common(left + right):
        return is_word(left + right, "en")
    if not is_common(left + right):
        return False  # the rest needs a big word list, which few articles have to load
    words = [is_word(piece, "en") for piece in (left, right)]
    if any(words) and all(
        word or (len(piece) < SHORT and is_familiar(piece)) for word, piece in zip(words, (left, right), strict=True)
    ):
        return False
    return is_word(left + right, "en")


CHECK = Check(
    code="SEN006",
    name="split-word",
    severity="minor",
    summary="a word is cut in two by a space",
    run=run,
    bad=(
        "The gov ernment will decide on Monday.",
        "The pre sident will decide on Monday.",
        "The retire ment age stays at 67.",
    ),
    good=("The government will decide on Monday.", "They met at the fire station in the afternoon."),
    languages=("en",),
    scope="pair",
)
