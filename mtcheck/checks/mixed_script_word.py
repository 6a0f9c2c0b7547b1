"""One word has letters of two scripts, such as a Cyrillic "а" in a Latin word.

Why: engines and keyboards mix letters that look alike; nobody sees it, but no search finds "Аthens" with a
Cyrillic А, and a screen reader stumbles over it.

Limits: symbols (µm, kΩ, α-amylase, TNFα, ΔT), the parts of a word with a hyphen, and names that are made of
two scripts (myΑΑΔΕ) are left alone. A whole word in look-alikes of the other script is not seen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from mtcheck.types import Bitext, Check, Finding, Span

RANGES = {
    "Latin": r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f",
    "Greek": r"\u0370-\u03ff\u1f00-\u1fff",
    "Cyrillic": r"\u0400-\u052f",
}
SCRIPTS = {script: re.compile(rf"[{letters}]") for script, letters in RANGES.items()}
BOUNDARY = re.compile(
    r"[{Latin}][{Greek}{Cyrillic}]|[{Greek}][{Latin}{Cyrillic}]|[{Cyrillic}][{Latin}{Greek}]".format(**RANGES)
)
WORD = re.compile(r"[^\W\d_]+")

ALIKE = {
    "Latin": "ABEZHIKMNOPTYXCSJaeopcxyijsvkuitáóíúß",
    "Greek": "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ   αεορ χγι ςνκυιτάόίύβ",
    "Cyrillic": "АВЕ НІКМ ОРТУХСЅЈаеорсхуіјѕ к        ",
}
"""Letters that look alike, one below the other."""

SYMBOL = re.compile(r"^[α-θκ-μξπρστφ-ωΓΔΘΛΞΠΣΦΨΩ]|[α-θκ-μξπρστφ-ωΓΔΘΛΞΠΣΦΨΩ]$|(?<=[A-Z])[α-θκλμ](?=[A-Z])")
"""Greek letters that stand for a quantity or a kind, at an end of the word or between capitals."""

MADE = re.compile(r"^(?:my|[eim])(?=[Α-ΩΆ-Ώ])")
"""How names of web services begin in Greek."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find words of two scripts, boilerplate included."""
    for pair in bitext.own:
        text = pair.target.text
        if not BOUNDARY.search(text):
            continue
        for match in WORD.finditer(text):
            if BOUNDARY.search(match.group()) and not is_right(match.group()):
                counts = scripts(match.group())
                what = f"letters of {' and '.join(sorted(counts))} stand in one word"
                expected = reading(match.group(), counts)
                yield CHECK.finding(pair, Span(*match.span()), what, confidence=0.95, expected=expected)


def is_right(word: str) -> bool:
    """Tell whether a word may have two scripts: one letter is a symbol, or it is a name of the web."""
    if len(word) < 3 and not re.match(r"[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ][a-z]", word):
        return True
    return bool(MADE.search(word)) or not BOUNDARY.search(SYMBOL.sub("", word))


def scripts(word: str) -> Counter[str]:
    """Count the letters of a word by script."""
    return Counter({script: count for script, one in SCRIPTS.items() if (count := len(one.findall(word)))})


def reading(word: str, counts: Counter[str]) -> str | None:
    """Write a word in one script, that of most of its letters if the others have look-alikes there, or give None."""
    for script, _ in counts.most_common():
        others = {
            char: ALIKE[script][place]
            for other in counts
            if other != script
            for place, char in enumerate(ALIKE[other])
            if ALIKE[script][place] != " "
        }
        found = "".join(others.get(char, char) for char in word)
        if len(scripts(found)) == 1:
            return found
    return None


CHECK = Check(
    code="SEN017",
    name="mixed-script-word",
    severity="major",
    summary="one word has letters of two scripts",
    run=run,
    bad=(
        "The mayor of Αthens spoke.",
        "Prime Minister Mitsоtakis spoke.",
        "The letter of Νίκοs was read.",
    ),
    good=(
        "The mayor of Athens spoke.",
        "A grain of 5 µm or 5 μm, a resistor of 3 kΩ, α-amylase, TNFα, NFκB and ΔT.",
        "The myΑΑΔΕ service is open.",
        "The IT-специалист spoke.",
    ),
    scope="pair",
)
