"""How names are usually spelt in English text: which spellings there are, how frequent each is, and which sound alike.

The lists in `names/` are the words of wordfreq 3.1 (its large English list; data under CC BY-SA 4.0), without
accents. `en-common.txt` holds those that English writes in lower case. `en.tsv` holds the others, names most of them:
`sound key TAB word:frequency ...`, the most frequent first. A frequency is ten times the Zipf value: 30 is once in a
million words, 10 once in a hundred million, the least there is. `places.txt` holds the words of names of places that
English text seldom has (GeoNames, CC BY 4.0).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages.wordlist import WordList

FOLDER = Path(__file__).with_name("names")


@dataclass(frozen=True, slots=True)
class Familiar:
    """A spelling that English text has, folded, and how frequent it is (ten times the Zipf value)."""

    name: str
    frequency: int


@cache
def rows(code: str) -> list[bytes]:
    """Load the list of a language, sorted by sound key; there is one for English."""
    return (FOLDER / f"{code}.tsv").read_bytes().splitlines()


@lru_cache(maxsize=32768)
def of_sound(key: str) -> tuple[Familiar, ...]:
    """Give the familiar spellings that share a sound key, the most frequent first."""
    found = rows("en")
    at = bisect_left(found, key.encode() + b"\t")
    return parse(found[at]) if at < len(found) and found[at].startswith(key.encode() + b"\t") else ()


def parse(row: bytes) -> tuple[Familiar, ...]:
    """Read the spellings of a row."""
    words = row.decode().partition("\t")[2].split(" ")
    return tuple(Familiar(name, int(frequency)) for name, _, frequency in (word.partition(":") for word in words))


@lru_cache(maxsize=128)
def near_sound(start: str) -> tuple[tuple[str, ...], int]:
    """Give the sound keys that begin with two letters, in order, and the number of the row of the first."""
    found, wanted = rows("en"), start.encode()
    first = bisect_left(found, wanted)
    last = bisect_right(found, wanted, first, key=lambda row: row[: len(wanted)])
    return tuple(row.partition(b"\t")[0].decode() for row in found[first:last]), first


@lru_cache(maxsize=65536)
def frequency(name: str) -> int:
    """Say how frequent a name of one word is in English text: 0 for one that the list does not have."""
    small = fold(name)
    return next((one.frequency for one in of_sound(sound_key(small)) if one.name == small), 0)


@lru_cache(maxsize=65536)
def is_familiar(word: str) -> bool:
    """Tell whether English text has a word, as a name or as an ordinary word."""
    return is_common(word) or bool(frequency(word))


@cache
def common() -> list[bytes]:
    """Load the words that English writes in lower case, sorted."""
    return (FOLDER / "en-common.txt").read_bytes().splitlines()


@lru_cache(maxsize=65536)
def is_common(word: str) -> bool:
    """Tell whether English writes a word in lower case, in this form or without an s."""
    found, small = common(), fold(word).encode()
    return any(
        (at := bisect_left(found, form)) < len(found) and found[at] == form
        for form in (small, small.removesuffix(b"s"))
    )


@cache
def places() -> WordList:
    """Open the words of names of places, folded, that English text does not have or has once in a hundred million."""
    return WordList(FOLDER / "places.txt")
