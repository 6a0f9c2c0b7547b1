"""Whether a word of the source and a word of the target are one name, inflected or romanised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import inf

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages.derivation import cited, place
from mtcheck.languages.romanisation import romanised, schemes, strangeness

SAME = 0.28
"""Strangeness per letter, the first one not counted, up to which two words of different scripts are one name."""

ALIKE = 72
"""rapidfuzz ratio from which two words of Latin script are one name, in some form of it."""

WORTH = 42
"""rapidfuzz ratio of two sound keys from which two words of different scripts are compared letter by letter."""


def matches(word: str, parts: Sequence[str], code: str) -> str | None:
    """Give the first of some English words that is one name with a word of the source, inflected or romanised."""
    if not parts:
        return None
    if code not in schemes():
        return next((part for part in parts if is_one(word, part, code)), None)
    near = process.extract(
        sound_key(romanised(word, code)),
        sounds(tuple(parts)),
        scorer=fuzz.ratio,
        score_cutoff=WORTH,
        limit=3,
        processor=None,
    )
    return next((parts[number] for _, _, number in near if is_one(word, parts[number], code)), None)


def source_of(part: str, words: Sequence[str], code: str) -> str | None:
    """Give the first of some words of the source that an English word is one name with."""
    if not words:
        return None
    if code not in schemes():
        return next((word for word in words if is_one(word, part, code)), None)
    near = process.extract(
        sound_key(part),
        romanised_sounds(tuple(words), code),
        scorer=fuzz.ratio,
        score_cutoff=WORTH,
        limit=3,
        processor=None,
    )
    return next((words[number] for _, _, number in near if is_one(words[number], part, code)), None)


@lru_cache(maxsize=256)
def sounds(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Give the sound keys of English words."""
    return tuple(map(sound_key, parts))


@lru_cache(maxsize=256)
def romanised_sounds(words: tuple[str, ...], code: str) -> tuple[str, ...]:
    """Give the sound keys of words of the source."""
    return tuple(sound_key(romanised(word, code)) for word in words)


@lru_cache(maxsize=131072)
def distance(word: str, part: str, code: str) -> float:
    """Say how far two words are from being one name, per letter: up to 0 they are one, above 0.5 they are strangers."""
    return measured(word, part, code, inf)


@lru_cache(maxsize=131072)
def is_one(word: str, part: str, code: str) -> bool:
    """Tell whether two words are one name: their distance is 0 or less, and how much more does not matter."""
    return measured(word, part, code, SAME + MARGIN) <= 0


MARGIN = 0.01
"""Strangeness per letter above SAME at which two words are surely not one name, whatever the rounding."""


def measured(word: str, part: str, code: str, limit: float) -> float:
    """Measure the distance of two words, but not beyond a strangeness per letter."""
    left, right = fold(word), fold(part)
    if left.isascii() or code not in schemes():
        if left[:4] == right[:4] and min(len(left), len(right)) >= 4:
            return 0.0
        if word.islower():  # an adjective begins as its name does; anything else is chance
            return 1.0
        return 1 - fuzz.ratio(left, right) / 100 - (1 - ALIKE / 100)
    letters = ((form, one, max(2, len(form) - 1)) for form, one in forms(word, part, code))
    return min(strangeness(form, code, one, limit * count) / count for form, one, count in letters) - SAME


def forms(word: str, part: str, code: str) -> Iterator[tuple[str, str]]:
    """Give the pairs to lay on each other: the two words, and those that an inflection or a derivation hides.

    A Slavic adjective of a place stands for the place, and what English has after its stem is the place's ending:
    Пензенской, Penza; a surname or given name may be in another case: Галецкую, Galetskaya.
    """
    yield word, part
    stem = place(word, code)
    if stem and len(part) - len(stem) <= LONGEST:
        yield stem, part[: len(stem)]
    for form in cited(word, code):
        yield form, part


LONGEST = 4
"""Letters of the longest ending that English has after the stem of a Slavic adjective: Kremlin, Tyumen, Bashkiria."""


def excused(word: str, part: str, code: str) -> float:
    """Say the same as `oddness`, without what an inflection or a derivation of the name hides."""
    return min(oddness(form, one, code) for form, one in forms(word, part, code))


def oddness(word: str, part: str, code: str) -> float:
    """Say how many letters of a name's spelling nothing explains; a changed ending of a Latin name is inflection."""
    left, right = fold(word), fold(part)
    if code in schemes() and not left.isascii():
        return strangeness(word, code, part)
    if code in schemes():  # a Latin name in a text of another script is copied, not inflected
        return float(Levenshtein.distance(left, right))
    if left == right or left.startswith(right) or right.startswith(left):
        return 0.0
    shared = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), 0)
    return 0.0 if shared >= min(len(left), len(right)) - 2 else float(Levenshtein.distance(left, right))
