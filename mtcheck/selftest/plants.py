"""The kinds of errors that the self-test plants, and which checks are to find them.

A plant makes one error in one pair, drawn by the generator that it is given. They know English targets; those of
ANY_TARGET work in every language whose words have spaces between them.
"""

from __future__ import annotations

from mtcheck.selftest.edits import Plant
from mtcheck.selftest.figures import date, number, scale, unit
from mtcheck.selftest.names import entity, name, office
from mtcheck.selftest.sentences import (
    negation,
    omission,
    repetition,
    sentence_break,
    torn_attribution,
    untranslated,
)

PLANTS: dict[str, Plant] = {
    "number": number,
    "scale": scale,
    "date": date,
    "unit": unit,
    "name": name,
    "entity": entity,
    "office": office,
    "negation": negation,
    "sentence-break": sentence_break,
    "torn-attribution": torn_attribution,
    "omission": omission,
    "untranslated": untranslated,
    "repetition": repetition,
}
"""Kind -> function(rng, source, target) -> the new target, or None where the pair has nothing to corrupt."""

EXPECTED: dict[str, tuple[str, ...]] = {
    "number": ("NUM", "DAT"),
    "scale": ("NUM",),
    "date": ("DAT", "NUM"),
    "unit": ("UNI", "NUM"),
    "name": ("NAM", "CON"),
    "entity": ("NAM", "OFF", "CON"),
    "office": ("OFF", "NAM"),
    "negation": ("NEG",),
    "sentence-break": ("SEN",),
    "torn-attribution": ("SEN",),
    "omission": ("OMI", "NUM", "NAM"),
    "untranslated": ("UNT",),
    "repetition": ("SEN", "OMI"),
}
"""Kind -> the families of checks of which one is to find it."""

ANY_TARGET = ("number", "untranslated", "repetition")
"""Kinds that can be planted into a target of any language."""
