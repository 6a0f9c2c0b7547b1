"""Measure how fast the checks of sentences, senses, punctuation and leftovers read, with and without spaCy.

usage: python benchmarks/sentence_rules.py --data ARTICLE... [-s LANG] [--rounds N]

Runs the checks of the families SEN, MIS, PUN and UNT that need neither source nor engine over all articles as one
text, on one core, in processor time: the text is already cut into sentences, nothing is cached from an earlier round.
With the extra `[nlp]` spaCy's tagger takes part; the same run without it is measured beside it. The checks that ask
the neural networks are no rules and are timed by themselves. Prints a Markdown table in words per second and the
signature.
"""

from __future__ import annotations

import argparse
import platform
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from mtcheck import __version__, nlp
from mtcheck.checks import find, run_checks
from mtcheck.doubted import ASKING
from mtcheck.facts import literal, tokens
from mtcheck.grammar import tagging
from mtcheck.proofreader import reading
from mtcheck.segment import segment
from mtcheck.types import Article, Bitext, Check

FAMILIES = ("SEN", "MIS", "PUN", "UNT")
NETWORK = tuple(check for name in ASKING for check in find(name))


def checks(families: tuple[str, ...]) -> list[Check]:
    """Give the rules of families that need nothing but the article."""
    return [check for family in families for check in find(family) if not check.needs and check not in NETWORK]


def forget() -> None:
    """Empty what earlier rounds have kept about the sentences."""
    tagging.KEPT.clear()
    reading.KEPT.clear()
    for cached in (tokens.tokens, literal.pieces):
        cached.cache_clear()


def seconds(bitext: Bitext, chosen: list[Check]) -> float:
    """Run checks once; give the processor time."""
    forget()
    start = time.process_time()
    _, skips = run_checks(bitext, chosen)
    assert not [skip for skip in skips if "failed" in skip.reason], skips  # noqa: S101 - a failed check would be fast
    return time.process_time() - start


def best(bitext: Bitext, chosen: list[Check], rounds: int) -> float:
    """Give words per second of the best round, after one that loads the tables."""
    seconds(bitext, chosen)
    return bitext.words / min(seconds(bitext, chosen) for _ in range(rounds))


def rows(bitext: Bitext, rounds: int) -> list[tuple[str, float]]:
    """Measure all families together and each by itself, by rules alone, and all of them with spaCy."""
    without: Callable[[], bool] = lambda: False  # noqa: E731 - it stands for a function
    with patch.object(nlp, "installed", without):
        found = [("all four, rules alone", best(bitext, checks(FAMILIES), rounds))]
        found += [(f"{family}, rules alone", best(bitext, checks((family,)), rounds)) for family in FAMILIES]
        found.append(("the network", best(bitext, [*NETWORK], rounds)))
    if nlp.installed():
        found.append(("all four, with spaCy's tagger", best(bitext, checks(FAMILIES), rounds)))
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("-s", dest="source")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    files = [file for path in options.data for file in (sorted(path.glob("*.txt")) if path.is_dir() else [path])]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    bitext = segment(Article("articles", text), options.source, "en")
    print("| checks | words per second |\n| --- | ---: |")
    for name, speed in rows(bitext, options.rounds):
        print(f"| {name} | {speed:,.0f} |")
    print(
        f"\nfiles:{len(files)}|words:{bitext.words}|checks:{len(checks(FAMILIES))}|rounds:{options.rounds}"
        f"|spacy:{'yes' if nlp.installed() else 'no'}|{platform.machine()}|python:{platform.python_version()}"
        f"|version:{__version__}"
    )


if __name__ == "__main__":
    main()
