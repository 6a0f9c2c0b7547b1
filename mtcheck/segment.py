"""Text -> headline, sentences, quotations and boilerplate, with their places in the original file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from mtcheck.boilerplate import roles
from mtcheck.languages import language
from mtcheck.types import Article, Bitext, Kind, Pair, Segment, Span

if TYPE_CHECKING:
    from yasbd import BoundaryDetector

QUOTATION = re.compile(r"“[^”“]*”|\"[^\"]*\"|«[^»«]*»|„[^“”„]*[“”]")
FINAL = re.compile(r"[.!?;:…]['\"”’»)\]]*$")
DOTTED = re.compile(r"(?:\b[A-Za-z]\.)+$|\b[A-Z][a-z]{0,3}\.$")
HEADLINE_WORDS = 30
FALLBACK = re.compile(r"(?<=[.!?…।])\s+|(?<=[.!?…।]['\"”’»)\]])\s+|(?<=[。！？])(?![。！？」』”’）])")


def segment(article: Article, source_language: str | None, target_language: str) -> Bitext:
    """Split an article into segments, each a pair without a source; a bitext's rows stay as they are cut."""
    if article.rows is not None:
        pairs = tuple(rows(article.rows))
    else:
        pairs = tuple(Pair(target) for target in segments(article.text, target_language))
    return Bitext(article.name, article.text, pairs, source_language, target_language)


def rows(pairs: Sequence[tuple[str, Segment]]) -> Iterator[Pair]:
    """Find quotations and boilerplate in the rows of a bitext."""
    for (source, target), role in zip(pairs, roles([target.text for _, target in pairs]), strict=True):
        kind: Kind = "boilerplate" if role else target.kind
        yield Pair(replace(target, kind=kind, role=role, quotes=quotations(target.text)), source)


def segments(text: str, code: str) -> tuple[Segment, ...]:
    """Split plain text into segments.

    A line that is boilerplate is one segment, whatever sentences it has; so is the headline: the first
    line, when it has no final punctuation and other lines follow.
    """
    paragraphs = list(lines(text))
    boilerplate = roles([line for _, _, line in paragraphs])
    found: list[Segment] = []
    for (number, start, line), role in zip(paragraphs, boilerplate, strict=True):
        headline = not role and not found and len(paragraphs) > 1 and is_headline(line)
        parts = [Span(0, len(line))] if role or headline else sentences(line, code)
        for part in parts:
            kind: Kind = "boilerplate" if role else "headline" if headline else "body"
            span = Span(start + part.start, start + part.end)
            one = Segment(len(found), kind, number, span, line[part.start : part.end], role=role)
            found.append(replace(one, quotes=quotations(one.text)))
    return tuple(found)


def lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Give number, start and stripped content of each line that is not blank."""
    start = 0
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if line:
            yield number, start + raw.index(line), line
        start += len(raw) + 1


def is_headline(line: str) -> bool:
    """Tell a headline by its length and its lack of a final stop; a question may be one."""
    return len(line.split()) <= HEADLINE_WORDS and (not FINAL.search(line) or line.endswith("?"))


def quotations(text: str) -> tuple[Span, ...]:
    """Give the stretches between quotation marks, the marks included."""
    return tuple(Span(*match.span()) for match in QUOTATION.finditer(text))


def sentences(line: str, code: str) -> list[Span]:
    """Split a line into sentences, and join what was split after an abbreviation."""
    spans: list[Span] = []
    end = 0
    for sentence in split(line, code):
        start = line.find(sentence, end)
        if start < 0:  # the splitter rewrote the text: keep the rest of the line whole
            spans.append(Span(end, len(line)))
            break
        end = start + len(sentence)
        if spans and continues(line[spans[-1].start : spans[-1].end], sentence, code):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
    return [trimmed for span in spans if (trimmed := trim(line, span)).start < trimmed.end]


def trim(line: str, span: Span) -> Span:
    """Leave white space at either end out of a span."""
    text = line[span.start : span.end]
    return Span(span.start + len(text) - len(text.lstrip()), span.end - len(text) + len(text.rstrip()))


def continues(before: str, after: str, code: str) -> bool:
    """Tell whether `after` goes on with the sentence `before`, which ends in an abbreviation ("the U.S. Senate").

    A word that opens sentences ("The", "He") starts a new one; any other after initials does not.
    """
    known = language(code)
    if not DOTTED.search(before) or not known.starters:
        return False
    last = before.rsplit(maxsplit=1)[-1].lstrip("(\"'“‘").removesuffix(".").lower()
    first = re.sub(r"\W", "", after.split(maxsplit=1)[0]).lower() if after.split() else ""
    if last in known.starters:
        return False
    initials = "." in last or len(last) == 1 or last in known.abbreviations or before.count(" ") == 0
    return initials and first not in known.starters


def split(line: str, code: str) -> Iterator[str]:
    """Split a line with the rules for its language, or at final punctuation where there are none."""
    if not FINAL_INSIDE.search(line):
        yield line
        return
    found = detector(code)
    yield from found.segment(line) if found else (part for part in FALLBACK.split(line) if part)


FINAL_INSIDE = re.compile(r"[.!?;…。！？।؟]['\"”’»)\]]*\s*\S")


@cache
def detector(code: str) -> BoundaryDetector | None:
    """Load the sentence splitter for a language, or None where it has no rules."""
    from yasbd import BoundaryDetector, UnsupportedLanguageError

    try:
        return BoundaryDetector(code)
    except UnsupportedLanguageError:
        return None
