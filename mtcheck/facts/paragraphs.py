"""Segments of one line put together again, for what goes wrong across a full stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from mtcheck.types import Bitext, Pair, Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The text of one line of the article and its pairs; a bitext has one pair a paragraph."""

    text: str
    pairs: tuple[Pair, ...]

    def place(self, span: Span) -> tuple[Pair, Span, str]:
        """Give the pair in which a span begins, the span within it (it may go on past its end), and its text."""
        base = self.pairs[0].target.span.start
        pair = self.pairs[0]
        for other in self.pairs[1:]:
            if other.target.span.start - base <= span.start:
                pair = other
        shift = pair.target.span.start - base
        return pair, Span(span.start - shift, span.end - shift), self.text[span.start : span.end]


def paragraphs(bitext: Bitext) -> Iterator[Paragraph]:
    """Give the paragraphs of the article's body, in order."""
    body = (pair for pair in bitext.article if pair.target.kind == "body")
    for _, group in groupby(body, key=lambda pair: pair.target.line):
        pairs = tuple(group)
        if len(pairs) == 1:
            yield Paragraph(pairs[0].target.text, pairs)
        else:
            yield Paragraph(bitext.text[pairs[0].target.span.start : pairs[-1].target.span.end], pairs)
