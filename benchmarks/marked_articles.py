"""Measure recall and precision on translations whose errors an editor marked.

usage: python benchmarks/marked_articles.py --data FOLDER... [-s LANG] [-t LANG] [--engine NAME] [--families F,F] [-v]

A folder holds either

    articles/NAME.txt, gold.jsonl       one mark a line: article, line, quote, category, expected
    sources/NAME.LANG.txt               maybe, the texts that were translated, from LANG as -s says
    NAME.txt, NAME.toml                 or these alone, as in seeds/: source_language, [[error]] families, line, text

An article is checked without its source, and with it where there is one. A mark is found when a finding lies on its
quote, give or take two characters; a finding is right when it lies on a mark. A mark that several families may name
counts under the first of them. Prints Markdown tables by family and by check, and the signature of the run; -v lists
marks that were missed and findings that lie on none, on standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from mtcheck.checks import all_checks
from mtcheck.config import Settings
from mtcheck.pipeline import check_article
from mtcheck.types import Finding, Report, Skip

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

GOLD = "gold.jsonl"
NEAR = 2
"""Characters by which a finding may miss a mark."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An error that an editor marked: its place in the text, the families that may name it, and its right reading."""

    start: int
    end: int
    families: tuple[str, ...]
    expected: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """An article with its marks, the language it was translated from, and what was translated, where that is there."""

    path: Path
    language: str | None
    source: Path | None
    marks: tuple[Mark, ...]


@dataclass(slots=True)
class Tally:
    """Counts over articles, by the first family of a mark and by code of a finding.

    `due` and `named` count, by code, the marks of a check's family in the articles that it could read, and those that
    it found itself.
    """

    name: str
    marks: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    typed: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    due: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)
    suggested: int = 0
    suggested_right: int = 0
    words: int = 0
    skipped: set[Skip] = field(default_factory=set)
    signatures: list[str] = field(default_factory=list)

    @property
    def signature(self) -> str:
        """Give the signature of the run; where the articles differ in a part of it, that part has all values."""
        parts = zip(*(one.split("|") for one in self.signatures), strict=True)
        values = [[*dict.fromkeys(part.split(":", 1)[1] for part in column)] for column in map(list, parts)]
        keys = [part.split(":", 1)[0] for part in self.signatures[0].split("|")]
        made = "|".join(f"{key}:{'+'.join(some)}" for key, some in zip(keys, values, strict=True))
        return f"data:{self.name}|marks:{self.marks.total()}|{made}"


def articles_of(folder: Path, language: str | None) -> list[Marked]:
    """Read the articles of a folder with their marks."""
    if (folder / GOLD).exists():
        return [from_gold(path, folder, language) for path in sorted((folder / "articles").glob("*.txt"))]
    return [from_labels(path) for path in sorted(folder.glob("*.txt"))]


def from_gold(path: Path, folder: Path, language: str | None) -> Marked:
    """Read an article whose marks stand in one file with those of others."""
    source = folder / "sources" / f"{path.stem}.{language}.txt"
    rows = [json.loads(line) for line in (folder / GOLD).read_text(encoding="utf-8").splitlines()]
    marks = [
        placed(path, row["line"], row["quote"], [row["category"]], row.get("expected"))
        for row in rows
        if row["article"] == path.name
    ]
    return Marked(path, language, source if source.exists() else None, tuple(marks))


def from_labels(path: Path) -> Marked:
    """Read an article whose labels stand beside it."""
    labels = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    marks = [
        placed(path, one["line"], one["text"], one["families"], one.get("reading")) for one in labels.get("error", [])
    ]
    return Marked(path, labels["source_language"], None, tuple(marks))


def placed(path: Path, line: int, quote: str, families: Sequence[str], expected: str | None) -> Mark:
    """Place a mark; one whose quote does not stand in its line is an error of the data."""
    lines = path.read_text(encoding="utf-8").split("\n")
    start = sum(len(one) + 1 for one in lines[: line - 1]) + lines[line - 1].index(quote)
    return Mark(start, start + len(quote), tuple(families), expected, quote)


def touches(finding: Finding, mark: Mark) -> bool:
    """Tell whether a finding lies on a mark."""
    end = max(finding.span.end, finding.span.start + 1)
    return finding.span.start < mark.end + NEAR and mark.start < end + NEAR


def count(tally: Tally, report: Report, marks: Sequence[Mark], families: frozenset[str]) -> Iterator[str]:
    """Add an article to the counts; give a line for each mark that was missed and each finding on none."""
    tally.words += report.bitext.words
    tally.skipped.update(report.skipped)
    tally.signatures.append(report.score.signature)
    findings = [one for one in report.findings if not families or one.code[:3] in families]
    idle = {one.check for one in report.skipped}
    codes = [one.code for one in all_checks() if one.name not in idle]
    for mark in marks:
        hits = [one for one in findings if touches(one, mark)]
        count_mark(tally, mark, hits, codes)
        if not hits and (not families or families.intersection(mark.families)):
            yield f"{report.bitext.name}: missed {'/'.join(mark.families)} {mark.text!r}, meant {mark.expected!r}"
    for one in findings:
        right = any(touches(one, mark) for mark in marks)
        tally.findings[one.code] += 1
        tally.right[one.code] += right
        if not right:
            yield f"{report.bitext.name}: {one.code} {one.severity} on no mark: {one.text!r}: {one.message}"


def count_mark(tally: Tally, mark: Mark, hits: Sequence[Finding], codes: Sequence[str]) -> None:
    """Add a mark to the counts, with the findings that lie on it and the codes of the checks that ran."""
    same = [one for one in hits if one.code[:3] in mark.families]
    tally.marks[mark.families[0]] += 1
    tally.found[mark.families[0]] += bool(hits)
    tally.typed[mark.families[0]] += bool(same)
    tally.due.update(code for code in codes if code[:3] in mark.families)
    tally.named.update({one.code for one in same})
    readings = [one.expected for one in same if one.expected]
    if readings and mark.expected:
        tally.suggested += 1
        tally.suggested_right += any(one.lower() in mark.expected.lower() for one in readings)


def share(part: int, whole: int) -> str:
    """Write a share with its counts."""
    return f"{part}/{whole} ({part / whole:.2f})" if whole else "-"


def tables(tally: Tally, title: str) -> str:
    """Give the tables of a run, and its signature."""
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
    lines += ["", "| check | recall in its family | precision |", "| --- | ---: | ---: |"]
    lines += [
        f"| {code} | {share(tally.named[code], tally.due[code])} | {share(tally.right[code], number)} |"
        for code, number in sorted(tally.findings.items())
    ]
    lines += ["", f"Suggested readings that are right: {share(tally.suggested_right, tally.suggested)}."]
    return "\n".join([*lines, "", tally.signature])


def measure(
    folder: Path, settings: Settings, with_source: bool, families: frozenset[str] = frozenset()
) -> tuple[Tally, list[str]]:
    """Check the articles of a folder without their sources, or those that have one with it.

    Gives the counts, and a line for each mark that was missed and each finding on none.
    """
    tally = Tally(folder.name)
    lines: list[str] = []
    for one in articles_of(folder, settings.source_language):
        if one.source or not with_source:
            own = replace(settings, source_language=one.language)
            report = check_article(str(one.path), own, source_path=str(one.source) if with_source else None)
            lines += count(tally, report, one.marks, families)
    return tally, lines


def runs(folder: Path, settings: Settings, families: frozenset[str], verbose: bool) -> Iterator[str]:
    """Check the articles of a folder without and with their sources; give the tables."""
    for with_source in (False, True):
        tally, lines = measure(folder, settings, with_source, families)
        if verbose:
            sys.stderr.writelines(f"{line}\n" for line in lines)
        if tally.words:
            yield tables(tally, f"{folder.name}, {'with' if with_source else 'without'} the source")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("-s", dest="source", help="the language the articles of a gold.jsonl were translated from")
    parser.add_argument("-t", dest="target", default="en")
    parser.add_argument("--engine", default="none")
    parser.add_argument("--families", default="", help="count these only, commas between")
    parser.add_argument("-v", dest="verbose", action="store_true")
    options = parser.parse_args()
    if not options.source and any((folder / GOLD).exists() for folder in options.data):
        parser.error(f"-s is needed for a folder with {GOLD}")
    settings = Settings(source_language=options.source, target_language=options.target, engine=options.engine)
    families = frozenset(filter(None, options.families.split(",")))
    for folder in options.data:
        print("\n\n".join(runs(folder, settings, families, options.verbose)), end="\n\n")


if __name__ == "__main__":
    main()
