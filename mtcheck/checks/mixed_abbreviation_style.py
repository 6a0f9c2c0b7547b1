"""One abbreviation is written in two styles, such as US and U.S., or SYRIZA and Syriza.

Why: an article that was translated in pieces changes style between them; every style guide asks for one.

Limits: quotations, names of companies and events ("US Open", "U.S. Steel") and lines in capitals are left
out, and so are places so far apart in a bitext that they are rather of two texts. One finding an abbreviation, at the
first place of the rarer style.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from mtcheck.facts.variants import REACH
from mtcheck.knowledge.index import knowledge
from mtcheck.languages.familiar import is_common
from mtcheck.types import Bitext, Check, Finding, Pair, Span

DOTTED = re.compile(r"\b(?:[A-Z]\.){2,4}")
PLAIN = re.compile(r"\b[A-Z]{2,4}\b")
FIXED = re.compile(r"\s(?:Open|Airways|Steel|Bancorp|Bank|Figure|Marshals|Xpress|Masters|Today)\b")

LONG = re.compile(r"\b[A-Z]{4,}\b")
NAMED = re.compile(r"\b[A-Z][a-z]{3,}\b")

Use = tuple[Pair, Span]


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find abbreviations that stand both with and without stops, or with large and with small letters."""
    dotted, plain = uses(bitext, DOTTED), uses(bitext, PLAIN)
    for letters in dotted.keys() & plain.keys():
        what = f"both {'.'.join(letters)}. and {letters}"
        yield from mixed(what, ("lines with stops", dotted[letters]), ("lines without", plain[letters]))
    large, small = uses(bitext, LONG), uses(bitext, NAMED)
    for letters in large.keys() & {name.upper() for name in small} & knowledge().acronyms.keys():
        name = letters.capitalize()
        if not is_common(name):
            lines = ("lines without capitals", small[name]), ("lines with", large[letters])
            yield from mixed(f"both {letters} and {name}", *lines)


def mixed(what: str, first: tuple[str, list[Use]], second: tuple[str, list[Use]]) -> Iterator[Finding]:
    """Report the first place of the rarer style that has the other one near by."""
    rare, usual = sorted((first[1], second[1]), key=len)
    near = next(((one, other) for one in rare for other in usual if apart(one, other) <= REACH), None)
    if near is not None:
        (pair, span), (other, other_span) = near
        yield CHECK.finding(
            pair,
            span,
            f"the article writes {what}",
            confidence=0.9,
            expected=other.target.text[other_span.start : other_span.end],
            evidence={name: listed(places) for name, places in (first, second)},
        )


def apart(one: Use, other: Use) -> int:
    """Count the segments between two places."""
    return abs(one[0].target.id - other[0].target.id)


def uses(bitext: Bitext, pattern: re.Pattern[str]) -> dict[str, list[Use]]:
    """Collect the places of abbreviations by their letters."""
    found: defaultdict[str, list[Use]] = defaultdict(list)
    for pair in bitext.article:
        text = pair.target.text
        if text.upper() == text:
            continue
        for match in pattern.finditer(text):
            quoted = any(quote.start <= match.start() < quote.end for quote in pair.target.quotes)
            if not quoted and not FIXED.match(text, match.end()):
                found[match.group().replace(".", "")].append((pair, Span(*match.span())))
    return found


def listed(places: list[Use]) -> str:
    """Give the lines of some places, each once."""
    return ", ".join(str(line) for line in sorted({pair.target.line for pair, _ in places}))


CHECK = Check(
    code="CON002",
    name="mixed-abbreviation-style",
    severity="minor",
    summary="one abbreviation is written in two styles, such as US and U.S.",
    run=run,
    bad=(
        "US officials said so. The U.S. administration agreed with other US agencies.",
        "SYRIZA said so. Supporters of Syriza cheered, and SYRIZA won.",
    ),
    good=(
        "US officials said so. The US administration agreed.",
        "US officials said so. “The U.S. position is clear,” he said.",
        "He won the US Open, U.S. officials said.",
        "ATHENS. The mayor of Athens said so.",
    ),
)
