"""Two words are run together without anything between.

Why: where a bold or a link tag was removed, the space beside it went too: "Papasadded", "SKAIthe", "reportersJohn",
"onMonday", "governmentannounced", "toPapas".

Limits: a name with a word at its end is only seen where English text has no such name; before a word that some names
end in ("the", "and"), the rest must be a name of the article, of the people that mtcheck knows, or in form a Greek one,
or an ordinary word. Words that are written so ("YouTube", "iPhone") are left alone, and so are two words in lower case
of which none is a small one: English makes new words of such. Sentences that are run together at a full stop are
PUN001's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from mtcheck.facts.tokens import tokens
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import is_common, is_familiar
from mtcheck.types import Bitext, Check, Finding, Span

LATE = """that when who with from were have will would could into after before during until while where which whose
against because although however said told added announced stated stressed noted replied explained declared underlined
accused called claimed warned reported confirmed insisted admitted revealed argued promised denied commented concluded
clarified emphasised emphasized replied recalled estimated"""
"""Words that no name and no other word ends in."""

SHORT = "the and for was has had on at in"
"""Words that some names end in: what stands before them must be known as a name."""

AFTER_WORD = "and the for has had"
"""Those of them before which an ordinary word is enough."""

SHORTEST_ALONE = 5
"""Letters of the shortest word that is taken for one of these without the article's word."""

GREEK = re.compile(r"[^\W\d_]{3,}(?:os|is|as|es|ou)")
"""A word with the ending of a Greek name: "Rafailos"."""

SMALL = """in on at of by to and the for from with said that has had is was will his her its whom who which whose when
where as but also he she it they we after before while into than be been are were or"""

SMALL_ONES = re.compile(r"\b(?P<left>by|of|in|on|at|to|for|from|with|and|that|is|was|as|into)(?P<right>the)\b", re.I)
"""Two small words, which lists of words have for the slip that they are."""

ENDINGS = tuple({*LATE.split(), *SHORT.split()})
"""What a word without a capital inside must end in to be looked at."""

CAPITALS_INSIDE = re.compile(r"\b(?P<left>[a-z]{4,})(?P<right>[A-Z][a-z]{2,})\b")
BEFORE_NAME = re.compile(rf"\b(?P<left>{'|'.join(SMALL.split())})(?P<right>[A-Z][a-z]{{2,}}|[A-Z]{{3,}})\b")
ACRONYM = re.compile(rf"\b(?P<left>[A-Z]{{2,}})(?P<right>[a-z]{{2,}}ed|{'|'.join([*LATE.split(), *SHORT.split()])})\b")
NAME = re.compile(rf"\b(?P<left>[^\W\d_a-zà-ÿ][^\W\d_]{{2,}}?)(?P<right>{'|'.join([*LATE.split(), *SHORT.split()])})\b")
WORD = re.compile(rf"\b(?P<left>[a-z]{{3,}}?)(?P<right>{'|'.join([*LATE.split(), *SHORT.split()[:-3]])})\b")
"""Two words of which the first is no name; "spongin" and "dromon" end in small words by nature."""


class Parts(NamedTuple):
    """Two words that may be run together in a word: where they begin and end in it, and the number of their pattern."""

    start: int
    end: int
    left: str
    right: str
    pattern: int


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find words that are run together."""
    article = bitext.target_text
    for pair in bitext.article:
        for token in tokens(pair.target.text):
            seen = set[int]()
            for one in parts(token.text):
                if one.start not in seen and PATTERNS[one.pattern][1](one.left, one.right, article):
                    seen.add(one.start)
                    yield CHECK.finding(
                        pair,
                        Span(token.start + one.start, token.start + one.end),
                        f'"{one.left}" and "{one.right}" are run together',
                        confidence=0.85,
                        expected=f"{one.left} {one.right}",
                    )


@lru_cache(maxsize=65536)
def parts(word: str) -> tuple[Parts, ...]:
    """Give the words that may be run together in a word, as English text has none such; most words have none."""
    if word[1:].islower() and not word.endswith(ENDINGS):
        return ()
    return tuple(
        Parts(*match.span(), match["left"], match["right"], number)
        for number, (pattern, _) in enumerate(PATTERNS)
        for match in pattern.finditer(word)
        if pattern is SMALL_ONES or not is_word(match.group())
    )


def is_word(whole: str) -> bool:
    """Tell whether English text has a word, or a name of the knowledge has it."""
    return is_familiar(whole) or fold(whole) in knowledge().name_parts


def are_words(left: str, right: str, article: str) -> bool:
    """Tell whether two words, or a word and a name, stand alone elsewhere."""
    return is_common(left) and is_familiar(right)


def is_acronym(left: str, right: str, article: str) -> bool:
    """Tell whether a word follows an acronym, whose letters are large."""
    return is_common(right)


def is_small(left: str, right: str, article: str) -> bool:
    """Tell whether two are what they look like, a small word and another or a name: no word is written so."""
    return True


def is_name(left: str, right: str, article: str) -> bool:
    """Tell whether the first of two is a name, or an ordinary word with a capital, and the whole is none."""
    known = right in LATE.split() or left in words(article) or stands_alone(left, right)
    return known and not is_repeated(left + right, article)


def stands_alone(left: str, right: str) -> bool:
    """Tell whether the first of two is a name of the knowledge, has the form of one, or is an ordinary word."""
    if len(left) < SHORTEST_ALONE or right in {"on", "at", "in"}:
        return False
    return (
        fold(left) in knowledge().name_parts
        or (right != "for" and GREEK.fullmatch(left) is not None)
        or (right in AFTER_WORD.split() and is_common(left))
    )


def is_repeated(word: str, text: str) -> bool:
    """Tell whether an article has a word several times: then it is a name."""
    return text.count(word) > 1


@lru_cache(maxsize=64)
def words(text: str) -> frozenset[str]:
    """Give the words of an article."""
    return frozenset(token.text for token in tokens(text))


PATTERNS: tuple[tuple[re.Pattern[str], Callable[[str, str, str], bool]], ...] = (
    (CAPITALS_INSIDE, are_words),
    (SMALL_ONES, is_small),
    (BEFORE_NAME, is_small),
    (ACRONYM, is_acronym),
    (NAME, is_name),
    (WORD, are_words),
)
"""What two words look like that are run together, and what must hold of them."""

CHECK = Check(
    code="SEN005",
    name="merged-words",
    severity="major",
    summary="two words are run together",
    run=run,
    bad=(
        "Nikos Papadopoulosadded that the talks go on.",
        "The goal was scored by Fotis Sarriswith a header. Sarris will stay.",
        "The minister told reportersJohn will resign.",
        "The talks took place onMonday in Athens.",
        "The Bankannounced new rates.",
        "The KKEaccused both parties of serving toNATO.",
        "The governmentannounced that it will resign.",
        "The 34-year-oldhad left the country.",
        "According toPanariti, the ferry Agios Vrontosiswas late.",
        "She appeared on the programme Sunday Coffeeand spoke of it.",
        "The complaint was made bythe mother, the Fire Departmentwarned.",
    ),
    good=(
        "Nikos Papadopoulos added that the talks go on.",
        "The goal was scored by Fotis Sarris with a header in Leland.",
        "He posted it on YouTube and on LinkedIn.",
        "Buildwas Abbey stands near Copeland, where chordin was found.",
        "The gang leader and the dockers of Thomasland bought an eBook.",
    ),
    languages=("en",),
    scope="pair",
)
