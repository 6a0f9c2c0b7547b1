"""A space stands before a punctuation mark, or is missing after it.

Why: tags that are lost and marks that are moved leave "Source :Skai", "reporters .John" and
"prices,wages"; an editor sees them at once, and so does a reader.

Limits: numbers, times, scores, addresses of web pages and mail, ellipses and emoticons are left alone, and so is
what the source writes in the same way ("Kostroma.Today").
French puts a space before ; : ! and ?, so these are not looked at there; German writes "Bürger:innen".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.languages import Language, language
from mtcheck.languages.spelling import plain
from mtcheck.types import Bitext, Check, Finding, Span

ADDRESS = re.compile(r"://|@\w|\bwww\.|\w\.(?:com|org|net|gr|eu|uk|gov|edu|info|io|tv|co)(?![a-z])", re.IGNORECASE)
"""What makes a word an address of a web page or of mail."""

SUSPECT = (re.compile(r"[ \u00a0][,;:!?.”\"]"), re.compile(r"[,;:.!?][^\W\d_]"))
"""What a text with a slip has; most texts have neither."""

BEFORE = re.compile(r"(?<=[\w)”’\"%»])[ \u00a0]+(?P<mark>,(?!,)|[;:!?]|\.(?![.\w]))(?![-)(DPp|/.])")
CLOSING = re.compile(r"(?<=[\w.!?])[ \u00a0]+(?P<mark>”(?!\w)|\"(?=[.,;:!?](?!\.)|$))")
"""A space before a mark that closes a quotation: a round one, or one with a stop or the end of the text after it."""

AFTER = re.compile(r"(?<=[^\W\d_])(?P<mark>[,;:])(?=[^\W\d_])(?!(?<=:)(?:in|innen|r)\b)")
LOWER, UPPER = "a-zß-öø-ÿά-ώ", "A-ZÀ-ÖØ-ÞΆ-Ϋ"
AFTER_STOP = re.compile(
    rf"(?<=[{LOWER}]{{3}})(?P<mark>[.!?])(?=[{UPPER}][{LOWER}]+|[{LOWER}]{{3,}}\s|(?:he|it|we|in|on|at|by|if|so|to)\s)"
)
FRENCH = frozenset(["fr", "br"])


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find spaces before and missing spaces after punctuation, boilerplate included."""
    known = language(bitext.target_language)
    for pair in bitext.pairs:
        text = pair.target.text
        if not any(one.search(text) for one in SUSPECT):
            continue
        found = sorted(slips(text, known), key=lambda slip: slip[0].start)
        addresses = [word.span() for word in re.finditer(r"\S+", text) if ADDRESS.search(word.group())] if found else []
        for span, expected, message in found:
            copied = pair.source is not None and text[span.start : span.end] in pair.source
            if not copied and not any(start <= span.start < end for start, end in addresses):
                yield CHECK.finding(pair, span, message, confidence=0.9, expected=expected)


def slips(text: str, known: Language) -> Iterator[tuple[Span, str, str]]:
    """Give span, reading and message of each slip; a mark with both slips is one."""
    for match in BEFORE.finditer(text):
        mark = match["mark"]
        if known.code in FRENCH and mark in ";:!?":
            continue
        missing = text[match.end() : match.end() + 1].isalpha()
        what = f'a space before "{mark}"' + (" and none after it" if missing else "")
        start, end = word_start(text, match.start()), word_end(text, match.end())
        after = (" " if missing else "") + text[match.end() : end]
        yield Span(start, end), text[start : match.start()] + mark + after, what
    for match in CLOSING.finditer(text) if known.code == "en" else ():
        start = word_start(text, match.start())
        yield Span(start, match.end()), text[start : match.start()] + match["mark"], f"a space before {match['mark']}"
    for pattern in (AFTER, AFTER_STOP):
        for match in pattern.finditer(text):
            start, end = word_start(text, match.start()), word_end(text, match.end())
            words = {plain(text[start : match.start()], known.code), plain(text[start:end], known.code)}
            if words & known.abbreviations:
                continue
            reading = f"{text[start : match.end()]} {text[match.end() : end]}"
            yield Span(start, end), reading, f'no space after "{match["mark"]}"'


def word_start(text: str, place: int) -> int:
    """Give where the word begins that ends at a place."""
    return place - len(re.search(r"[\w’'-]*[)”’\"%»]*$", text[:place]).group())  # type: ignore[union-attr]


def word_end(text: str, place: int) -> int:
    """Give where the word ends that begins at a place."""
    return place + len(re.match(r"[\w’'-]*", text[place:]).group())  # type: ignore[union-attr]


CHECK = Check(
    code="PUN001",
    name="punctuation-spacing",
    severity="minor",
    summary="a space stands before a punctuation mark, or is missing after it",
    run=run,
    bad=(
        "Source :Skai",
        "Prices rose , he said.",
        "He spoke to reporters.John left.",
        "Prices,wages and rents rose.",
        'It was "a dark page for democracy ".',
    ),
    good=(
        "Source: Skai",
        "At 10:30 a.m. the score was 2:1 in the U.S. and 1,000 fans cheered ...",
        'He said: "It is over." "No", she said.',
        "Booking.com rose 3 percent; see https://example.org/a,b for more.",
    ),
)
