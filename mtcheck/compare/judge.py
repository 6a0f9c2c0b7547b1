"""What the checks say of an engine's output."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from mtcheck.compare.types import Judged
from mtcheck.config import Settings
from mtcheck.contest.types import Contest, Side
from mtcheck.engines.base import Progress
from mtcheck.languages import language
from mtcheck.pipeline import assess
from mtcheck.types import Article, Segment, Span

CODE = re.compile(r"&(?:quot|amp|lt|gt|apos|nbsp|#\d{1,6}|#[xX][0-9a-fA-F]{1,5});")
"""A character as HTML writes it, which engines behind a web interface send."""


def judge(contest: Contest, side: Side, settings: Settings, progress: Progress | None = None) -> Judged:
    """Run the checks over one engine's output, document by document where documents are known.

    Codes of HTML are read as the characters they stand for: how an answer was fetched is not the translation.
    """
    source, target = contest.languages
    settings = replace(settings, source_language=source, target_language=target)
    report = assess(article(contest, side), settings, progress)
    words = tuple(count_words(pair.target.text, target) for pair in report.bitext.pairs)
    return Judged(side.name, report.findings, report.qualities, words, report.skipped)


def article(contest: Contest, side: Side) -> Article:
    """Put the source and an output side by side, as a bitext of one row a segment."""
    targets = [target for _, target in rows(contest, side)]
    segments, start = [], 0
    for number, target in enumerate(targets):
        segments.append(Segment(number, "body", number + 1, Span(start, start + len(target)), target))
        start += len(target) + 1
    sources = [line.strip() for line in contest.source.lines]
    return Article(side.file, "\n".join(targets), tuple(zip(sources, segments, strict=True)), contest.documents)


def rows(contest: Contest, side: Side) -> Iterator[tuple[str, str]]:
    """Give each line of an output as it stands and as the checks read it; codes that the source has too stay."""
    for source, target in zip(contest.source.lines, side.lines, strict=True):
        read = target if CODE.search(source) else CODE.sub(lambda code: html.unescape(code[0]), target)
        yield target, " ".join(read.split())


def remarks(contest: Contest) -> tuple[str, ...]:
    """Say whose output has codes of HTML, how many, and where the first is."""
    found = []
    for side in contest.systems:
        coded = [
            (number, CODE.findall(line), CODE.search(line))
            for number, (line, read) in enumerate(rows(contest, side), 1)
            if " ".join(line.split()) != read
        ]
        if coded:
            codes = sum(len(found) for _, found, _ in coded)
            number, _, first = coded[0]
            found.append(
                f"{side.name}: {codes} HTML code{'s' if codes > 1 else ''} in {len(coded)} of {len(side.lines)} lines"
                f" (the first in line {number}: {first[0] if first else ''}): the checks read the characters they stand"
                " for, the metrics see them as they are"
            )
    return tuple(found)


LETTERS_A_WORD = 2
"""Letters that count as a word in a language that is written without spaces."""


def count_words(text: str, code: str) -> int:
    """Count the words of a text, split at white space; of one without spaces, half of its letters."""
    if language(code).spaced:
        return len(text.split())
    return -(-sum(letter.isalnum() for letter in text) // LETTERS_A_WORD)
