"""What mtcheck knows of one language: closed word classes, numerals, units and habits, one data file a language."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from mtcheck.languages.forms import Forms
from mtcheck.languages.spelling import plain

if sys.version_info >= (3, 11):
    import tomllib
else:  # the standard library has it from 3.11 on
    import tomli as tomllib

Words = frozenset[str]

TABLES = ("numbers", "ordinals", "scales", "fractions", "hints", "units", "currencies", "months", "weekdays")
"""Tables of a data file: value = the forms that stand for it."""

FLAGS = ("negation", "denial")
"""Word lists of a data file that are looked up together with the tables."""

OTHER_SCRIPTS = frozenset({"el", "uk", "ru", "bg", "sr", "mk", "be", "ar", "fa", "he", "hi", "ko", "hy", "ka"})
"""Languages with spaces that are not written in Latin letters."""

UNSPACED = frozenset({"zh", "ja", "th"})
"""Languages written without spaces between words."""


@dataclass(frozen=True, slots=True)
class Language:
    """What is known of one language, all in lower case; one without a data file has empty lists.

    `function` holds determiners, pronouns, prepositions and conjunctions; `starters` the words that open
    a sentence and tell a new one from the rest of an old one; `reporting` verbs that attribute speech;
    `audience` those who are told; `speakers` common nouns that speak ("spokesman", "official"); `negators`
    the few words of negation that say nothing else; `strays` words that engines leave behind in a translation and
    that are nothing else in English; `doubled` words that may stand twice in a row; `quotation` the pairs of
    marks, the opening one first. `decimal` and `group` are the characters before
    decimals and between thousands. `forms` finds numerals, units, names of months, words of negation. `latin` tells
    whether the language is written in Latin letters, `spaced` whether white space separates its words.
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
    strays: Words = frozenset()
    doubled: Words = frozenset()
    quotation: Words = frozenset()
    negators: Words = frozenset()
    decimal: str = "."
    group: str = ", "
    forms: Forms = field(default_factory=lambda: Forms("", {}))
    latin: bool = field(init=False)
    spaced: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "latin", self.code not in UNSPACED | OTHER_SCRIPTS)
        object.__setattr__(self, "spaced", self.code not in UNSPACED)

    @property
    def known(self) -> bool:
        """Tell whether there is a data file."""
        return bool(self.function)


@cache
def language(code: str) -> Language:
    """Load what is known of a language, by its ISO 639-1 code."""
    file = file_of(code)
    if not file.is_file():
        return Language(code, forms=Forms(code, {}))
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    forms = Forms(code, tables(data))
    decimal, group = data.pop("decimal", "."), data.pop("group", ", ")
    words = {key: frozenset(text.split()) for key, text in data.items() if key not in (*TABLES, *FLAGS)}
    if code != "en":
        words = {key: frozenset(plain(word, code) for word in found) for key, found in words.items()}
    return Language(code, decimal=decimal, group=group, forms=forms, **words)


def file_of(code: str) -> Path:
    """Give the place of the data file of a language, which need not be there."""
    return Path(__file__).with_name(f"{code}.toml")


def tables(data: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Give the tables of a data file, and its flag lists as tables with one value."""
    return {key: data[key] for key in TABLES if key in data} | {key: {key: data[key]} for key in FLAGS if key in data}
