"""A text as the lexemes that facts are made of: numerals, words with what they can stand for, symbols."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from mtcheck.facts.numerals import MIXED
from mtcheck.languages import Language, language
from mtcheck.languages.forms import Form
from mtcheck.languages.spelling import plain

LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652\u0900-\u0903\u093a-\u094f\u0962\u0963])"
NUMERAL = r"\d+(?:[.,'’٫٬\u00a0\u202f ]\d+)*"
SYMBOL = r"(?:°\s?[CFСcf](?!\w)|[%％‰°℃℉€£¥₽₴₺₹₩$½¼¾⅓⅔])"
PIECE = re.compile(
    rf"(?P<digits>{MIXED}|{NUMERAL})|(?P<word>{LETTER}+(?:[./'’\-‑]{LETTER}+)*(?:[²³]|(?<=m)[23](?![A-Za-z0-9]|[.,]\d))?)|(?P<symbol>{SYMBOL})"
)
PARTS = re.compile(rf"{LETTER}+[²³]?")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
BORROWED = frozenset({"units", "currencies", "months", "weekdays"})
"""What Latin letters stand for in a text of another script as they do in English: "5 km", "Saturday Night Live"."""

TABLES = ("units", "currencies", "scales", "fractions", "months", "weekdays")


class Lexeme(NamedTuple):
    """A numeral, a word or a symbol: its place in the text and the forms of the language that it can be."""

    start: int
    end: int
    text: str
    kind: str
    forms: tuple[Form, ...] = ()

    def value(self, table: str) -> str | None:
        """Give what the lexeme stands for in one table of the language."""
        return next((form.value for form in self.forms if form.table == table), None)


@lru_cache(maxsize=4096)
def lexemes(text: str, code: str) -> tuple[Lexeme, ...]:
    """Split a text; a hyphened or dotted word is one lexeme where the language knows it as such, else several."""
    known = language(code)
    found: list[Lexeme] = []
    for match in PIECE.finditer(text):
        kind = match.lastgroup or ""
        if kind == "digits":
            found += digits(match.start(), match.group(), known)
        elif kind == "symbol":
            found.append(Lexeme(*match.span(), match.group(), kind, known.forms.lookup(match.group().replace(" ", ""))))
        elif not known.spaced and CJK.search(match.group()):
            found += unspaced(match.start(), match.group(), known)
        else:
            found += words(match.start(), match.group(), known)
    return phrases(found, known)


def digits(start: int, text: str, known: Language) -> list[Lexeme]:
    """Take a run of digits and separators as one numeral, or as several where it cannot be one: "2019 200"."""
    one = Lexeme(start, start + len(text), text, "digits")
    if re.fullmatch(MIXED, text):
        return [one]
    gaps = [match.start() for match in re.finditer(r"[ \u00a0\u202f]", text)]
    if not gaps:
        return [one]
    grouped = " " in known.group and re.fullmatch(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,٫]\d+)?", text)
    if grouped:
        return [one]
    return [
        Lexeme(start + m.start(), start + m.end(), m.group(), "digits") for m in re.finditer(r"[^ \u00a0\u202f]+", text)
    ]


def words(start: int, text: str, known: Language) -> list[Lexeme]:
    """Look a word up whole, and if nothing is known of it, part by part."""
    forms = known.forms.lookup(text)
    if not forms and text.isascii() and not known.latin:
        forms = tuple(form for form in language("en").forms.lookup(text) if form.table in BORROWED)
    if forms or text.isalpha():
        return [Lexeme(start, start + len(text), text, "word", forms)]
    return [
        Lexeme(start + part.start(), start + part.end(), part.group(), "word", known.forms.lookup(part.group()))
        for part in PARTS.finditer(text)
    ]


def unspaced(start: int, text: str, known: Language) -> list[Lexeme]:
    """Find the forms of a language that is written without spaces; what lies between them is one word."""
    pattern = unspaced_pattern(known.code)
    found, last = [], 0
    for match in pattern.finditer(text) if pattern else ():
        if match.start() > last:
            found.append(Lexeme(start + last, start + match.start(), text[last : match.start()], "word"))
        forms = known.forms.lookup(match.group())
        found.append(Lexeme(start + match.start(), start + match.end(), match.group(), "word", forms))
        last = match.end()
    if last < len(text):
        found.append(Lexeme(start + last, start + len(text), text[last:], "word"))
    return found


@lru_cache(maxsize=8)
def unspaced_pattern(code: str) -> re.Pattern[str] | None:
    """Give the pattern of all forms of a language but its negations."""
    return language(code).forms.pattern("numbers", "hints", "ordinals", *TABLES)


def phrases(found: list[Lexeme], known: Language) -> tuple[Lexeme, ...]:
    """Join the words of an expression ("per cent") to one lexeme."""
    if not known.forms.phrases:
        return tuple(found)
    joined: list[Lexeme] = []
    number = 0
    while number < len(found):
        lexeme = found[number]
        size = 1
        for rest, form in known.forms.phrases.get(plain_of(lexeme, known.code), ()):
            tail = found[number + 1 : number + 1 + len(rest)]
            if (
                len(rest) + 1 > size
                and len(tail) == len(rest)
                and all(matches(word, part, known.code) for word, part in zip(tail, rest, strict=True))
            ):
                last = tail[-1]
                size = len(rest) + 1
                text = " ".join(word.text for word in (found[number], *tail))
                lexeme = Lexeme(found[number].start, last.end, text, "word", (form,))
        joined.append(lexeme)
        number += size
    return tuple(joined)


def plain_of(lexeme: Lexeme, code: str) -> str:
    """Give the plain spelling of a lexeme."""
    return plain(lexeme.text, code)


def matches(lexeme: Lexeme, part: str, code: str) -> bool:
    """Tell whether a word is the part of an expression, or begins as it does where the part ends in `*`."""
    word = plain_of(lexeme, code)
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
