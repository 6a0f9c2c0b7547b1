"""How names of other scripts are written in English: a set of spellings, not one."""

from __future__ import annotations

import sys
import unicodedata
from dataclasses import dataclass, field
from functools import cache, lru_cache
from heapq import nsmallest
from math import inf
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:  # the standard library has it from 3.11 on
    import tomli as tomllib

VOWELS = frozenset("aeiouyäëïöüαεηιουωάέήίόύώϊϋаеєиіїоуыэюяё")
LIKELIHOOD = 0.04
"""What each place down the list of spellings of one letter costs."""

ENDING = 0.15
"""What a letter of an inflected ending costs that English leaves out."""

SILENT = 0.3
"""What a silent letter of English costs."""

WRONG_VOWEL, WRONG = 0.6, 1.0


@dataclass(frozen=True, slots=True)
class Scheme:
    """The spellings of one language's letters: group of letters -> English, the likeliest first."""

    groups: dict[str, tuple[str, ...]]
    longest: int
    seen: dict[str, list[tuple[str, tuple[str, ...]]]] = field(default_factory=dict)

    def at(self, word: str, place: int) -> list[tuple[str, tuple[str, ...]]]:
        """Give the groups that stand at a place of a word, the longest first."""
        letters = word[place : place + self.longest]
        if letters not in self.seen:
            sizes = range(len(letters), 0, -1)
            self.seen[letters] = [(g, self.groups[g]) for size in sizes if (g := letters[:size]) in self.groups]
        return self.seen[letters]


@cache
def schemes() -> dict[str, Scheme]:
    """Load the spellings of all languages that have some."""
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {
        code: Scheme(
            {group: tuple("" if one == "-" else one for one in text.split()) for group, text in rows.items()},
            max(map(len, rows)),
        )
        for code, rows in data.items()
    }


@lru_cache(maxsize=8192)
def candidates(word: str, code: str, limit: int = 8) -> tuple[str, ...]:
    """Give the likeliest English spellings of a name, the first one the plainest; itself where nothing is known.

    An ending that English drops may be missing: "Μπλίνκεν" gives Blinken, Mplinken, Blinnken ...
    """
    scheme = schemes().get(code)
    if scheme is None:
        return (word,)
    small = word.casefold().replace("ς", "σ") if code != "el" else word.lower()
    beam: list[tuple[float, str, int]] = [(0.0, "", 0)]
    done: list[tuple[float, str]] = []
    while beam:
        further: list[tuple[float, str, int]] = []
        for cost, text, place in beam:
            if place == len(small):
                done.append((cost, text))
                continue
            groups = scheme.at(small, place)
            if not groups:
                further.append((cost, text + small[place], place + 1))
            for number, (group, spellings) in enumerate(groups[:2]):
                further += [
                    (cost + LIKELIHOOD * (rank + 3 * number), text + one, place + len(group))
                    for rank, one in enumerate(spellings[:4])
                ]
        beam = nsmallest(3 * limit, further)
    best = dict.fromkeys(text for _, text in sorted(done))
    return tuple(text.capitalize() if word[:1].isupper() else text for text in list(best)[:limit])


@lru_cache(maxsize=65536)
def romanised(word: str, code: str) -> str:
    """Write a word with the likeliest English spelling of each letter; itself where nothing is known."""
    scheme = schemes().get(code)
    if scheme is None:
        return word
    small, text, place = word.lower(), "", 0
    while place < len(small):
        groups = scheme.at(small, place)
        group, spellings = groups[0] if groups else (small[place], (small[place],))
        text += spellings[0]
        place += len(group)
    return text


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Write an English word in lower case without accents, apostrophes and hyphens."""
    if word.isascii() and word.isalpha():
        return word.lower()
    small = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in small if char.isalpha() and not unicodedata.combining(char))


HOPELESS = 0.7
"""Strangeness per letter at which no more is counted: the two are strangers, by how much does not matter."""


@lru_cache(maxsize=65536)
def strangeness(word: str, code: str, english: str, limit: float = inf) -> float:
    """Say how far an English spelling is from a name in another script: 0 for the plainest romanisation.

    Every letter that no romanisation explains adds about 1, a wrong vowel 0.6, a silent letter 0.3, an
    ending that is left out 0.15 a letter: the least over all ways to lay the two words on each other. Two
    words that are strangers have HOPELESS for each letter, whatever they are. With a limit, all that is above
    it counts as the limit: that is faster.
    """
    small, other = word.lower(), folded(english)
    places = laid_out(small, code)
    most = min(HOPELESS * len(small) + 1, limit)
    width = len(other) + 1
    rows = [[inf] * width for _ in range(len(small) + 1)]
    rows[0][0] = 0.0
    more = insertions(other)
    for i, (drop, vowel, groups) in enumerate(places):
        row, below = rows[i], rows[i + 1]
        silent = groups.get("", ())
        for j, cost in enumerate(row):
            if cost > most:
                continue
            if j + 1 < width and cost + more[j] < row[j + 1]:
                row[j + 1] = cost + more[j]
            below[j] = min(below[j], cost + drop)
            for size, spelling, dear in silent:
                rows[i + size][j + len(spelling)] = min(rows[i + size][j + len(spelling)], cost + dear)
            if j + 1 == width:
                continue
            letter = other[j]
            wrong = cost + (WRONG_VOWEL if vowel and letter in VOWELS else WRONG)
            below[j + 1] = min(below[j + 1], wrong)
            for size, spelling, dear in groups.get(letter, ()):
                end = j + len(spelling)
                if other.startswith(spelling, j) and cost + dear < rows[i + size][end]:
                    rows[i + size][end] = cost + dear
    last = rows[-1]
    for j, dear in enumerate(more):
        last[j + 1] = min(last[j + 1], last[j] + dear)
    return min(last[-1], most)


Spellings = dict[str, tuple[tuple[int, str, float], ...]]


@lru_cache(maxsize=16384)
def laid_out(word: str, code: str) -> tuple[tuple[float, bool, Spellings], ...]:
    """Give for each letter of a word what it costs to leave it out, whether it is a vowel, and its spellings.

    The spellings go by their first letter: (letters of the word, English, cost), for all groups that begin there.
    """
    scheme = schemes().get(code)
    stem = max(2, len(word) - 2)
    found = []
    for i, letter in enumerate(word):
        table: dict[str, tuple[tuple[int, str, float], ...]] = {}
        for group, _ in scheme.at(word, i) if scheme else ():
            for first, rows in by_letter(group, code).items():
                table[first] = table.get(first, ()) + rows
        drop = ENDING if i >= stem else WRONG_VOWEL if letter in VOWELS else WRONG
        found.append((drop, letter in VOWELS, table))
    return tuple(found)


@lru_cache(maxsize=4096)
def by_letter(group: str, code: str) -> Spellings:
    """Give the spellings of one group of letters by their first letter."""
    table: dict[str, list[tuple[int, str, float]]] = {}
    for rank, spelling in enumerate(schemes()[code].groups[group]):
        table.setdefault(spelling[:1], []).append((len(group), spelling, min(LIKELIHOOD * rank, 0.2)))
    return {first: tuple(rows) for first, rows in table.items()}


@lru_cache(maxsize=16384)
def insertions(other: str) -> tuple[float, ...]:
    """Say of each letter of an English spelling what it costs where only the English has it."""
    return tuple(inserted(other, place) for place in range(len(other)))


def inserted(other: str, place: int) -> float:
    """Say what a letter costs that only the English spelling has."""
    letter = other[place]
    if letter in "es" and place == len(other) - 1:
        return SILENT / 2
    if letter == "h" or (place and letter == other[place - 1]):
        return SILENT
    return WRONG_VOWEL if letter in VOWELS else WRONG
