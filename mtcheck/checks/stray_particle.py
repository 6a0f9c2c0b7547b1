"""A small word of the source language was left in the English text.

Why: an engine that trips over a name copies the article or the conjunction before it: "says o SYRIZA",
"the party und its voters"; the sentence reads on, and the reader stumbles.

Limits: words in quotation marks, beside other words of that language (a foreign title), between two names
("Sturm und Drang") or in a hyphenated word are left alone, and so are words that names have in English
(de, la, von). A lone Greek letter that stands for a quantity is not followed by a word of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mtcheck.languages import language
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Pair, Span, Translation

LETTER = re.compile(r"[ΟοΗη](?<![^\s].)(?=[ \u00a0]+[^\W\d_]{2})")
LATIN = re.compile(r"(?:(?<=^)| )(?P<word>o)(?= [^\W\d_]{2})")
OPENING = re.compile(r"(?P<word>[oO]) (?!Globo|Brien|Estado|Porto)[A-Z][a-zà-ÿ]{3,} [a-z]")
"""A Greek article before a name at the beginning: "O Sarris said"."""
BEFORE = re.compile(r"([^\W\d_][\w’'-]*)[,;:]?[ \u00a0]+$")
AFTER = re.compile(r"[ \u00a0]+([^\W\d_][\w’'-]*)")
LETTER_H = re.compile(r"(?<=[a-z,] )h(?= [A-Z][A-Za-z])")
"""η before a name, by its look: "the authority, h ADAE"."""

LETTER_WORDS = frozenset("the a an this that letter x".split())
"""What stands before a letter that is named: "the y axis"."""

LONGEST = 40
"""Code points that a word before may have."""

GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find articles and other words of a closed class that English does not have."""
    source = bitext.languages[0]
    words = strays(source)
    for pair in bitext.article:
        text = pair.target.text
        places = [match.span() for match in LETTER.finditer(text) if is_article(text, match)]
        if source in ("", "el", "pt"):
            places += [match.span("word") for match in LATIN.finditer(text) if in_english(text, match, source)]
        if source == "el":
            places += [match.span() for match in LETTER_H.finditer(text)]
        if source == "el" and (match := OPENING.match(text)):
            places.append(match.span("word"))
        if words:
            places += [match.span("word") for match in words.finditer(text) if in_english(text, match, source)]
        for start, end in places:
            if not any(quote.start <= start < quote.end for quote in pair.target.quotes):
                yield finding(pair, Span(start, end))


def finding(pair: Pair, span: Span) -> Finding:
    """Report a word."""
    word = pair.target.text[span.start : span.end]
    return CHECK.finding(pair, span, f'"{word}" was left in from the source', confidence=0.85)


@cache
def strays(code: str) -> re.Pattern[str] | None:
    """Give what finds the stray words of a language, or None where none are known."""
    words = language(code).strays
    return re.compile(rf" (?P<word>{'|'.join(sorted(words))})(?= [^\W\d_])") if words else None


def is_article(text: str, match: re.Match[str]) -> bool:
    """Tell whether a Greek letter stands before a noun or a name, in an English sentence."""
    words, english = neighbours(text, match), language("en")
    if words[-1] in english.function | english.finite or any(GREEK.search(word) for word in words):
        return False
    return len(words) == 1 or words[0] not in LETTER_WORDS


def neighbours(text: str, match: re.Match[str]) -> list[str]:
    """Give the words right before and right after a match."""
    start = match.end() - len(match.group().lstrip())
    before, after = BEFORE.search(text[max(0, start - LONGEST) : start]), AFTER.match(text, match.end())
    return [one[1] for one in (before, after) if one]


def in_english(text: str, match: re.Match[str], code: str) -> bool:
    """Tell whether a word stands in an English sentence: English before it, English or a name after it."""
    words = neighbours(text, match)
    if len(words) < 2 or not words[0].islower() or words[1].lower() == "clock":
        return False
    if len(match.group().strip()) == 1 and (words[0] in LETTER_WORDS or text[match.start() - 1] in ",;:"):
        return False
    theirs = language(code).function - language("en").function
    return is_english(words[0], theirs) and (not words[1].islower() or is_english(words[1], theirs))


def is_english(word: str, theirs: frozenset[str]) -> bool:
    """Tell whether English has a word and the other language does not have it among its small ones."""
    return word in language("en").function or (word not in theirs and is_common(word))


CHECK = Check(
    code="UNT003",
    name="stray-particle",
    severity="minor",
    summary="a small word of the source language was left in the English text",
    run=run,
    bad=(
        "The bill will not pass, says o SYRIZA.",
        "In the afternoon η Commission announced the measures.",
        Translation("Η ανεξάρτητη αρχή, η ΑΔΑΕ, το επιβεβαίωσε.", "The authority, h ADAE, has confirmed it."),
        Translation("Οι εργαζόμενοι του δήμου απεργούν.", "The employees of tou municipality are on strike."),
        Translation("Die Partei und ihre Wähler sind zufrieden.", "The party und its voters are content.", "de"),
        Translation("El ministro, según la prensa, dimitió.", "The minister was según the press ready to go.", "es"),
    ),
    good=(
        "The bill will not pass, says SYRIZA.",
        "He read O Globo at ten o’clock, ate a Jack o lantern and wrote o, e and u.",
        "The value of η is 0.5 and η = 2.",
        Translation("Er las „Sturm und Drang“.", "He studied Sturm und Drang and read Krieg und Frieden.", "de"),
        Translation("Er las Alles und nichts.", "He read the novel alles und nichts in bed.", "de"),
    ),
    languages=("en",),
    scope="pair",
)
