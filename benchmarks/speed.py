"""Time the command line on a seed: rules alone and with the neural network, the round trip against its engine alone,
and --help.

usage: python benchmarks/speed.py [--article FILE] [--runs N]

Every figure is the best of N runs of a fresh process, as other work on the machine only ever adds time. The
two sides of a ratio are run in turn. Prints a Markdown table and the signature of the run.
"""

from __future__ import annotations

import argparse
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import mtcheck
from mtcheck.doubted import ASKING
from mtcheck.models.store import ModelStore
from mtcheck.read import read
from mtcheck.segment import segment

SEED = Path(__file__).parents[1] / "seeds" / "long-range-missiles.txt"
PROGRAM = [sys.executable, "-m", "mtcheck"]

ENGINE_ALONE = """
import sys
from fxtranslate import Translator
from mtcheck.models.store import ModelStore
there, back = (Translator(*ModelStore().find(pair).contents()) for pair in ("en-pt", "pt-en"))
for line in sys.stdin.read().splitlines():
    back.translate(there.translate(line))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run: on the clock, and of CPU."""

    wall: float
    cpu: float


def cost(command: list[str], text: str = "") -> Cost:
    """Run a command once."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, input=text, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def best(runs: int, *commands: Callable[[], Cost]) -> list[Cost]:
    """Run commands in turn and give each one's best."""
    rounds = [[command() for command in commands] for _ in range(runs)]
    columns = zip(*rounds, strict=True)
    return [Cost(min(one.wall for one in column), min(one.cpu for one in column)) for column in map(list, columns)]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--article", type=Path, default=SEED)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    article = str(options.article)
    bitext = segment(read(article), None, "en")
    sentences = "\n".join(pair.target.text for pair in bitext.article)
    check = [*PROGRAM, "check", article, "-s", "el", "--fail-on", "never"]
    rules, network, helped, alone, full = best(
        options.runs,
        lambda: cost([*check, "--engine", "none", "--ignore", ",".join(ASKING)]),
        lambda: cost([*check, "--engine", "none"]),
        lambda: cost([*PROGRAM, "--help"]),
        lambda: cost([sys.executable, "-c", ENGINE_ALONE], sentences),
        lambda: cost(check),
    )
    print("| figure | limit | reached |\n| --- | --- | --- |")
    print(f"| rules alone, CPU of the whole process | 0.8 s | {rules.cpu:.2f} s |")
    print(f"| rules and the neural network, the same | | {network.cpu:.2f} s |")
    print(f"| `mtcheck --help`, on the clock | 0.3 s | {helped.wall:.2f} s |")
    print(f"| round trip, on the clock; its engine alone {alone.wall:.2f} s | | {full.wall:.2f} s |")
    print(f"| round trip / (engine alone + 1 s) | 1.3 | {full.wall / (alone.wall + 1):.2f} |")
    models = "+".join(f"{pair}:{ModelStore().find(pair).origin}" for pair in ("en-pt", "pt-en"))  # type: ignore[union-attr]
    machine = f"{platform.machine()}|python:{platform.python_version()}"
    print(
        f"\narticle:{options.article.stem}|words:{bitext.words}|runs:{options.runs}|models:{models}|{machine}"
        f"|version:{mtcheck.__version__}"
    )


if __name__ == "__main__":
    main()
