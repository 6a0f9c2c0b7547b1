"""Terms in a source: an expression of its language, in whatever inflection it stands there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mtcheck.facts.words import APOSTROPHED
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

ENDINGS = {
    "el": "αεηιουωςσνυδ",
    "uk": "аеєиіїйоуюяьгмхв",
    "ru": "аеиийоуыэюяьёгмхв",
    "bg": "аеиийоуъюятн",
    "tr": "aeıiuünrlsydmktzğ",
}
"""Letters that endings of inflection are made of, in plain spelling."""

LATIN_ENDINGS = "aeiousnrmtyx"
LONGEST, USUAL = {"el": 3, "tr": 7}, 4
"""Letters at most in an ending, by language, and where a language has no number of its own."""

SHORTEST = 3
"""Letters at least in front of an ending that differs."""

GAP = 1
"""Words at most between two words of a term, an article or a pronoun for instance."""


MAKES = re.compile("ι[αεοω]|ει[οω]")
"""What endings of words that are made of others begin with."""


Place = tuple[str, int, int]
"""A word in plain spelling, and where it begins and ends."""


def find_term(text: str, term: str, code: str) -> Span | None:
    """Find a term in a text of a language, each of its words in any inflection; one word may stand between two.

    An acronym, and a term with a full stop ("ε.α."), is found as it is written; a name of one word only with a
    capital.
    """
    if "." in term or (term.isupper() and len(term) > 1):
        at = text.find(term)
        whole = at >= 0 and not text[max(0, at - 1) : at].isalpha() and not text[at + len(term) :][:1].isalpha()
        return Span(at, at + len(term)) if whole else None
    wanted = [plain(word, code) for word in term.split()]
    is_name = len(wanted) == 1 and term[0].isupper()
    words = parts(text, code)
    for first, (_, start, _) in enumerate(words):
        last = last_word(wanted, words, first, code)
        if last >= 0 and (text[start].isupper() or not is_name):
            return Span(start, words[last][2])
    return None


def last_word(wanted: Sequence[str], words: Sequence[Place], first: int, code: str) -> int:
    """Give the number of the word with which a term ends that begins at a word, or -1.

    Both are in plain spelling (see `parts`); one word may stand between two of the term.
    """
    if not inflected(wanted[0], words[first][0], code):
        return -1
    last = first
    for more in wanted[1:]:
        near = range(last + 1, min(len(words), last + 2 + GAP))
        last = next((n for n in near if inflected(more, words[n][0], code)), -1)
        if last < 0:
            return -1
    return last


@lru_cache(maxsize=4096)
def parts(text: str, code: str) -> tuple[Place, ...]:
    """Give the words of a text in plain spelling, with their places."""
    return tuple((plain(match.group(), code), match.start(), match.end()) for match in APOSTROPHED.finditer(text))


@lru_cache(maxsize=131072)
def inflected(one: str, other: str, code: str) -> bool:
    """Tell whether two words in plain spelling are forms of one: alike but for an ending."""
    if one == other:
        return True
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if shared < min(SHORTEST, len(one)) or len(one) < SHORTEST:
        return False
    letters = ENDINGS.get(code, LATIN_ENDINGS)
    rests = one[shared:], other[shared:]
    if code == "el" and is_derived(*rests):
        return False
    return all(len(rest) <= LONGEST.get(code, USUAL) and all(char in letters for char in rest) for rest in rests)


def is_derived(one: str, other: str) -> bool:
    """Tell whether one of two Greek endings makes another word: αυτοκράτορ-ας, αυτοκρατορ-ία; υπουργ-ός, υπουργ-είο."""
    if any(rest == "εασ" for rest in (one, other)):  # δρομ-έας is no δρόμ-ος
        return not (one.startswith("ε") and other.startswith("ε"))
    if one.startswith("ι") and other.startswith("ι"):
        return False
    makes = [MAKES.match(rest) is not None for rest in (one, other)]
    return makes[0] != makes[1]
