"""Which quotation mark opens and which closes, and which has no partner; over several paragraphs where need be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from mtcheck.facts.paragraphs import Paragraph, paragraphs
from mtcheck.languages import language
from mtcheck.types import Bitext

DOUBLE = re.compile(r"[\"“”„‟«»]")
"""Double marks; single ones are apostrophes too and are looked at only where a double one has no partner."""

INCHES = re.compile(r"\d[\"”]")
FEET = re.compile(r"\d['’′] ?\d+$")
OPENS_AFTER = frozenset(" \u00a0\u202f\t([{—–-/\"‘'’¿¡«„“")
CLOSES_BEFORE = frozenset(" \u00a0\u202f\t)]}—–-/\".,;:!?…·’'»”")
SINGLE_CLOSING = re.compile(r"[.,!?…]['’](?=\s|$)")
SINGLE_END = re.compile(r"[\w.,!?…]['’](?!\w)")
SINGLE_OPENING = re.compile(r"(?<![^\s(])['‘](?=[^\W\d_]{2})(?!(?:em|tis|twas|til|cause|n)\b)")

FAR = 8
"""Paragraphs over which a quotation may run that does not open again."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark at a place of its paragraph; `opens` is None where neither space nor form tells."""

    char: str
    paragraph: Paragraph
    start: int
    opens: bool | None

    @property
    def leads(self) -> bool:
        """Tell whether nothing but space or a dash stands before it in its paragraph."""
        return not self.paragraph.text[: self.start].strip(" \u00a0-–—•")


@dataclass(frozen=True, slots=True)
class Quotation:
    """The marks of a quotation; one of them is None where it has no partner."""

    opening: Mark | None
    closing: Mark | None

    @property
    def single(self) -> Mark | None:
        """Give the single mark that stands for the partner that is missing, where there is one."""
        if self.opening and not self.closing:
            text, end = self.opening.paragraph.text, self.opening.start + 1
            match = SINGLE_CLOSING.search(text, end)
            if match and not SINGLE_OPENING.search(text, end, match.start()):
                return Mark(match.group()[-1], self.opening.paragraph, match.end() - 1, False)
        if self.closing and not self.opening:
            text = self.closing.paragraph.text
            *_, last = (None, *SINGLE_OPENING.finditer(text, 0, self.closing.start))
            if last and not SINGLE_END.search(text, last.end(), self.closing.start):
                return Mark(last.group(), self.closing.paragraph, last.start(), True)
        return None


def quotations(bitext: Bitext) -> Iterator[Quotation]:
    """Pair the marks of headline and body; what is still open at the end of a paragraph may be closed in a later one.

    In a paragraph that opens it again the quotation goes on.
    """
    pending: Mark | None = None
    since = 0
    for line in lines(bitext):
        found = marks(line, bitext.target_language)
        since += 1
        if pending and since > FAR:
            yield Quotation(pending, None)
            pending = None
        if not found:
            continue
        stack = [pending] if pending and not (found[0].opens and found[0].leads) else []
        yield from pairs(found, stack)
        if stack and stack[-1] is found[-1]:
            pending, since = stack.pop(), 0
        else:
            pending = stack.pop(0) if stack and stack[0] is pending else None
        yield from (Quotation(mark, None) for mark in stack)
    if pending:
        yield Quotation(pending, None)


def lines(bitext: Bitext) -> Iterable[Paragraph]:
    """Give the headline and the paragraphs of the body."""
    return chain(
        (Paragraph(one.target.text, (one,)) for one in bitext.article[:1] if one.target.kind == "headline"),
        paragraphs(bitext),
    )


def pairs(found: list[Mark], stack: list[Mark]) -> Iterator[Quotation]:
    """Give the quotations that end in a paragraph, and the marks that close nothing; `stack` keeps what is open."""
    for mark in found:
        if mark.opens or (mark.opens is None and not stack):
            stack.append(mark)
        elif stack:
            yield Quotation(stack.pop(), mark)
        elif not INCHES.search(mark.paragraph.text, 0, mark.start + 1):
            yield Quotation(None, mark)


def marks(line: Paragraph, code: str) -> list[Mark]:
    """Give the double marks of a paragraph; those of feet and inches are none."""
    text = line.text
    return [
        Mark(match.group(), line, match.start(), direction(text, match.start(), code))
        for match in DOUBLE.finditer(text)
        if not (text[match.start() - 1 : match.start()].isdigit() and FEET.search(text[: match.start()]))
    ]


def direction(text: str, start: int, code: str) -> bool | None:
    """Tell whether a mark opens, by the space around it, or where that does not tell by its form."""
    before = start == 0 or text[start - 1] in OPENS_AFTER
    after = start + 1 == len(text) or text[start + 1] in CLOSES_BEFORE
    return before if before != after else forms(code).get(text[start])


@cache
def forms(code: str) -> dict[str, bool]:
    """Say of each mark whether it opens in a language, without those that do both there."""
    pairs = language(code).quotation
    opening, closing = {pair[0] for pair in pairs} | {"„"}, {pair[1] for pair in pairs}
    others = {
        char: opens
        for char, opens in zip("“”«»", (True, False, True, False), strict=True)
        if char not in opening | closing
    }
    return others | {char: char in opening for char in opening ^ closing if char != '"'}
