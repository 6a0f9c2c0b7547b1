"""Which words of a source have left a trace in the translation, and which words of the translation have a source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from mtcheck.facts.identity import matches, source_of
from mtcheck.facts.lexemes import lexemes
from mtcheck.facts.names import gloss_stems, split, stems
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.languages.glosses import glosses, vocabulary
from mtcheck.languages.romanisation import schemes
from mtcheck.types import Span

COGNATE = 78
"""rapidfuzz ratio from which words of two languages of Latin script are taken for the same one."""


LONG = 6
"""Letters above which a word in lower case is compared with words of another script: δημοκρατία, democracy."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A content word and whether the other text answers to it; None where nothing is known of the word."""

    span: Span
    text: str
    found: bool | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """The content words of a pair, in order: those of the source and those of the target."""

    source: tuple[Trace, ...]
    target: tuple[Trace, ...]

    @property
    def carried(self) -> float | None:
        """Give the share of the source's words that left a trace, None where fewer than two can be judged."""
        return share(self.source)

    @property
    def supported(self) -> float | None:
        """Give the share of the target's words that have a source."""
        return share(self.target)


def share(traces: Sequence[Trace]) -> float | None:
    """Give the share of those found among those that can be judged."""
    judged = [trace.found for trace in traces if trace.found is not None]
    return sum(judged) / len(judged) if len(judged) >= 2 else None


@lru_cache(maxsize=4096)
def coverage(source: str, target: str, back: str | None, languages: tuple[str, str]) -> Coverage:
    """Follow the content words of a pair into the other text: by word list, cognates, names and back-translation."""
    code = languages[0]
    words = [word for word in source_words(source, code) if not word.function and len(word.text) > 1]
    numbers = {one.start for one in lexemes(source, code) if one.forms}
    theirs = content(target)
    here = frozenset().union(*(stems((token.text,)) for token in tokens(target)))
    folded = sorted({fold(token.text) for token in theirs})
    parts = tuple(part for token in theirs for part in split(token.text) if len(part) > 1)
    home = frozenset(word.text.casefold()[:5] for word in source_words(back, code)) if back else None
    short = shortened(source, target, words)
    ours = tuple(
        Trace(
            Span(word.start, word.end),
            word.text,
            True if word.start in short else left(word, here, folded, parts, home, code),
        )
        for word in words
        if word.start not in numbers
    )
    traces = gloss_stems(words)
    forms = sorted({fold(word.text) for word in words})
    others = tuple(word.text for word in words if word.capital or len(word.text) > LONG)
    known = vocabulary(code)
    right = tuple(
        Trace(Span(token.start, token.end), token.text, supported(token, traces, forms, others, known, code))
        for token in theirs
    )
    return Coverage(ours, right)


SHORT_NAME = re.compile(r"\s\(([A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*)\)")
"""A short name in brackets after the full one: "(AfCFTA)"."""


def shortened(source: str, target: str, words: Sequence[Word]) -> set[int]:
    """Give where the words of a full name begin that the target names by the short name which the source has after it.

    A full name has as many content words as its short name has capitals, or one more.
    """
    found: set[int] = set()
    for match in SHORT_NAME.finditer(source):
        if match[1] in target:
            size = sum(char.isupper() for char in match[1]) + 1
            found |= {word.start for word in [one for one in words if one.end <= match.start()][-size:]}
    return found


def content(text: str) -> list[Token]:
    """Give the content words of an English text, without numbers, months and units."""
    function = language("en").function | AUXILIARIES
    numbers = {one.start for one in lexemes(text, "en") if any(form.table != "denial" for form in one.forms)}
    return [
        token
        for token in tokens(text)
        if token.text.lower() not in function
        and token.start not in numbers
        and token.text[0].isalpha()
        and len(token.text) > 2
    ]


AUXILIARIES = frozenset(
    "am is are was were be been being have has had having do does did "
    "will would can could shall should may might must".split()
)


def left(
    word: Word,
    here: frozenset[str],
    folded: list[str],
    parts: tuple[str, ...],
    home: frozenset[str] | None,
    code: str,
) -> bool | None:
    """Tell whether a word of the source left a trace."""
    if not stems(word.glosses).isdisjoint(here):
        return True
    if home is not None and word.text.casefold()[:5] in home:
        return True
    if cognate(word.text, folded, parts, code):
        return True
    return False if word.glosses or home is not None else None


def cognate(word: str, folded: list[str], parts: tuple[str, ...], code: str) -> bool:
    """Tell whether the target has the word itself, in another spelling or script."""
    if code in schemes():
        if len(word) < 4 or not (word[0].isupper() or len(word) > LONG or not language(code).spaced):
            return False
        if not word[0].isupper() and language(code).spaced:
            parts = tuple(part for part in parts if len(part) > LONG)
        return matches(word, parts, code) is not None
    small = fold(word)
    if len(small) < 4:
        return small in folded
    if any(other[:5] == small[:5] for other in folded):
        return True
    return process.extractOne(small, folded, scorer=fuzz.ratio, score_cutoff=COGNATE) is not None


def supported(
    token: Token, traces: frozenset[str], forms: list[str], others: tuple[str, ...], known: frozenset[str], code: str
) -> bool | None:
    """Tell whether a word of the target has a source; None where the word list does not know the word."""
    if not stems((token.text,)).isdisjoint(traces):
        return True
    small = fold(token.text)
    if code not in schemes():
        if any(form[:5] == small[:5] for form in forms) or process.extractOne(
            small, forms, scorer=fuzz.ratio, score_cutoff=COGNATE
        ):
            return True
    elif any(source_of(part, others, code) for part in split(token.text) if len(part) > 3):
        return True
    if not glosses(code).stems and not glosses(code).words:
        return None
    known_here = not stems((token.text,)).isdisjoint(known)
    return False if known_here or (token.capital and language(code).spaced) else None
