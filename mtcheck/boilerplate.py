"""Lines that are not the article: author biographies, source lines, what the page around it left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mtcheck.knowledge.tables import table
from mtcheck.types import Bitext, Pair, Span

BIOGRAPHY_CUES = 2
"""How many different cues make a line in the tail of a text an author's biography; one of them may be chance."""

QUOTED = re.compile(r"[“\"«][^”\"»]*(?:[”\"»]|$)")

TAIL_LINES = 4
"""An author's biography stands among this many last lines."""


def roles(lines: Sequence[str]) -> list[str]:
    """Say of each line which kind of boilerplate it is, or "" for a line of the article.

    The kinds are those of `knowledge/boilerplate.tsv`. A pattern of scope "line" tells by itself. For a
    biography there must be one of scope "subject" (the first person, or "is a journalist") and several of
    scope "cue", outside quotations and among the last lines.
    """
    found = [role_of_line(line) for line in lines]
    for number in range(max(1, len(lines) - TAIL_LINES), len(lines)):
        if not found[number] and is_biography(lines[number]):
            found[number] = "author-biography"
    return found


def role_of_line(line: str) -> str:
    """Give the first kind whose pattern fits the whole line."""
    return next((role for role, pattern in patterns("line") if pattern.fullmatch(line)), "")


def is_biography(line: str) -> bool:
    """Count the cues of an author's biography outside quotations."""
    own = QUOTED.sub(" ", line)
    subject = any(pattern.search(own) for _, pattern in patterns("subject"))
    return subject and sum(bool(pattern.search(own)) for _, pattern in patterns("cue")) >= BIOGRAPHY_CUES


@cache
def patterns(scope: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compile the patterns of one scope."""
    return tuple(
        (row["role"], re.compile(row["pattern"], re.IGNORECASE))
        for row in table("boilerplate.tsv")
        if row["scope"] == scope
    )


def whole_lines(bitext: Bitext, role: str) -> Iterator[tuple[Pair, Span]]:
    """Give the pairs that are boilerplate of a kind, with the span of their whole text."""
    for pair in bitext.pairs:
        if pair.target.role == role:
            yield pair, Span(0, len(pair.target.text))
