"""Print a page with a row for every check: what it finds, how often it is right, and what it says of good text.

usage: python benchmarks/check_table.py --data FOLDER --seeds FOLDER [--engine NAME] [--limit N]

`--data` is a folder of third-party text that is no part of the project:

    mt-el-dev/, mt-el-web/   translations from Greek whose errors an editor marked, as marked_articles.py reads them
    demetr.tsv, news-el-en.tsv, engines/el-en/flores-dev/   as facts.py reads them
    clean-en/*.txt           English news written by people

`--seeds` is the folder of the project's own articles. Of the perturbed translations of DEMETR, `--limit` rows of each
kind and language are drawn, the same every time, and checked kind by kind, as the rows of two kinds may be made from
one sentence; with very few rows, their language may be mistaken. `mtcheck selftest` runs without an engine, whatever
`--engine` says. Prints Markdown with the signatures of the runs; progress goes to standard error.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from facts import Pairs, checked, flores, news, signed, table_rows
from marked_articles import Tally, measure, share

from mtcheck.checks import all_checks
from mtcheck.config import Settings
from mtcheck.engines import NONE
from mtcheck.pipeline import check_article
from mtcheck.selftest.run import Row, generator, new_codes, selftest
from mtcheck.types import Check, Skip

SEED = 1
BASE = "base"
"""The severity of what DEMETR has besides planted errors: an empty translation, one of another text, a reference."""

HEAD = """\
# Checks

Every check of mtcheck, with its figures on public data and on the articles in `seeds/`. `mtcheck explain CODE` says why
a check matters and what it cannot see. This page is what `python benchmarks/check_table.py --data ... --seeds seeds`
prints.

- **severity**: that of the check; a single finding may have another.
- **precision**: of the findings of the check in articles whose errors an editor marked, those that lie on a mark, give
  or take two characters. Articles with a source are checked without it and with it, and count twice.
- **recall**: of the marks of its family in the articles that it could read, those that the check itself finds. A family
  has many checks, each for an error of its own, so none is meant to find all of them.
- **planted errors**: errors planted into good translations that the check reports, and does not report without them; of
  the kind of which it finds the largest share. Kinds are those of `mtcheck selftest` and of DEMETR.
- **news**: findings per 1,000 words of English news that people wrote.
- **references**: pairs with a finding, of translations that people made (FLORES dev, Greek-English, with the source).

The last two count as false alarms, though some are slips of the writers. "-" is for a check without a finding there,
and for the recall of one whose family no editor marked.

| code | name | severity | precision | recall | planted errors | news | references |
| --- | --- | --- | ---: | ---: | --- | ---: | ---: |"""


@dataclass(frozen=True, slots=True)
class Kind:
    """Planted errors of one kind: how many, and how many of them each check reports newly, by code."""

    name: str
    planted: int
    found: Counter[str]


@dataclass(frozen=True, slots=True)
class Clean:
    """Good text: how much it has of the unit that rates are given for, what each check says in it, and the format."""

    size: float
    found: Counter[str]
    rate: str

    def cell(self, code: str) -> str:
        """Write the rate of a check."""
        return self.rate.format(self.found[code] / self.size) if self.found[code] else "-"


@dataclass(frozen=True, slots=True)
class Part:
    """What one stage brings to the page."""

    tallies: tuple[Tally, ...] = ()
    kinds: tuple[Kind, ...] = ()
    clean: tuple[Clean, ...] = ()
    signatures: tuple[str, ...] = ()
    skipped: frozenset[Skip] = frozenset()


def marked(folder: Path, engine: str) -> Part:
    """Check the articles of a folder that have marks, without their sources and with them."""
    settings = Settings(source_language="el", engine=engine)
    runs = [measure(folder, settings, with_source)[0] for with_source in (False, True)]
    tallies = tuple(one for one in runs if one.words)
    skipped = frozenset(skip for one in tallies for skip in one.skipped)
    return Part(tallies, signatures=tuple(one.signature for one in tallies), skipped=failed(skipped))


def self_tested(pairs: Pairs) -> Part:
    """Plant the errors of the self-test into Greek-English news."""
    result = selftest(pairs.rows, ("el", "en"), name=pairs.name, seed=SEED)
    kinds = [Kind(one.name, one.planted, errors(outcome.any for outcome in one.outcomes)) for one in result.kinds]
    return Part(kinds=tuple(kinds), signatures=(result.signature,), skipped=failed(result.skipped))


def demetr(language: str, rows: Sequence[list[str]], limit: int, engine: str) -> Part:
    """Look at perturbed translations from one language, kind by kind."""
    drawn: list[Row] = []
    kinds, skips, signature = [], [], ""
    for phenomenon, group in groupby(sorted(rows), key=lambda row: row[0]):
        known = list(group)
        some = generator(SEED, language, phenomenon).sample(known, min(limit, len(known)))
        pairs = Pairs(f"demetr-{language}", [(row[3], row[4]) for row in some])
        before = checked(pairs, (language, "en"), engine)[1]
        after = checked(Pairs(pairs.name, [(row[3], row[5]) for row in some]), (language, "en"), engine)[1]
        found = errors(new_codes(after.findings, before.findings).values())
        kinds.append(Kind(f"DEMETR {phenomenon.split('_', 2)[2]}", len(some), found))
        drawn += pairs.rows
        skips += [*before.skipped, *after.skipped]
        signature = signed(Pairs(pairs.name, drawn), before)
    return Part(kinds=tuple(kinds), signatures=(f"{signature}|limit:{limit}|seed:{SEED}",), skipped=failed(skips))


def articles(folder: Path, engine: str) -> Part:
    """Check English news that people wrote."""
    reports = [check_article(str(path), Settings(engine=engine)) for path in sorted(folder.glob("*.txt"))]
    words = sum(report.bitext.words for report in reports)
    found = Counter(one.code for report in reports for one in report.findings)
    signature = f"data:{folder.name}|files:{len(reports)}|words:{words}|{reports[0].score.signature}"
    skipped = failed(skip for report in reports for skip in report.skipped)
    return Part(clean=(Clean(words / 1000, found, "{:.2f}"),), signatures=(signature,), skipped=skipped)


def references(pairs: Pairs, engine: str) -> Part:
    """Check translations that people made; with their sources, they let every check run that can run at all."""
    found, report = checked(pairs, ("el", "en"), engine)
    flagged = errors([one.code for one in some] for some in found.values())
    clean = Clean(len(pairs.rows) / 100, flagged, "{:.1f} %")
    return Part(clean=(clean,), signatures=(signed(pairs, report),), skipped=frozenset(report.skipped))


def failed(skips: Iterable[Skip]) -> frozenset[Skip]:
    """Keep what a check's defect stopped."""
    return frozenset(skip for skip in skips if skip.reason.startswith("failed"))


def errors(codes: Iterable[Iterable[str]]) -> Counter[str]:
    """Count the errors or pairs that have a code, each once however often it has it."""
    return Counter(code for some in codes for code in set(some))


def together(parts: Sequence[Part]) -> Part:
    """Put the parts of the page together, the kinds of one name as one."""
    kinds: dict[str, list[Kind]] = defaultdict(list)
    for kind in (kind for part in parts for kind in part.kinds):
        kinds[kind.name].append(kind)
    return Part(
        tuple(tally for part in parts for tally in part.tallies),
        tuple(
            Kind(name, sum(one.planted for one in some), sum((one.found for one in some), Counter[str]()))
            for name, some in kinds.items()
        ),
        tuple(clean for part in parts for clean in part.clean),
        tuple(signature for part in parts for signature in part.signatures),
        frozenset(skip for part in parts for skip in part.skipped),
    )


def page(figures: Part) -> Iterator[str]:
    """Give the lines of the page."""
    yield HEAD
    for family, checks in groupby(all_checks(), key=lambda check: check.code[:3]):
        yield f"| **{family}** | | | | | | | |"
        for check in checks:
            yield f"| {' | '.join(cells(check, figures))} |"
    reasons: dict[str, list[str]] = defaultdict(list)
    for skip in sorted(figures.skipped, key=lambda one: (one.reason, one.check)):
        if skip.check in {check.name for check in all_checks()}:
            reasons[skip.reason].append(skip.check)
    yield from (f"\nDid not run: {', '.join(names)}: {reason}." for reason, names in reasons.items())
    yield from (f"\n{signature}" for signature in figures.signatures)


def cells(check: Check, figures: Part) -> Iterator[str]:
    """Give the cells of a check."""
    code = check.code
    findings = sum(one.findings[code] for one in figures.tallies)
    named, due = sum(one.named[code] for one in figures.tallies), sum(one.due[code] for one in figures.tallies)
    yield from (code, check.name, check.severity)
    yield share(sum(one.right[code] for one in figures.tallies), findings)
    yield share(named, due) if findings else "-"
    found = [one for one in figures.kinds if one.found[code]]
    best = max(found, key=lambda one: (one.found[code] / one.planted, one.planted), default=None)
    yield f"{best.name} {share(best.found[code], best.planted)}" if best else "-"
    yield from (one.cell(code) for one in figures.clean)


def stages(data: Path, seeds: Path, engine: str, limit: int) -> Iterator[tuple[str, Callable[[], Part]]]:
    """Give what is to be measured, by name."""
    for folder in (data / "mt-el-dev", data / "mt-el-web", seeds):
        yield folder.name, partial(marked, folder, engine)
    yield "selftest", partial(self_tested, news(data))
    rows = sorted((row for row in table_rows(data / "demetr.tsv") if row[1] != BASE), key=lambda row: row[2])
    for language, some in groupby(rows, key=lambda row: row[2]):
        yield f"DEMETR {language}", partial(demetr, language, list(some), limit, engine)
    yield "clean-en", partial(articles, data / "clean-en", engine)
    yield "flores-dev", partial(references, flores(data), engine)


def main() -> None:
    """Print the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seeds", type=Path, required=True)
    parser.add_argument("--engine", default=NONE)
    parser.add_argument("--limit", type=int, default=25)
    options = parser.parse_args()
    parts = []
    for name, stage in stages(options.data, options.seeds, options.engine, options.limit):
        start = time.perf_counter()
        parts.append(stage())
        print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)
    print(*page(together(parts)), sep="\n")


if __name__ == "__main__":
    main()
