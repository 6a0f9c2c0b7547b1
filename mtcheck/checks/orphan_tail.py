"""A full stop cuts off the end of a sentence, which goes on in lower case.

Why: where the source has its reporting clause or a genitive after a long quotation, an engine closes the
sentence too early and leaves the rest behind: "... suffers setbacks. two other sources told Reuters."

Limits: only a tail in lower case is seen; abbreviations, initials, particles of names ("al-Assad said"),
names like "iPhone", ellipses and quotations are left alone. For a tail that is a whole sentence of its own
the suggested reading is a capital letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.paragraphs import Paragraph, paragraphs
from mtcheck.languages import Language, language
from mtcheck.types import Bitext, Check, Finding, Span

BREAK = re.compile(
    r"(?P<last>[^\W\d_][\w’'-]*|\d+)(?P<close>[)”\"’»]?)\.[ \u00a0]+(?=(?P<tail>[^\W\d_]\w*[^.!?\n]*[.!?]?))"
)
PARTICLES = frozenset("al el de da do di du la le van von der den ter ten bin ibn abu ben zu st e i and".split())
LONG_TAIL = 7
"""Words from which a tail is read as a sentence of its own."""

LONG_SUBJECT = 9
"""Words at most in the noun phrase before a reporting verb."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find tails in lower case after a full stop."""
    known = language(bitext.target_language)
    for paragraph in paragraphs(bitext):
        for match in BREAK.finditer(paragraph.text):
            if match["tail"][0].islower() and is_break(paragraph, match, known):
                yield report(paragraph, match, known)


def is_break(paragraph: Paragraph, match: re.Match[str], known: Language) -> bool:
    """Tell a full stop from an abbreviation's, and a word in lower case from a name."""
    last, first = match["last"].lower(), match["tail"].split()[0]
    before = paragraph.text[: match.start()]
    abbreviation = last in known.abbreviations or (len(last) == 1 and match["last"] != "I") or last.isdigit()
    name = len(first.rstrip(".")) == 1 or first.lower().split("-")[0] in PARTICLES or first != first.lower()
    return not (abbreviation or name or before.endswith("."))


def report(paragraph: Paragraph, match: re.Match[str], known: Language) -> Finding:
    """Make the finding, with the reading that the tail suggests."""
    start, expected = reading(paragraph.text, match, known)
    pair, span, text = paragraph.place(Span(start, match.end("tail")))
    return CHECK.finding(
        pair,
        span,
        f'the sentence goes on in lower case after a full stop: "{match["tail"]}"',
        confidence=0.9,
        text=text,
        expected=expected,
    )


def reading(text: str, match: re.Match[str], known: Language) -> tuple[int, str | None]:
    """Say where the stretch to be rewritten begins and how it may read, or None where that is open."""
    last, tail = match["last"] + match["close"], match["tail"]
    words = tail.rstrip(".!?").lower().split()
    if match["last"].lower() in known.reporting and words[0] in known.prepositions:
        subject = last_phrase(text[: match.start()], known)
        if subject:
            phrase = text[match.start() - len(subject) : match.start()]
            return match.start() - len(subject), f"{phrase}{tail.rstrip('.!?')} {last}."
    if any(word in known.reporting for word in words[1:]) and len(words) < LONG_TAIL:
        return match.start(), f"{last}, {tail}"
    if len(words) >= LONG_TAIL and words[0] not in known.prepositions:
        return match.start("tail"), tail[0].upper() + tail[1:]
    return match.start(), None


def last_phrase(before: str, known: Language) -> str:
    """Give the noun phrase that a text ends with, from its determiner on, with the space after it."""
    words = re.findall(r"\S+\s*", before)[-LONG_SUBJECT:]
    for number in range(len(words) - 1, -1, -1):
        if words[number].strip().lower() in {"the", "a", "an", "his", "her", "its", "their", "this", "that"}:
            return "".join(words[number:])
    return ""


CHECK = Check(
    code="SEN001",
    name="orphan-tail",
    severity="major",
    summary="a full stop cuts off the end of a sentence, which goes on in lower case",
    run=run,
    bad=(
        "The army suffers repeated setbacks. two other sources told Reuters.",
        "An official familiar with the plan said. of the ministry.",
    ),
    good=(
        "The army suffers repeated setbacks, two other sources told Reuters.",
        "The vote was held at 5 p.m. on Sunday. Mr. de Boer won. de Boer thanked voters.",
        "He asked for more... and got it.",
        "Sales of Apple Inc. rose. iPhone sales fell.",
    ),
    languages=("en",),
)
