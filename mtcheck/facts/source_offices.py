"""The offices that a source names, and what the translation has for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from mtcheck.facts.identity import matches
from mtcheck.facts.literal import pieces
from mtcheck.facts.people import stands_alone
from mtcheck.facts.terms import last_word, parts
from mtcheck.facts.tokens import Token, tokens
from mtcheck.knowledge.office_words import OfficeWord, office_terms, office_words, state_terms
from mtcheck.knowledge.spelling import BEGINNING, beginning, fold
from mtcheck.languages import language
from mtcheck.languages.glosses import stem
from mtcheck.languages.spelling import plain
from mtcheck.types import Span

REACH = 3
"""Words at most between an office of the source and the name of its holder."""

BEFORE = 3
"""Words at most of what stands before a name in the place of its office."""

GENERIC = frozenset((word,) for word in "official leader chief head officer member executive".split())
"""Words that a translator may put for any office."""


@dataclass(frozen=True, slots=True)
class LostOffice:
    """An office of the source that the translation calls by none of its names.

    `span` is what stands for it: one of the words that are known to be wrong (`known`), or what stands
    before its holder's name; where that is an article alone, the span takes in the name, and `holder` is that.
    """

    office: OfficeWord
    source: str
    span: Span
    known: bool
    holder: str = ""


@lru_cache(maxsize=8192)
def terms(start: str, code: str) -> tuple[tuple[tuple[str, ...], OfficeWord], ...]:
    """Give the terms of a language whose first word begins so, accents aside, those of most words first."""
    rows = office_terms().get(f"{code} {beginning(start)}", ())
    found = [(tuple(plain(word, code) for word in one.term.split()), one) for one in rows]
    return tuple(sorted(found, key=lambda row: -len(row[0])))


def offices_of(source: str, code: str) -> Iterator[tuple[OfficeWord, Span]]:
    """Find the offices that a source names, the longest term at each place."""
    words = parts(source, code)
    passed = 0
    for first, (word, start, _) in enumerate(words):
        if first < passed:
            continue
        for wanted, one in terms(word[:BEGINNING], code):
            last = last_word(wanted, words, first, code)
            if last >= 0 and fits_case(one.term, source[start : words[last][2]]):
                yield one, Span(start, words[last][2])
                passed = last + 1
                break


def fits_case(term: str, text: str) -> bool:
    """Tell whether an acronym is written as one."""
    return not term.isupper() or text.isupper()


@lru_cache(maxsize=4096)
def lost_offices(source: str, target: str, code: str) -> tuple[LostOffice, ...]:
    """Find the offices of a source for which its translation has no right word."""
    found = []
    traces = {stem(word) for word, _, _ in pieces(target)}
    for office, span in offices_of(source, code):
        text = source[span.start : span.end]
        if place := wrong_words(office, target):
            found.append(LostOffice(office, text, place, known=True))
        elif any(all(stem(word) in traces for word in fold(one).split()) for one in office.english):
            continue
        elif place := bare_name(source, span, target, code):
            holder = target[place.start : place.end].partition(" ")[2]
            found.append(LostOffice(office, text, place, known=False, holder=holder))
        elif place := stands_for(office, source, span, target, code):
            found.append(LostOffice(office, text, place, known=False))
    return tuple(found)


def stands_for(office: OfficeWord, source: str, span: Span, target: str, code: str) -> Span | None:
    """Find what stands in the place of an office that the translation does not name.

    Where its English words may not be all, only another office that the source does not have tells.
    """
    if not office.complete:
        return other_office(source, target, code, state=True) if office.term in state_terms(code) else None
    return half(office, target) or other_office(source, target, code) or before_holder(source, span, target, code)


@cache
def usual_names(code: str) -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    """Index the usual English names of offices by their first word: (words, terms with them), the longest first."""
    owners: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for rows in office_words(code).values():
        for one in rows:
            for text in one.english:
                owners[tuple(fold(text).split())].add(one.term)
    usual = {
        tuple(fold(one.english[0]).split()) for rows in office_words(code).values() for one in rows if one.complete
    }
    found: defaultdict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = defaultdict(list)
    for words in sorted(usual, key=len, reverse=True):
        found[words[0]].append((words, frozenset(owners[words])))
    return {first: tuple(rows) for first, rows in found.items()}


def other_office(source: str, target: str, code: str, *, state: bool = False) -> Span | None:
    """Find the one office that the translation names and that is no rendering of any office of the source.

    With `state` it must be an office of state.
    """
    ours = {one.term for one, _ in offices_of(source, code)}
    words = pieces(target)
    found: list[Span] = []
    passed = 0
    for first, (key, start, _) in enumerate(words):
        if first < passed:
            continue
        for wanted, owners in usual_names(code).get(key, ()):
            last = first + len(wanted) - 1
            if last < len(words) and all(words[first + n][0] == one for n, one in enumerate(wanted)):
                passed = last + 1
                if wanted not in GENERIC and not owners & ours and (not state or owners & state_terms(code)):
                    found.append(Span(start, words[last][2]))
                break
    return found[0] if len(found) == 1 else None


def wrong_words(office: OfficeWord, target: str) -> Span | None:
    """Find one of the renderings that are known to be wrong for an office."""
    words = pieces(target)
    for text in sorted(office.wrong, key=len, reverse=True):
        wanted = fold(text).split()
        for first in range(len(words) - len(wanted) + 1):
            if all(words[first + n][0] in {one, f"{one}s"} for n, one in enumerate(wanted)):
                return Span(words[first][1], words[first + len(wanted) - 1][2])
    return None


def half(office: OfficeWord, target: str) -> Span | None:
    """Find the last word of an office's English name that stands without the others: "Wari president" for a tribe's.

    The capitals before it belong to the stretch.
    """
    heads = {stem(fold(one).split()[-1]) for one in office.english if " " in one}
    alone = {stem(fold(one)) for one in office.english if " " not in one}
    words = tokens(target)
    place = next((n for n, token in enumerate(words) if stem(token.text) in heads - alone), -1)
    first = place
    while first > 0 and place - first < BEFORE and is_common(words[first - 1], gap_before(target, words, first)):
        first -= 1
    return Span(words[first].start, words[place].end) if 0 <= first < place else None


def gap_before(target: str, words: Sequence[Token], place: int) -> str:
    """Give what stands between a word and the one before it."""
    return target[words[place - 1].end : words[place].start]


def before_holder(source: str, span: Span, target: str, code: str) -> Span | None:
    """Find what stands before the name of an office's holder, where the source has the name right after the office."""
    name = next((source[a:b] for _, a, b in parts(source, code) if a >= span.end), "")
    if not name[:1].isupper() or source[span.end : source.find(name, span.end)].strip():
        return None
    words = tokens(target)
    found = matches(name, [token.text for token in words if token.capital], code)
    place = next((n for n, token in enumerate(words) if token.text == found and token.capital), -1)
    first = place
    while first > 0 and place - first < BEFORE and is_common(words[first - 1], gap_before(target, words, first)):
        first -= 1
    return Span(words[first].start, words[place - 1].end) if 0 <= first < place else None


def bare_name(source: str, span: Span, target: str, code: str) -> Span | None:
    """Find the whole name of an office's holder after an article: "the" is what is left of "the MP Nick Zantel".

    The source must have the name right after the office.
    """
    names = [source[a:b] for _, a, b in parts(source, code) if a >= span.end][:2]
    beside = source[span.end :].lstrip().startswith(" ".join(names))
    if len(names) < 2 or not beside or not all(name[0].isupper() for name in names):
        return None
    words = tokens(target)
    for article, *name in zip(words, words[1:], words[2:], strict=False):
        text = f"{article.text.lower()} {name[0].text} {name[1].text}"
        is_bare = text.startswith("the ") and target[article.end : name[1].end] == text.removeprefix("the")
        same = is_bare and all(matches(one, [other.text], code) for one, other in zip(names, name, strict=True))
        if same and all(one.capital for one in name) and stands_alone(target, name[1].end):
            return Span(article.start, name[1].end)
    return None


def is_common(token: Token, gap: str) -> bool:
    """Tell whether a word can be part of an office's name before its holder's."""
    return gap == " " and token.text.lower() not in language("en").function and token.text.isalpha()
