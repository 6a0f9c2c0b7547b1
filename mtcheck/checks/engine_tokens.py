"""The text stands cut as an engine cuts it, or has a mark that engines put for a piece of a word.

Why: an engine cuts its text into pieces and puts them together again; where that fails, "the 1990 s", "does n't",
"life - threatening" or "( conservatives )" are left. What it has no piece for becomes "<unk>": a word is lost.

Limits: a hyphen with spaces is looked at only behind words that begin compounds ("non", "self", "twenty"), and never
where a dash may be meant. What the source has too is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtcheck.types import Bitext, Check, Finding, Severity, Span, Translation

MARK = re.compile(r"<(?:unk|UNK|pad|s|/s|eos|bos)>|\u2047|\u2581\w*|@-@|\b\w+@@(?= )")
"""What stands for a piece of a word, or joins two, in the vocabularies of engines."""

HEADS = """non self anti multi semi mid co ultra inter twenty thirty forty fifty sixty seventy eighty ninety high low
long short large middle full well life state poverty"""
CLAUSES = """and but for from that which who whose when where what with without the this these those his her its their
our your not even just only then than perhaps including such some all any they she you because since until after before
though although while into said says"""
"""Words that go on behind a dash."""

UNITS = "year month week day hour minute meter metre kilometer kilometre mile point storey story page"

CUT = (
    (re.compile(r"\b([A-Za-z]+) (n[’']t|[’'](?:s|re|ve|ll|m))(?![\w’'])"), r"\1\2", "a contraction is cut in two"),
    (re.compile(r"\b((?:1[5-9]|20)\d0) s\b(?! ?[’'])"), r"\1s", "a decade is cut in two"),
    (
        re.compile(
            rf"(?<![\w-])({'|'.join(HEADS.split())}) - (?!(?:{'|'.join(CLAUSES.split())})\b)([a-z]{{3,}})\b(?= [a-z(])"
        ),
        r"\1-\2",
        "a compound is cut in two",
    ),
    (
        re.compile(rf"(?<![\w.,-])(\d+) ?- ?({'|'.join(UNITS.split())}) - (old|long|high|wide)\b"),
        r"\1-\2-\3",
        "a compound is cut in two",
    ),
    (re.compile(r"\( (?=[\w“\"])(\w+)"), r"(\1", "a space stands within a bracket"),
    (re.compile(r"\b(\w+) \)"), r"\1)", "a space stands within a bracket"),
)
"""What is cut, with how it is put together."""

SUSPECT = re.compile(r"<|@|\u2047|\u2581| n?[’']|0 s\b| - |\( | \)")
"""What a text has in which there is one of these; most have none."""

Slip = tuple[Span, str | None, str, Severity]


def run(bitext: Bitext) -> Iterator[Finding]:
    """Find pieces, boilerplate included."""
    english = bitext.target_language == "en"
    for pair in bitext.own:
        text = pair.target.text
        if not SUSPECT.search(text):
            continue
        for span, expected, message, severity in (*marks(text), *(cuts(text) if english else ())):
            if text[span.start : span.end] not in (pair.source or ""):
                yield CHECK.finding(pair, span, message, confidence=0.9, expected=expected, severity=severity)


def marks(text: str) -> Iterator[Slip]:
    """Find the marks of an engine."""
    for match in MARK.finditer(text):
        yield Span(*match.span()), None, "a mark of the engine's stands for a piece of a word", "major"


def cuts(text: str) -> Iterator[Slip]:
    """Find what is cut."""
    for pattern, reading, message in CUT:
        for match in pattern.finditer(text):
            yield Span(*match.span()), match.expand(reading), message, "minor"


CHECK = Check(
    code="PUN008",
    name="engine-tokens",
    severity="minor",
    summary="words stand cut as engines cut them, or a mark of an engine's is left",
    run=run,
    bad=(
        "In the 1990 s the town was poor.",
        "It does n't rain, and there 's no wind.",
        "The rain may cause life - threatening floods.",
        "The <unk> of the town left.",
    ),
    good=(
        "In the 1990s the town wasn't poor, and there's no wind.",
        "He led a good life - to the end - and was well (to all appearances) known.",
        "The 's' key and the letter 's' are the town's: see a < b and info@example.org.",
        Translation("Το <unk> μένει.", "The <unk> stays."),
    ),
)
