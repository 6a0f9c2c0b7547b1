"""How long a translation is for its source, against the habit of the language pair or of the bitext itself."""

from __future__ import annotations

from math import log
from statistics import median

from mtcheck.types import Bitext, Habit

HABITS = {
    "el": Habit(-0.18, 0.14),
    "uk": Habit(0.04, 0.15),
    "ru": Habit(0.04, 0.14),
    "de": Habit(-0.12, 0.12),
    "fr": Habit(-0.14, 0.1),
    "es": Habit(-0.13, 0.11),
    "it": Habit(-0.12, 0.11),
    "pt": Habit(-0.12, 0.105),
    "tr": Habit(0.03, 0.15),
    "ar": Habit(0.18, 0.17),
    "zh": Habit(1.25, 0.2),
    "ja": Habit(0.89, 0.2),
    "cs": Habit(0.06, 0.14),
    "pl": Habit(0.0, 0.14),
    "ro": Habit(-0.04, 0.11),
    "hi": Habit(0.0, 0.15),
}
"""Language -> how long English is for it. Medians over published translations and engine output that people
found good for el, de, fr, it, pt, ro, ru, cs and ja; by their likeness to those for the others."""

NORMAL = 1.4826
"""Standard deviation of a normal distribution for one median absolute deviation."""

NARROWEST, WIDEST = 0.1, 0.2
"""Limits of the deviation that is taken from a bitext itself, in languages of which nothing is known."""

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
    return (log(len(target) / len(source)) - usual.centre) / float(usual.spread * doubt)


def habit(bitext: Bitext) -> Habit | None:
    """Give the habit of a bitext: its own where it has enough pairs, else that of its languages, else None.

    Its own is drawn towards that of its languages, lest a bitext full of losses make them its habit.
    """
    logs = [
        log(len(pair.target.text) / len(pair.source))
        for pair in bitext.sourced
        if pair.source and min(len(pair.source), len(pair.target.text)) >= SHORT / 2
    ]
    source, target = bitext.languages
    usual = HABITS.get(source) if target == "en" else None
    if len(logs) < ENOUGH:
        return usual
    centre = median(logs)
    if usual:
        return Habit((centre + 2 * usual.centre) / 3, usual.spread)
    spread = NORMAL * median(abs(one - centre) for one in logs)
    return Habit(centre, min(max(spread, NARROWEST), WIDEST))
