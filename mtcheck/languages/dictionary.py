"""Which words a language has: the forms that simplemma knows, with their capitals.

Their dictionaries take 0.2 to 0.9 seconds to load. The wheel has those of the main pair as plain word lists too, which
are made with it (`write`) and of which a look-up reads a few lines; a checkout and other languages do without.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path

from mtcheck.languages.wordlist import WordList
from mtcheck.languages.wordlist import write as write_words

KNOWN = frozenset("ar cs de el en es fr hi it pl pt ro ru sk sl sv tr uk bg nl".split())
"""Languages whose list is used; simplemma has more, which were not looked at."""

LISTED = ("el", "en")
"""Languages of which the wheel has a word list."""

FOLDER = Path(__file__).with_name("compiled")


def file_of(code: str, folder: Path) -> Path:
    """Give the place of the word list of a language: one of another release of simplemma has another name."""
    return folder / f"{code}-{version('simplemma')}.txt"


@cache
def forms(code: str) -> Mapping[str, str]:
    """Load the forms of a language, each with its lemma; there are none of a language that is not known."""
    if code not in KNOWN:
        return {}
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    return DefaultDictionaryFactory().get_dictionary(code)


@cache
def words(code: str) -> Container[str]:
    """Give the forms of a language alone: from the word list where there is one, else from simplemma."""
    if code in LISTED and (file := file_of(code, FOLDER)).is_file():
        return WordList(file)
    return forms(code)


def write(folder: Path) -> None:
    """Write the word lists to a folder; the build of the wheel calls it."""
    for code in LISTED:
        write_words(file_of(code, folder), forms(code))


@lru_cache(maxsize=65536)
def is_word(word: str, code: str) -> bool:
    """Tell whether a language has a form in just this spelling: "Tokyo" is one of English, "tokyo" is not."""
    return word in words(code)


@lru_cache(maxsize=65536)
def is_ordinary(word: str, code: str) -> bool:
    """Tell whether a word can be written in lower case: "Bush" and "Court" can, "Tokyo" cannot."""
    return is_word(word.lower(), code) or (word.lower().endswith("s") and is_word(word.lower()[:-1], code))
