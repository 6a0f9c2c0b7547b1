"""Whether a word is a form of another: by the dictionary, and by its ending where the dictionary has neither."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from mtcheck.languages.dictionary import forms
from mtcheck.languages.forms import PREFIXES
from mtcheck.languages.spelling import plain

GREEK_ENDINGS = tuple(
    sorted("ουσ ουν ου οσ ον οι ο ων ησ η ασ α εσ ε εισ εωσ υσ υ ι ωσ ω".split(), key=len, reverse=True)
)
"""In plain spelling."""

LATIN_ENDINGS = frozenset({"", "s", "es", "n", "en", "e", "x"})
"""What may follow a name that no dictionary has, in languages that hardly inflect names."""

SLAVIC = frozenset("ru uk be bg sr mk pl cs sk sl hr bs".split())
SUFFIXING = frozenset("tr az hu fi et ko ka kk eu".split())
"""Languages that put one ending after the other."""

STEM = 4
"""Letters at least in front of endings that differ."""

NAME_STEM = 3
"""The same for two words with capitals: Ράμα, Ράμας."""

ENDING, SUFFIXES = 3, 6
"""Letters at most in a Slavic ending, and in a row of suffixes."""


@lru_cache(maxsize=131072)
def folded(word: str, code: str) -> str:
    """Write a word without case; accents of Greek stay, for the law (νόμος) is not the prefecture (νομός)."""
    return unicodedata.normalize("NFC", word).casefold() if code == "el" else plain(word, code)


@lru_cache(maxsize=131072)
def readings(word: str, code: str) -> frozenset[str]:
    """Give what a word can be a form of: itself, what the dictionary says of it, and simple English plurals."""
    words = [word, word.lower(), word.capitalize()]
    words += [word[len(one) :] for one in PREFIXES.get(code, ()) if word.startswith(one) and len(word) > len(one) + 2]
    known = [forms(code)[one] for one in words if one in forms(code)]
    if not known and code == "en":
        known = singulars(word)
    return frozenset(folded(one, code) for one in (word, *words[3:], *known))


def singulars(word: str) -> list[str]:
    """Give what an English word that is not in the dictionary may be the plural of."""
    low = word.lower()
    found = [word[: -len(end)] for end in ("s", "es") if low.endswith(end) and not low.endswith("ss")]
    return [*found, word[:-3] + "y"] if low.endswith("ies") else found


@lru_cache(maxsize=262144)
def is_form(word: str, term: str, code: str, *, loose: bool = False) -> bool:
    """Tell whether a word is a form of a word of a term.

    English terms are taken to be written as they are looked up: "rose" is a form of "rise", not "rise" of
    "rose"; `loose` takes both. In other languages a term of several words has inflected ones in it.
    """
    mine, wanted = folded(word, code), folded(term, code)
    if mine == wanted or (plain(word, code) == plain(term, code) and (word.isupper() or term.isupper())):
        return True
    if code == "en" and not loose:
        return wanted in readings(word, code)
    return bool(readings(word, code) & readings(term, code)) or is_alike(word, term, code)


def is_alike(word: str, term: str, code: str) -> bool:
    """Tell whether two words differ in their endings alone, where the dictionary does not have both."""
    shouted = code == "el" and word.isupper() and not term.isupper()
    if is_known(word, code) and is_known(term, code) and not shouted:
        return False
    ours, theirs = plain(word, code), plain(term, code)
    least = NAME_STEM if word[0].isupper() and term[0].isupper() and not shouted else STEM
    if code == "el":
        stem = greek_stem(ours)
        return len(stem) >= least and stem == greek_stem(theirs)
    if code in SUFFIXING:
        return len(theirs) >= STEM and ours.startswith(theirs) and len(ours) - len(theirs) <= SUFFIXES
    shared = next(
        (n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs))
    )
    rests = ours[shared:], theirs[shared:]
    if shared < STEM:
        return False
    return max(map(len, rests)) <= ENDING if code in SLAVIC else "" in rests and set(rests) <= LATIN_ENDINGS


@lru_cache(maxsize=131072)
def is_known(word: str, code: str) -> bool:
    """Tell whether the dictionary has a word, as it is or in lower case."""
    return word in forms(code) or word.lower() in forms(code)


def greek_stem(word: str) -> str:
    """Take the ending off a Greek word in plain spelling."""
    ending = next((one for one in GREEK_ENDINGS if word.endswith(one)), "")
    return word[: len(word) - len(ending)]
