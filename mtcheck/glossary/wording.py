"""A term of the glossary as it has to be written in its place."""

from __future__ import annotations

from mtcheck.glossary.inflection import folded
from mtcheck.glossary.occurrences import Occurrence, split


def fitted(term: str, wanted: tuple[str, ...], found: Occurrence, code: str) -> str | None:
    """Write a term in place of another: with its number, and a capital where a sentence begins.

    `wanted` are the words of the other term as the glossary has them. Gives None where it stands in a form that
    cannot be copied: a verb in the past, a genitive.
    """
    stands = [word.text for word in split(found.text, code)]
    if [folded(word, code) for word in stands] != [folded(word, code) for word in wanted]:
        plain_until_last = [word.lower() for word in stands[:-1]] == [word.lower() for word in wanted[:-1]]
        if code != "en" or not plain_until_last or plural(wanted[-1].lower()) != stands[-1].lower():
            return None
        term = plural(term)
    return capitalised(term, found)


def capitalised(term: str, found: Occurrence) -> str:
    """Write a term in capitals where all of the text is, and with one where a sentence begins with it."""
    letters = [char for char in found.text if char.isalpha()]
    if len(letters) > 6 and all(char.isupper() for char in letters):
        return term.upper()
    return term[:1].upper() + term[1:] if found.opening and found.text[:1].isupper() else term


def plural(term: str) -> str:
    """Give the regular plural of the last word of an English term."""
    low = term.lower()
    if low.endswith(("s", "x", "z", "ch", "sh")):
        return term + "es"
    if low.endswith("y") and low[-2:-1] not in "aeiou":
        return term[:-1] + "ies"
    return term + "s"


def listed(terms: tuple[str, ...]) -> str:
    """Name terms: "a", "b" or "c"."""
    quoted = [f'"{term}"' for term in terms]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
