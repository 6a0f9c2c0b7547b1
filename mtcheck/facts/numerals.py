"""The value of a number, from its digits or from its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from mtcheck.languages import Language, language

SPACES = re.compile(r"[\s'’\u00a0\u202f]")
MIXED = r"\d+(?:[ \u00a0](?:1/[2348]|2/3|[357]/8|3/4)(?![\d/])|[ \u00a0]?[½¼¾⅓⅔])"
"""A whole number and a fraction: "2 1/2", "2½"."""

ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
MYRIAD = 10_000
TENTHS = {
    "zh": re.compile(
        r"成(?![员員立功就长長熟不见見语語名])"
        r"(?:([一二三四五六七八九\d])(?![\d.十百千万萬亿億个個名位岁歲年月天]))?"
    ),
    "ja": re.compile(r"割(?![りれ合])(?:([一二三四五六七八九\d])分)?"),
}
"""What makes tenths of a number: "六成" is 60 percent, "两成五" 25; and the words that only begin so."""

SHARES = {"zh": "分之", "ja": "分の"}
"""What stands between the lower and the upper number of a fraction: "五分之二"."""

MORE = frozenset("多 余 餘".split())
"""Words for "more than" within a Chinese number, which leave its value: "1100多万"."""


def numeral(text: str, known: Language) -> tuple[float, ...]:
    """Read digits by the separators of a language; give the likeliest value first, () for "1.2.3".

    "1.250" is 1250 in Greek and 1.25 in English, and either in Russian, where neither is the rule. English is
    held to its own rule; other texts write numbers as English does now and then. "2 1/2" and "2½" are 2.5.
    """
    if re.fullmatch(MIXED, text):
        whole = re.split(r"[^\d]", text, maxsplit=1)[0]
        return (float(whole) + part(text[len(whole) :].strip()),)
    digits = SPACES.sub("", text).replace("٫", ".").replace("٬", ",")
    marks = [mark for mark in digits if mark in ".,"]
    if not marks:
        return (float(digits),)
    if len(set(marks)) == 2:
        point = digits.rindex(marks[-1])
        if marks.count(marks[-1]) > 1:
            return ()
        return (float(re.sub(r"[.,]", "", digits[:point]) + "." + digits[point + 1 :]),)
    mark = marks[0]
    whole = digits.replace(mark, "")
    if len(marks) > 1:
        grouped = all(2 <= len(part) <= 3 for part in digits.split(mark)[1:])
        return (float(whole),) if grouped else ()
    head, tail = digits.split(mark)
    decimal = float(f"{head}.{tail}")
    if len(tail) != 3 or len(head) > 3 or head == "0":
        return (decimal,)
    if mark == known.decimal:
        return (decimal,) if known.code == "en" else (decimal, float(whole))
    return (float(whole),) if mark in known.group else (decimal, float(whole))


def part(fraction: str) -> float:
    """Give the value of a fraction: "1/2", "½"."""
    upper, _, lower = fraction.partition("/")
    return int(upper) / int(lower) if lower else round(unicodedata.numeric(upper), 4)


def compose(parts: Sequence[tuple[float, bool]]) -> float:
    """Put the words of a number together: (2, no), (100, scale), (50, no), (1000, scale) is 250000."""
    total, current = 0.0, None
    for value, is_scale in parts:
        if not is_scale:
            current = value if current is None else current + value
        elif value < 1000:
            current = (1 if current is None else current) * value
        elif current is None and total:
            total *= value
        else:
            total, current = total + (1 if current is None else current) * value, None
    return total + (current or 0)


def can_add(parts: Sequence[tuple[float, bool]], value: float) -> bool:
    """Tell whether a number word goes on what stands before it: "twenty" + "five", not "five" + "two"."""
    last, is_scale = parts[-1]
    if is_scale:
        return value < last
    return last >= 20 and value < last and last % 10 ** len(str(int(value))) == 0


def myriads(parts: Sequence[tuple[float, bool]]) -> float:
    """Put numerals of Chinese or Japanese together: tens, hundreds and thousands within sections of four places.

    Digits in a row are read by place: 二〇二四 is 2024.
    """
    if len(parts) > 1 and not any(is_scale for _, is_scale in parts):
        return float("".join(str(int(value)) for value, _ in parts))
    total, section, digit = 0.0, 0.0, None
    for value, is_scale in parts:
        if not is_scale:
            digit = value if digit is None else digit * 10 + value
        elif value < MYRIAD:
            section, digit = section + (1 if digit is None else digit) * value, None
        else:
            section += digit or 0
            total, section, digit = total + (section or 1) * value, 0.0, None
    return total + section + (digit or 0)


def pair(parts: Sequence[tuple[float, bool]]) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """Give the two ends of an approximate number, None where it is none: "五六百" is 500 (or "five") to 600."""
    places = [n for n in range(len(parts) - 1) if not parts[n][1] and not parts[n + 1][1]]
    if len(places) != 1:
        return None
    at = places[0]
    one, other = parts[at][0], parts[at + 1][0]
    if not 1 <= one < other <= 9 or (other - one != 1 and (one, other) != (3, 5)):
        return None
    low, high = (myriads([*parts[:at], (value, False), *parts[at + 2 :]]) for value in (one, other))
    return ((low, one) if at + 2 < len(parts) else (low,)), (high,)


@lru_cache(maxsize=1024)
def roman(text: str) -> int:
    """Give the value of a Roman numeral, 0 where it is none."""
    if not text or not ROMAN.fullmatch(text):
        return 0
    values = [LETTERS[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


@lru_cache(maxsize=8192)
def glued(word: str, code: str) -> tuple[float, ...]:
    """Take a word apart that is made of number words alone: "zweiunddreißig", "duemila", "pětatřicet".

    Give its value, () where it is none. Of the ways to take it apart the one with the longest first part counts.
    """
    parts = split(word, language(code), 0)
    return (compose_glued(parts),) if parts and len(parts) > 1 else ()


LINKS = {"de": ("und",), "cs": ("a",), "nl": ("en",), "it": ()}
"""Languages that write number words in one, and what may stand between them."""


def split(word: str, known: Language, start: int) -> list[tuple[float, bool]] | None:
    """Split a word from a place on into number words, None where that does not go."""
    if start == len(word):
        return []
    for end in range(len(word), start, -1):
        forms = [form for form in known.forms.words.get(word[start:end], ()) if form.table in {"numbers", "scales"}]
        if forms:
            rest = split(word, known, end)
            if rest is not None:
                return [(float(forms[0].value), forms[0].table == "scales"), *rest]
    for link in LINKS.get(known.code, ()):
        if start and word.startswith(link, start):
            return split(word, known, start + len(link))
    return None


def compose_glued(parts: list[tuple[float, bool]]) -> float:
    """Put the parts of a word together; units may come before tens there."""
    total, current = 0.0, 0.0
    for value, is_scale in parts:
        if not is_scale:
            current += value
        elif value < 1000:
            current = (current or 1) * value
        else:
            total, current = total + (current or 1) * value, 0.0
    return total + current
