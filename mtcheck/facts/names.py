"""Names in a source and in an English text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.identity import distance, matches, source_of
from mtcheck.facts.lexemes import Lexeme, lexemes
from mtcheck.facts.places import is_named, is_place, lands, polities
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import OPENING, Word, source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.languages.dictionary import is_ordinary, is_word
from mtcheck.languages.glosses import stem

ACRONYM = re.compile(r"^[A-Z]{2,}s?$|^(?=.{2,6}$)[A-Z][a-z]?[A-Z]")
"""Acronyms with small letters too: SDGs, AfD."""

NO_NAME = re.compile(r"[.\d&]|^I[’']|n[’']t$|[’'](?:ll|re|ve|d|m)$")
"""Abbreviations, contractions and designations, which are not taken for names."""


def gloss_stems(words: Sequence[Word]) -> frozenset[str]:
    """Give the stems of all English words that the words of a source can become."""
    return frozenset().union(*(stems(word.glosses) for word in words if word.glosses))


@lru_cache(maxsize=65536)
def stems(texts: tuple[str, ...]) -> frozenset[str]:
    """Give the stems of the words of English expressions."""
    return frozenset(stem(part) for text in texts for part in split(text))


@lru_cache(maxsize=65536)
def split(gloss: str) -> tuple[str, ...]:
    """Give the words of an English expression."""
    return tuple(gloss.replace("-", " ").split())


def capital_runs(text: str) -> list[Token]:
    """Give the words of an English text that stand in a row of two capitals or more and open no sentence.

    They are names even where each of them is an ordinary word: "the Canary Islands".
    """
    english = language("en")
    found: list[Token] = []
    run: list[Token] = []
    for token in (*tokens(text), None):
        fits = (
            token is not None and token.capital and len(token.text) > 2 and token.text.lower() not in english.function
        )
        if token and fits and not token.text.isupper() and (not run or text[run[-1].end : token.start] == " "):
            run.append(token)
            continue
        if len(run) > 1 and not opens(text, run[0]):
            found += run
        run = [token] if token and fits and not token.text.isupper() else []
    return found


def opens(text: str, token: Token) -> bool:
    """Tell whether a sentence or a quotation begins with a word."""
    before = text[max(0, token.start - 6) : token.start] if token.start > 6 else "\n" + text[: token.start]
    return bool(OPENING.search(before))


def target_names(text: str) -> list[Token]:
    """Give the words of an English text that are names: capitals that no ordinary word explains.

    A word that can be written in lower case is one only where it is a place ("Turkey", "China").
    """
    english = language("en")
    no_names = english.function | english.abbreviations
    found = []
    dated = {lexeme.start for lexeme in lexemes(text, "en") if is_counted(lexeme)}
    for token in tokens(text):
        if not token.capital or len(token.text) < 3 or token.start in dated or ACRONYM.search(token.text):
            continue
        if token.text.lower() in no_names or NO_NAME.search(token.text):
            continue
        parts = split(token.text)
        if all(is_ordinary(part, "en") or not part[0].isupper() for part in parts) and not is_place(token.text):
            continue
        found.append(token)
    return found


def is_name(word: Word, text: str, code: str) -> bool:
    """Tell whether a word of the source is a name that must be found again."""
    if word.function or len(word.text) < 3 or (not word.capital and language(code).spaced):
        return False
    if word.glosses:
        return all(gloss[0].isupper() for gloss in word.glosses)
    dated = any(lexeme.start == word.start and is_counted(lexeme) for lexeme in lexemes(text, code))
    return not (
        word.text.isupper() or word.opening or dated or is_ordinary(word.text, code) or is_noun(word.text, code)
    )


def is_counted(lexeme: Lexeme) -> bool:
    """Tell whether a word is a number, a unit or a part of a date."""
    return any(form.table not in {"hints", "denial", "negation"} for form in lexeme.forms)


def is_noun(word: str, code: str) -> bool:
    """Tell whether a word with a capital is an ordinary noun: German writes them so."""
    return code == "de" and is_word(word, "de")


@dataclass(frozen=True, slots=True)
class Origin:
    """What a source has that names of its target can come from.

    `texts` are its words of two letters or more, `stems` those of their English words, `cities` the English names,
    folded, of cities that they may be.
    """

    words: tuple[Word, ...]
    code: str
    texts: tuple[str, ...]
    stems: frozenset[str]
    cities: tuple[str, ...]


@lru_cache(maxsize=1024)
def origin_of(source: str, code: str) -> Origin:
    """Look a source over for what names can come from."""
    words = source_words(source, code)
    texts = tuple(word.text for word in words if len(word.text) > 1)
    cities = tuple(city for word in words for city in city_names(word.text))
    return Origin(words, code, texts, gloss_stems(words), cities)


def explained(token: Token, origin: Origin) -> bool:
    """Tell whether the source has a word that a name of the target can come from."""
    words, code = origin.words, origin.code
    countries = polities(token.text)
    if not countries and not stems((token.text,)).isdisjoint(origin.stems):
        return True
    if countries and (countries & lands(words) or any(is_named(country, words, code) for country in countries)):
        return True
    small = fold(token.text)
    if any(small in city for city in origin.cities):
        return True
    others: Sequence[str] = origin.texts
    if countries:
        others = [word.text for word in words if len(word.text) > 1 and not lands((word,))]
    return any(source_of(part, others, code) for part in split(token.text))


@lru_cache(maxsize=65536)
def city_names(word: str) -> tuple[str, ...]:
    """Give the English names, folded, of cities that a word of another script may be the name of."""
    return tuple(map(fold, knowledge().cities.get(word.casefold(), ())))


def carried(word: Word, theirs: Sequence[Token], code: str) -> bool:
    """Tell whether the target has a name of the source."""
    wanted = stems(word.glosses)
    countries = lands((word,))
    cities = city_names(word.text)
    if countries and any(countries & polities(one.text) for one in theirs):
        return True
    if cities and any(fold(one.text) in city for one in theirs for city in cities):
        return True
    if wanted and any(not stems((token.text,)).isdisjoint(wanted) for token in theirs):
        return True
    parts = [part for token in theirs for part in split(token.text)]
    if code in BORROWING and not word.glosses and len(word.text) > SYLLABLES:
        ordinary = [part for part in parts if is_ordinary(part, "en")]
        if any(distance(word.text, part, code) <= BORROWED for part in ordinary):
            return True
    return matches(word.text, parts, code) is not None


BORROWING = frozenset({"ja"})
"""Languages that write nouns which they borrow as they write foreign names: キャラクター, character."""

BORROWED, SYLLABLES = 0.45, 3
"""Distance up to which such a noun is an English word (0.24 to 0.42 for seven, 0.51 and more for other words), and
signs that are too few to tell."""
