"""Names of a source and of its translation, matched across scripts and inflections."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from mtcheck.facts.lexemes import lexemes
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import OPENING, Word, source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold, sound_key
from mtcheck.languages import language
from mtcheck.languages.dictionary import is_ordinary
from mtcheck.languages.glosses import stem
from mtcheck.languages.romanisation import romanised, schemes, strangeness
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

SAME = 0.28
"""Strangeness per letter up to which two words of different scripts are one name."""

ALIKE = 72
"""rapidfuzz ratio from which two words of Latin script are one name, in some form of it."""

RELATED = 0.5
"""Strangeness per letter up to which an unexplained word is a misspelling rather than another name."""


CONTRACTED = re.compile(r"\.|^I[’']|n[’']t$|[’'](?:ll|re|ve|d|m)$")
"""Abbreviations and contractions, which are no names."""


@dataclass(frozen=True, slots=True)
class NameDifference:
    """A name of the source that the target does not have, a name of the target that the source does not have, or both.

    `likeness` is 0 to 1: how much the two are one name that is spelt wrongly.
    """

    source: Span | None
    source_text: str
    target: Span | None
    target_text: str
    likeness: float


@lru_cache(maxsize=4096)
def name_differences(source: str, target: str, languages: tuple[str, str]) -> tuple[NameDifference, ...]:
    """Compare the names of a source and its translation."""
    code = languages[0]
    words = source_words(source, code)
    theirs = [token for token in tokens(target) if len(token.text) > 1]
    traces = gloss_stems(words)
    added = [one for one in target_names(target, code) if not explained(one, words, traces, code)]
    ours = [word for word in words if is_name(word, source, code)]
    lost = [word for word in ours if not carried(word, theirs, code)]
    return tuple(pair_up(source, target, grouped(source, lost), grouped(target, added), code))


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name of the target, the name of the source that it stands for, and how strange its spelling is for it.

    `strangeness` counts letters that no romanisation explains, or that two Latin spellings do not share.
    """

    source: str
    target: Span
    text: str
    strangeness: float


@lru_cache(maxsize=4096)
def spellings(source: str, target: str, languages: tuple[str, str]) -> tuple[Spelling, ...]:
    """Find what each unknown name of the source is spelt like in the target, where it is there at all."""
    code = languages[0]
    theirs = [token for token in tokens(target) if token.capital and len(token.text) > 3 and not token.text.isupper()]
    found = []
    parts = [piece for token in theirs for piece in pieces(token)]
    for word in source_words(source, code):
        if not word.capital or word.function or word.glosses or len(word.text) < 4 or word.text.isupper():
            continue
        if code not in schemes() and word.opening:
            continue
        found_part = matches(word.text, [part for part, _ in parts], code)
        if found_part:
            part, place = next(one for one in parts if one[0] == found_part)
            strange = oddness(word.text, part, code)
            found.append(Spelling(word.text, Span(place, place + len(part)), part, strange))
    return tuple(found)


def pieces(token: Token) -> list[tuple[str, int]]:
    """Give the parts of a hyphened name with their places."""
    found, place = [], token.start
    for part in token.text.split("-"):
        if len(part) > 3:
            found.append((part, place))
        place += len(part) + 1
    return found


def oddness(word: str, part: str, code: str) -> float:
    """Say how many letters of a name's spelling nothing explains; a changed ending of a Latin name is inflection."""
    left, right = fold(word), fold(part)
    if code in schemes() and not left.isascii():
        return strangeness(word, code, part)
    if left == right or left.startswith(right) or right.startswith(left):
        return 0.0
    shared = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), 0)
    return 0.0 if shared >= min(len(left), len(right)) - 2 else float(Levenshtein.distance(left, right))


def gloss_stems(words: Sequence[Word]) -> frozenset[str]:
    """Give the stems of all English words that the words of a source can become."""
    return frozenset(stem(part) for word in words for gloss in word.glosses for part in split(gloss))


@lru_cache(maxsize=65536)
def split(gloss: str) -> tuple[str, ...]:
    """Give the words of an English expression."""
    return tuple(gloss.replace("-", " ").split())


def target_names(text: str, code: str) -> list[Token]:
    """Give the words of an English text that are names: capitals that no ordinary word explains.

    A word that can be written in lower case is one only where a word list of the source language has it as
    a name ("Turkey", "China").
    """
    english = language("en")
    found = []
    dated = {lexeme.start for lexeme in lexemes(text, "en") if lexeme.forms}
    for token in tokens(text):
        if not token.capital or len(token.text) < 3 or token.start in dated or token.text.isupper():
            continue
        if token.text.lower() in english.function | english.abbreviations or CONTRACTED.search(token.text):
            continue
        parts = split(token.text)
        if all(is_ordinary(part, "en") or not part[0].isupper() for part in parts) and not is_place(token.text, code):
            continue
        if opens(text, token) and not is_place(token.text, code) and not name_goes_on(text, token):
            continue
        found.append(token)
    return found


def opens(text: str, token: Token) -> bool:
    """Tell whether a sentence or a quotation begins with a word."""
    before = text[max(0, token.start - 6) : token.start] if token.start > 6 else "\n" + text[: token.start]
    return bool(OPENING.search(before))


def name_goes_on(text: str, token: Token) -> bool:
    """Tell whether another capitalised word or a verb of saying follows at once: a name at the head of a sentence."""
    rest = tokens(text[token.end : token.end + 40])
    return bool(rest) and rest[0].capital and rest[0].text.lower() not in language("en").function


def is_place(word: str, code: str) -> bool:
    """Tell whether a word is a country, a people or a seat of government."""
    return fold(word) in knowledge().polity_words


def is_name(word: Word, text: str, code: str) -> bool:
    """Tell whether a word of the source is a name that must be found again."""
    if word.function or len(word.text) < 3 or (not word.capital and language(code).spaced):
        return False
    if word.glosses:
        return all(gloss[0].isupper() for gloss in word.glosses)
    dated = any(lexeme.start == word.start and lexeme.forms for lexeme in lexemes(text, code))
    return not (word.text.isupper() or word.opening or dated or is_ordinary(word.text, code))


def explained(token: Token, words: Sequence[Word], traces: frozenset[str], code: str) -> bool:
    """Tell whether the source has a word that a name of the target can come from."""
    parts = split(token.text)
    if any(stem(part.lower()) in traces for part in parts):
        return True
    countries = knowledge().polity_words.get(fold(token.text), frozenset())
    if countries and (countries & lands(words) or any(is_named(country, words, code) for country in countries)):
        return True
    cities = knowledge().cities
    if any(fold(token.text) in fold(city) for word in words for city in cities.get(word.text.casefold(), ())):
        return True
    others = [word.text for word in words if len(word.text) > 1]
    return any(source_of(part, others, code) for part in parts)


def lands(words: Sequence[Word]) -> frozenset[str]:
    """Give the polities that the words of a source name."""
    known = knowledge().polity_words
    return frozenset(
        code
        for word in words
        for gloss in word.glosses
        if gloss[0].isupper()
        for part in (gloss, *split(gloss))
        for code in known.get(fold(part), ())
    )


def is_named(country: str, words: Sequence[Word], code: str) -> bool:
    """Tell whether the words of a source name a country by a name of several words, in some inflection."""
    plain_words = [plain(word.text, code) for word in words]
    return any(
        all(any(word.startswith(part) for word in plain_words) for part in parts) for parts in phrases_of(country, code)
    )


@lru_cache(maxsize=1024)
def phrases_of(country: str, code: str) -> tuple[tuple[str, ...], ...]:
    """Give the names of several words that a country has in a language (CLDR), each word without its ending."""
    from babel import Locale

    names = [Locale(code).territories.get(country, "")]
    if code == "el" and country in knowledge().polities:
        names += knowledge().polities[country].greek
    return tuple(
        tuple(plain(word, code)[: max(4, len(word) - 2)] for word in name.split() if len(word) > 3)
        for name in names
        if " " in name
    )


def carried(word: Word, theirs: Sequence[Token], code: str) -> bool:
    """Tell whether the target has a name of the source."""
    wanted = {stem(part.lower()) for gloss in word.glosses for part in split(gloss)}
    countries = lands((word,))
    cities = knowledge().cities.get(word.text.casefold(), ())
    if countries and any(countries & knowledge().polity_words.get(fold(one.text), frozenset()) for one in theirs):
        return True
    if cities and any(fold(one.text) in fold(city) for one in theirs for city in cities):
        return True
    parts = [part for token in theirs for part in split(token.text)]
    return any(stem(part.lower()) in wanted for part in parts) or matches(word.text, parts, code) is not None


WORTH = 42
"""rapidfuzz ratio of two sound keys from which two words of different scripts are compared letter by letter."""


def matches(word: str, parts: Sequence[str], code: str) -> str | None:
    """Give the first of some English words that is one name with a word of the source, inflected or romanised."""
    if not parts:
        return None
    if code not in schemes():
        return next((part for part in parts if distance(word, part, code) <= 0), None)
    near = process.extract(
        sound_key(romanised(word, code)),
        [sound_key(part) for part in parts],
        scorer=fuzz.ratio,
        score_cutoff=WORTH,
        limit=3,
        processor=None,
    )
    return next((parts[number] for _, _, number in near if distance(word, parts[number], code) <= 0), None)


def source_of(part: str, words: Sequence[str], code: str) -> str | None:
    """Give the first of some words of the source that an English word is one name with."""
    if not words:
        return None
    if code not in schemes():
        return next((word for word in words if distance(word, part, code) <= 0), None)
    near = process.extract(
        sound_key(part),
        [sound_key(romanised(word, code)) for word in words],
        scorer=fuzz.ratio,
        score_cutoff=WORTH,
        limit=3,
        processor=None,
    )
    return next((words[number] for _, _, number in near if distance(words[number], part, code) <= 0), None)


@lru_cache(maxsize=131072)
def distance(word: str, part: str, code: str) -> float:
    """Say how far two words are from being one name: up to 0 they are one, above 1 they are strangers."""
    left, right = fold(word), fold(part)
    if left.isascii() or code not in schemes():
        if left[:4] == right[:4] and min(len(left), len(right)) >= 4:
            return 0.0
        return 1 - fuzz.ratio(left, right) / 100 - (1 - ALIKE / 100)
    return strangeness(word, code, part) / max(3, len(word)) - SAME


def grouped(text: str, found: Sequence[Word] | Sequence[Token]) -> list[Span]:
    """Join names that stand side by side."""
    spans: list[Span] = []
    for one in found:
        if spans and not text[spans[-1].end : one.start].strip(" \u00a0-’'s"):
            spans[-1] = Span(spans[-1].start, one.end)
        else:
            spans.append(Span(one.start, one.end))
    return spans


def pair_up(source: str, target: str, lost: list[Span], added: list[Span], code: str) -> list[NameDifference]:
    """Pair names that are lost with names that are added: the most alike first, then by place."""
    found = []
    ranked = sorted(
        (cost(source, target, one, other, code), i, j) for i, one in enumerate(lost) for j, other in enumerate(added)
    )
    used: tuple[set[int], set[int]] = (set(), set())
    for _, i, j in ranked:
        if i in used[0] or j in used[1]:
            continue
        used[0].add(i)
        used[1].add(j)
        one, other = lost[i], added[j]
        ours, theirs = source[one.start : one.end], target[other.start : other.end]
        found.append(NameDifference(one, ours, other, theirs, alike(ours, theirs, code)))
    for i, one in enumerate(lost):
        if i not in used[0]:
            found.append(NameDifference(one, source[one.start : one.end], None, "", 0.0))
    for j, other in enumerate(added):
        if j not in used[1]:
            found.append(NameDifference(None, "", other, target[other.start : other.end], 0.0))
    return found


def alike(ours: str, theirs: str, code: str) -> float:
    """Say how much two names, of one word or several, are one that is spelt wrongly."""
    best = [
        min((max(0.0, distance(a, b, code) + SAME) for b in theirs.split()), default=1.0)
        for a in ours.replace("-", " ").split()
    ]
    return max(0.0, 1 - sum(best) / len(best) / (2 * RELATED)) if best else 0.0


def cost(source: str, target: str, one: Span, other: Span, code: str) -> float:
    """Say how unlikely it is that one name was written for the other."""
    away = abs(one.start / max(1, len(source)) - other.start / max(1, len(target)))
    return away - alike(source[one.start : one.end], target[other.start : other.end], code)
