"""Compare the engines of FLORES dev, Greek-English and English-Greek, and reproduce their published BLEU.

usage: python benchmarks/engines.py --data FOLDER [--jobs N]

`--data` is a folder of third-party text that is no part of the project:

    engines/el-en/flores-dev, engines/en-el/flores-dev    source.xx, reference.yy, ENGINE.yy, and
    published.json                                        {ENGINE: {"bleu": ..., "comet": ...}}

Rules alone. Each pair of languages is compared twice: the engines against the reference, and with the reference as one
more contestant, a person among engines, where nothing but the source is left to judge by. Prints Markdown tables with
95 % intervals, then the signatures of the figures and of the two runs. With --jobs 0, as many processes as pay.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from comparisons import compare, grouped, signatures, standing, table

from mtcheck.compare.report.label import family
from mtcheck.compare.report.number import chance, decimal, of
from mtcheck.compare.types import Comparison
from mtcheck.contest.read import read_contest
from mtcheck.contest.types import Contest
from mtcheck.significance.agreement import agreement

PAIRS = ("el-en", "en-el")
PERSON = "a person"
"""What the reference is called as a contestant."""

Published = Mapping[str, Mapping[str, float]]
"""Corpus scores by engine and metric."""


def read(data: Path, pair: str) -> tuple[Contest, Published]:
    """Read the engines of a pair of languages, and what was published of them."""
    folder = data / "engines" / pair / "flores-dev"
    contest = read_contest(str(folder), [], [], None, (None, None))
    published: Published = json.loads((folder / "published.json").read_text(encoding="utf-8"))
    return replace(contest, name=f"flores-dev-{pair}"), published


def with_person(contest: Contest) -> Contest:
    """Take the reference as a contestant, and leave nothing to count metrics by."""
    person = replace(contest.references[0], name=PERSON)
    return replace(contest, name=f"{contest.name}+person", systems=(*contest.systems, person), references=())


def by_published(comparison: Comparison, pair: str, published: Published) -> list[str]:
    """Hold BLEU against what was published, at the one digit that is printed."""
    (bleu,) = (one for one in comparison.figures if one.key == "bleu")
    rows = []
    for one in comparison.results:
        ours, theirs = of(one.values["bleu"], bleu), decimal(published[one.engine]["bleu"])
        comet = decimal(published[one.engine]["comet"], 4)
        rows.append([one.engine, ours, theirs, "yes" if ours == theirs else "no", comet])
    return table([pair, "BLEU", "published BLEU", "equal", "published COMET"], rows)


def by_family(comparison: Comparison, pair: str) -> list[str]:
    """Give the errors per 1,000 words, by family and by severity."""
    rows = [
        [family(one.name), *(of(result.values[one.key], one, interval=True) for result in comparison.results)]
        for one in grouped(comparison, "family", "severity")
    ]
    return table([f"{pair}, errors per 1,000 words", *(one.engine for one in comparison.results)], rows)


def orders(comparison: Comparison, pair: str) -> list[str]:
    """Give the engines in the order of each figure: = within a cluster, > between clusters."""
    found: dict[str, list[str]] = {}
    for one in comparison.clusters:
        found.setdefault(one.figure, []).append(" = ".join(one.engines))
    names = {one.key: one.name for one in comparison.figures}
    return table([f"{pair}, order by", "engines"], [[names[key], " > ".join(some)] for key, some in found.items()], 2)


def tests(comparison: Comparison, pair: str) -> list[str]:
    """Give the test of each engine against the person."""
    key = comparison.ranking
    duels = ((one.engine, comparison.duel(key, one.engine, PERSON)) for one in comparison.results)
    rows = [[engine, chance(duel.randomisation), chance(duel.holm)] for engine, duel in duels if duel]
    return table([f"{pair}, own penalty against that of {PERSON}", "p", "p, all pairs together"], rows)


def as_comet(found: Mapping[str, tuple[Comparison, Published]]) -> list[str]:
    """Count the pairs of engines that each figure has in the order of the published COMET."""
    first = next(comparison for comparison, _ in found.values())
    rows = []
    for figure in grouped(first, "errors", "metric"):
        cells = [figure.name]
        for comparison, published in found.values():
            values = {one.engine: one.values[figure.key].value for one in comparison.results}
            accord = agreement(figure, values, {name: scores["comet"] for name, scores in published.items()})
            cells.append(f"{accord.pairwise * accord.pairs:g}/{accord.pairs}")
        rows.append(cells)
    return table(["pairs of engines in the order of COMET", *found], rows)


def parts(contest: Contest, published: Published, comparison: Comparison, person: Comparison) -> Iterator[list[str]]:
    """Give all tables of a pair of languages, and the signatures."""
    pair = "-".join(contest.languages)
    errors, metrics = grouped(comparison, "errors"), grouped(comparison, "metric")
    yield standing(comparison, pair, errors)
    yield standing(comparison, pair, metrics)
    yield by_published(comparison, pair, published)
    yield by_family(comparison, pair)
    yield orders(comparison, pair)
    yield [*signatures(comparison, contest, [*errors, *metrics])]
    yield standing(person, f"{pair}, a person among engines", grouped(person, "errors"))
    yield tests(person, pair)
    yield [*signatures(person, with_person(contest), [])]


def show(tables: Sequence[list[str]]) -> None:
    """Print tables with a line between them."""
    for lines in tables:
        print(*lines, "", sep="\n", flush=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=0)
    options = parser.parse_args()
    found = {}
    with TemporaryDirectory() as folder:
        for pair in PAIRS:
            contest, published = read(options.data, pair)
            comparison = compare(contest, folder, options.jobs)
            person = compare(with_person(contest), folder, options.jobs)
            show([*parts(contest, published, comparison, person)])
            found[pair] = comparison, published
    show([as_comet(found)])


if __name__ == "__main__":
    main()
