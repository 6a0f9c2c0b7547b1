"""Measure recall and precision on translations whose errors an editor marked.

usage: python benchmarks/marked_articles.py --data FOLDER... -s LANG [-t LANG] [--engine NAME] [--families OFF,NAM] [-v]

Each folder holds `articles/NAME.txt`, `gold.jsonl` (one mark a line: article, line, quote, category, expected), and
maybe `sources/NAME.LANG.txt`, the texts that were translated. An article is checked without its source, and with it
where there is one. A mark is found when a finding lies on its quote, give or take two characters; a finding is right
when it lies on a mark. Prints Markdown tables by family and by check, and the signature of the run; -v lists marks
that were missed and findings that lie on none, on standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mtcheck.config import Settings
from mtcheck.pipeline import check_article
from mtcheck.types import Finding, Report

NEAR = 2
"""Characters by which a finding may miss a mark."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An error that an editor marked: where it stands in the text of the article, its family and its right reading."""

    start: int
    end: int
    family: str
    expected: str | None
    text: str


@dataclass(slots=True)
class Tally:
    """Counts over articles, by family of a mark and by code of a finding."""

    marks: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    typed: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    suggested: int = 0
    suggested_right: int = 0
    words: int = 0
    signature: str = ""


def marks_of(article: Path, gold: Path) -> list[Mark]:
    """Read the marks of an article; one whose quote does not stand in its line is an error of the data."""
    text = article.read_text(encoding="utf-8")
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    found = []
    for line in gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["article"] == article.name:
            start = text.index(row["quote"], starts[row["line"] - 1])
            found.append(Mark(start, start + len(row["quote"]), row["category"], row.get("expected"), row["quote"]))
    return found


def touches(finding: Finding, mark: Mark) -> bool:
    """Tell whether a finding lies on a mark."""
    end = max(finding.span.end, finding.span.start + 1)
    return finding.span.start < mark.end + NEAR and mark.start < end + NEAR


def count(tally: Tally, report: Report, marks: list[Mark], families: frozenset[str]) -> Iterator[str]:
    """Add an article to the counts; give a line for each mark that was missed and each finding on none."""
    tally.words += report.bitext.words
    tally.signature = report.score.signature
    findings = [one for one in report.findings if not families or one.code[:3] in families]
    for mark in marks:
        hits = [one for one in findings if touches(one, mark)]
        same = [one for one in hits if one.code[:3] == mark.family]
        tally.marks[mark.family] += 1
        tally.found[mark.family] += bool(hits)
        tally.typed[mark.family] += bool(same)
        readings = [one.expected for one in same if one.expected]
        if readings and mark.expected:
            tally.suggested += 1
            tally.suggested_right += any(one.lower() in mark.expected.lower() for one in readings)
        if not hits and (not families or mark.family in families):
            yield f"{report.bitext.name}: missed {mark.family} {mark.text!r}, meant {mark.expected!r}"
    for one in findings:
        right = any(touches(one, mark) for mark in marks)
        tally.findings[one.code] += 1
        tally.right[one.code] += right
        if not right:
            yield f"{report.bitext.name}: {one.code} {one.severity} on no mark: {one.text!r}: {one.message}"


def share(part: int, whole: int) -> str:
    """Write a share with its counts."""
    return f"{part}/{whole} ({part / whole:.2f})" if whole else "-"


def tables(tally: Tally, title: str) -> str:
    """Give the tables of a run."""
    by_family: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for code, number in tally.findings.items():
        by_family[code[:3]] += number
        right[code[:3]] += tally.right[code]
    lines = [f"{title}, {tally.words:,} words", "", "| family | recall | of the same family | precision |"]
    lines.append("| --- | ---: | ---: | ---: |")
    for family in sorted({*tally.marks, *by_family}):
        lines.append(
            f"| {family} | {share(tally.found[family], tally.marks[family])} "
            f"| {share(tally.typed[family], tally.marks[family])} | {share(right[family], by_family[family])} |"
        )
    lines += ["", "| check | precision |", "| --- | ---: |"]
    lines += [f"| {code} | {share(tally.right[code], number)} |" for code, number in sorted(tally.findings.items())]
    lines += ["", f"Suggested readings that are right: {share(tally.suggested_right, tally.suggested)}."]
    return "\n".join(lines)


def runs(folder: Path, settings: Settings, families: frozenset[str], verbose: bool) -> Iterator[str]:
    """Check the articles of a folder without and with their sources; give the tables."""
    for with_source in (False, True):
        tally = Tally()
        for article in sorted((folder / "articles").glob("*.txt")):
            source = folder / "sources" / f"{article.stem}.{settings.source_language}.txt"
            if with_source and not source.exists():
                continue
            report = check_article(str(article), settings, source_path=str(source) if with_source else None)
            for line in count(tally, report, marks_of(article, folder / "gold.jsonl"), families):
                if verbose:
                    print(line, file=sys.stderr)
        if tally.words:
            yield tables(tally, f"{folder.name}, {'with' if with_source else 'without'} the source")
            yield f"data:{folder.name}|marks:{tally.marks.total()}|{tally.signature}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("-s", dest="source", required=True)
    parser.add_argument("-t", dest="target", default="en")
    parser.add_argument("--engine", default="none")
    parser.add_argument("--families", default="", help="count these only, commas between")
    parser.add_argument("-v", dest="verbose", action="store_true")
    options = parser.parse_args()
    settings = Settings(source_language=options.source, target_language=options.target, engine=options.engine)
    families = frozenset(filter(None, options.families.split(",")))
    for folder in options.data:
        print("\n\n".join(runs(folder, settings, families, options.verbose)), end="\n\n")


if __name__ == "__main__":
    main()
