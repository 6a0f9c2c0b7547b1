"""An article stands before the name of a person: Greek names have one.

Why: "ο Μανδαλής" is Mandalis; an engine that takes the name for a thing writes "The Mandalis said".

Limits: the article must have named the person with a given name before; names of families, cups and ships ("the
Sarris case") are left alone, as are surnames that are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mtcheck.grammar.clauses import AUXILIARIES, FINITE, sentences
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Span

FULL_NAME = re.compile(r"\b(?P<given>[A-Z][a-zà-ÿ]+)\.? (?P<surname>[A-Z][\w’'-]{3,})\b")
ENDS = FINITE | AUXILIARIES | frozenset([".", ",", ";", "and", '"'])
"""Classes after a name that show that it names nothing else."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find articles before surnames."""
    known = surnames(bitext.target_text)
    if not known:
        return
    for pair, words in sentences(bitext):
        for article, name, after in zip(words, words[1:], words[2:], strict=False):
            if article.tag == "the" and name.text in known and after.tag in ENDS:
                yield CHECK.finding(
                    pair,
                    Span(article.start, name.end),
                    f'"{name.text}" is a person, named with a given name elsewhere in the article',
                    confidence=0.8,
                    expected=name.text,
                )


@lru_cache(maxsize=64)
def surnames(text: str) -> frozenset[str]:
    """Give the surnames of those whom an article names with a given name that is known."""
    return frozenset(
        match["surname"]
        for match in FULL_NAME.finditer(text)
        if fold(match["given"]) in given_names().right and not is_other(match["surname"])
    )


def is_other(surname: str) -> bool:
    """Tell whether a surname is a word, a given name or a place too."""
    folded = fold(surname)
    return is_common(surname) or folded in given_names().right or folded in knowledge().cities


CHECK = Check(
    code="SEN020",
    name="article-before-name",
    severity="minor",
    summary="an article stands before the name of a person",
    run=run,
    bad=("Giorgos Mandalis runs a shop in the centre. The Mandalis said that prices rose.",),
    good=(
        "Giorgos Mandalis runs a shop in the centre. Mandalis said that prices rose.",
        "Giorgos Mandalis won. The Mandalis family celebrated, and the Mandalis case was closed.",
    ),
    languages=("en",),
    scope="pair",
)
