"""A term of the glossary as it has to be written in its place."""

from __future__ import annotations

from mtcheck.glossary.inflection import folded
from mtcheck.glossary.occurrences import Occurrence
from mtcheck.glossary.phrases import Phrase
from mtcheck.glossary.words import split

SMALL = frozenset("of the and for in on at to a an".split())
"""What titles write in lower case."""


def fitted(term: str, phrase: Phrase, found: Occurrence, code: str) -> str | None:
    """Write a term in place of another, that of `phrase`: in its number and with its capitals.

    Gives None where the other one stands in a form that cannot be copied: a verb in the past, a genitive.
    """
    stands = [word.text for word in split(found.text, code)]
    wanted = phrase.words
    if [folded(word, code) for word in stands] != [folded(word, code) for word in wanted]:
        beginning = [word.lower() for word in stands[:-1]] == [word.lower() for word in wanted[:-1]]
        if code != "en" or not beginning or plural(wanted[-1].lower()) != stands[-1].lower():
            return None
        term = plural(term)
    if found.opening and found.text[:1].isupper():
        term = term[:1].upper() + term[1:]
    return term if phrase.case else recased(term, found.text, " ".join(wanted))


def recased(term: str, text: str, wanted: str) -> str:
    """Write a term in lower case, in capitals or with a capital a word where a text does, but its glossary not."""
    if text.isupper() and not wanted.isupper():
        return term.upper()
    if text.islower() and not wanted.islower():
        return term.lower()
    if wanted.islower() and all(word[0].isupper() for word in text.split()):
        return " ".join(word if word in SMALL else word[0].upper() + word[1:] for word in term.split())
    return term


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
