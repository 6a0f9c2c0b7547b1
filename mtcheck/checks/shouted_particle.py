"""A small word at the beginning of a sentence is written in capitals: "THE delegation will".

Why: a Greek article or preposition of one capital letter at the beginning (Η, Ο, Σ') makes an engine think
that the sentence is in capitals; it gives the first word so, and the rest as it should be.

Limits: only articles and prepositions are looked at, for "NOT", "BUT" and "ALL" may be stressed; so may any word
in a quotation. Lines that go on in capitals ("THE HAGUE (Reuters)") are left alone. A newspaper that begins
every article with a word in capitals does so on purpose; it can switch this off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.types import Bitext, Check, Finding, Pair, Span

SHOUTED = re.compile(
    r"(?P<word>THE|AN|AT|IN|ON|OF|FOR|FROM|BY|WITH|AFTER|BEFORE|DURING|UNDER|UNTIL|TO)"
    r"[ \u00a0]+(?P<next>[^\W_][\w’'-]*)"
)
OPENING = re.compile(r"(?:[.!?] |^[-–—•*\s]*)$")
"""What stands before the first word of a sentence."""

NAMES = frozenset("Semiconductor Kearney Vima World Players Network Magazine".split())
"""What follows in names: ON Semiconductor, AT Kearney, TO Vima, THE World University Rankings."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find articles and prepositions in capitals before a word that is not."""
    for pair in bitext.article:
        text = pair.target.text
        for match in SHOUTED.finditer(text):
            if is_shouted(pair, match):
                yield CHECK.finding(
                    pair,
                    Span(match.start("word"), match.end("next")),
                    f'"{match["word"]}" is written in capitals',
                    confidence=0.9,
                    expected=text[match.start("word")]
                    + text[match.start("word") + 1 : match.end("word")].lower()
                    + text[match.end("word") : match.end("next")],
                )


def is_shouted(pair: Pair, match: re.Match[str]) -> bool:
    """Tell whether only this word is in capitals: not the next ones, and not as stress within a quotation."""
    after, before = match["next"], pair.target.text[: match.start()]
    if not OPENING.search(before):
        return False
    quoted = any(quote.start <= match.start("word") < quote.end for quote in pair.target.quotes)
    return not (quoted or after.isupper() or after in NAMES or re.match(r"\w*[A-Z]{2}", after))


CHECK = Check(
    code="UNT004",
    name="shouted-particle",
    severity="minor",
    summary="a small word at the beginning of a sentence is written in capitals",
    run=run,
    bad=(
        "THE delegation will leave on Monday.",
        "AT Thessaloniki the winds will be strong. IN Athens it will rain.",
    ),
    good=(
        "The delegation will leave on Monday. At Thessaloniki the winds will be strong.",
        "THE HAGUE (Reuters) - The court met.",
        "ON THE RECORD: what he said.",
        "“IN Athens, not here,” he said.",
        "IT costs rose, and the WHO warned the US.",
    ),
    languages=("en",),
    scope="pair",
)
