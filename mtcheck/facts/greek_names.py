"""How Greeks write their own names in Latin letters, and what breaks that custom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.identity import matches
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.given import greek_forms
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import is_familiar
from mtcheck.languages.spelling import plain

LETTERS = (
    ("ου", "ou"),
    ("αυ(?=[βγδζλμνραεηιουω])", "av"),
    ("αυ", "af"),
    ("ευ(?=[βγδζλμνραεηιουω])", "ev"),
    ("ευ", "ef"),
    ("^μπ", "b"),
    ("^ντ", "d"),
    ("^γκ", "g"),
    ("γγ", "ng"),
    ("γχ", "nch"),
    ("γξ", "nx"),
    *zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True),
)
"""The usual spelling of each letter or group (ELOT 743, with b, d, g at the beginning, as papers write)."""

SURNAME = re.compile(r"(?:οπουλ(?:οσ|ου|ο|ε)|ιδησ?|ιδου|αδησ?|ακησ?|ακου|ογλου|ιωτησ?|ελλησ?|ιανοσ?)$")
"""Endings that only Greek surnames have, in any case, in plain spelling (σ for ς)."""

FOREIGN = re.compile(r"(?:[^αεηιουωσξψνρ]|[^αεηιουω]σ|(?<!ω)ν|(?<![ωη])ρ)$")
"""Endings that no Greek name has, in plain spelling."""

DECLINED = re.compile(r"[αεηιουω]σ$")
"""What the names of Greek men end in."""

NOMINATIVES = ((re.compile(r"οπουλ[ουε]+$"), "οπουλοσ"), (re.compile(r"(ιδ|ιαδ|αδ|ακ|ιωτ)η$"), r"\1ησ"))


@dataclass(frozen=True, slots=True)
class Custom:
    """A name of the translation that breaks the custom, the Greek one, and how it is usually written."""

    token: Token
    greek: str
    usual: str


@lru_cache(maxsize=4096)
def usual(greek: str) -> str:
    """Write a Greek name as Greeks do: Κουράνταλος is Kourantalos."""
    name = plain(greek, "el")
    for pattern, latin in LETTERS:
        name = re.sub(pattern, latin, name)
    return name.capitalize()


ALSO = {"ch": "(?:ch|h|kh)", "y": "[yi]", "f": "(?:f|ph)", "x": "(?:x|ks)", "av": "a[vu]", "ev": "e[vu]"}
"""Spellings that Greeks use beside the usual ones."""


def is_customary(greek: str, written: str) -> bool:
    """Tell whether a name is written as Greeks write it, in whatever case it stands: Πηνειό, Pineios."""
    stem = re.escape(usual(greek).lower().removesuffix("s").rstrip("aeiouy"))
    spellings = re.sub("|".join(ALSO), lambda match: ALSO[match[0]], stem)
    return re.fullmatch(f"{spellings}[aeiouy]*s?", fold(written)) is not None


@lru_cache(maxsize=4096)
def foreign_names(source: str) -> frozenset[str]:
    """Give the names of a Greek text that are of other languages, by their ending or by the name before them.

    A surname in -ι or -ε is none of a Greek, and one after a foreign given name only if it is declined.
    """
    found = set()
    words = source_words(source, "el")
    for before, word in zip((None, *words), words, strict=False):
        name = plain(word.text, "el")
        if not word.capital or SURNAME.search(name):
            continue
        beside = before is not None and before.capital and source[before.end : word.start] == " "
        given = plain(before.text, "el") if before and beside else ""
        bearers = greek_forms().get(given, ())
        follows = FOREIGN.search(given) or (bearers and all(one.origin != "el" for one in bearers))
        surname = beside and (name[-1] in "ιε" or (follows and not DECLINED.search(name)))
        if FOREIGN.search(name) or surname:
            found.add(word.text)
    return frozenset(found)


def nominative(greek: str) -> str:
    """Give the nominative of a man's surname whose ending tells its case; others are given as they are."""
    name = plain(greek, "el")
    for pattern, ending in NOMINATIVES:
        name = pattern.sub(ending, name)
    return name


def greek_surnames(source: str) -> Iterator[tuple[Word, bool]]:
    """Give the words of a Greek text that are Greek surnames by their ending or by the given name before them.

    The second value says whether it is a man's.
    """
    words = source_words(source, "el")
    for before, word in zip((None, *words), words, strict=False):
        if not word.capital or len(word.text) < 5:
            continue
        bearers = greek_forms().get(plain(before.text, "el"), ()) if before and before.capital else ()
        local = bearers if all(one.origin == "el" for one in bearers) else ()
        if local or SURNAME.search(plain(word.text, "el")):
            yield word, bool(local) and all(one.gender == "m" for one in local)


def unusual_names(source: str, target: str) -> Iterator[Custom]:
    """Find Greek surnames that a translation writes with u for ου, which no Greek does, or without the s of a man's."""
    capitals = [token for token in tokens(target) if token.capital and len(token.text) > 3]
    for word, is_mans in greek_surnames(source):
        found = matches(word.text, [token.text for token in capitals], "el")
        if not found or is_familiar(found):
            continue
        token = next(one for one in capitals if one.text == found)
        right = usual(nominative(word.text) if is_mans else word.text)
        written = fold(found)
        short = is_mans and right.endswith("s") and not written.endswith("s")
        if short or right.lower().count("ou") > written.count("ou") + written.count("oo"):
            yield Custom(token, word.text, right)
