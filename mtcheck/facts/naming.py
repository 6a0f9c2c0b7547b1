"""Which names of a source and of its translation answer to each other, and which do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtcheck.facts.explicitation import completed, is_home
from mtcheck.facts.identity import SAME, distance, matches
from mtcheck.facts.names import Origin, capital_runs, carried, explained, is_name, origin_of, split, target_names
from mtcheck.facts.places import is_named, is_place, lands, lands_of, long_names
from mtcheck.facts.tokens import Token, tokens
from mtcheck.facts.words import Word, source_words
from mtcheck.knowledge.index import knowledge
from mtcheck.languages import language
from mtcheck.languages.glosses import stem
from mtcheck.types import Span

RELATED = 0.5
"""Strangeness per letter up to which an unexplained word is a misspelling rather than another name."""


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
    origin = origin_of(source, code)
    added = unexplained(target, origin)
    ours = [word for word in words if is_name(word, source, code) and source[word.start - 1 : word.start] != "."]
    lost = [word for word in ours if not carried(word, theirs, code)]
    gone = other_lands(words, theirs, added)
    rest, known = completed(target, added, origin), [word for word in lost if word.glosses]
    added = [one for one in added if one.start not in rest and (gone or known or not is_home(one, code))]
    if added and not lost:
        lost = fewer(ours, theirs, code) or gone
    found = pair_up(source, target, grouped(source, lost), grouped(target, added), code)
    return (
        (*found, *new_acronyms(source, target, origin.stems))
        if language(code).latin
        else (*found, *acronyms(source, target))
    )


def unexplained(target: str, origin: Origin) -> list[Token]:
    """Give the names of the target that nothing in the source explains, in order."""
    added = [one for one in target_names(target) if not explained(one, origin)]
    added += [one for one in strange_runs(target, origin) if one not in added]
    if added:
        whole = long_names(tokens(target))
        added = [one for one in added if not is_named(whole.get(one.start, ""), origin.words, origin.code)]
    return sorted(added, key=lambda one: one.start)


def strange_runs(target: str, origin: Origin) -> list[Token]:
    """Give the words of rows of capitals of which nothing has a source."""
    if origin.code in UNSURE:
        return []
    runs = capital_runs(target)
    bare = [token for token in runs if not explained(token, origin)]
    beside = {one.start for one, other in pairwise(bare) if target[one.end : other.start] == " "}
    after = {other.start for one, other in pairwise(bare) if target[one.end : other.start] == " "}
    whole = [token for token in bare if token.start in beside | after]
    return [token for token in whole if not is_title(token)]


UNSURE = frozenset({"ja", "zh"})
"""Languages whose names are written in characters that have several readings."""


def is_title(token: Token) -> bool:
    """Tell whether a word is a title that writers put before a name of their own."""
    return token.text.lower() in language("en").speakers | language("en").abbreviations


def fewer(ours: Sequence[Word], theirs: Sequence[Token], code: str) -> list[Word]:
    """Give names that the source has more often than the target: one mention may have become another name."""
    parts = [part for token in theirs for part in split(token.text)]
    times: Counter[str] = Counter()
    found = []
    for word in ours:
        times[word.text] += 1
        part = matches(word.text, parts, code)
        if part and times[word.text] > 1 and times[word.text] > parts.count(part):
            found.append(word)
    return found


def other_lands(words: Sequence[Word], theirs: Sequence[Token], added: Sequence[Token]) -> list[Word]:
    """Give words of the source, adjectives too, that name a country of which the target has nothing."""
    if not any(is_place(token.text) for token in added):
        return []
    named = lands_of(theirs)
    return [word for word in words if (mine := lands((word,))) and not mine & named][:1]


def acronyms(source: str, target: str) -> list[NameDifference]:
    """Compare acronyms in Latin letters that a source of another script has: they are not translated."""
    ours = [word for word in tokens(source) if is_acronym(word.text)]
    theirs = [word for word in tokens(target) if is_acronym(word.text)]
    lost = [one for one in ours if one.text not in target]
    added = [one for one in theirs if one.text not in source]
    return [
        NameDifference(Span(one.start, one.end), one.text, Span(other.start, other.end), other.text, 0.0)
        for one, other in zip(lost, added, strict=False)
        if len(ours) == len(theirs)
    ]


def new_acronyms(source: str, target: str, traces: frozenset[str]) -> list[NameDifference]:
    """Find acronyms of the target that a source in Latin letters has neither as such nor as words with the initials."""
    ours = {word.text for word in tokens(source)}
    if any(is_acronym(word) and word not in target for word in ours):
        return []
    initials = "".join(word.text[0] for word in tokens(source) if word.capital) + "".join(sorted(ours))
    return [
        NameDifference(None, "", Span(one.start, one.end), one.text, 0.0)
        for one in tokens(target)
        if is_acronym(one.text)
        and len(one.text) > SHORTEST
        and one.text not in initials
        and not is_place(one.text)
        and stem(one.text) not in traces
        and one.text not in knowledge().acronyms
    ]


SHORTEST = 2
"""Letters of an acronym that says little: "UN", "PM", "TV"."""


def is_acronym(text: str) -> bool:
    """Tell whether a word is two Latin capitals or more."""
    return text.isupper() and len(text) > 1 and text.isascii() and text.isalpha()


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
    return max(0.0, 1 - min(best) / (2 * RELATED)) if best else 0.0


def cost(source: str, target: str, one: Span, other: Span, code: str) -> float:
    """Say how unlikely it is that one name was written for the other."""
    away = abs(one.start / max(1, len(source)) - other.start / max(1, len(target)))
    return away - alike(source[one.start : one.end], target[other.start : other.end], code)
