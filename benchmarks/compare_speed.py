"""Time `mtcheck compare` on the ten engines of WMT21 Russian-English: cold, warm, and with one engine more.

usage: python benchmarks/compare_speed.py --data FOLDER [--runs N] [--jobs N ...]

`--data` is a folder of third-party text that is no part of the project: engines/wmt21-ru-en in it has source, two
references and outputs in the layout of WMT, with ad-seg-scores-ru-en.csv.txt. Every run is a fresh process of the whole
command with all its reports, and keeps its results in a folder of its own: an empty one (cold), one with the results of
all engines (warm), one with those of all but the last (one engine more). Every figure is the best of N runs; each
engine adds five results, its findings and four metrics. Work on the machine adds to the seconds on the clock, and a
change of the program while it runs makes it do all work again, which shows in the number of results made.

`significance_speed.py` times the resampling alone. Prints a Markdown table and the signature of the run.
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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import sacrebleu
from comparisons import table

from mtcheck import __version__
from mtcheck.contest.read import read_contest

FOLDER = "engines/wmt21-ru-en"
SCORES = "ad-seg-scores-ru-en.csv.txt"
FORMATS = ("text", "json", "tsv", "markdown", "latex", "html")


@dataclass(frozen=True, slots=True)
class Files:
    """The arguments of the command: what all runs have, and the engines one by one."""

    shared: Sequence[str]
    engines: Sequence[str]
    lines: int


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run, on the clock and of CPU, and how many results it added to its folder."""

    wall: float
    cpu: float
    made: int


def files(data: Path) -> Files:
    """Name source, references, scores and engines as arguments, so that some engines can be left out."""
    folder = data / FOLDER
    contest = read_contest(str(folder), [], [], str(folder / SCORES), (None, None))
    references = [part for side in contest.references for part in ("--reference", side.file)]
    languages = ["-s", contest.languages[0], "-t", contest.languages[1]]
    return Files(
        [contest.source.file, *references, "--human-scores", str(folder / SCORES), *languages],
        [f"{side.name}={side.file}" for side in contest.systems],
        len(contest.source.lines),
    )


def cost(given: Files, engines: Sequence[str], jobs: int, cache: Path) -> Cost:
    """Run the command once, with its results in a folder that takes the place of the user's."""
    systems = [part for one in engines for part in ("--system", one)]
    written = [part for one in FORMATS for part in ("--output-format", f"{one}={cache / one}")]
    command = [sys.executable, "-m", "mtcheck", "compare", *given.shared, *systems, *written, "--jobs", str(jobs)]
    kept, before, start = len(results(cache)), resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(wall, cpu, len(results(cache)) - kept)


def results(cache: Path) -> set[Path]:
    """Name the results that are kept in a folder."""
    kept = cache / "mtcheck"
    return {path.relative_to(cache) for path in kept.rglob("*") if path.is_file()}


def without(full: Path, others: Path, copy: Path) -> Path:
    """Copy a folder of results, but for those that another folder has too."""
    shutil.copytree(full, copy)
    for path in results(others):
        (copy / path).unlink(missing_ok=True)
    return copy


def runs(given: Files, jobs: int, place: Path) -> Iterator[tuple[str, Cost]]:
    """Run the command in every state of its folder of results."""
    full, alone = place / "full", place / "alone"
    for folder in (full, alone):
        folder.mkdir(parents=True)
    size, last = len(given.engines), given.engines[-1:]
    yield f"{size} engines, cold", cost(given, given.engines, jobs, full)
    yield "one engine alone, cold", cost(given, last, jobs, alone)
    some = without(full, alone, place / "some")
    yield f"{size} engines, {size - 1} of them kept", cost(given, given.engines, jobs, some)
    yield f"{size} engines, warm", cost(given, given.engines, jobs, full)


def best(costs: Sequence[Cost]) -> Cost:
    """Give the fewest seconds of several runs, and the most results made."""
    return Cost(min(one.wall for one in costs), min(one.cpu for one in costs), max(one.made for one in costs))


def lines(found: Mapping[tuple[str, int], Sequence[Cost]], jobs: Sequence[int]) -> list[str]:
    """Give the table, the runs that differ in the number of processes one below the other."""
    names = dict.fromkeys(name for name, _ in found)
    costs = [(name, number, best(found[name, number])) for name in names for number in jobs]
    rows = [[name, str(number), str(one.made), f"{one.wall:.1f}", f"{one.cpu:.1f}"] for name, number, one in costs]
    return table(["`mtcheck compare`", "processes", "results made", "seconds", "CPU seconds"], rows)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    given = files(options.data)
    found: dict[tuple[str, int], list[Cost]] = {}
    with TemporaryDirectory() as folder:
        for number in range(options.runs):
            for jobs in options.jobs:
                for name, one in runs(given, jobs, Path(folder) / f"{number}-{jobs}"):
                    found.setdefault((name, jobs), []).append(one)
    print(*lines(found, options.jobs), sep="\n")
    print(
        f"\ndata:wmt21-ru-en|engines:{len(given.engines)}|segments:{given.lines}|refs:2|reports:{'+'.join(FORMATS)}"
        f"|runs:{options.runs}|cores:{os.cpu_count()}|{platform.machine()}|python:{platform.python_version()}"
        f"|sacrebleu:{sacrebleu.__version__}|version:{__version__}"
    )


if __name__ == "__main__":
    main()
