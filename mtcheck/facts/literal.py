"""Expressions of a text that an engine took word for word, with what says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mtcheck.facts.subject import mentions, speaks_of
from mtcheck.facts.terms import find_term
from mtcheck.facts.tokens import tokens
from mtcheck.knowledge.phrasebook import Phrase, phrasebook
from mtcheck.knowledge.spelling import EXACTLY, POSSESSIVES, fold, phrase_words
from mtcheck.languages import language
from mtcheck.types import Bitext, Pair, Span

LEAST = 0.6
"""Confidence from which a phrase is reported without the source."""

SURE = 0.95
"""Confidence of a phrase whose original stands in the source."""

WORDS = re.compile(r"[^\W_][^\s\-‐‑–/]*")
PIECE = re.compile(r"[^-‐‑–/]+")
LAST = re.compile(r"(?P<word>[^\W_][\w’'-]*)(?P<gap>\W*)$")
FIRST = re.compile(r"^(?P<gap>\W*)(?P<word>[^\W_][\w’'-]*)")

WORDS_ONLY = frozenset(["senses", "idioms"])
"""Books whose records are words, so that a capital within a sentence makes a name of them."""

NAME_BEFORE = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][a-z’'-]+ $")
"""A word with a capital that opens no sentence."""

FROM = "from:"
"""What stands before a language that an article must be known to be translated from."""

OPENERS = "\"'“‘«([—–-"


@dataclass(frozen=True, slots=True)
class Literal:
    """A phrase that stands in a segment, and where; `original` is the term of the source that it comes from.

    `afar` is True where its cues stand in another sentence, which counts in a poor article only.
    """

    pair: Pair
    span: Span
    phrase: Phrase
    confidence: float
    original: str = ""
    afar: bool = False


def literals(bitext: Bitext, name: str) -> Iterator[Literal]:
    """Find the phrases of a file of the phrase book in an article, the longest that counts at each place.

    Where a segment has a source, its terms decide; elsewhere what stands beside the phrase and in the article.
    """
    for pair in bitext.article:
        passed = 0
        for span, one in phrases(pair, name):
            if name in WORDS_ONLY and one.confidence == 0 and is_name(pair.target.text, span):
                continue
            if span.start >= passed and (found := judged(bitext, pair, span, one)):
                yield found
                passed = span.end


def phrases(pair: Pair, name: str) -> Iterator[tuple[Span, Phrase]]:
    """Find the phrases that stand in a segment under their own conditions, the longer ones first at each place."""
    words, places = pieces(pair.target.text), places_of(pair.target.text)
    book, begun = phrasebook(name).by_start, phrasebook(name).first_words.intersection(places)
    for first in sorted(place for key in begun for place in places[key]):
        key, start, _ = words[first]
        following = words[first + 1][0] if first + 1 < len(words) else ""
        for wanted, written, one in (*book.get(f"{key} {following}", ()), *book.get(key, ())):
            last = first + len(wanted) - 1
            if last < len(words) and (
                len(wanted) < 3 or all(words[first + n][0] == wanted[n] for n in range(2, len(wanted)))
            ):
                span = Span(start, words[last][2])
                if fits(pair, span, written, one):
                    yield span, one


@lru_cache(maxsize=4096)
def places_of(text: str) -> dict[str, list[int]]:
    """Give the words of a text as phrases have them, each with its numbers among them."""
    found: dict[str, list[int]] = {}
    for number, (key, _, _) in enumerate(pieces(text)):
        found.setdefault(key, []).append(number)
    return found


@lru_cache(maxsize=4096)
def pieces(text: str) -> tuple[tuple[str, int, int], ...]:
    """Give the words of a text as phrases have them (see `phrase_words`), with their places; a hyphen parts words."""
    found = []
    for token in tokens(text):
        for match in PIECE.finditer(token.text):
            if key := fold(match.group()):
                key = "his" if key in POSSESSIVES else key
                found.append((key, token.start + match.start(), token.start + match.end()))
    return tuple(found)


def fits(pair: Pair, span: Span, written: str, one: Phrase) -> bool:
    """Tell whether a phrase stands as its record wants it: its capitals, its place, its neighbours."""
    text = pair.target.text
    stands = text[span.start : span.end]
    if one.headline and pair.target.kind != "headline":
        return False
    if not has_capitals(written, stands):
        return False
    if any(kept(text, span, phrase) for phrase in one.keep):
        return False
    if one.unless and has_any(text, one.unless):
        return False
    before, after = text[: span.start], text[span.end :]
    if " " not in stands and stands[0].isupper() and not one.before and NAME_BEFORE.search(before):
        return False  # the surname of whoever is named before it
    return is_beside(before, one.before, last=True) and is_beside(after, one.after, last=False)


def has_any(text: str, cues: tuple[str, ...]) -> bool:
    """Tell whether one of some words stands in a text; `*` at the end of a word stands for any ending."""
    words = [word for word, _, _ in pieces(text)]
    joined = f" {' '.join(words)} "
    for cue in cues:
        wanted = " ".join(phrase_words(cue.removesuffix("*")))
        if f" {wanted}" in joined and (cue.endswith("*") or f" {wanted} " in joined):
            return True
    return False


def has_capitals(written: str, stands: str) -> bool:
    """Tell whether each word of a text has a capital where the record's has one, and is all capitals where that is."""
    if written.startswith(EXACTLY):
        return WORDS.findall(written.removeprefix(EXACTLY)) == WORDS.findall(stands)
    pairs = zip(WORDS.findall(written), WORDS.findall(stands), strict=False)
    return all(
        theirs.isupper() if mine.isupper() and len(mine) > 1 else theirs[0].isupper() or not mine[0].isupper()
        for mine, theirs in pairs
    )


def kept(text: str, span: Span, phrase: str) -> bool:
    """Tell whether a longer phrase that is right covers a stretch."""
    near = max(0, span.start - len(phrase))
    at = text.lower().find(phrase.lower(), near, span.end + len(phrase))
    return 0 <= at <= span.start and at + len(phrase) >= span.end


def is_beside(text: str, wanted: frozenset[str], *, last: bool) -> bool:
    """Tell whether one of the wanted neighbours ends a text, or (not `last`) begins it."""
    if not wanted:
        return True
    match = (LAST if last else FIRST).search(text)
    word = match["word"] if match else ""
    edge = "^" if last else "$"
    if not word or match is None:
        return edge in wanted
    if last and match["gap"].strip() == "." and word.lower() in language("en").abbreviations:
        return word.lower() in wanted
    stopped = any(mark in match["gap"] for mark in ".!?;:\n") or (last and any(one in match["gap"] for one in OPENERS))
    if edge in wanted and stopped:
        return True
    if stopped or "," in match["gap"]:
        return False
    is_name = word[0].isupper() and word.lower() not in language("en").function
    return word.lower() in wanted or ("Name" in wanted and is_name) or ("#" in wanted and word[0].isdigit())


def judged(bitext: Bitext, pair: Pair, span: Span, one: Phrase) -> Literal | None:
    """Say how sure it is that a phrase was taken word for word; None where it was probably not.

    A term of several words in the source has one sense and needs no cue.
    """
    code = bitext.source_language or ""
    terms = [term for language, term in one.original if language == code]
    in_context = not one.cues or has_any(pair.target.text, one.cues)
    if pair.source:
        found = next((term for term in terms if (in_context or " " in term) and find_term(pair.source, term, code)), "")
        if one.confidence == 0 and is_explained(one, pair):
            return None  # the term stands for two things here, and one of them was put right
        return Literal(pair, span, one, max(one.confidence, SURE), found) if found else None
    if (code and one.original and not terms) or one.confidence < LEAST:
        return None
    if not in_context and not (bitext.poor and has_any(bitext.target_text, one.cues)):
        return None
    if one.severity == "minor" and is_explained(one, pair):
        return None
    if one.near and not any(is_near(bitext, pair, text) for text in one.near):
        return None
    return Literal(pair, span, one, one.confidence, afar=not in_context)


def is_name(text: str, span: Span) -> bool:
    """Tell whether a stretch is written like a name: with a capital, and not at the beginning of a sentence."""
    return text[span.start].isupper() and bool(re.search(r"[\w,;] $", text[: span.start]))


def is_explained(one: Phrase, pair: Pair) -> bool:
    """Tell whether a sentence says itself what a phrase means ("the Supreme Court, the Areios Pagos")."""
    return (
        f" {' '.join(phrase_words(one.reading))} " in f" {' '.join(word for word, _, _ in pieces(pair.target.text))} "
    )


def is_near(bitext: Bitext, pair: Pair, text: str) -> bool:
    """Tell whether an article has what a phrase wants in it, or was translated from the language that it wants."""
    if text.startswith(FROM):
        return bitext.source_language == text.removeprefix(FROM)
    return speaks_of(bitext, pair, text[1:]) if text.startswith("@") else mentions(bitext, pair, text)
