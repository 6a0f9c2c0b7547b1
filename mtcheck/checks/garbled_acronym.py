"""An acronym is garbled, or spelt two ways in one article.

Why: engines inflect acronyms ("ATACM missiles" from ATACMS) and swap their letters (EPM, EMP for EYP). No
reader can look up the result.

An acronym is reported when the knowledge lists it as a garbled form of another, or when it differs by one
letter from another one in the article and at least one of the two is unknown.

Limits: two acronyms of four letters or fewer that differ by one letter are rather two bodies.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from mtcheck.facts.tokens import Token, tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.types import Bitext, Check, Finding, Pair, Span

SHORTEST = 5
"""Letters in the shorter of two acronyms that are taken for one."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find garbled acronyms."""
    uses = [(pair, word) for pair in bitext.article for word in acronyms(pair)]
    counts = Counter(word.text for _, word in uses)
    for pair, word in uses:
        known = knowledge().garbled_acronyms.get(word.text)
        right = known or double(word.text, counts)
        if not right:
            continue
        why = f" ({knowledge().acronyms[right].meaning})" if known else ", as elsewhere in the article"
        yield CHECK.finding(
            pair,
            Span(word.start, word.end),
            f'"{word.text}" is probably {right}{why}',
            confidence=0.95 if known else 0.7,
            severity="major" if known else "minor",
            expected=right,
            evidence={"in the article": f"{counts[word.text]} x {word.text}, {counts[right]} x {right}"},
        )


def acronyms(pair: Pair) -> Iterator[Token]:
    """Give the words of three capitals or more, unless the whole line is in capitals."""
    text = pair.target.text
    if text.upper() != text:
        yield from (word for word in tokens(text) if word.text.isupper() and len(word.text) > 2 and word.text.isalpha())


def double(written: str, counts: Counter[str]) -> str:
    """Give the other spelling of an acronym in the article, when that one is the better one, or ""."""
    known = knowledge().acronyms
    if written in known:
        return ""
    for other in counts:
        if other == written or min(len(other), len(written)) < SHORTEST:
            continue
        better = other in known or (counts[other], other) > (counts[written], written)
        if better and OSA.distance(written, other) == 1:
            return other
    return ""


CHECK = Check(
    code="CON001",
    name="garbled-acronym",
    severity="major",
    summary="an acronym is garbled, or spelt two ways in one article",
    run=run,
    bad=(
        "Ukraine fired ATACM missiles.",
        "The QUORVA talks failed. The next QUORVA round is in May, and QUROVA members will vote.",
    ),
    good=(
        "Ukraine fired ATACMS missiles.",
        "The UNHCR and the UNHRC met.",
        "The CIA and the CIO met.",
    ),
)
