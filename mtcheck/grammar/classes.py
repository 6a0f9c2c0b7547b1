"""The class that a word counts in: a tag of the Penn Treebank, or the word itself where its class is closed."""

from __future__ import annotations

from mtcheck.grammar.words import MARKS

PUNCTUATION = frozenset([".", ",", ":", ";", "?", "!", "(", ")", '"', "-", "...", "%", "$", "€", "£", "&", "/"])
OTHER = frozenset("FW UH LS SYM XX ADD AFX NFP GW HYPH".split())

SAME = {"NNPS": "NNP", "RBS": "RBR"}
"""Tags that count as another one."""


def plain(word: str) -> str:
    """Write a word in lower case with straight apostrophes."""
    return word.lower().replace("’", "'")


def word_class(word: str, tag: str, closed: frozenset[str]) -> str:
    """Give the class that a word with a tag is counted in."""
    if plain(word) in closed:
        return plain(word)
    if word[0].isdigit():
        return "CD"
    if not any(char.isalnum() for char in word):
        mark = MARKS.get(word, word)
        return mark if mark in PUNCTUATION else "SYM"
    return "FW" if tag in OTHER or not tag.strip("$").isalpha() else SAME.get(tag, tag)
