"""The spelling in which forms of a language are compared."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

MARKS = {
    "el": dict.fromkeys(map(ord, "\u0301\u0308\u0300\u0342\u0345")),
    "ar": dict.fromkeys(range(0x064B, 0x0653)) | {0x0640: None},
    "ru": {0x0301: None},
    "uk": {0x0301: None},
}
"""Marks that are left out, by language: writers set them or not, and they move with inflection."""

LETTERS = {
    "ru": str.maketrans("ё", "е"),
    "ar": str.maketrans("أإآى", "اااي"),
    "uk": str.maketrans("’ʼ", "''"),
}
CAPITALS = {"tr": str.maketrans("Iİ", "ıi"), "az": str.maketrans("Iİ", "ıi")}


@lru_cache(maxsize=65536)
def plain(word: str, code: str) -> str:
    """Give a word without case, and without what its language writes or not (Greek accents, Russian ё)."""
    if code in CAPITALS:
        word = word.translate(CAPITALS[code])
    word = word.casefold()
    if code in MARKS:
        word = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).translate(MARKS[code]))
    elif not word.isascii():
        word = unicodedata.normalize("NFC", word)
    return word.translate(LETTERS[code]) if code in LETTERS else word


def ordinal(number: str) -> str:
    """Write a number as an English ordinal in figures: "22nd"."""
    if number[-2:] in {"11", "12", "13"}:
        return f"{number}th"
    return number + {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
