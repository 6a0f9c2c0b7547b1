"""Offices in a text: what they are called, of which country, and who holds them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtcheck.facts.near_names import near_names
from mtcheck.facts.people import PersonMention, people
from mtcheck.facts.tokens import Token, adjacent, first_from, phrases, tokens
from mtcheck.knowledge.index import Style, knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.types import Span

LONGEST_STYLE = 9
"""Words in the longest style that is looked up."""

LONGEST_POLITY = 4
"""Words in the longest name of a country that is looked up."""

OTHER_OFFICE = frozenset("deputy shadow vice assistant under first associate adjunct alternate junior co".split())
"""A word that makes another office of the one it stands before."""

BETWEEN = frozenset("former new acting outgoing incoming then current interim caretaker ex late designate".split())
"""A word that may stand between a country and its office."""

NAME_AFTER = re.compile(r"\s*,?\s+(?=[^\W\d_])")
OF = re.compile(r"\s+(?P<word>of|for)\s+(?:the\s+)?", re.IGNORECASE)
LONGEST_GAP = 30
"""Code points at most between a name and the office in apposition to it: ", the South African "."""
APPOSITION = re.compile(r",\s+(?:the\s+|its\s+|their\s+)?$", re.IGNORECASE)
OF_A_COUNTRY = re.compile(r",\s+the\s+[A-Z][\w.]*(?:[\s-][A-Z][\w.]*)?(?:[’']s?)?\s+")
"""What stands between a name and the office in apposition to it where the country is named too."""


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """A style that stands in a text.

    `polity` is the code of the country that the text itself names with it, or "". `holders` are the people
    whose name stands with it; a bare surname may belong to several. `holder_text` is that name as written.
    """

    span: Span
    text: str
    styles: tuple[Style, ...]
    polity: str
    holders: tuple[Person, ...]
    holder_text: str


@lru_cache(maxsize=8192)
def offices(text: str) -> tuple[OfficeMention, ...]:
    """Find every office by the longest style that fits; a "Deputy ..." or "... for Health" is another office."""
    known = knowledge().style_places
    found: list[OfficeMention] = []
    passed = 0
    for first, count, span in phrases(text, LONGEST_STYLE, starts=knowledge().style_starts):
        if first >= passed and fold(text[span.start : span.end]) in known:
            passed = first + count
            if one := mention(text, office_proper(text, first, count), passed - 1):
                found.append(one)
    return tuple(found)


def mention(text: str, first: int, last: int) -> OfficeMention | None:
    """Describe the office that the words from `first` to `last` name, or None where they are part of another one."""
    words = tokens(text)
    span = Span(words[first].start, words[last].end)
    if first and fold(words[first - 1].text) in OTHER_OFFICE and adjacent(text, words[first - 1], words[first]):
        return None
    after, goes_on = polity_after(text, span.end)
    if goes_on:
        return None
    style = text[span.start : span.end]
    polity = after or polity_before(text, first)
    return OfficeMention(span, style, knowledge().styles(style), polity, *holder(text, span))


def office_proper(text: str, first: int, count: int) -> int:
    """Give the first word of an office without the country that its style begins with ("NATO Secretary General")."""
    words, known = tokens(text), knowledge()
    end = words[first + count - 1].end
    for start in range(first + 1, first + count):
        named = fold(text[words[first].start : words[start - 1].end]) in known.polity_names
        if named and fold(text[words[start].start : end]) in known.style_places:
            return start
    return first


def polity_before(text: str, first: int) -> str:
    """Give the country whose name or adjective stands right before a word, words like "former" passed over."""
    words = tokens(text)
    while first and fold(words[first - 1].text) in BETWEEN:
        first -= 1
    for count in range(LONGEST_POLITY, 0, -1):
        start = first - count
        if start < 0 or not words[start].capital:
            continue
        if not all(near(text, left.end, right.start) for left, right in pairwise(words[start : first + 1])):
            continue
        name = fold(text[words[start].start : words[first - 1].end])
        if code := knowledge().polity_names.get(name):
            return "" if is_place(words, start, name, code) else code
    return ""


def is_place(words: Sequence[Token], start: int, name: str, code: str) -> bool:
    """Tell whether a country is where something happens ("on a visit to Greece Foreign Secretary ..."), not whose
    the office is: it stands by its name, not by its adjective, after a preposition."""
    adjectives = {fold(adjective) for adjective in knowledge().polities[code].adjective}
    before = words[start - 1].text.lower() if start else ""
    return name not in adjectives and before in language("en").prepositions


def near(text: str, end: int, start: int) -> bool:
    """Tell whether only spaces, possessive endings or hyphens lie between two places."""
    return re.fullmatch(r"(?:[’']s|[’'])?\s+|-", text[end:start]) is not None


def polity_after(text: str, end: int) -> tuple[str, bool]:
    """Look at "of ..." after an office: give the country, or that it is another office ("... for Health")."""
    match = OF.match(text, end)
    if not match:
        return "", False
    if match["word"].lower() == "for":
        return "", True
    words, first = tokens(text), first_from(text, match.end())
    for last in range(min(len(words), first + LONGEST_POLITY) - 1, first - 1, -1):
        if code := knowledge().polity_names.get(fold(text[match.end() : words[last].end])):
            return code, False
    return "", True


def holder(text: str, span: Span) -> tuple[tuple[Person, ...], str]:
    """Give who is named with an office: "Secretary X Y", "Secretary, X Y", "X Y, the secretary", "Secretary Y"."""
    after = NAME_AFTER.match(text, span.end)
    start = after.end() if after else -1
    alone = not after or text[start].islower()
    near = [PersonMention(one.span, one.text, (one.person,), "wrong") for one in near_names(text)]
    for mention in (*people(text), *near):
        near_before = 0 <= span.start - mention.span.end <= LONGEST_GAP
        if mention.span.start == start or (near_before and is_apposition(text, mention.span.end, span.start, alone)):
            return mention.people, mention.text
    following, *more = tokens(text)[first_from(text, start) :][:2] if after else (None,)
    if not following or following.start != start or not following.capital or "," in text[span.end : start]:
        return (), ""
    if more and more[0].capital and adjacent(text, following, more[0]):  # a given name, not a surname
        return (), ""
    return knowledge().surnames.get(fold(following.text), ()), following.text


def is_apposition(text: str, start: int, end: int, alone: bool) -> bool:
    """Tell whether what lies between a name and an office puts the office in apposition to it.

    With a country between the two, the office must be alone, and not before a name of its own.
    """
    if APPOSITION.fullmatch(text, start, end):
        return True
    return alone and OF_A_COUNTRY.fullmatch(text, start, end) is not None
