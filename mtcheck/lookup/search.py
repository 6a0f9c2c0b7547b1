"""Find what is known of a name, in whatever spelling, and what comes near where nothing is."""

from __future__ import annotations

from dataclasses import dataclass

from mtcheck.knowledge.spelling import fold
from mtcheck.languages.spelling import plain
from mtcheck.lookup.entries import KINDS, Entry, entries

FEWEST = 60
"""Likeness, of 100, below which a name is no suggestion."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that a text names, and by which of its forms: "right", "wrong", "original", or "surname"."""

    entry: Entry
    form: str
    how: str


def key(text: str) -> str:
    """Write a form without what does not count when it is looked up: case, accents, stops, the Greek final sigma."""
    return fold(text) if text.isascii() else fold(plain(text, "el"))


def find(text: str) -> list[Hit]:
    """Give every record that has a form, in whatever case; where a word is none, those whose last name it is."""
    wanted = key(text)
    everything = [one for kind in KINDS for one in entries(kind)]
    hits = [hit for one in everything if (hit := named(one, wanted))]
    if hits or " " in wanted:
        return hits
    return [
        Hit(one, form, "surname")
        for one in everything
        if one.kind == "people"
        and (form := next((text for text in one.forms if key(text).rpartition(" ")[2] == wanted), ""))
    ]


def named(entry: Entry, wanted: str) -> Hit | None:
    """Tell by which of its forms a record is named."""
    for how, forms in (("right", entry.right), ("wrong", entry.wrong), ("original", entry.original)):
        for form in forms:
            if key(form) == wanted:
                return Hit(entry, form, how)
    return None


def near(text: str, most: int = 5) -> list[str]:
    """Give the names that come nearest to a text, the nearest first, each once."""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    pairs = [(form, one.name) for kind in KINDS if kind != "phrases" for one in entries(kind) for form in one.forms]
    scores = process.extract(
        key(text),
        [key(form) for form, _ in pairs],
        scorer=DamerauLevenshtein.normalized_similarity,
        limit=4 * most,
        score_cutoff=FEWEST / 100,
    )
    return list(dict.fromkeys(pairs[number][1] for _, _, number in scores))[:most]
