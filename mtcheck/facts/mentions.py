"""The names that an article mentions: recognised by spaCy's model where it is installed, by rules where not.

The mentions of one person are a chain: the whole name, the surname alone, an initial or an abbreviation with the
surname, a title with it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mtcheck import nlp
from mtcheck.facts.places import is_place
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import language
from mtcheck.languages.familiar import is_common
from mtcheck.nlp import Label
from mtcheck.types import Bitext, Pair, Span

WORD = r"[^\W\d_a-z][^\W\d_]*(?:[’'-][^\W\d_]+)*"
STUMP = r"[A-Z][a-z]{0,3}\.(?= )"
PARTICLE = "(?:van|von|de|der|del|al|el|bin|ben|da|di|la|le) "
NAME = re.compile(rf"(?:{STUMP}|{WORD})(?: (?:{PARTICLE})*(?:{STUMP}|{WORD})){{0,4}}")
TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|President|Minister|Judge|General|Senator|Sir|Lord|Lady)\.?\s$")
PREPOSITION = re.compile(r"\b(?:in|from|near|outside|to|at)\s$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a segment, what it names ("" where that is not known), and who recognised it."""

    pair: Pair
    span: Span
    text: str
    label: Label
    by: str


@dataclass(frozen=True, slots=True)
class Chain:
    """The mentions of one surname, with the whole given names that stand before it."""

    surname: str
    given: tuple[str, ...]
    mentions: tuple[Mention, ...]


def mentions(bitext: Bitext) -> tuple[Mention, ...]:
    """Give the names of an article in the order of the text."""
    pairs = bitext.article
    if bitext.target_language == "en" and nlp.installed():
        found = nlp.entities([pair.target.text for pair in pairs])
        return tuple(
            Mention(pair, Span(one.start, one.end), pair.target.text[one.start : one.end], one.label, "spaCy")
            for pair, names in zip(pairs, found, strict=True)
            for one in names
        )
    return tuple(one for pair in pairs for one in by_rules(pair))


def by_rules(pair: Pair) -> Iterator[Mention]:
    """Recognise the names of a segment: rows of capitals that are not just the word that opens a sentence."""
    text = pair.target.text
    for match in NAME.finditer(text):
        words = match.group().split()
        while words and (fold(words[0]) in language("en").function or is_title(words[0])):
            words = words[1:]
        if not words or (len(words) == 1 and is_common(words[0]) and not is_place(words[0])):
            continue
        start = match.end() - len(" ".join(words))
        span = Span(start, match.end())
        yield Mention(pair, span, text[start : match.end()], label(text, span), "rules")


def is_title(word: str) -> bool:
    """Tell whether a word is a title before a name."""
    return TITLE.search(word + " ") is not None


@lru_cache(maxsize=16384)
def is_given(word: str) -> bool:
    """Tell whether a word is a given name of anybody."""
    return fold(word) in given_names().right or fold(word) in knowledge().given_names


def label(text: str, span: Span) -> Label:
    """Say what a name names: a person by a given name or a title, a place by its name or a preposition."""
    name = text[span.start : span.end]
    if TITLE.search(text[: span.start]) or (" " in name and is_given(name.split()[0])):
        return "person"
    if name.isupper() and len(name) > 1:
        return "organisation"
    return "place" if is_place(name) or (PREPOSITION.search(text[: span.start]) and " " not in name) else ""


def recognised(bitext: Bitext) -> dict[int, tuple[Mention, ...]]:
    """Give the mentions by the number of their segment."""
    found: defaultdict[int, list[Mention]] = defaultdict(list)
    for one in mentions(bitext):
        found[one.pair.target.id].append(one)
    return {number: tuple(rows) for number, rows in found.items()}


def chains(bitext: Bitext) -> tuple[Chain, ...]:
    """Group the mentions of people by surname; what precedes it in full is a given name."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for one in mentions(bitext):
        if one.label in {"person", ""}:
            found[fold(one.text.split()[-1])].append(one)
    return tuple(
        Chain(surname, tuple(dict.fromkeys(given_before(one) for one in rows if given_before(one))), tuple(rows))
        for surname, rows in found.items()
    )


def given_before(mention: Mention) -> str:
    """Give the whole given name of a mention, or ""."""
    words = mention.text.split()
    first = words[0] if len(words) > 1 else ""
    return first if len(first) > 2 and not first.endswith(".") and not is_title(first) else ""
