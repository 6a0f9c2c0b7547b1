"""A foreign name is spelt as English text never spells one, in an article that looks like the work of an engine.

Why: an engine that does not know a name writes what it reads: Τσόλμοντλι (Cholmondeley) becomes "Tsolmondli". The
letters would allow it, and no list has the right spelling; but of the names in translations by engines that a large
list of English words does not have, seven in eight are wrong.

In translations by people nearly all of them are right, so it depends on the article. The check takes three in four
texts that it is given for the work of engines that spell by ear, and changes its mind by the unknown names that are
certainly misspelt: two in five of those of engines, and one in eight of those of people. One finding a name, at its
first place; its confidence is what comes of that, and below one half there is none.

Limits: Greek only, for Russian and Ukrainian names are mostly written letter by letter, and rightly. Greek surnames,
and names that are written as Greeks write theirs, are left alone, for most of those in the news are Greek, unless no
Greek name ends so or a foreign given name stands before. A rare name in a short article by a person, or by an engine
that knows it, is reported wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mtcheck.facts.greek_names import foreign_names, greek_surnames, is_customary, unusual_names
from mtcheck.facts.spellings import misspellings, spellings
from mtcheck.facts.tokens import Token
from mtcheck.facts.unfamiliar import FOREIGN, nearest, unfamiliar_names, usual
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.romanisation import candidates
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

ENGINES = 3.0
"""Texts by engines for one by a person among those that are checked. The shares were measured on FLORES and NTREX."""

MISSPELT = {"engine": 0.38, "person": 0.12}
"""Share of the names unknown to English that are certainly misspelt, by who translated."""

WRONG = 0.87
"""Share of the others that are wrong where an engine translated."""

LEAST = 0.5
"""Confidence from which a name is reported."""

STRANGE = 0.8
"""Letters that nothing explains from which a spelling is certainly wrong."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that English does not have, at its first place, and whether it is certainly misspelt."""

    pair: Pair
    token: Token
    source: str
    misspelt: bool


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find names that English does not have and that nothing else explains, where an engine probably translated."""
    if bitext.source_language not in FOREIGN:
        return
    names = unknown_names(bitext)
    wrong = sum(one.misspelt for one in names)
    sure = confidence(len(names), wrong)
    if sure < LEAST:
        return
    for one in names:
        if not one.misspelt:
            code = bitext.languages[0]
            near = ", ".join(nearest(one.source, one.token.text, code))
            yield CHECK.finding(
                one.pair,
                Span(one.token.start, one.token.end),
                f'"{one.token.text}" is no spelling that English text has; verify how "{one.source}" is written',
                confidence=sure,
                evidence={
                    "in the source": one.source,
                    "romanisations": ", ".join(candidates(one.source, code, 5)),
                    **({"nearest in English text": near} if near else {}),
                    "in the article": f"names that English text does not have: {len(names)}, misspelt: {wrong}",
                },
            )


def confidence(names: int, misspelt: int) -> float:
    """Say how likely an unknown name is wrong, by how many there are and how many of them are certainly misspelt."""
    odds = ENGINES
    for engine, person, times in (
        (MISSPELT["engine"], MISSPELT["person"], misspelt),
        (1 - MISSPELT["engine"], 1 - MISSPELT["person"], names - misspelt),
    ):
        odds *= (engine / person) ** times
    return round(WRONG * odds / (1 + odds), 2)


def unknown_names(bitext: Bitext) -> list[Unknown]:
    """Give the names that English does not have, each once; of those written as Greek ones, only misspelt ones."""
    code = bitext.languages[0]
    found: dict[str, Unknown] = {}
    for pair in bitext.sourced:
        source, target = pair.source or "", pair.target.text
        names = unfamiliar_names(source, target, code)
        if not names:
            continue
        wrong = misspelt(source, target, bitext.languages)
        greek = {word.text for word, _ in greek_surnames(source)}
        foreign = foreign_names(source)
        for token, name in names:
            bad = token.text in wrong or bool(usual(name, token.text, code))
            if bad or not (name in greek or (name not in foreign and is_customary(name, token.text))):
                found.setdefault(fold(token.text), Unknown(pair, token, name, bad))
    return list(found.values())


def misspelt(source: str, target: str, languages: tuple[str, str]) -> set[str]:
    """Give the names of a pair that break a custom, are nearly an English word, or no romanisation explains."""
    return {
        *(one.token.text for one in unusual_names(source, target)),
        *(one.text for one in misspellings(source, target, languages)),
        *(one.text for one in spellings(source, target, languages) if one.strangeness >= STRANGE),
    }


CHECK = Check(
    code="NAM016",
    name="unknown-spelling",
    severity="minor",
    summary="a foreign name is spelt as English text never spells one",
    run=run,
    bad=(Translation("Ο Τζορτζ Τσόλμοντλι έφτασε.", "George Tsolmondli arrived."),),
    good=(
        Translation("Ο Τζορτζ Κλούνεϊ έφτασε.", "George Clooney arrived."),
        Translation("Ο Πέτρος Κουράνταλος έφτασε.", "Petros Kourantalos arrived."),
    ),
    needs=("source",),
    languages=("en",),
)
