"""How long a translation is for its source, against the habit of the language pair or of the bitext itself."""

from __future__ import annotations

from math import log
from statistics import median

from mtcheck.types import Bitext, Habit

HABITS = {
    "el": -0.18,
    "de": -0.13,
    "fr": -0.10,
    "es": -0.09,
    "it": -0.07,
    "pt": -0.06,
    "ro": -0.06,
    "cs": 0.05,
    "pl": -0.02,
    "ru": 0.0,
    "uk": 0.02,
    "tr": 0.03,
    "ar": 0.18,
    "hi": 0.0,
    "ja": 0.85,
    "zh": 1.25,
}
"""Language -> logarithm of the English characters for one of its own: medians over published translations, rounded."""

SPREAD = 0.16
"""Standard deviation of that logarithm in sentences of 15 words or more of good translations."""

NARROWEST, WIDEST = 0.14, 0.16
"""Limits of the deviation that is taken from a bitext itself."""

NORMAL = 1.4826
"""Standard deviation of a normal distribution for one median absolute deviation."""

ENOUGH = 30
"""Pairs from which a bitext shows its own habit."""

SHORT = 80
"""Code points below which a sentence's length says less, in proportion."""


def surprise(usual: Habit | None, source: str, target: str) -> float:
    """Say by how many standard deviations a target is too long (above 0) or too short (below 0).

    It is 0 where the habit of the languages is not known; the length of a short sentence says less.
    """
    if usual is None or not source or not target:
        return 0.0
    doubt = max(1.0, (SHORT / min(len(source), len(target))) ** 0.5)
    return (log(len(target) / len(source)) - usual.centre) / (usual.spread * doubt)


def habit(bitext: Bitext) -> Habit | None:
    """Give the habit of a bitext: its own where it has enough pairs, else that of its languages, else None.

    Its own is drawn towards that of its languages, and its deviation is taken from the median, so that a
    bitext full of losses does not make them its habit.
    """
    logs = [
        log(len(pair.target.text) / len(pair.source))
        for pair in bitext.sourced
        if pair.source and min(len(pair.source), len(pair.target.text)) >= SHORT / 2
    ]
    source, target = bitext.languages
    usual = HABITS.get(source) if target == "en" else None
    if len(logs) < ENOUGH:
        return None if usual is None else Habit(usual, SPREAD)
    centre = median(logs)
    spread = NORMAL * median(abs(one - centre) for one in logs)
    return Habit(centre if usual is None else (centre + 2 * usual) / 3, min(max(spread, NARROWEST), WIDEST))
