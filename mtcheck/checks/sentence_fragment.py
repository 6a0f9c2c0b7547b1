"""A sentence is only a piece of one: a name, or a phrase without a verb.

Why: where a tag or a line end stood inside a sentence, an engine translates the pieces one by one and
closes each with a full stop.

Limits: without a grammar only two kinds are told: a name alone, and a short phrase that begins with a preposition or
"which" and has no word that may be a verb (a longer one too, after "with", "because of" and the like). Authors write
other pieces on purpose ("Not this time."): only in an article that has many errors are they told, and relative clauses
that stand alone. Headlines, quotations, questions and lines that are one short phrase as a whole (a caption, a list
item) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from mtcheck.doubted import POOR
from mtcheck.facts.paragraphs import Paragraph, paragraphs
from mtcheck.grammar.clauses import DETERMINERS, NOUNS, PREPOSITIONS, is_finite, may_be_finite, words_of
from mtcheck.grammar.model import english
from mtcheck.grammar.tagging import Tagged, tagged
from mtcheck.knowledge.bodies import organisations
from mtcheck.knowledge.given import given_names
from mtcheck.knowledge.spelling import fold
from mtcheck.languages import Language, language
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Pair, Span

MAYBE_VERB = re.compile(r"\w{2,}(?:ed|es|s|ing|en)$")
OPENERS = frozenset("of which whose whom from by than that".split())
PHRASES = frozenset("with because due without against despite including".split())
"""Prepositions whose phrase is hardly ever a sentence of its own (2 in 43,000 sentences by people and good engines)."""

UNITS = frozenset("second minute hour day week month year decade metre meter kilometre kilometer mile".split())

SHORTEST, LONGEST = 4, 16
"""Words of a phrase that they begin."""

CLAUSE_SUBJECTS = frozenset("NNS they he she it we the there".split())
"""Classes after "that" which show that a clause begins."""

LONG_FRAGMENT = 9
"""Words from which a sentence without a verb is rather one whose verb is not recognised."""

RELATIVES = frozenset("who which whose whom".split())

SHORTEST_PIECE = 3
"""Words of a piece that is told in a poor article."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find fragments among the sentences of paragraphs that have others."""
    known = language(bitext.target_language)
    for paragraph in paragraphs(bitext):
        first, *others = paragraph.pairs
        if others and bitext.poor and (kind := piece(first.target.text)) and not quoted(paragraph, first):
            yield finding(first, kind, {"sentence after": others[0].target.text, **POOR})
        for before, pair in pairwise(paragraph.pairs):
            kind = fragment(pair.target.text, known)
            loose = "" if kind or not bitext.poor else piece(pair.target.text)
            told = (kind or loose) and not quoted(paragraph, pair)
            if told and (is_genitive(pair) or not explains(before, known)):
                evidence = {"sentence before": before.target.text, **(POOR if loose else {})}
                yield finding(pair, kind or loose, evidence)


def finding(pair: Pair, kind: str, evidence: dict[str, str]) -> Finding:
    """Make the finding of a sentence of some kind."""
    named = kind == "a name"
    return CHECK.finding(
        pair,
        Span(0, len(pair.target.text)),
        f"{kind} stands alone as a sentence",
        confidence=0.7 if named else 0.6,
        severity="major" if named else "minor",
        evidence=evidence,
    )


def fragment(text: str, known: Language) -> str:
    """Say what kind of fragment a sentence is, or ""."""
    words = re.findall(r"[\w’'-]+", text)
    lower = [word.lower() for word in words]
    if known.code == "en" and is_phrase_alone(text, lower):
        return "a phrase without a verb"
    if (
        not text.endswith(".")
        or not words
        or len(words) >= LONG_FRAGMENT
        or any(word in known.finite for word in lower)
    ):
        return ""
    capital = all(word[0].isupper() and word.lower() not in known.starters for word in words)
    short = 1 < len(words) <= 4 or (len(words) == 1 and is_name(words[0]))
    if capital and short and not any(char in text for char in ",;:"):
        return "a name"
    verbless = not any(MAYBE_VERB.fullmatch(word) for word in lower[1:])
    return "a phrase without a verb" if lower[0] in OPENERS and len(words) > 1 and verbless else ""


def piece(text: str) -> str:
    """Say what kind of piece an English sentence is that an author may write on purpose, or ""."""
    found = tagged(text)
    if not text.endswith(".") or len(found) <= SHORTEST_PIECE or not text[0].isupper():
        return ""
    if found[0].lower == "according":  # what was said is torn off: SEN002
        return ""
    if found[0].lower in RELATIVES and not asks(found):
        return "a relative clause"
    verbs = [number for number in range(len(found)) if may_be_finite(found, number)]
    if not verbs:
        return "a phrase without a verb" if words_of(found) <= LONGEST else ""
    commas = [number for number, word in enumerate(found) if word.tag == ","]
    alone = len(commas) == 1 and found[commas[0] + 1].lower in RELATIVES and verbs[0] > commas[0]
    return "a noun with its relative clause" if alone else ""


def asks(found: Sequence[Tagged]) -> bool:
    """Tell whether a sentence begins with a question: "Which summer, she did not say."."""
    return found[0].lower == "which" and found[1].tag in NOUNS | {"JJ"}


def is_phrase_alone(text: str, words: Sequence[str]) -> bool:
    """Tell whether a text is a phrase of a preposition, or of "that" and a clause, and no more."""
    if not text.endswith(".") or not words:
        return False
    found = tagged(text)
    if is_time_alone(found, words):
        return True
    if words[0] == "that":
        return text.startswith("That ") and is_clause_alone(found)
    if any(may_be_finite(found, number) for number in range(1, len(found))):
        return False
    if words[0] in PHRASES:
        return SHORTEST <= len(words) <= LONGEST
    plain = not any(word.tag in {",", ":", ";", "-", "("} for word in found)
    known = all(is_known(found, number) for number, word in enumerate(found) if word.text.islower())
    return words[0] in PREPOSITIONS - {"like"} and plain and known and SHORTEST <= len(words) < LONG_FRAGMENT + 2


def is_known(found: Sequence[Tagged], number: int) -> bool:
    """Tell whether the corpus has a word, or its ending and the word before show that it is a noun: "the cameras"."""
    word = found[number]
    if word.tag == word.text or english().counted(word.text):
        return True
    return word.tag == "NNS" and found[number - 1].tag in DETERMINERS and bool(english().counted(word.text[:-1]))


def is_time_alone(found: Sequence[Tagged], words: Sequence[str]) -> bool:
    """Tell whether a text is a stretch of time before or after something: "Twenty minutes before the raid."."""
    if (
        len(found) < SHORTEST
        or found[0].tag != "CD"
        or words[1].rstrip("s") not in UNITS
        or len(words) >= LONG_FRAGMENT
    ):
        return False
    after = found[2].tag in {"before", "after"} and found[3].tag in DETERMINERS
    return after and not any(is_finite(word) or word.tag in {",", "VBG", "VBN"} for word in found[4:])


def is_clause_alone(found: Sequence[Tagged]) -> bool:
    """Tell whether a text is "that", a subject that "that" cannot point to, and one verb: "That people were there."."""
    verb = [number for number in range(1, len(found)) if may_be_finite(found, number)]
    return len(found) > 3 and found[1].tag in CLAUSE_SUBJECTS and len(verb) == 1


def is_name(word: str) -> bool:
    """Tell whether a word alone is a name, and none that may stand for a sentence ("Exactly.", "Reuters.")."""
    folded = fold(word)
    named = folded in given_names().right or not is_common(word)
    return named and not word.isupper() and folded not in media()


@cache
def media() -> frozenset[str]:
    """Give the names of papers, agencies and stations, folded: a source may stand alone at the end of an article."""
    return frozenset(fold(name) for one in organisations() if one.kind == "media" for name in one.names)


def is_genitive(pair: Pair) -> bool:
    """Tell whether a fragment is no more than "of" and a name: no speaker, whatever stands before it."""
    return pair.target.text.startswith("Of ")


def quoted(paragraph: Paragraph, pair: Pair) -> bool:
    """Tell whether a sentence stands within quotation marks that opened before it or has marks of its own."""
    start = pair.target.span.start - paragraph.pairs[0].target.span.start
    before = paragraph.text[:start]
    open_marks = (
        before.count("“") > before.count("”") or before.count('"') % 2 == 1 or before.count("«") > before.count("»")
    )
    return open_marks or any(mark in pair.target.text for mark in '“”"«»‘')


def explains(before: Pair, known: Language) -> bool:
    """Tell whether the sentence before asks, and is answered, or reports speech, and lost the speaker (SEN002)."""
    if before.target.text.endswith("?"):
        return True
    tail = re.findall(r"[\w’'-]+", before.target.text.lower())[-5:]
    return any(word in known.reporting for word in tail)


CHECK = Check(
    code="SEN003",
    name="sentence-fragment",
    severity="major",
    summary="a sentence is only a piece of one: a name, or a phrase without a verb",
    run=run,
    bad=(
        "The goal was scored in the last minute. Fotis Sarris. The crowd went home.",
        "The bank was saved by the government. Sarris. Its shares rose.",
        "The official knew the plan. Of the new government. The vote is on Monday.",
        "The strike begins on Wednesday. With a rally in the square at noon.",
        "The visit was agreed on in September. By the two ministers of the country.",
        "The embassy denied the accusations. That civilians were targeted.",
        "An empty van had driven out of the yard. Twenty minutes before the raid.",
        "The minister received a delegation shortly before three. In the presence of the cameras.",
    ),
    good=(
        "The goal was scored in the last minute. Nobody saw it.",
        "“We waited for hours. From dawn. Nobody came,” she said.",
        "He had a plan. Which one? He did not say.",
        "She was asked to stay. Never. She left.",
        "The strike begins on Wednesday. With a rally in the square it ends.",
        "The talks go on. Reuters.",
    ),
    languages=("en",),
    again=True,
)
