"""A word or a group of words stands twice in a row, or a loop of them.

Why: engines that lose the thread repeat the last words, once or until they reach their limit.

Limits: what may be doubled is left alone: "had had", "that that", "very very", names and numbers ("New York,
New York", "20 20"), "more and more", a word after a comma or in a quotation, and what the source repeats too. A
German noun has a capital and counts as a name; so does a syllable that stands for a Chinese or Japanese name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.tokens import tokens
from mtcheck.languages import Language, language
from mtcheck.languages.spelling import plain
from mtcheck.types import Bitext, Check, Finding, Pair, Span

LONGEST = 8
"""Words of the longest group that is looked for."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find groups of words that are repeated at once."""
    known = language(bitext.target_language)
    for pair in bitext.article:
        text = pair.target.text
        words = tokens(text)
        small = [word.text.lower() for word in words]
        number = len(words) if len(set(small)) == len(small) else 0
        while number < len(words) - 1:
            size, times = repeated(small, number)
            first, last = words[number], words[min(number + size * times, len(words)) - 1]
            span = Span(first.start, last.end)
            if times > 1 and not excused(small[number : number + size], span, times, pair, known):
                yield CHECK.finding(
                    pair,
                    span,
                    f"said {times} times in a row" if times > 2 else "said twice",
                    confidence=0.9,
                    expected=text[first.start : words[number + size - 1].end],
                )
            number += size * times if times > 1 else 1
    yield from loops(bitext)


def repeated(words: list[str], start: int) -> tuple[int, int]:
    """Give the size of the shortest group that is repeated from a place on, and how many times it stands there."""
    for size in range(1, min(LONGEST, len(words) - start - 1) + 1):
        if words[start + size] != words[start]:
            continue
        group = words[start : start + size]
        times = 1
        while words[start + size * times : start + size * (times + 1)] == group:
            times += 1
        if times > 1:
            return size, times
    return 1, 1


def excused(group: list[str], span: Span, times: int, pair: Pair, known: Language) -> bool:
    """Tell whether a repetition may be meant, as by a word that the language doubles."""
    if times > 2 and len(group) * times > 3:
        return False
    between = pair.target.text[span.start : span.end]
    quoted = any(quote.start <= span.start < quote.end for quote in pair.target.quotes)
    if MARK.search(between) if len(group) == 1 or quoted else re.search(r"[(\[\"“”]|[.!?;]\s", between):
        return True
    if len(group) == 1 and plain(group[0], known.code) in known.doubled:
        return True
    if group[0][0].isdigit() and len(group) == 1:
        return pair.source is None or pair.source.count(group[0]) > 1
    if len(group) == 1 and has_two_parts(group[0], span, pair.target.text):
        return True
    if times == 2 and len(group) == 2 and "and" in group:
        return True
    if is_doubled_name(between):
        another = "," in between and ANOTHER.match(pair.target.text, span.end)
        if another or not pair.source or is_syllable(group, pair.source):
            return True
    return bool(pair.source and repeats(pair.source))


MARK = re.compile(r"[(\[\"“”,.!?;:–—]\s|\s[(\[\"“”–—/]|\w/\w|\d[:.–-]\d")
"""A mark between two words; a stroke gives two forms of one ("Õ/õ"), and numbers make a time or a score ("00:00")."""


INCHES = re.compile(r"\d $")
"""What makes inches of the first "in": "12 in in Yeehaw Junction"."""

WHILE = re.compile(
    r" (?:[\w-]+ ){0,3}(?:long|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?)\b"
)
"""What goes on with the second of two: "what they had waited for for years"."""

ANOTHER = re.compile(r" [A-Z]")
"""What goes on with the second of two names that begin alike: "Hunan Valin, Hunan Valin Wire"."""

CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


SYLLABLE = re.compile("(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouü]{1,3}(?:ng?|r)?")
"""A syllable of Chinese in pinyin."""


def has_two_parts(word: str, span: Span, text: str) -> bool:
    """Tell whether the first of two prepositions belongs to what stands before, the second to what follows."""
    return bool(INCHES.search(text, 0, span.start) if word == "in" else word == "for" and WHILE.match(text, span.end))


def is_syllable(group: list[str], source: str) -> bool:
    """Tell whether a word is a syllable that may be doubled in a name of a Chinese or Japanese source: "Yang Yang"."""
    return len(group) == 1 and bool(SYLLABLE.fullmatch(group[0]) and CJK.search(source))


def is_doubled_name(text: str) -> bool:
    """Tell whether a repetition is of names alone, which may be doubled themselves: "Duran Duran", "Bora Bora"."""
    return all(word[0].isupper() for word in text.split())


def repeats(source: str) -> bool:
    """Tell whether a source says a word twice in a row itself."""
    return bool(re.search(r"\b(\w{2,})\b[\s,]+\1\b", source, re.IGNORECASE))


LONG = re.compile(r"[\w-]{8,}|([^\w\s])\1{11,}")
"""What is long enough for a loop."""

LOOP = re.compile(r"((?:\w|-){2,20}?)\1{3,}|([^\w\s])\2{11,}")


def loops(bitext: Bitext) -> Iterator[Finding]:
    """Find pieces of a word, or a mark, that are repeated over and over: "sub-sub-sub-sub"."""
    for pair in bitext.article:
        for stretch in LONG.finditer(pair.target.text):
            match = LOOP.search(pair.target.text, *stretch.span())
            if match and (
                re.search(r"[^\W\d_]", match.group()) or not (pair.source and match.group()[:12] in pair.source)
            ):
                yield CHECK.finding(pair, Span(*match.span()), "repeated over and over", confidence=0.9)


CHECK = Check(
    code="SEN004",
    name="repeated-words",
    severity="major",
    summary="words are said twice in a row",
    run=run,
    bad=(
        "The police arrested three suspects suspects on Monday.",
        "They came to the house came to the house yesterday.",
    ),
    good=(
        "The playground which they had waited for for years was opened on Saturday.",
        "He had had enough.",
        "It was a very, very long day.",
        "He said that that was enough.",
    ),
    needs=(),
    languages=("en", "el", "de", "fr", "es", "it", "pt"),
    scope="pair",
)
