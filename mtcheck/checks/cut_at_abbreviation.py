"""A sentence is cut off at the full stop of an abbreviation.

Why: an engine that splits at every full stop makes two sentences of "ο κ. Πέτρου" or "Αλ. Τσίπρας": "said Mr. The
former minister", "the leader Al. Tsipras said".

Limits: an honorific that ends a sentence or is followed by an article or pronoun, and a stump of a given name that
stands alone as a sentence. Stumps before a surname are NAM014's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.paragraphs import paragraphs
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Span

HONORIFIC = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof)\.?(?P<gap>\s+)(?:The|He|She|They|It|And|But|In|On|At|who|which|and|is|was|has|said|of)\b"
    r"|\b(?:Mr|Mrs|Ms)\.?$"
)
GIVEN = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr)\.? (?P<given>[A-Z][a-z]{2,})\. (?P<surname>[A-Z][a-z]{2,})"
    r"(?=[,;]|\.\s*$| [a-z])"
)
"""A form of address, and a given name that a full stop parts from its surname."""

ALONE = re.compile(r"\b(?P<before>[a-z][a-z’'-]+|[A-Z][a-z]{4,})\. (?P<stump>[A-Z][a-z]{1,7})\.(?=\s+[A-Z]|\s*$)")
"""One word with a capital between two full stops."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find cuts at abbreviations."""
    for paragraph in paragraphs(bitext):
        text = paragraph.text
        for match in HONORIFIC.finditer(text):
            pair, span, stands = paragraph.place(Span(*match.span()))
            yield CHECK.finding(pair, span, "the name after the honorific is missing", confidence=0.8, text=stands)
        for match in GIVEN.finditer(text):
            given, surname = match["given"], match["surname"]
            names = given_names().right
            if fold(given) in names and fold(surname) not in names and not is_common(surname):
                pair, span, stands = paragraph.place(Span(match.start("given"), match.end()))
                yield CHECK.finding(
                    pair,
                    span,
                    f'a full stop stands between "{given}" and "{surname}"',
                    confidence=0.8,
                    text=stands,
                    expected=f"{given} {surname}",
                )
        for match in ALONE.finditer(text):
            if not is_common(match["stump"]) and match["before"] not in language("en").abbreviations:
                pair, span, stands = paragraph.place(Span(match.start("stump"), match.end()))
                yield CHECK.finding(
                    pair,
                    span,
                    f'"{match["stump"]}" stands alone as a sentence: a name that was cut at a full stop',
                    confidence=0.75,
                    text=stands,
                )


CHECK = Check(
    code="SEN007",
    name="cut-at-abbreviation",
    severity="major",
    summary="a sentence is cut off at the full stop of an abbreviation",
    run=run,
    bad=(
        "The offer was made by Mr. The former minister did not answer.",
        "They lost a case against the government. Thanas. The court will decide again.",
        "The mayor, Mr. Nikos. Ralli, spoke to the press.",
    ),
    good=(
        "The offer was made by Mr. Sarris. The former minister did not answer.",
        "They lost a case against the government. Never. The court will decide again.",
    ),
    languages=("en",),
)
