"""A Greek name keeps a Greek ending, or is spelt as no Greek writes it; a foreign one as Greek spells it.

Why: Greek names change their endings, and English uses the nominative: Vangelis Marinakis, not "Vangelis
Marinaki"; Makis, not "Maki". Engines also spell -όπουλος as "-opulos", and Turkish, Slavic and Arabic names
as they stand in Greek: "Foulgia" for Fulya, "Retzep" for Recep.

Limits: a given name in a wrong form counts before a surname; an ending only after a Greek man's given name,
for women's surnames are genitives (Dora Bakoyanni). Forms that are names elsewhere (Maki, Taki) count before
Greek surnames alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.greek_names import unusual_names
from mtcheck.facts.people import HELLENIC, bears_greek_name
from mtcheck.facts.subject import speaks_of
from mtcheck.facts.tokens import Token, adjacent, tokens
from mtcheck.knowledge.given import GivenName, given_names
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.languages.familiar import frequency, is_familiar
from mtcheck.types import Bitext, Check, Finding, Pair, Span

MEN = re.compile(r"(?:ak|id|iad|ad|opoul|otul)[io]$|opoulou$")
"""What a man's surname looks like without the s of the nominative."""

PLURAL = re.compile(r"(?<=[a-z]{3})(?P<end>op(?:ul|oul)[oi]?s?|opulou)$")
"""What engines make of -opoulos."""

IRISH = re.compile(r"O[’'](?P<name>[A-Z][a-z]{3,})")
"""What an article before a name looks like after translation."""

SPOKEN = re.compile(r"\b[ΟO][’'΄ʼ]")
"""An Irish O' as Greek writes it."""

GREEK = re.compile(r"(?:akis?|idis?|iadis?|adis?|opoulo[su]?|opulo[su]?|oglou|atos|eas|ellis|akos|onis?)$")
"""Endings of Greek surnames, in whatever case."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find Greek endings and Greek spellings in names, each place once."""
    for pair in bitext.article:
        yield from {one.span: one for one in (*by_source(bitext, pair), *by_form(bitext, pair))}.values()


def by_source(bitext: Bitext, pair: Pair) -> Iterator[Finding]:
    """Find Greek surnames that are not written as Greeks write them, and Greek articles that stuck to a name."""
    if pair.source and bitext.source_language == "el":
        for one in unusual_names(pair.source, pair.target.text):
            yield report(pair, one.token, one.usual, f'that is how Greeks write "{one.greek}"')
        for word in () if SPOKEN.search(pair.source) else tokens(pair.target.text):
            if better := without_article(word.text):
                yield report(pair, word, better, "the Greek article ο stuck to the name")


def by_form(bitext: Bitext, pair: Pair) -> Iterator[Finding]:
    """Find garbled given names before surnames, surnames without the nominative, and -opulos."""
    words = tokens(pair.target.text)
    for number, word in enumerate(words):
        after = words[number + 1] if number + 1 < len(words) else None
        surname = after if after and after.capital and adjacent(pair.target.text, word, after) else None
        if not word.capital:
            continue
        if surname and (right := garbled(word, surname)):
            yield given(pair, word, right)
        man = surname and (
            (is_mans(word) and MEN.search(surname.text))
            or (is_oblique(surname.text) and not is_foreign(word) and is_home(bitext, pair))
        )
        if surname and man and (better := nominative(surname.text)):
            yield report(pair, surname, better, "the ending is Greek; English uses the nominative")
        elif better := regular(word.text):
            yield report(pair, word, better, "Greek surnames of this kind end in -opoulos")


def without_article(name: str) -> str:
    """Give a name without the Greek article that was taken for an Irish O', or ""."""
    match = IRISH.fullmatch(name)
    return match["name"] if match else ""


def is_home(bitext: Bitext, pair: Pair) -> bool:
    """Tell whether an article speaks of Greece or Cyprus, so that people in the news are probably theirs."""
    return any(speaks_of(bitext, pair, code) for code in HELLENIC)


def garbled(word: Token, surname: Token) -> GivenName | None:
    """Give the given name of which a word before a surname is a garbled form."""
    known, key = given_names(), fold(word.text)
    if fold(f"{word.text} {surname.text}") in knowledge().names or key in known.right:
        return None
    if key in known.wrong:
        return known.wrong[key]
    return known.doubtful.get(key) if GREEK.search(surname.text) and frequency(surname.text) == 0 else None


def is_mans(word: Token) -> bool:
    """Tell whether a word is the given name of Greek men and of nobody else."""
    found = given_names().right.get(fold(word.text), ())
    return bool(found) and all(one.origin == "el" and one.gender == "m" for one in found)


def is_foreign(word: Token) -> bool:
    """Tell whether a word is a given name, and not one of Greeks."""
    found = given_names().right.get(fold(word.text), ())
    return bool(found) and all(one.origin != "el" for one in found)


def nominative(surname: str) -> str:
    """Give the nominative of a Greek man's surname that stands in another case, or ""."""
    if len(surname) < 6 or surname.endswith("s"):
        return ""
    return surname[:-1] + "s" if surname.endswith("opoulou") else surname + "s"


def is_oblique(surname: str) -> bool:
    """Tell whether a surname that nobody has is a Greek's in the news without the s of the nominative."""
    bearers = knowledge().surnames.get(fold(surname) + "s", ())
    known = is_familiar(surname) or fold(surname) in knowledge().name_parts
    return not known and any(map(bears_greek_name, bearers))


def regular(name: str) -> str:
    """Give the usual spelling of a surname in -opoulos that is spelt otherwise, or ""."""
    match = PLURAL.search(name)
    if not match or is_familiar(name) or len(name) < 9 or match["end"] in {"opoulos", "opouloss"}:
        return ""
    return name[: match.start("end")] + "opoulos"


def given(pair: Pair, word: Token, right: GivenName) -> Finding:
    """Make the finding of a garbled given name."""
    return CHECK.finding(
        pair,
        Span(word.start, word.end),
        f'"{word.text}" is a garbled form of {right.name} ({right.greek})',
        confidence=0.85,
        expected=right.name,
        evidence={"original": right.greek, "source": knowledge().cite(right.source)},
    )


def report(pair: Pair, word: Token, better: str, why: str) -> Finding:
    """Make the finding of a surname in a wrong form."""
    return CHECK.finding(
        pair,
        Span(word.start, word.end),
        f'"{word.text}" is {better} in English: {why}',
        confidence=0.8,
        expected=better,
    )


CHECK = Check(
    code="NAM009",
    name="garbled-greek-name",
    severity="major",
    summary="a Greek name keeps a Greek ending, or a foreign one its Greek spelling",
    run=run,
    bad=(
        "The club owner Vangelis Marinaki spoke.",
        "The lawyer Nikolakopulos spoke.",
        "The singer Foulgia Ozturk spoke.",
    ),
    good=(
        "The club owner Vangelis Marinakis spoke.",
        "The minister Dora Bakoyanni spoke.",
        "The lawyer Nikolakopoulos spoke.",
        "The singer Fulya Ozturk spoke.",
    ),
    languages=("en",),
    scope="pair",
)
