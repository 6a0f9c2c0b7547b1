"""Two punctuation marks stand where one should: a comma beside a comma, a stop on both sides of a quotation mark.

Why: an engine sets the stop of the sentence and keeps that of the quotation ('.".'), or leaves a mark behind when it
moves a clause: readers see it at once.

Limits: ellipses, marks that stress ("?!", "!!"), stops of abbreviations ("etc.,", "Inc.,"), names with a mark
("Yahoo!") and addresses are left alone. A stop after "?" and a quotation mark is right in most languages but English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.languages import Language, language
from mtcheck.languages.spelling import plain
from mtcheck.types import Bitext, Check, Finding, Span

DOUBLED = re.compile(r"[.,;:!?…][ \u00a0]?[\"”»“]?[.,;:](?<![.]\.)|(?<!\.)\.\.(?!\.)")
SLIP = re.compile(
    r"(?P<word>[^\W\d_][\w’'-]*[)\]]?)"
    r"(?P<marks>"
    r"(?P<quoted>[.!?][\"”»“]\.(?![.\w]))"
    r"|[,;:][,;:](?![\w)(-])"
    r"|[,;:][ \u00a0]?\.(?![.\w])"
    r"|,[ \u00a0],"
    r"|(?P<stop>\.,|\.\.(?![.\w/\\]))"
    r"|[?!]\.(?![.\w])"
    r")"
)
GREEK_QUESTION = frozenset([";;", ";,", ";:", ",;", ":;", "; ."])
"""In Greek ";" asks, and may stand twice or before a comma."""

SHORTEST = 5
"""Letters from which a word in lower case before ".," is no abbreviation."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find marks beside marks, boilerplate included."""
    known = language(bitext.target_language)
    for pair in bitext.pairs:
        text = pair.target.text
        if not DOUBLED.search(text):
            continue
        for match in SLIP.finditer(text):
            if not is_right(match, known):
                expected = match["word"] + single(match)
                what = f"{match['marks']} stand beside each other"
                yield CHECK.finding(pair, Span(*match.span()), what, confidence=0.9, expected=expected)


def is_right(match: re.Match[str], known: Language) -> bool:
    """Tell whether marks may stand side by side in a language, or after this word."""
    word, marks = match["word"].rstrip(")]").lower(), match["marks"]
    if known.code == "el" and marks in GREEK_QUESTION:
        return True
    if match["quoted"] and known.code != "en" and not marks.startswith("."):
        return True
    if (match["quoted"] or match["stop"]) and marks.startswith("."):
        return is_abbreviation(match, word, known)
    return marks.startswith("!") and match["word"][0].isupper()


def is_abbreviation(match: re.Match[str], word: str, known: Language) -> bool:
    """Tell whether the first stop may belong to the word before it."""
    before = match.string[: match.start()]
    if plain(word, known.code) in known.abbreviations or before.endswith((".", "/", "@")) or len(word) == 1:
        return True
    return match["marks"] == ".," and (len(word) < SHORTEST or not match["word"].islower())


def single(match: re.Match[str]) -> str:
    """Give the marks as they should be: the last of two, one stop within or before a quotation mark."""
    marks = match["marks"].replace(" ", "").replace("\u00a0", "")
    if match["quoted"]:
        return marks[:-1]
    if marks[0] in "?!":
        return marks[0]
    if marks == ".,":
        after = match.string[match.end() :].lstrip()[:1]
        return "." if after.isupper() or not after else ","
    return marks[-1]


CHECK = Check(
    code="PUN005",
    name="doubled-punctuation",
    severity="minor",
    summary="two punctuation marks stand where one should",
    run=run,
    bad=(
        'He said: "We are ready.".',
        "The mayor,, who was there, left.",
        "The mayor left.. The deputy stayed.",
        "Who was there?. The mayor, .",
    ),
    good=(
        'He said: "We are ready." Wait ... and see... What?! No!!',
        "Apple Inc., Acme Corp., the U.S., etc., and so on etc.. The end.",
        "He searched on Yahoo!. It works.",
    ),
)
