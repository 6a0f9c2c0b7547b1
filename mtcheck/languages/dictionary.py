"""Which words a language has: the forms that simplemma knows, with their capitals."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

KNOWN = frozenset("ar cs de el en es fr hi it pl pt ro ru sk sl sv tr uk bg nl".split())
"""Languages whose list is used; simplemma has more, which were not looked at."""


@cache
def forms(code: str) -> Mapping[str, str]:
    """Load the forms of a language, in 0.1 to 0.9 seconds; there are none of a language that is not known."""
    if code not in KNOWN:
        return {}
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    return DefaultDictionaryFactory().get_dictionary(code)


@lru_cache(maxsize=65536)
def is_word(word: str, code: str) -> bool:
    """Tell whether a language has a form in just this spelling: "Tokyo" is one of English, "tokyo" is not."""
    return word in forms(code)


@lru_cache(maxsize=65536)
def is_ordinary(word: str, code: str) -> bool:
    """Tell whether a word can be written in lower case: "Bush" and "Court" can, "Tokyo" cannot."""
    return is_word(word.lower(), code) or (word.lower().endswith("s") and is_word(word.lower()[:-1], code))
