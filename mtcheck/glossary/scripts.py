"""Which script the terms of a glossary are in, and whether that is the one of their language."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from mtcheck.languages.identify import family, identify, script
from mtcheck.types import Entry

FREE = frozenset({"ja", "zh"})
"""Languages that write in several scripts."""

LATIN = "en"
"""What stands for the Latin script in `family`: every language takes words over in it."""

FEWEST = 3
"""Entries that a list must have to be judged as a whole."""


def foreign_letters(term: str, code: str) -> str:
    """Give the letters of a term that are in another script than its language, each once.

    A whole word in Latin letters may stand in every language; a few of them in a word of another script may
    not. Nothing is said of a language that is not known.
    """
    if not code or code in FREE:
        return ""
    found: dict[str, None] = {}
    for word in term.split():
        scripts = {char: script_of(char) for char in word if char.isalpha() and script_of(char)}
        used = set(scripts.values())
        if not used <= {family(code)} and used != {LATIN}:
            wrong = [char for char in scripts if scripts[char] != family(code)]
            found |= dict.fromkeys(f"{char} ({unicodedata.name(char, 'unnamed').title()})" for char in wrong)
    return ", ".join(found)


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """Give the script of a character, "" where it is none of those that are told apart."""
    return script(char)


def looks_swapped(entries: Sequence[Entry], source: str, target: str) -> bool:
    """Tell whether sources and targets stand in each other's columns, by script or else by their function words."""
    both = [(one.source, one.approved[0]) for one in entries if one.source and one.approved]
    if not source or not both:
        return False
    if family(source) != family(target):
        wrong = sum(script(ours) == family(target) and script(theirs) == family(source) for ours, theirs in both)
        return 2 * wrong > len(both)
    ours, theirs = (" ".join(pair[n] for pair in both) for n in (0, 1))
    return len(both) >= FEWEST and (identify(ours), identify(theirs)) == (target, source)
