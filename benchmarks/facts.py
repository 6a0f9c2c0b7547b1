"""Measure the comparison of facts: false alarms on references, planted errors, DEMETR and critical errors.

usage: python benchmarks/facts.py --data FOLDER [--engine NAME]

`--data` is a folder of third-party text that is no part of the project:

    engines/el-en/flores-dev/source.el, reference.en   FLORES dev, one sentence a line
    news-el-en.tsv        document, source, reference (NTREX-128), with a header as below too
    demetr.tsv            phenomenon, severity, language, source, translation, perturbed, reference (DEMETR)
    critical-errors.tsv   languages, source, translation, label OK or BAD (WMT 2022 QE task 3)

The rules run alone; `--engine firefox` adds the critical errors with a round trip, which takes minutes. Prints
Markdown tables, each with the signature of its run.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from mtcheck.config import Settings
from mtcheck.engines import NONE
from mtcheck.pipeline import check_article
from mtcheck.selftest.run import FIGURES, Languages, Result, Row, fingerprint, selftest
from mtcheck.types import Finding, Report

FLORES = "engines/el-en/flores-dev"
DEMETR = ("numbers", "ne_replaced", "negation", "repeat", "codemix")
"""What the names of the phenomena that are measured contain."""

BAD = ("major", "critical")
Found = dict[int, list[Finding]]
"""Findings by the number of the pair."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """A bitext by name."""

    name: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often a flag and a label were set: both, the flag alone, the label alone, neither."""

    both: int
    flag: int
    label: int
    neither: int

    @property
    def mcc(self) -> float:
        """Give Matthews' correlation coefficient, 0 where it is not defined."""
        flagged, labelled = self.both + self.flag, self.both + self.label
        other = (self.neither + self.flag) * (self.neither + self.label)
        below = float(flagged * labelled * other) ** 0.5
        return (self.both * self.neither - self.flag * self.label) / below if below else 0.0


def table_rows(path: Path) -> list[list[str]]:
    """Read the cells of a tab-separated file, without its header."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n")[1:] if line]


def sentences(path: Path) -> list[str]:
    """Read a file of a sentence a line."""
    return [line.strip() for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n")]


def flores(data: Path) -> Pairs:
    """Read FLORES dev, Greek and the English of people."""
    folder = data / FLORES
    return Pairs("flores-dev", list(zip(*map(sentences, (folder / "source.el", folder / "reference.en")), strict=True)))


def news(data: Path) -> Pairs:
    """Read the news in Greek and the English of people."""
    return Pairs("news-el-en", [(source, target) for _, source, target in table_rows(data / "news-el-en.tsv")])


def checked(pairs: Pairs, languages: Languages, engine: str = NONE) -> tuple[Found, Report]:
    """Check a bitext as `mtcheck check` does; give its findings by pair too."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{pairs.name}.tsv"
        path.write_text("".join(f"{source}\t{target}\n" for source, target in pairs.rows), encoding="utf-8")
        report = check_article(
            str(path), Settings(source_language=languages[0], target_language=languages[1], engine=engine)
        )
    if len(report.bitext.pairs) != len(pairs.rows):
        raise SystemExit(f"{pairs.name}: {len(pairs.rows)} pairs became {len(report.bitext.pairs)}")
    found: Found = defaultdict(list)
    for one in report.findings:
        found[one.segment].append(one)
    return found, report


def severe(findings: Sequence[Finding]) -> bool:
    """Tell whether there is a major or critical finding."""
    return any(one.severity in BAD for one in findings)


def share(part: int, whole: int) -> str:
    """Write a count with its share."""
    return f"{part:,} ({100 * part / whole:.1f} %)" if whole else "0"


def signed(pairs: Pairs, report: Report) -> str:
    """Give the signature of a run with what it was run on."""
    return f"data:{pairs.name}:{fingerprint(pairs.rows)}|pairs:{len(pairs.rows)}|{report.score.signature}"


def alarms(bitexts: Sequence[Pairs]) -> list[str]:
    """Count the pairs of Greek-English references that have findings; each is taken as a false alarm."""
    lines = [
        f"| references | pairs | any finding | major or critical | {' '.join(FIGURES)} | by check |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
    ]
    signatures = []
    for pairs in bitexts:
        found, report = checked(pairs, ("el", "en"))
        figures = sum(any(one.code.startswith(FIGURES) for one in some) for some in found.values())
        counts = (len(found), sum(map(severe, found.values())), figures)
        cells = " | ".join(share(count, len(pairs.rows)) for count in counts)
        codes = ", ".join(f"{code} {number}" for code, number in codes_of(report))
        lines.append(f"| {pairs.name} | {len(pairs.rows):,} | {cells} | {codes} |")
        signatures += ["", signed(pairs, report)]
    return lines + signatures


def codes_of(report: Report) -> list[tuple[str, int]]:
    """Count the findings by code."""
    return sorted(Counter(one.code for one in report.findings).items())


def planted(pairs: Pairs) -> list[str]:
    """Plant errors of each kind into Greek-English references, and count those that are found."""
    result = selftest(pairs.rows, ("el", "en"), name=pairs.name)
    lines = [
        "| planted error | can have it | planted | found | by any check | families that should find it |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
    ]
    for one in result.kinds:
        found = " | ".join(share(number, one.planted) for number in (one.found, one.found_by_any))
        lines.append(f"| {one.name} | {one.eligible} | {one.planted} | {found} | {' '.join(one.families)} |")
    return [*lines, sums(result), "", result.signature]


def sums(result: Result) -> str:
    """Give the line of all kinds together."""
    whole = sum(one.planted for one in result.kinds)
    found = share(sum(one.found for one in result.kinds), whole)
    return f"| all | | {whole:,} | {found} | {share(sum(one.found_by_any for one in result.kinds), whole)} | |"


def demetr(data: Path) -> list[str]:
    """Count the perturbed translations that get a finding which the clean one has not, and the alarms on clean ones."""
    rows = [row for row in table_rows(data / "demetr.tsv") if any(name in row[0] for name in DEMETR)]
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    signatures = []
    for code in sorted({row[2] for row in rows}):
        some = [row for row in rows if row[2] == code]
        signatures += ["", counted(code, some, counts)]
    total: Counter[str] = sum(counts.values(), Counter())
    lines = ["| DEMETR | pairs | fires | major or critical on the clean translation |", "| --- | ---: | ---: | ---: |"]
    for name, one in [*sorted(counts.items()), ("all", total)]:
        cells = " | ".join(share(one[key], one["pairs"]) for key in ("fires", "alarms"))
        lines.append(f"| {name} | {one['pairs']:,} | {cells} |")
    return lines + signatures


def counted(code: str, rows: Sequence[Sequence[str]], counts: dict[str, Counter[str]]) -> str:
    """Add the figures of one source language to the counts by phenomenon; give the signature."""
    clean = Pairs(f"demetr-{code}", [(row[3], row[4]) for row in rows])
    perturbed = Pairs(f"demetr-{code}-perturbed", [(row[3], row[5]) for row in rows])
    before, report = checked(clean, (code, "en"))
    after, _ = checked(perturbed, (code, "en"))
    for number, row in enumerate(rows):
        count = counts[row[0].split("_", 1)[1]]
        count["pairs"] += 1
        count["fires"] += bool(said(after.get(number, [])) - said(before.get(number, [])))
        count["alarms"] += severe(before.get(number, []))
    return signed(clean, report)


def said(findings: Sequence[Finding]) -> set[tuple[str, str]]:
    """Give what findings are about: code and text."""
    return {(one.code, one.text) for one in findings}


def critical(data: Path, engines: Sequence[str]) -> list[str]:
    """Measure how well findings tell critical errors, Portuguese-English, from the other translations."""
    rows = [row for row in table_rows(data / "critical-errors.tsv") if row[0] == "pt-en"]
    pairs = Pairs("critical-errors-pt-en", [(row[1], row[2]) for row in rows])
    labels = [row[3] == "BAD" for row in rows]
    lines = [
        "| critical errors pt-en | finding | right | false | missed | rest | precision | recall | MCC |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    signatures = []
    for engine in engines:
        found, report = checked(pairs, ("pt", "en"), engine)
        name = "rules alone" if engine == NONE else f"engine {engine}"
        numbers = range(len(rows))
        lines += [
            judged(f"{name} | major or critical", labels, [severe(found.get(number, [])) for number in numbers]),
            judged(f"{name} | any", labels, [bool(found.get(number)) for number in numbers]),
        ]
        signatures += ["", signed(pairs, report)]
    return lines + signatures


def judged(name: str, labels: Sequence[bool], flags: Sequence[bool]) -> str:
    """Give the line of one kind of flag."""
    counts = Counter(zip(flags, labels, strict=True))
    one = Confusion(counts[True, True], counts[True, False], counts[False, True], counts[False, False])
    precision, recall = one.both / max(1, one.both + one.flag), one.both / max(1, one.both + one.label)
    cells = f"{one.both} | {one.flag} | {one.label} | {one.neither:,} | {precision:.2f} | {recall:.2f} | {one.mcc:.3f}"
    return f"| {name} | {cells} |"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--engine", default=NONE)
    options = parser.parse_args()
    data, articles = options.data, news(options.data)
    print(*alarms([flores(data), articles]), "", sep="\n", flush=True)
    print(*planted(articles), "", sep="\n", flush=True)
    print(*demetr(data), "", sep="\n", flush=True)
    print(*critical(data, list(dict.fromkeys((NONE, options.engine)))), sep="\n")


if __name__ == "__main__":
    main()
