"""A paragraph or a segment begins in lower case.

Why: where a tag or a name stood at the beginning, an engine takes the rest for the middle of a sentence:
"world is tired of promises".

Limits: names in lower case (iPhone, al-Assad, von der Leyen), list items and lines that go on with the line before
are left alone. With a source, what begins in lower case there may do so here. A sentence in lower case within
a paragraph is SEN001's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.checks.orphan_tail import is_name
from mtcheck.types import Bitext, Check, Finding, Pair, Span

FIRST = re.compile(r"[\s\"'“„‚‘«(\[—–-]*(?P<word>[^\W\d_][\w’'-]*)(?P<rest>.?)")
SINGLE = frozenset(["a", "i"])
"""Words of one letter that begin sentences."""

ADDRESS = re.compile(r"(?:https?:|www\.|\w+@|\w+\.\w)")
ITEM = re.compile(r"\s*(?:[-•*·–—]|\(?\w{1,2}[).])\s")
OPEN = re.compile(r"[\w,;:–—-]$")
COMMON = 0.5
"""Share of the other paragraphs in lower case from which that is the article's way of writing."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find first words in lower case."""
    firsts = [pair for number, pair in enumerate(bitext.pairs) if begins(bitext, number) and pair.target.kind == "body"]
    small = [pair for pair in firsts if starts_small(pair)]
    if not small or (len(firsts) > 1 and len(small) > COMMON * len(firsts)):
        return
    before = {pair.target.id: bitext.pairs[number - 1] for number, pair in enumerate(bitext.pairs) if number}
    for pair in small:
        if goes_on(pair, before.get(pair.target.id), sourced=bool(pair.source)):
            continue
        match = FIRST.match(pair.target.text)
        if match and (match["word"] in SINGLE or not is_name(match["word"])):
            word = match["word"]
            yield CHECK.finding(
                pair,
                Span(match.start("word"), match.end("word")),
                "the sentence begins in lower case",
                confidence=0.85,
                expected=word[0].upper() + word[1:],
            )


def begins(bitext: Bitext, number: int) -> bool:
    """Tell whether a segment is the first of its line."""
    return number == 0 or bitext.pairs[number].target.line != bitext.pairs[number - 1].target.line


def starts_small(pair: Pair) -> bool:
    """Tell whether the first letter of a segment is in lower case, and it is no address and no list item."""
    match = FIRST.match(pair.target.text)
    if not match or not match["word"][0].islower():
        return False
    return not ADDRESS.match(pair.target.text, match.start("word")) and not ITEM.match(pair.target.text)


def goes_on(pair: Pair, before: Pair | None, *, sourced: bool) -> bool:
    """Tell whether a segment goes on with the one before, or its source begins in lower case too."""
    if sourced:
        match = FIRST.match(pair.source or "")
        return match is not None and match["word"][0].islower()
    if before is None or before.target.kind != "body":
        return False
    return bool(OPEN.search(before.target.text)) or before.target.text.rstrip('"”').endswith("...")


CHECK = Check(
    code="SEN008",
    name="lower-case-start",
    severity="minor",
    summary="a paragraph begins in lower case",
    run=run,
    bad=("world is tired of promises, the mayor told reporters.",),
    good=(
        "The world is tired of promises, the mayor told reporters.",
        "iPhone sales fell again in the spring.",
        "al-Assad left the country in December.",
        "- first the wages, then the prices.",
    ),
)
