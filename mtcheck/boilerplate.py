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
"""An author's biography stands among this many last lines of the article, other boilerplate not counted."""


def roles(lines: Sequence[str]) -> list[str]:
    """Say of each line which kind of boilerplate it is, or "" for a line of the article.

    The kinds are those of `knowledge/boilerplate.tsv`. A pattern of scope "line" tells by itself, one of scope
    "last" where no line of the article follows. For a biography there must be one of scope "subject" (the first
    person, or "is a journalist"), several of scope "cue" and none of scope "against", outside quotations and
    among the last lines.
    """
    found = [role_of_line(line) for line in lines]
    own = 0
    for number in range(len(lines) - 1, 0, -1):
        if not found[number]:
            found[number] = role_at_the_end(lines[number], last=own == 0)
            own += not found[number]
        if own == TAIL_LINES:
            break
    return found


def role_of_line(line: str) -> str:
    """Give the first kind whose pattern fits the whole line; a row of short parts with bars between is furniture."""
    role = role_of_part(line)
    return role or ("page-furniture" if is_bar(line) else "")


def role_of_part(text: str) -> str:
    """Give the first kind whose pattern fits a text."""
    return next((role for role, pattern in patterns("line") if pattern.fullmatch(text)), "")


BAR = re.compile(r"\s+[|»›·•/]\s+")
SENTENCE = re.compile(r"[.!?…][\"”’»]?$")
MANY, SHORT, MOST = 3, 5, 15
"""Parts of a bar of links and words in each of them, and words of a line that is furniture where a part of it is."""


def is_bar(line: str) -> bool:
    """Tell whether a line is a row of parts with bars between: links, sections, a date and who wrote it."""
    parts = BAR.split(line.strip())
    if len(parts) == 1:
        return False
    short = all(len(part.split()) <= SHORT for part in parts)
    if len(parts) >= MANY and short and not SENTENCE.search(line) and not QUOTED.search(line):
        return True
    return len(line.split()) <= MOST and any(map(role_of_part, parts))


def role_at_the_end(line: str, *, last: bool) -> str:
    """Give the kind of a line near the end; `last` where nothing of the article follows."""
    if last and (role := next((role for role, pattern in patterns("last") if pattern.fullmatch(line)), "")):
        return role
    return "author-biography" if is_biography(line) else ""


def is_biography(line: str) -> bool:
    """Count the cues of an author's biography outside quotations."""
    own = QUOTED.sub(" ", line)
    if any(pattern.search(own) for _, pattern in patterns("against")):
        return False
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
