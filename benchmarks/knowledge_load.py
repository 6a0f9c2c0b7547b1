"""Time what the knowledge adds to a fresh process: with the indexes compiled, as in a wheel, and built in memory.

usage: python benchmarks/knowledge_load.py [--runs N]

A process that touches every index, and looks up a name in each, is set against one that imports the same modules and
stops. Every figure is the best of N runs, in turn, as other work on the machine only ever adds time. The compiled
file is made for the run and put away after it. Prints a Markdown table and the signature of the run.
"""

from __future__ import annotations

import argparse
import platform
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import mtcheck
from mtcheck.knowledge import compiled
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.numbered import BUILDERS, SETS

LIMIT = 0.060
"""Seconds that the knowledge may add where it is compiled."""

TOUCH = """
import sys
from pathlib import Path
from mtcheck.knowledge import bodies, compiled, given, index, numbered, office_words, phrasebook
compiled.FILE = Path(sys.argv[1])
if sys.argv[2] == "import":
    sys.exit()
if compiled.FILE.exists() and not compiled.compiled():
    sys.exit("the compiled file does not fit the tables: they were changed meanwhile")
known, asked = index.knowledge(), "kyriakos mitsotakis"
for one in (known.names, known.surnames, known.given_names, known.misspellings, known.sounds, known.style_places,
            known.polity_names, known.polity_words, known.cities, known.meanings, known.acronyms,
            known.garbled_acronyms):
    one.get(asked)
for one in (known.name_parts, known.style_starts, known.name_starts):
    asked in one
known.names[asked][0].terms, known.holders["GR", "head-of-government"], known.official_styles["GR", "head-of-state"]
known.styles("Foreign Secretary"), known.cite("gr-gov"), known.places, known.polities, known.reviewed
names = given.given_names()
for one in (names.right, names.wrong, names.doubtful, names.greek, given.greek_forms(), bodies.wrong_names()):
    one.get(asked)
len(bodies.organisations()), office_words.office_words("el")
for name in numbered.BUILDERS:
    if name.startswith("phrases-"):
        phrasebook.phrasebook(name.removeprefix("phrases-")).by_start.get("first")
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run: on the clock, and of CPU."""

    wall: float
    cpu: float


def cost(file: Path, what: str) -> Cost:
    """Run a process once."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-c", TOUCH, str(file), what], check=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def best(costs: list[Cost]) -> Cost:
    """Give the least of each figure."""
    return Cost(min(one.wall for one in costs), min(one.cpu for one in costs))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        file = Path(folder, "compiled.txt")
        compiled.write(file)
        size = file.stat().st_size
        sides = ((file, "import"), (file, "touch"), (Path(folder, "none"), "touch"))
        rounds = [[cost(*side) for side in sides] for _ in range(options.runs)]
    alone, quick, slow = (best(list(column)) for column in zip(*rounds, strict=True))
    print("| the knowledge adds | limit | on the clock | CPU |\n| --- | --- | --- | --- |")
    for label, limit, one in (("compiled", f"{LIMIT * 1000:.0f} ms", quick), ("built in memory", "", slow)):
        wall, cpu = one.wall - alone.wall, one.cpu - alone.cpu
        print(f"| {label} | {limit} | {wall * 1000:.0f} ms | {cpu * 1000:.0f} ms |")
    known = knowledge()
    print(
        f"\nindexes:{len(BUILDERS) + len(SETS)}|people:{len(known.people)}|tables:{compiled.digest()}|compiled:{size}"
        f"|runs:{options.runs}|knowledge:{known.reviewed}|{platform.machine()}|python:{platform.python_version()}"
        f"|version:{mtcheck.__version__}"
    )


if __name__ == "__main__":
    main()
