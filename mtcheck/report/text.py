"""Text for a terminal: each finding with its place, an excerpt, and what says so."""

from __future__ import annotations

import textwrap
from bisect import bisect_left, bisect_right
from collections import Counter

from rich.cells import cell_len
from rich.text import Text

from mtcheck.report.places import line_and_column, line_of
from mtcheck.report.terminal import NARROWEST, WIDTH, painted
from mtcheck.score import count
from mtcheck.types import SEVERITIES, Finding, Pair, Report

COLOURS = {"minor": "yellow", "major": "red", "critical": "bold red"}
NEAR = 1000
"""Code points of a line on either side of a finding that are looked at: more than any terminal shows."""

LEAD = 12
"""Cells of a line that are shown before a finding when the line is too long to be shown whole."""

VISIBLE = {code: " " if chr(code).isspace() else "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(127, 160))}
"""Control characters, which would move the terminal's cursor or change its colours, as one cell each."""


def render(report: Report) -> str:
    """Render a report without colours, for a file or a pipe."""
    return paint(report, WIDTH, colour=False)


def paint(report: Report, width: int, *, colour: bool) -> str:
    """Render a report for a terminal of so many cells."""
    width = max(width, NARROWEST)
    parts = [*(block(report, finding, width) for finding in report.findings), summary(report, width)]
    return painted(parts, width, colour=colour)


def block(report: Report, finding: Finding, width: int) -> Text:
    """Give one finding: place, code and message; the line with carets under the span; expected and evidence."""
    bitext = report.bitext
    line, column = line_and_column(bitext.text, finding.span.start)
    out = Text()
    place, severity = f"{bitext.name}:{line}:{column}: ", f"[{finding.severity}] "
    message = wrapped(f"{place}{finding.code} {severity}{finding.message}", width, "    ")
    head = Text(message, style="bold")
    head.highlight_regex(rf"\b{finding.code} \[{finding.severity}\]", COLOURS[finding.severity])
    out.append(head)
    out.append("\n")
    gutter = len(str(line))
    shown, offset, marked = excerpt(bitext.text, finding, line, width - gutter - 3)
    out.append(f"{'':{gutter}} |\n{line} | ", "blue")
    out.append(shown + "\n")
    out.append(f"{'':{gutter}} | ", "blue")
    out.append(" " * offset + "^" * marked + "\n", COLOURS[finding.severity])
    for name, value in details(report, finding):
        text = wrapped(f"{name}: {value}", width - gutter - 3, "    ").replace("\n", f"\n{'':{gutter}}   ")
        out.append(f"{'':{gutter}} = ", "blue")
        out.append(f"{text}\n", "green" if name == "expected" else "")
    return out


def wrapped(text: str, width: int, indent: str) -> str:
    """Break a text into lines; words and paths stay whole."""
    return "\n".join(
        textwrap.wrap(
            text.translate(VISIBLE), width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )
    )


def excerpt(text: str, finding: Finding, number: int, width: int) -> tuple[str, int, int]:
    """Give the part of a line around a finding that fits, and the cells before and under its span."""
    column = line_and_column(text, finding.span.start)[1] - 1
    cut = max(0, column - NEAR)
    line = line_of(text, number)[cut : column + NEAR].translate(VISIBLE)
    start = column - cut
    end = min(start + finding.span.end - finding.span.start, len(line))
    begin = 0
    if cell_len(line) > width:
        begin = bisect_left(range(start), LEAD + 2 - width, key=lambda place: -cell_len(line[place:end]))
        begin = min(begin, max(0, start - 1))
    left = "…" if begin or cut else ""
    shown = left + line[begin:]
    if cell_len(shown) > width:
        fitting = bisect_right(range(len(shown)), width - 1, key=lambda length: cell_len(shown[:length])) - 1
        shown = shown[:fitting] + "…"
    before = cell_len(left + line[begin:start])
    return shown, before, max(1, min(cell_len(line[start:end]), cell_len(shown) - before))


def details(report: Report, finding: Finding) -> list[tuple[str, str]]:
    """Give what stands under the excerpt: the suggested reading, the evidence, what came back."""
    rows = [("expected", finding.expected)] if finding.expected else []
    rows += [(name, value) for name, value in finding.evidence.items() if name != "back-translation"]
    pair = report.bitext.pairs[finding.segment]
    if pair.source:
        rows.append(("source text", shortened(pair.source)))
    if pair.back is not None:
        rows.append(("back-translation", around(pair.back, finding.span.start - pair.target.span.start, pair)))
    return rows


LONGEST = 200
"""Code points of a source or a back-translation that are shown with a finding."""


def shortened(text: str) -> str:
    """Cut a text at a word, or anywhere where it has no spaces."""
    if len(text) <= LONGEST:
        return text
    end = text.rfind(" ", 0, LONGEST)
    return text[: end if end > 0 else LONGEST] + " …"


def around(back: str, place: int, pair: Pair) -> str:
    """Give the part of a long back-translation that lies where the finding lies in its segment."""
    if len(back) <= LONGEST:
        return back
    middle = len(back) * place // max(1, len(pair.target.text))
    start = max(0, min(middle - LONGEST // 2, len(back) - LONGEST))
    words = back[start : start + LONGEST]
    first = words.find(" ") + 1 if start else 0
    last = words.rfind(" ") if start + LONGEST < len(back) else len(words)
    shown = words[first:last] if first < last else words
    return ("… " if start else "") + shown + (" …" if start + LONGEST < len(back) else "")


def summary(report: Report, width: int) -> Text:
    """Give the last lines: how many findings, the score, what was skipped, the gate, the signature."""
    counts = Counter(finding.severity for finding in report.findings)
    kinds = ", ".join(f"{counts[severity]} {severity}" for severity in reversed(SEVERITIES) if counts[severity])
    number = len(report.findings)
    found = f"{count(number, 'finding')}: {kinds}" if number else "No findings"
    size = f"{report.bitext.words:,} words in {count(len(report.bitext.pairs), 'segment')}"
    lines = [
        f"{found}; {size}",
        f"score {report.score.value:g} of 100 ({report.score.per_1000_words:g} penalty points per 1,000 words)",
    ]
    lines += [wrapped(f"skipped {names}: {reason}", width, "    ") for names, reason in report.skips]
    rule = "never fails" if report.gate.fail_on == "never" else f"fails on {report.gate.fail_on}"
    verdict = f"passed ({rule})" if report.gate.passed else "FAILED: " + "; ".join(report.gate.reasons)
    lines += [wrapped(f"gate {verdict}", width, "    "), report.score.signature]
    out = Text("\n".join(lines))
    out.highlight_regex(r"gate passed", "green")
    out.highlight_regex(r"gate FAILED", "bold red")
    out.highlight_regex(r"(?m)^checks:.*$", "dim")
    return out
