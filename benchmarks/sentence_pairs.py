"""Count the wrong sentences that checks of language find, and the right ones in which they find something, by kind.

usage: python benchmarks/sentence_pairs.py [FILE] [--half read|unread] [--families F,F] [--rules] [-v]

FILE (by itself pairs.tsv beside this script) has lines of three fields: a kind of error, a sentence as a mediocre
engine renders a Greek one, and the same as an editor mends it; of the kind "good" both are the same, and look odd at
first sight. No network has read pairs.tsv. Rules were tuned on the wrong sentences of its first, third, fifth line and
so on, the half that is read; of the others only counts were looked at, and right sentences of both in which rules found
something. A wrong sentence is found when it has a finding that its mended form has not. All sentences are read as lines
of one article, once; --half takes every other line, --rules leaves the networks out.
Prints Markdown tables by kind and by check, and the signature of the run; -v lists what was found in right sentences,
and the wrong ones in which nothing was, on standard error.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from comparisons import table

from mtcheck import __version__
from mtcheck.checks import run_checks, selected
from mtcheck.doubted import ASKING
from mtcheck.joined import joined
from mtcheck.segment import segment
from mtcheck.types import Article, Check

PAIRS = Path(__file__).with_name("pairs.tsv")
GOOD = "good"
HALVES = {"read": slice(0, None, 2), "unread": slice(1, None, 2)}
"""The lines that rules were tuned on, and the others."""

Found = Mapping[int, set[tuple[str, str]]]
"""Codes and texts of the findings, by line."""


class Pair(NamedTuple):
    """A kind of error, the wrong sentence and the mended one."""

    kind: str
    wrong: str
    right: str


def read(path: Path) -> list[Pair]:
    """Read the pairs."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Pair(*row) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def found(lines: Sequence[str], checks: Sequence[Check]) -> Found:
    """Run checks over lines, the first of which is number 0."""
    bitext = segment(Article("pairs", "\n".join(["News of the day", *lines])), "el", "en")
    places = {pair.target.id: pair.target.line - 2 for pair in bitext.pairs}
    by_line: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for one in joined(run_checks(bitext, checks)[0]):
        by_line[places[one.segment]].add((one.code, one.text))
    return by_line


def by_kind(pairs: Sequence[Pair], wrong: Found, right: Found) -> Iterator[list[str]]:
    """Give a row for each kind of error, and one for all."""
    hits, all_of, alarms, right_ones = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for number, pair in enumerate(pairs):
        right_ones[pair.kind] += 1
        alarms[pair.kind] += bool(right.get(number))
        all_of[pair.kind] += pair.kind != GOOD
        hits[pair.kind] += pair.kind != GOOD and bool(wrong.get(number, set()) - right.get(number, set()))
    for kind in (*sorted(all_of), "all"):
        of = [counts.total() if kind == "all" else counts[kind] for counts in (hits, all_of, alarms, right_ones)]
        yield [kind, share(of[0], of[1]), share(of[2], of[3])]


def share(part: int, whole: int) -> str:
    """Write a share with its numbers."""
    return f"{part}/{whole} ({part / whole:.2f})" if whole else ""


def by_check(pairs: Sequence[Pair], wrong: Found, right: Found) -> Iterator[list[str]]:
    """Give a row for each check: how many of its findings only the wrong sentence has, and how many the right one."""
    ours, theirs = Counter[str](), Counter[str]()
    for number in range(len(pairs)):
        ours.update(code for code, _ in wrong.get(number, set()) - right.get(number, set()))
        theirs.update(code for code, _ in right.get(number, set()))
    for code in sorted(ours.keys() | theirs.keys()):
        yield [code, str(ours[code]), str(theirs[code])]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=PAIRS)
    parser.add_argument("--half", choices=HALVES)
    parser.add_argument("--families", default="SEN,MIS")
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("-v", dest="verbose", action="store_true")
    options = parser.parse_args()
    pairs = read(options.file)[HALVES.get(options.half, slice(None))]
    checks = selected(options.families.split(","), ASKING if options.rules else ())
    wrong, right = found([pair.wrong for pair in pairs], checks), found([pair.right for pair in pairs], checks)
    print(
        *table(["kind", "wrong ones found", "right ones with a finding"], list(by_kind(pairs, wrong, right))), sep="\n"
    )
    print()
    print(*table(["check", "in wrong ones", "in right ones"], list(by_check(pairs, wrong, right))), sep="\n")
    if options.verbose:
        for number, pair in enumerate(pairs):
            for code, text in sorted(right.get(number, set())):
                print(f"{code} {text!r} in: {pair.right}", file=sys.stderr)
            if pair.kind != GOOD and not wrong.get(number, set()) - right.get(number, set()):
                print(f"nothing ({pair.kind}) in: {pair.wrong}", file=sys.stderr)
    print(
        f"\nfile:{options.file.name}|half:{options.half or 'both'}|pairs:{len(pairs)}"
        f"|checks:{options.families.replace(',', '+')}"
        f"|networks:{'no' if options.rules else 'yes'}|engine:none|source:no|langs:el-en|version:{__version__}"
    )


if __name__ == "__main__":
    main()
