"""A Spanish question or exclamation has no mark at its beginning.

Why: Spanish opens a question with ¿ and an exclamation with ¡; engines that come from English forget it.

Limits: a mark in brackets, a name with a mark ("Yahoo!") and a sentence without a small word of Spanish (a foreign
title) are left alone. Where the question begins within its sentence is not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.quotation_marks import lines
from mtcheck.facts.tokens import tokens
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Span

CLOSING = re.compile(r"[!?]+(?![\w/&=])(?!\s+[a-záéíóúñ])")
STOP = re.compile(r"[.!?…][\"”»)]*\s")
LAST = re.compile(r"[\w’'-]+[\"”»)]*[ \u00a0]?$")


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find question and exclamation marks without an inverted one before."""
    for line in lines(bitext):
        text, begins = line.text, 0
        for match in CLOSING.finditer(text):
            sentence = text[begins : match.start()]
            begins = match.end()
            last = LAST.search(sentence)
            if not last or "¿" in sentence or "¡" in sentence or not is_spanish(last_sentence(sentence)):
                continue
            wanted = "¿" if "?" in match.group() else "¡"
            start = match.start() - len(last.group())
            pair, span, found = line.place(Span(start, match.end()))
            yield CHECK.finding(pair, span, f"{wanted} is missing at the beginning", confidence=0.9, text=found)


def last_sentence(text: str) -> str:
    """Give what stands after the last full stop."""
    return STOP.split(text)[-1]


def is_spanish(sentence: str) -> bool:
    """Tell whether a sentence has a small word that Spanish has and English has not."""
    theirs = language("es").function - language("en").function
    return any(word.text.lower() in theirs for word in tokens(sentence))


CHECK = Check(
    code="PUN006",
    name="missing-inverted-mark",
    severity="minor",
    summary="a Spanish question or exclamation has no mark at its beginning",
    run=run,
    bad=(
        "Cuándo llegará el ministro? Nadie lo sabe.",
        "Qué vergüenza para el país!",
    ),
    good=(
        "¿Cuándo llegará el ministro? Nadie lo sabe. Pero ¡qué vergüenza!",
        "La película Who's That Girl? se estrenó ayer.",
        "Yahoo! es una empresa (!) de la red.",
    ),
    languages=("es",),
)
