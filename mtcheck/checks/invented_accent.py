"""A name has an accent that nobody writes there, though the script of the source has none to give.

Why: an engine that spells a name by ear dresses it up: Мори becomes "Moré", Ντούραμ "Durám". The
accents come from no source, and a name with them that English text does not have is nearly always wrong.

Limits: only where the source language is known and has another script, and only vowels with an accent: who writes
ä, ç, ł or ş knows the name. A name with accents that English text does not have, and that a writer knows, is reported
wrongly. Where the Greek source is there, the checks that compare the names see more.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters

from mtcheck.facts.tokens import tokens
from mtcheck.facts.unfamiliar import FOREIGN, commonness, is_somebody_or_somewhere
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

SHORTEST = 4

ACCENTS = frozenset("áéíóúàèìòùâêîôûÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛ")
"""What engines invent."""

LETTERS = frozenset(ascii_letters)


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names with accents that English text does not have."""
    if language(bitext.languages[0]).latin:
        return
    compared = bitext.source_language in FOREIGN
    for pair in bitext.article:
        if not (compared and pair.source):
            yield from dressed_up(pair)


def dressed_up(pair: Pair) -> Iterator[Finding]:
    """Find the names of one pair; one that the source has in the same letters is a copy."""
    for token in tokens(pair.target.text):
        name = token.text
        fits = token.capital and len(name) >= SHORTEST and name.isalpha() and not name.isupper()
        known = commonness(name) > 0 or is_somebody_or_somewhere(fold(name)) or name in (pair.source or "")
        if fits and not known and set(name) - LETTERS and set(name) - LETTERS <= ACCENTS:
            yield CHECK.finding(
                pair,
                Span(token.start, token.end),
                f'"{name}" has an accent that English text does not have there; the source has no such letters',
                confidence=0.75,
                evidence={"without accents": fold(name).capitalize()},
            )


CHECK = Check(
    code="NAM017",
    name="invented-accent",
    severity="minor",
    summary="a name has an accent that the source cannot have given it",
    run=run,
    bad=(Translation("Няэса не было в Лондоне.", "Nyaésa was not in London.", language="ru"),),
    good=(
        Translation("Это сказал Эрдоган.", "Erdoğan said it.", language="ru"),
        Translation("Это было в Сан-Паулу.", "It was in São Paulo.", language="ru"),
        Translation("Так сказал Niaësa.", "So said Niaësa.", language="ru"),
    ),
    languages=("en",),
)
