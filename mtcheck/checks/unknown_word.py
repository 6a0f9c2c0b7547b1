"""A word in lower case is no word of English: an engine spelt it by ear, or made it up.

Why: an engine puts words that it does not know together from pieces: φωτόσφαιρα becomes "photospic", and μουσαμά
becomes "musama". A misspelling that a person left is one too ("the police wanred").

With the source, the word that it was made of is named, with what it means, where one is near enough.

Limits: English takes words from everywhere and forms new ones. What a list has, what can be formed of a word of a list
by an ending or a prefix, or of two words, is English; and a foreign term is left alone where it shows that it is one:
in quotation marks or brackets, within a foreign phrase, behind a name ("Lietuvos rytas") or "called". Scientific names
and dishes that no list has are reported wrongly, once an article each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from mtcheck.facts.identity import source_of
from mtcheck.facts.words import Word, source_words
from mtcheck.grammar.model import english
from mtcheck.languages.dictionary import is_ordinary, is_word
from mtcheck.languages.familiar import common
from mtcheck.languages.vocabulary import is_english
from mtcheck.types import Bitext, Check, Finding, Pair, Segment, Span, Translation

WORD = re.compile(r"(?<![\w’'.@/#*_\[\]<>&~-])[a-z]{4,}(?![\w’'@/*_\[\]<>~-]|\.\w)")
BEFORE = re.compile(r"([^\W\d_][\w’'-]*) $")
AFTER = re.compile(r" ([^\W\d_][\w’'-]*)")
TERM = re.compile(
    r"\b(?:(?:called|named|termed|dubbed|known as|(?:word|term|name)s?|or|means|meaning|titled|entitled)(?: an?| the)?"
    r"|[A-Z]\.) $"
)
"""What a foreign term stands behind; a letter with a full stop is a genus: "P. dominula"."""

VOWEL = re.compile(r"[aeiouy]")
OPENING_MARKS, CLOSING_MARKS = frozenset("\"“„«‘'`(["), frozenset("\"”“»’'`)]")
SHORT_QUOTE = 40
"""Letters of a quotation up to which it may be a term, and not speech."""

SHORTEST_NEAR, SHORTEST_SURE = 6, 8
"""Letters of the shortest word that may be a slip for one that is a letter away, and that surely is if there is one."""

MOST_NEAR = 3
SHORTEST_BESIDE = 3
"""Letters of the shortest word that tells anything about one beside it."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find the words that English has not, each once."""
    entries = bitext.glossary.entries if bitext.glossary else ()
    told = {word for entry in entries for term in entry.approved for word in WORD.findall(term)}
    for pair in bitext.article:
        for match in WORD.finditer(pair.target.text):
            word = match.group()
            if word in told or is_english(word) or not VOWEL.search(word) or is_term(pair.target, match):
                continue
            told.add(word)
            yield explained(bitext, pair, match)


def is_term(segment: Segment, match: re.Match[str]) -> bool:
    """Tell whether a word is marked as a foreign term or name by what stands around it."""
    text, start, end = segment.text, match.start(), match.end()
    if text[:start].rstrip()[-1:] in OPENING_MARKS or text[end:].lstrip()[:1] in CLOSING_MARKS:
        return True
    if any(quote.start <= start < quote.end and quote.end - quote.start <= SHORT_QUOTE for quote in segment.quotes):
        return True
    if text.rfind("(", 0, start) > text.rfind(")", 0, start) or TERM.search(text, 0, start):
        return True
    before, after = BEFORE.search(text, 0, start), AFTER.match(text, end)
    return bool(before and is_of_one_with(before[1], before[1] + match[0])) or bool(
        after and after[1].islower() and is_of_one_with(after[1], match[0] + after[1])
    )


def is_of_one_with(beside: str, together: str) -> bool:
    """Tell whether a word beside another is a name, of the same foreign phrase, or the rest of a word that was cut."""
    return (len(beside) >= SHORTEST_BESIDE and not is_ordinary(beside, "en")) or is_word(together, "en")


def explained(bitext: Bitext, pair: Pair, match: re.Match[str]) -> Finding:
    """Make the finding: with the word of the source that was spelt by ear, or the words of English that are near."""
    word = match.group()
    near = near_words(word)
    meant = original(word, pair.source or "", bitext.languages[0])
    evidence = {"near": ", ".join(near)} if near else {}
    if meant:
        evidence |= {"source": meant.text} | ({"in English": ", ".join(meant.glosses[:4])} if meant.glosses else {})
    return CHECK.finding(
        pair,
        Span(*match.span()),
        f'"{word}" is no word of English' + (f'; the source has "{meant.text}"' if meant else ""),
        confidence=0.85 if meant else 0.75 if near else 0.65,
        expected=near[0] if len(near) == 1 and len(word) >= SHORTEST_SURE and not meant else None,
        evidence=evidence,
    )


def near_words(word: str) -> list[str]:
    """Give the ordinary words that are a letter away, by one more, one less, another or a changed order.

    Where English text has some of them often enough to be in the tagger's table, only these, the most frequent first.
    """
    if len(word) < SHORTEST_NEAR:
        return []
    found = process.extract(word.encode(), common(), scorer=OSA.distance, score_cutoff=1, limit=None)
    times = {near: sum(english().counted(near).values()) for near in sorted(one.decode() for one, _, _ in found)}
    frequent = sorted((near for near in times if times[near]), key=lambda near: -times[near])
    return (frequent or list(times))[:MOST_NEAR]


def original(word: str, source: str, code: str) -> Word | None:
    """Give the word of the source that a word of the target spells, by ear or in part."""
    words = {
        one.text: one
        for one in source_words(source, code)
        if not (one.capital or one.function) and len(one.text) >= SHORTEST_BESIDE
    }
    text = source_of(word, tuple(words), code)
    return words[text] if text else None


CHECK = Check(
    code="UNT005",
    name="unknown-word",
    severity="minor",
    summary="a word in lower case is no word of English: spelt by ear, made up, a slip",
    run=run,
    bad=(
        "The outer part of the Sun is the photospic, which can be seen.",
        "Two policemen wanred the drivers on the bridge.",
        Translation("Το άλλαξαν με μαύρο μουσαμά.", "They changed it with black musama.", language="el"),
    ),
    good=(
        "The outer part of the Sun is the photosphere, which can be seen.",
        "The snowploughs were outnumbered by ungritted side roads and carmakers' lorries.",
        'The plateau, a "vidde", is reported by Lietuvos rytas; the fish is called kefalos.',
    ),
    languages=("en",),
)
