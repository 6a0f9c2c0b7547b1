"""Measure how far the figures of a comparison order engines as people do, on WMT21 Russian-English and Chinese-English.

usage: python benchmarks/agreement.py --data FOLDER [--jobs N]

`--data` is a folder of third-party text that is no part of the project:

    engines/wmt21-ru-en           source, two references, 10 engines in the layout of WMT, with the direct assessments
                                  ad-seg-scores-ru-en.csv.txt (SYS SID RAW.SCR Z.SCR N)
    train/mqm-zh-en-2021.tsv      system, document, segment, rater, source, translation, span starts, span ends,
                                  severities (WMT MQM), without a header

People's score of a segment is z on the first set; on the second it is minus the MQM points, minor 1, major 5, critical
25, mean over the raters. Engines are compared on the segments that all of them and the reference have. Rules alone.
Prints Markdown tables with 95 % intervals from resampled segments, and the signature of each run. With --jobs 0, as
many processes as pay.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

from comparisons import compare, grouped, signatures, table

from mtcheck.compare.report.number import decimal, of, ranged
from mtcheck.compare.types import Agreement, Comparison
from mtcheck.contest.read import read_contest
from mtcheck.contest.types import Contest, People, Side
from mtcheck.significance.agreement import PEOPLE, agreement, judgements
from mtcheck.significance.clusters import ALPHA, ordered
from mtcheck.significance.plan import plan
from mtcheck.significance.resampling import duels

WMT = "engines/wmt21-ru-en"
WMT_SCORES = "ad-seg-scores-ru-en.csv.txt"
MQM = "train/mqm-zh-en-2021.tsv"
ENGINE, REFERENCE = "hyp.", "ref.A"
"""How the file calls engines, and the translation by people that is the reference; there is another, left out."""

POINTS = {"no-error": 0.0, "minor": 1.0, "major": 5.0, "critical": 25.0}
"""What an error costs, as in this project's own penalty."""

Key = tuple[str, str, str]
"""Document, number and text of a segment."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A translation of a segment, and what one rater gave it."""

    system: str
    key: Key
    translation: str
    score: float


def wmt(data: Path) -> Contest:
    """Read Russian-English with people's scores of segments."""
    folder = data / WMT
    contest = read_contest(str(folder), [], [], str(folder / WMT_SCORES), (None, None))
    return replace(contest, name="wmt21-ru-en")


def rated(path: Path) -> list[Rated]:
    """Read the rows of an MQM file."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line)
    return [Rated(row[0], key(row), row[5], -sum(POINTS[one] for one in row[8].split())) for row in rows]


def key(row: Sequence[str]) -> Key:
    """Name the segment of a row.

    Names of documents with a space in them are cut there, which pushes number and rater to the right or off the row;
    the text of the source then tells the segments of a document apart.
    """
    name, number, rater, source = row[1:5]
    if number.isdigit():
        return name, number, source
    return (f"{name} {number}", rater, source) if rater.isdigit() else (f"{name} {number} {rater}", "", source)


def mqm(rows: Sequence[Rated]) -> Contest:
    """Make the contest of the engines on the segments that all of them and the reference have."""
    found: dict[str, dict[Key, list[Rated]]] = defaultdict(lambda: defaultdict(list))
    for one in rows:
        found[one.system][one.key].append(one)
    engines = sorted(name for name in found if name.startswith(ENGINE))
    shared = [key for key in in_documents(rows) if all(key in found[name] for name in (*engines, REFERENCE))]

    def side(system: str, name: str) -> Side:
        return Side(name, f"{MQM}:{system}", tuple(found[system][key][0].translation for key in shared))

    scores = {
        name.removeprefix(ENGINE): tuple(fmean(one.score for one in found[name][key]) for key in shared)
        for name in engines
    }
    return Contest(
        name="mqm-zh-en-2021",
        languages=("zh", "en"),
        source=Side("source", MQM, tuple(source for _, _, source in shared)),
        systems=tuple(side(name, name.removeprefix(ENGINE)) for name in engines),
        references=(side(REFERENCE, "reference"),),
        documents=tuple(document for document, _, _ in shared),
        people=People(MQM, {name: fmean(some) for name, some in scores.items()}, scores),
    )


def in_documents(rows: Sequence[Rated]) -> list[Key]:
    """Give the segments, those of a document together, in the order in which documents and segments first appear."""
    documents: dict[str, dict[Key, None]] = defaultdict(dict)
    for one in rows:
        documents[one.key[0]][one.key] = None
    return [key for keys in documents.values() for key in keys]


def over_all_rows(rows: Sequence[Rated]) -> Mapping[str, float]:
    """Give the mean score of each engine over all its rows, whatever the other engines have."""
    scores: dict[str, list[float]] = defaultdict(list)
    for one in rows:
        if one.system.startswith(ENGINE):
            scores[one.system.removeprefix(ENGINE)].append(one.score)
    return {name: fmean(some) for name, some in scores.items()}


def size(rows: Sequence[Rated], contest: Contest) -> str:
    """Say how many segments and documents of the file are compared, and what that changes of people's order."""
    keys = {one.key for one in rows}
    people = contest.people.engines if contest.people else {}
    same = agreement(PEOPLE, people, over_all_rows(rows))
    return (
        f"{len(contest.source.lines)} of {len(keys)} segments, {len(set(contest.documents))} of"
        f" {len({document for document, _, _ in keys})} documents. People's scores of the engines there and over all"
        f" rows of the file have {same.pairwise * same.pairs:g} of {same.pairs} pairs in the same order."
    )


def accord(runs: Sequence[tuple[str, Comparison]], label: str) -> list[str]:
    """Give the agreement of every figure that ranks, those that agree most first.

    The runs differ in their references alone, so of all but the first only the metrics are shown.
    """
    figures = {one.key: one for one in runs[0][1].figures}
    found = []
    for number, (references, comparison) in enumerate(runs):
        for one in comparison.agreements:
            counted = figures[one.figure].group == "metric"
            if counted or number == 0:
                found.append((one, references if counted else "none"))
    found.sort(key=lambda row: -row[0].pairwise)
    rows = [[figures[one.figure].name, references, *measures(one)] for one, references in found]
    return table([label, "reference", "pairwise accuracy", "Kendall", "Spearman"], rows, 2)


def measures(one: Agreement) -> list[str]:
    """Write the three measures with their intervals."""
    return [
        ranged(one.pairwise, one.pairwise_interval, 3),
        ranged(one.kendall, one.kendall_interval, 3),
        ranged(one.spearman, one.spearman_interval, 3),
    ]


def beside_people(comparison: Comparison, people: People, label: str, unit: str) -> list[str]:
    """Give each engine's score by people and its figures, each with the rank that it gives; people's best first."""
    figures = grouped(comparison, "errors", "metric")
    ranks = {
        one.key: ordered(one, {result.engine: result.values[one.key] for result in comparison.results})
        for one in figures
    }
    results = {one.engine: one for one in comparison.results}
    order = sorted(results, key=lambda name: -people.engines[name])
    rows = [
        [
            str(number),
            name,
            decimal(people.engines[name], 3),
            *(f"{of(results[name].values[one.key], one)} ({ranks[one.key].index(name) + 1})" for one in figures),
        ]
        for number, name in enumerate(order, 1)
    ]
    return table([f"people, {label}", "engine", unit, *(f"{one.name} (rank)" for one in figures)], rows, 2)


def told_apart(people: People, segments: int) -> str:
    """Say how many pairs of engines people's own scores tell apart, by the test that figures are held to."""
    tables = {PEOPLE: {name: judgements(scores) for name, scores in people.segments.items()}}
    found = duels(plan(segments), tables)
    alone, together = sum(one.randomisation < ALPHA for one in found), sum(one.holm < ALPHA for one in found)
    return (
        f"People's scores tell {alone} of {len(found)} pairs of engines apart (randomisation, p < {ALPHA:g}),"
        f" {together} with all pairs taken together."
    )


def with_references(contest: Contest) -> Iterator[tuple[str, Contest]]:
    """Give the contest with all its references, and with each alone where there are several."""
    yield " and ".join(one.name.removeprefix("reference.") for one in contest.references), contest
    if len(contest.references) > 1:
        for one in contest.references:
            yield one.name.removeprefix("reference."), replace(contest, references=(one,))


def measured(contest: Contest, unit: str, folder: str, jobs: int) -> list[str]:
    """Give both tables of a contest, and the signatures of its runs."""
    contests = [*with_references(contest)]
    found = [(name, compare(one, folder, jobs)) for name, one in contests]
    people, label = contest.people or People("", {}), "-".join(contest.languages)
    lines = [*accord(found, label), "", told_apart(people, len(contest.source.lines)), ""]
    lines += [*beside_people(found[0][1], people, label, unit), ""]
    for (_, comparison), (_, one) in zip(found, contests, strict=True):
        lines += [*signatures(comparison, one, grouped(comparison, "metric") if one is contest else []), ""]
    return lines


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=0)
    options = parser.parse_args()
    rows = rated(options.data / MQM)
    with TemporaryDirectory() as folder:
        print(*measured(wmt(options.data), "z", folder, options.jobs), sep="\n", flush=True)
        chinese = mqm(rows)
        print(size(rows, chinese), "", sep="\n")
        print(*measured(chinese, "MQM", folder, options.jobs)[:-1], sep="\n")


if __name__ == "__main__":
    main()
