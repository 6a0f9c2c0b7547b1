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
    """Say what of a term is in another script than its language, or "".

    A whole word in Latin letters may stand in every language; a few of them in a word of another script may
    not. Nothing is said of a language that is not known.
    """
    if not code or code in FREE:
        return ""
    for word in term.split():
        scripts = {char: script_of(char) for char in word if char.isalpha() and script_of(char)}
        used = set(scripts.values())
        wrong = [char for char in scripts if scripts[char] != family(code)]
        if family(code) in used and wrong:
            return "letters of another script: " + ", ".join(
                f"{one} ({unicodedata.name(one).title()})" for one in wrong
            )
        if wrong and used != {LATIN}:
            return f"a word in another script than that of {code!r}: {word}"
    return ""


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """Give the script of a character, "" where it is none of those that are told apart."""
    return script(char)


def is_swapped(entry: Entry, source: str, target: str) -> bool:
    """Tell whether source and target of an entry are each in the script of the other."""
    if not source or not entry.source or not entry.approved or family(source) == family(target):
        return False
    return script(entry.source) == family(target) and script(entry.approved[0]) == family(source)


def looks_swapped(entries: Sequence[Entry], source: str, target: str) -> bool:
    """Tell whether sources and targets stand in each other's columns, by the function words of all together."""
    both = [(one.source, one.approved[0]) for one in entries if one.source and one.approved]
    if not source or len(both) < FEWEST:
        return False
    ours, theirs = (" ".join(pair[n] for pair in both) for n in (0, 1))
    return (identify(ours), identify(theirs)) == (target, source)
