"""Time the rules on a bitext beside pofilter of the translate-toolkit: pairs per second, with and without start-up.

usage: python benchmarks/pairs_per_second.py --data BITEXT.tsv -s LANG [-t LANG] [--jobs N] [--rounds N]
       [--pofilter PATH]

`--data` is a bitext (source TAB target). pofilter is under the GPL and no part of mtcheck: it is run as a program of
its own, on a .po file with the same pairs, and needs a virtual environment of its own:

    python -m venv pofilter-venv && pofilter-venv/bin/pip install translate-toolkit

then --pofilter pofilter-venv/bin/pofilter. Every run is a fresh process with nothing kept from the one before,
and the sides take turns within each round. Start-up is what a process takes for the first pair alone; "without
start-up" is a run over all pairs less that over the first, round by round. The rules are also timed from inside, in
a process that has checked the first pair. The checks that ask a neural network are left out.
pofilter has one process, and so have the rules unless --jobs says otherwise; from inside it is always one.
Prints a Markdown table and the signature of the run.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import mtcheck
from mtcheck.doubted import ASKING
from mtcheck.knowledge.index import knowledge
from mtcheck.selftest.run import Row, fingerprint, load

INSIDE = """
import sys, time
from mtcheck.checks import all_checks
from mtcheck.doubted import ASKING
from mtcheck.selftest.run import check_rows, load
path, *languages = sys.argv[1:]
rows = load(path, "utf-8")
rules = [check for check in all_checks() if check.name not in ASKING]
check_rows(rows[:1], languages, rules)
wall, cpu = time.perf_counter(), time.process_time()
check_rows(rows, languages, rules)
print(time.perf_counter() - wall, time.process_time() - cpu)
"""
PO_HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\t": r"\t", "\r": r"\r", "\n": r"\n"})
GET = "install translate-toolkit in a virtual environment of its own and name its pofilter with --pofilter (see --help)"


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run: on the clock, and of CPU."""

    wall: float
    cpu: float

    def __sub__(self, other: Cost) -> Cost:
        """Take another run's seconds away."""
        return Cost(self.wall - other.wall, self.cpu - other.cpu)


@dataclass(frozen=True, slots=True)
class Files:
    """The same pairs for both sides: all of them, or the first alone."""

    tsv: Path
    po: Path


@dataclass(frozen=True, slots=True)
class Round:
    """What each process of one round cost."""

    ours: Cost
    theirs: Cost
    ours_first: Cost
    theirs_first: Cost
    inside: Cost


def po(rows: Sequence[Row]) -> str:
    """Write pairs as a .po file, each with its number as context, as the same source may come twice."""
    units = [
        f'msgctxt "{number}"\nmsgid "{source.translate(ESCAPES)}"\nmsgstr "{target.translate(ESCAPES)}"\n'
        for number, (source, target) in enumerate(rows)
    ]
    return "\n".join([PO_HEADER, *units])


def written(folder: Path, name: str, rows: Sequence[Row]) -> Files:
    """Write pairs as .tsv and as .po."""
    files = Files(folder / f"{name}.tsv", folder / f"{name}.po")
    files.tsv.write_text("".join(f"{source}\t{target}\n" for source, target in rows), encoding="utf-8")
    files.po.write_text(po(rows), encoding="utf-8")
    return files


def cost(command: Sequence[str]) -> Cost:
    """Run a command once, as a whole process."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def ours(files: Files, languages: Sequence[str], jobs: int) -> Cost:
    """Check with the rules of mtcheck, from the start of the first process to the end of the last."""
    pair = ["-s", languages[0], "-t", languages[1]]
    program = [sys.executable, "-m", "mtcheck", "check", str(files.tsv), *pair]
    rules = ["--engine", "none", "--ignore", ",".join(ASKING), "--fail-on", "never"]
    return cost([*program, *rules, "--jobs", str(jobs)])


def theirs(files: Files, language: str, pofilter: str) -> Cost:
    """Check with all tests of pofilter, as a whole process."""
    found = files.po.with_suffix(".found.po")
    return cost([pofilter, "--progress=none", f"--language={language}", "-i", str(files.po), "-o", str(found)])


def inside(files: Files, languages: Sequence[str]) -> Cost:
    """Check with the rules, timed in a process that has checked one pair."""
    command = [sys.executable, "-c", INSIDE, str(files.tsv), *languages]
    wall, cpu = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return Cost(float(wall), float(cpu))


def one_round(full: Files, first: Files, languages: Sequence[str], pofilter: str, jobs: int) -> Round:
    """Let both sides take turns."""
    return Round(
        ours(full, languages, jobs),
        theirs(full, languages[1], pofilter),
        ours(first, languages, jobs),
        theirs(first, languages[1], pofilter),
        inside(full, languages),
    )


VIEWS: dict[str, Callable[[Sequence[Cost]], float]] = {
    "best": lambda costs: min(one.wall for one in costs),
    "median": lambda costs: median(one.wall for one in costs),
    "CPU, best": lambda costs: min(one.cpu for one in costs),
}
"""What is said of the runs of a side, in seconds."""


def lines(label: str, pairs: int, our: Sequence[Cost], their: Sequence[Cost]) -> list[str]:
    """Give the lines of a figure: pairs per second of both sides, and ours over theirs."""
    found = []
    for name, view in VIEWS.items():
        mine, other = pairs / view(our), pairs / view(their)
        found.append(f"| {label}, {name} | {mine:,.0f} | {other:,.0f} | {mine / other:.2f} |")
    return found


def lines_inside(pairs: int, costs: Sequence[Cost]) -> list[str]:
    """Give the lines of the rules timed from inside, for which pofilter has no counterpart."""
    return [f"| from inside, {name} | {pairs / view(costs):,.0f} | | |" for name, view in VIEWS.items()]


def table(rounds: Sequence[Round], pairs: int) -> str:
    """Give the table of pairs per second."""
    whole = [one.ours for one in rounds], [one.theirs for one in rounds]
    rest = [one.ours - one.ours_first for one in rounds], [one.theirs - one.theirs_first for one in rounds]
    return "\n".join(
        [
            "| pairs per second | rules | pofilter | rules / pofilter |",
            "| --- | ---: | ---: | ---: |",
            *lines("whole process", pairs, *whole),
            *lines("without start-up", pairs - 1, *rest),
            *lines_inside(pairs, [one.inside for one in rounds]),
        ]
    )


def start_up(rounds: Sequence[Round]) -> str:
    """Give the seconds of a process over the first pair."""
    mine, other = min(one.ours_first.wall for one in rounds), min(one.theirs_first.wall for one in rounds)
    return f"Start-up, best: rules {mine:.2f} s, pofilter {other:.2f} s."


def version(pofilter: str) -> str:
    """Ask pofilter for its version."""
    return subprocess.run([pofilter, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("-s", dest="source", required=True)
    parser.add_argument("-t", dest="target", default="en")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pofilter", default="pofilter")
    options = parser.parse_args()
    pofilter = shutil.which(options.pofilter)
    if pofilter is None:
        parser.error(f"{options.pofilter} is not there: {GET}")
    rows, languages = load(str(options.data), "utf-8"), (options.source, options.target)
    if len(rows) < 2:
        parser.error(f"{options.data} has one pair; a rate without start-up needs more")
    with TemporaryDirectory() as folder:
        full, first = written(Path(folder), "all", rows), written(Path(folder), "first", rows[:1])
        one_round(full, first, languages, pofilter, options.jobs)  # not counted: it fills the caches of the file system
        rounds = [one_round(full, first, languages, pofilter, options.jobs) for _ in range(options.rounds)]
    print(table(rounds, len(rows)), start_up(rounds), sep="\n\n")
    print(
        f"\ndata:{options.data.stem}:{fingerprint(rows)}|pairs:{len(rows)}|rounds:{options.rounds}|jobs:{options.jobs}"
        f"|langs:{'-'.join(languages)}|engine:none|knowledge:{knowledge().reviewed}|pofilter:{version(pofilter)}"
        f"|{platform.machine()}|cores:{os.cpu_count()}|python:{platform.python_version()}|version:{mtcheck.__version__}"
    )


if __name__ == "__main__":
    main()
