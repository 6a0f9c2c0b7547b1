"""A quotation mark has no partner: a quotation is opened and not closed, or closed and not opened.

Why: engines drop the first mark of direct speech ('It will be ready," he said'), or carry one of the source
over: then nobody can tell any more whose words they are.

Limits: a quotation that runs over paragraphs, each of which opens it again or has no mark at all, is right.
Feet, inches and minutes are no quotation. Single marks are not looked at, for they are apostrophes too;
one that closes what a double mark opened is PUN003.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.facts.quotation_marks import DOUBLE, Mark, quotations
from mtcheck.types import Bitext, Check, Finding, Span

STOP = re.compile(r"[.!?](?= [A-Z“„«\"])")
"""The end of a sentence."""


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find quotation marks without a partner, one a paragraph: two are often the same slip."""
    last = None
    for one in quotations(bitext):
        mark = one.opening or one.closing
        if mark is None or (one.opening and one.closing) or mark.paragraph is last or one.single:
            continue
        last = mark.paragraph
        pair, span, text = mark.paragraph.place(stretch(mark, opens=bool(one.opening)))
        if len(DOUBLE.findall(pair.source or "")) % 2:
            continue  # the source is cut within its quotation, too
        what = "a quotation is opened and not closed" if one.opening else "a quotation is closed and was not opened"
        yield CHECK.finding(pair, span, what, confidence=0.85, text=text)


def stretch(mark: Mark, *, opens: bool) -> Span:
    """Give the stretch in which the partner of a mark is missing: from it to the end of its sentence, or up to it."""
    text = mark.paragraph.text
    if opens:
        end = STOP.search(text, mark.start)
        return Span(mark.start, end.end() if end else len(text))
    stops = [match.end() for match in STOP.finditer(text, 0, max(0, mark.start - 1))]
    return Span(len(text[: stops[-1]]) + 1 if stops else 0, mark.start + 1)


CHECK = Check(
    code="PUN002",
    name="unbalanced-quotation-marks",
    severity="minor",
    summary="a quotation is opened and not closed, or closed and not opened",
    run=run,
    bad=(
        'It will be ready," he said.',
        "“It will be ready, he said. He then left.",
        "The minister » said on Monday that it will be ready.",
        "He said: “We are ready. Then he left for “Athens”.",
    ),
    good=(
        '"It will be ready," he said.',
        "“It will be ready,” he said.",
        "“It will be ready.\n“We have tested it.\nIt works,” he said.",
        'The 5\'10" guard bought a 12" pizza.',
        "The workers' rights and the '90s: ’tis so.",
    ),
    languages=("en", "el", "de", "fr", "es", "it", "pt"),
)
