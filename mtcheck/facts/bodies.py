"""Bodies that a text or its source names: parties, agencies, courts, clubs, treaties."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from mtcheck.facts.literal import has_capitals, pieces
from mtcheck.facts.terms import last_word, parts
from mtcheck.knowledge.bodies import Organisation, greek_beginnings, wrong_names
from mtcheck.knowledge.spelling import beginning, fold
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

WORD = re.compile(r"\w+")

LIKE = 55
"""rapidfuzz ratio from which a row of capitals is another name of a body of the source."""

RUN = re.compile(r"(?!The )[A-Z][\w’'-]*(?:(?: (?:of|and|for|the|de|&))* [A-Z][\w’'-]*)+")


@dataclass(frozen=True, slots=True)
class Misnamed:
    """A body, what the text calls it, and how the source names it ("" without one)."""

    body: Organisation
    span: Span
    source: str = ""


def literal_names(text: str) -> Iterator[Misnamed]:
    """Find names of bodies that are word-for-word renderings which nobody uses."""
    words = pieces(text)
    passed = 0
    for first, (key, start, _) in enumerate(words):
        if first < passed:
            continue
        for wanted, written, one in wrong_names().get(key, ()):
            last = first + len(wanted) - 1
            if last >= len(words) or any(words[first + n][0] != word for n, word in enumerate(wanted)):
                continue
            span = Span(start, words[last][2])
            if has_capitals(written, text[span.start : span.end]) and not stands(one, text):
                yield Misnamed(one, span)
                passed = last + 1
                break


def stands(body: Organisation, text: str) -> bool:
    """Tell whether a text has one of the full names of a body."""
    small = f" {fold(text)} "
    return any(f" {fold(name)} " in small for name in (body.name, *body.also) if " " in name)


@lru_cache(maxsize=8192)
def greek_names(start: str) -> tuple[tuple[tuple[str, ...], Organisation], ...]:
    """Give the Greek names of bodies of which one begins so, in plain spelling, those of most words first."""
    found = [
        (words, one)
        for one in greek_beginnings().get(start, ())
        for name in one.greek
        if len(words := tuple(plain(word, "el") for word in WORD.findall(name))) > 1
    ]
    return tuple(sorted(found, key=lambda row: -len(row[0])))


def bodies_of(source: str) -> Iterator[tuple[Organisation, str]]:
    """Find the bodies that a Greek text names in full, with how it names them."""
    words = parts(source, "el")
    passed = 0
    for first, (word, start, _) in enumerate(words):
        if first < passed or not source[start].isupper():
            continue
        for wanted, one in greek_names(beginning(word)):
            last = last_word(wanted, words, first, "el")
            if last >= 0:
                yield one, source[start : words[last][2]]
                passed = last + 1
                break


def misnamed_bodies(source: str, target: str) -> Iterator[Misnamed]:
    """Find bodies of a Greek source for which the translation has a row of capitals that is no name of theirs."""
    small = f" {fold(target)} "
    for body, name in bodies_of(source):
        if any(fold(one) in small for one in body.names):
            continue
        ranked = [
            (fuzz.token_sort_ratio(target[span.start : span.end], one), span)
            for span in capital_rows(target)
            for one in full(body)
        ]
        likeness, span = max(ranked, key=lambda row: row[0], default=(0.0, Span(0, 0)))
        if likeness >= LIKE:
            yield Misnamed(body, span, name)


def capital_rows(text: str) -> Iterator[Span]:
    """Give the rows of capitals of a text, and the halves of those with an "and"."""
    for match in RUN.finditer(text):
        yield Span(*match.span())
        start = match.start()
        for half in match.group().split(" and "):
            yield Span(start, start + len(half))
            start += len(half) + len(" and ")


def full(body: Organisation) -> tuple[str, ...]:
    """Give the names of a body that are no acronyms."""
    return (body.name, *body.also)
