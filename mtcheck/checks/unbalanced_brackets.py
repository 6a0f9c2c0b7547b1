"""A bracket has no partner: it is opened and not closed, or closed and not opened.

Why: engines lose one of two brackets where they split a sentence or move a date; the reader looks for the end of
the aside.

Limits: round and square brackets are counted apart. Smileys, the marks of lists ("a)", "1)") and brackets that
are closed some sentences later are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.paragraphs import Paragraph
from mtcheck.facts.quotation_marks import lines
from mtcheck.types import Bitext, Check, Finding, Span

BRACKET = re.compile(r"[()\[\]]")
NO_BRACKET = re.compile(
    r"[:;=8xX]['’]?[-o]?[()\[\]]+|[()]+[-o]?[:;=](?!\w)"
    r"|(?<![^\s(,;.:])(?:\d{1,3}|[^\W\d_]|[ivx]{1,4})[.º]?\)|(?<=\s)[)(]{2,}|https?://\S+"
)
"""Smileys, marks of lists, and addresses."""

PARTNER = {")": "(", "]": "["}
FAR = 4
"""Paragraphs over which an aside may run."""

Place = tuple[Paragraph, int]


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find brackets without a partner, one a paragraph: two are often the same slip."""
    open_before: dict[str, tuple[int, Place]] = {}
    for number, line in enumerate(lines(bitext)):
        if not BRACKET.search(line.text):
            continue
        opened, closed = unpaired(line)
        for kind, places in closed.items():
            if places and kind in open_before and number - open_before[kind][0] <= FAR:
                del open_before[kind]
                places.pop(0)
        yield from (finding(place, "closed and was not opened") for places in closed.values() for place in places[:1])
        for kind, places in opened.items():
            if kind in open_before and places:
                yield finding(open_before.pop(kind)[1], "opened and not closed")
            if places:
                open_before[kind] = (number, places[-1])
    yield from (finding(place, "opened and not closed") for _, place in open_before.values())


def unpaired(line: Paragraph) -> tuple[dict[str, list[Place]], dict[str, list[Place]]]:
    """Give the places of brackets that stay open and of those that close nothing, by the opening bracket."""
    opened: dict[str, list[Place]] = {"(": [], "[": []}
    closed: dict[str, list[Place]] = {"(": [], "[": []}
    excused = {place for match in NO_BRACKET.finditer(line.text) for place in range(*match.span())}
    for match in BRACKET.finditer(line.text):
        mark, place = match.group(), (line, match.start())
        if mark in opened:
            opened[mark].append(place)
        elif opened[PARTNER[mark]]:
            opened[PARTNER[mark]].pop()
        elif match.start() not in excused:
            closed[PARTNER[mark]].append(place)
    return {kind: [one for one in places if one[1] not in excused] for kind, places in opened.items()}, closed


def finding(place: Place, what: str) -> Finding:
    """Report a bracket."""
    line, start = place
    pair, span, text = line.place(Span(start, start + 1))
    return CHECK.finding(pair, span, f"a bracket is {what}", confidence=0.9, text=text)


CHECK = Check(
    code="PUN004",
    name="unbalanced-brackets",
    severity="minor",
    summary="a bracket is opened and not closed, or closed and not opened",
    run=run,
    bad=(
        "The party (founded in 1974 won the vote. It lost the next one.",
        "The party, founded in 1974) won the vote.",
        "He said that [the party won.",
    ),
    good=(
        "The party (founded in 1974) won the vote.",
        "There are two: a) the party and 2) the vote :-) and :(",
        "He told [reporters] so (they were few.\nThey were very few).",
    ),
)
