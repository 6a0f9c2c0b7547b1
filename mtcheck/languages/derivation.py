"""What Slavic languages make of the names of places and people: adjectives, and other cases."""

from __future__ import annotations

import re
from collections.abc import Iterator

ADJECTIVES = {
    "ru": re.compile("(?:и|й|ь|ен|ов|ев|ин|ан)?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими)$"),
    "uk": re.compile("(?:і|й|ь|ен|ов|ев|ин|ан)?ськ(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$"),
}
"""Endings of adjectives of places, with what joins them to the name: Ливийской, Пензенской, Харківської."""

CASES = {
    "ru": (
        ("ая", ("ую", "ой", "ою")),
        ("ий", ("ого", "ому", "им", "ом")),
        ("а", ("у", "ы", "е", "ой")),
        ("я", ("ю", "и", "е", "ей")),
    ),
    "uk": (("ий", ("ого", "ому", "им", "ім")), ("а", ("у", "и", "і", "ої", "ій", "ою")), ("я", ("ю", "і", "ею"))),
}
"""Endings of names as they are cited, and in other cases: Галецкая, Галецкую; Захаревский, Захаревского; Оля, Олю."""

SHORTEST, NAME = 3, 2
"""Letters that are left of the name of a place, and of a person."""


def place(word: str, code: str) -> str | None:
    """Give the stem of the place that an adjective is made of, None for another word."""
    ending = ADJECTIVES[code].search(word.casefold()) if code in ADJECTIVES else None
    return word[: ending.start()] if ending and ending.start() >= SHORTEST else None


def cited(word: str, code: str) -> Iterator[str]:
    """Give the forms in which a name may be cited of which a word may be another case."""
    for base, endings in CASES.get(code, ()):
        for ending in endings:
            if word.casefold().endswith(ending) and len(word) - len(ending) >= NAME:
                yield word[: -len(ending)] + base
