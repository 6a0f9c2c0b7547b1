"""What mtcheck knows of one language: closed word classes and habits, one data file a language."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:  # the standard library has it from 3.11 on
    import tomli as tomllib

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Language:
    """Word lists of one language, all in lower case; a language without a data file has empty ones.

    `function` holds determiners, pronouns, prepositions and conjunctions; `starters` the words that open
    a sentence and tell a new one from the rest of an old one; `reporting` verbs that attribute speech;
    `audience` those who are told; `speakers` common nouns that speak ("spokesman", "official").
    """

    code: str
    function: Words = frozenset()
    starters: Words = frozenset()
    prepositions: Words = frozenset()
    reporting: Words = frozenset()
    telling: Words = frozenset()
    audience: Words = frozenset()
    speakers: Words = frozenset()
    abbreviations: Words = frozenset()
    finite: Words = frozenset()
    numbers: tuple[tuple[str, int], ...] = ()


@cache
def language(code: str) -> Language:
    """Load what is known of a language, by its ISO 639-1 code."""
    file = Path(__file__).with_name(f"{code}.toml")
    if not file.is_file():
        return Language(code)
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    numbers = tuple(data.pop("numbers", {}).items())
    return Language(code, numbers=numbers, **{key: frozenset(text.split()) for key, text in data.items()})
