"""Which language a text is in: by its script, and by function words where several languages share one."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

from mtcheck.languages import file_of, language, prepared
from mtcheck.languages.spelling import plain

SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("en", re.compile(r"[A-Za-z\u00c0-\u024f]")),
)
"""Languages by script; a script of several stands for the one that is named."""

LETTER = re.compile(r"[A-Za-z]")

SHARED = {"ru": ("uk", "ru"), "en": ("en", "de", "fr", "es", "it", "pt", "ro", "cs", "pl", "tr")}
UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
RUSSIAN = re.compile(r"[ыэёъЫЭЁЪ]")

FEWEST = 12
"""Words of a text below which function words do not tell its language."""

LEAST = 0.12
"""Share of function words that a text in its own language has at least."""

SAMPLE = 20_000
"""Code points that are looked at."""


def script(text: str) -> str:
    """Give the language that stands for the script of most letters; kana counts double, for it is mixed with kanji."""
    sample = text[:SAMPLE]
    if sample.isascii():
        return "en" if LETTER.search(sample) else ""
    counts = Counter({code: len(pattern.findall(sample)) * (3 if code == "ja" else 1) for code, pattern in SCRIPTS})
    code, most = counts.most_common(1)[0]
    return code if most else ""


def family(code: str) -> str:
    """Give the language that stands for the script of a language."""
    if code in {"uk", "ru", "bg", "sr", "mk", "be"}:
        return "ru"
    return code if code in {"ja", "zh", "ko", "el", "ar", "hi", "he"} else "en"


def identify(text: str) -> str | None:
    """Give the language of a text among those that mtcheck knows, None where it cannot be told."""
    found = script(text)
    if found == "ru":
        sample = text[:SAMPLE]
        ukrainian, russian = len(UKRAINIAN.findall(sample)), len(RUSSIAN.findall(sample))
        return "uk" if ukrainian > russian else "ru" if russian else None
    if found not in SHARED:
        return found or None
    words = re.findall(r"[^\W\d_]+", text[:SAMPLE])
    if len(words) < FEWEST:
        return None
    shares = {code: function_share(words, code) for code in SHARED[found]}
    best, second = sorted(shares, key=lambda code: -shares[code])[:2]
    return best if shares[best] >= LEAST and shares[best] >= 1.15 * shares[second] else None


def function_share(words: list[str], code: str) -> float:
    """Give the share of words that are function words of a language."""
    known = function_words()[code]
    return sum(plain(word, code) in known for word in words) / len(words)


@cache
def function_words() -> dict[str, frozenset[str]]:
    """Give the function words of the languages that share a script, in plain spelling."""
    ready = prepared.stored("function-words", made_of())
    return {code: frozenset(words) for code, words in (made() if ready is None else ready).items()}


def made_of() -> str:
    """Name what the function words are made of."""
    return prepared.origin(file_of(code) for codes in SHARED.values() for code in codes)


def made() -> dict[str, list[str]]:
    """Take the function words from the data files of the languages."""
    return {code: sorted(language(code).function) for codes in SHARED.values() for code in codes}


def write(folder: Path) -> None:
    """Write the function words to a folder; the build of the wheel calls it."""
    prepared.store(folder, "function-words", made_of(), made())
