"""Characters are garbled: entities of HTML, letters read in the wrong encoding, invisible characters in words.

Why: text that goes through a web page and an engine comes out as "AT&amp;amp;T", "donâ€™t" or with a soft
hyphen in a word, which a search then does not find.

Limits: invisible characters count within words only, where the script has no use for them (Persian, Hindi).
Letters that were lost for good, as in "caf?", are not seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from unicodedata import name

from mtcheck.types import Bitext, Check, Finding, Span

ENTITY = re.compile(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});")
INVISIBLE = re.compile(r"(?<=\w)[\u00ad\u200b-\u200d\u2060\ufeff](?=\w)")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
SUSPECT = re.compile(r"&[#A-Za-z]|[ÃÂâÎÏÐÑÅÄ\ufffd\u00ad\u200b-\u200d\u2060\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""What a garbled text has; most of it is right in most texts."""

WORD = re.compile(r"[^ \t\n]+")
JOINERS = frozenset("\u200c\u200d")
JOINED = ("ARABIC", "DEVANAGARI", "BENGALI", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "KHMER", "THAI")
MESSAGES = {
    "entity": "a code of HTML was left in the text",
    "lost": "a character was lost",
    "encoding": "letters were read in the wrong encoding",
    "invisible": "an invisible character stands in the word",
    "control": "a control character stands in the text",
}


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find garbled words, boilerplate included."""
    for pair in bitext.own:
        text = pair.target.text
        if not SUSPECT.search(text):
            continue
        for match in WORD.finditer(text):
            if not SUSPECT.search(match.group()):
                continue
            kind, reading = repaired(match.group())
            if kind:
                expected = reading if reading.isprintable() and "\ufffd" not in reading else None
                yield CHECK.finding(pair, Span(*match.span()), MESSAGES[kind], confidence=0.95, expected=expected)


def repaired(word: str) -> tuple[str, str]:
    """Say what is wrong with a word, or "", and how it reads right."""
    kind = "lost" if "\ufffd" in word else ""
    if any(match.group()[1:] in html5 or match.group()[1] == "#" for match in ENTITY.finditer(word)):
        kind, word = kind or "entity", unescape(unescape(word)).replace("\u00a0", " ").strip()
    if fixed := decoded(word):
        kind, word = kind or "encoding", fixed
    visible = INVISIBLE.sub(shown, word)
    if visible != word:
        kind, word = kind or "invisible", visible
    if CONTROL.search(word):
        kind, word = kind or "control", CONTROL.sub(printed, word)
    return kind, word


def decoded(word: str) -> str:
    """Give a word as it reads in the encoding that it was written in, or "" where it is right as it is."""
    if word.isascii():
        return ""
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    fixed = fix_encoding(word) if is_bad(word) else word
    return fixed if fixed != word and not is_bad(fixed) else ""


def shown(match: re.Match[str]) -> str:
    """Drop an invisible character, but a joiner in a script that has a use for it."""
    before = match.string[match.start() - 1]
    return match.group() if match.group() in JOINERS and name(before, "").startswith(JOINED) else ""


def printed(match: re.Match[str]) -> str:
    """Read a control character as the punctuation of Windows that it often is, or as nothing."""
    code = ord(match.group())
    return bytes([code]).decode("cp1252", "ignore") if code >= 0x80 else ""


CHECK = Check(
    code="SEN016",
    name="garbled-characters",
    severity="major",
    summary="HTML entities, letters in the wrong encoding, invisible characters",
    run=run,
    bad=(
        "Shares of AT&amp;amp;T rose by 3&nbsp;percent.",
        "He said he doesnâ€™t know.",
        "The caf\ufffd is open.",
        "The gov\u00adern\u00adment and the parlia\u200bment agreed.",
    ),
    good=(
        "Shares of AT&T and R&D rose.",
        "São Paulo, Curaçao, ÎLE DE RÉ and the château are right; NÃO too.",
        "The family emoji \U0001f468\u200d\U0001f469\u200d\U0001f467 and می\u200cخواهم are right.",
    ),
    scope="pair",
)
