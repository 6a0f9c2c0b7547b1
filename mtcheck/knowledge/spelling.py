"""Spellings brought to a common form, so that two ways of writing one name can be compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

EXACTLY = "="
"""What begins a phrase that counts in just these capitals and small letters."""

POSSESSIVE = re.compile(r"[’']s\b")
LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "þ": "th", "ə": "e"}
)
PUNCTUATION = str.maketrans({**dict.fromkeys("-‐‑–/", " "), **dict.fromkeys(".’'`ʹʼ´", None)})

# Letters and groups that one sound is romanised to. The order matters: longer groups come first.
SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sch|sh", "s"),
        (r"tch|tsch|ch(?=[aeiouy])|tz|dj|dzh|zh", "j"),
        (r"kh|ch|gh|h", "h"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q|c(?=[aorulkstmn]|$)", "k"),
        (r"x", "ks"),
        (r"ou|oo|w", "u"),
        (r"ai|ae", "e"),
        (r"ei|oi|ee|iy|yi|ij|yy|ii|y|j(?=$)", "i"),
        (r"eu|ef(?=[^aeiou])|ev(?=[^aeiou])", "ev"),
        (r"(.)\1+", r"\1"),
    )
)


GREEK = (
    *(("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("τζ", "j"), ("ου", "u"), ("αυ", "av"), ("ευ", "ev")),
    *zip("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z i th i k l m n x o p r s t i f h ps o".split(), strict=True),
)
"""Greek letters and groups, and the Latin ones that sound like them, also in foreign names."""


@lru_cache(maxsize=131072)
def fold(text: str) -> str:
    """Write a name in lower case without accents, stops and apostrophes, with hyphens as spaces."""
    if text.isascii():
        letters = text.lower()
        if letters.isalnum():
            return letters
    else:
        letters = unaccented(text)
    return " ".join(letters.translate(PUNCTUATION).split())


def words(text: str) -> tuple[str, ...]:
    """Give the words of an English expression folded, without possessive endings, as they are compared with a text.

    The sign that an expression stands just as it is written is left out.
    """
    return tuple(fold(POSSESSIVE.sub("", text.removeprefix(EXACTLY))).split())


POSSESSIVES = frozenset("his her its their my our your".split())
"""Determiners that stand for each other in an expression: "declared his resignation" is "declared her resignation"."""


def phrase_words(text: str) -> tuple[str, ...]:
    """Give the words of an expression as `words` does, with one possessive determiner for all."""
    return tuple("his" if word in POSSESSIVES else word for word in words(text))


def unaccented(text: str) -> str:
    """Write a text in lower case without accents, and with plain letters for those that have a stroke."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(LETTERS))
    return "".join(char for char in plain if not unicodedata.combining(char))


BEGINNING = 4
"""Letters of a word by which names in other scripts are looked up before their endings are compared."""


def beginning(word: str) -> str:
    """Give the first letters of a word in lower case without accents, with one letter for κσ and ξ, πσ and ψ."""
    return unaccented(word).replace("κσ", "ξ").replace("πσ", "ψ")[:BEGINNING]


@lru_cache(maxsize=65536)
def sound_key(text: str) -> str:
    """Reduce a name to the sounds that its romanisations share: Sybiha, Sibiha and Sibykha have one key.

    It is meant for names that came through Greek or Cyrillic script; two different names may share a key,
    so an equal key needs other evidence.
    """
    key = fold(text)
    for pattern, sound in SOUNDS:
        key = pattern.sub(sound, key)
    return key


def both_sounds(first: str, last: str) -> str:
    """Give the sound key of a first and a last name, without an s at the end, which Greek adds and drops."""
    return f"{sound_key(first)} {sound_key(last).removesuffix('s')}"


def letters(greek: str) -> str:
    """Write a Greek word letter by letter, as engines do: Ντίλιαν is "ntilian"."""
    text = unaccented(greek).replace("ου", "u").replace("μπ", "mp").replace("γκ", "gk").replace("ντ", "nt")
    for letter, sound in GREEK:
        text = text.replace(letter, sound)
    return text


def latin(greek: str) -> str:
    """Write a Greek word in Latin letters as it sounds, for sound keys."""
    text = unaccented(greek)
    for letters, sound in GREEK:
        text = text.replace(letters, sound)
    return text
