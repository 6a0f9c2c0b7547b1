"""Time what a comparison of engines costs: the counts of the metrics, and the resampling of all figures.

usage: python benchmarks/significance_speed.py [--engines N] [--segments N] [--resamples N] [--trials N] [--documents N]

Needs no data. The counts are of generated text: sentences of made-up words, and engines that replace some of them. The
resampling runs on artificial tables as wide as those of a real comparison, BLEU, chrF, chrF++, TER and 26 rates of
errors. Prints seconds on the clock as a Markdown table, and the signature.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import sacrebleu

from mtcheck import __version__
from mtcheck.compare.metrics import METRICS, metric, statistics
from mtcheck.significance import scores
from mtcheck.significance.plan import plan
from mtcheck.significance.resampling import duels, values
from mtcheck.significance.types import Figure

if TYPE_CHECKING:
    from mtcheck.significance.sheet import Tables

RATES = 26
"""Rates of errors in a comparison: all, three severities, and the families of checks."""

WORDS = 5000
"""Made-up words that texts are drawn from."""

WRONG = 0.4
"""The share of words that an engine replaces; about 30 BLEU."""

Row = tuple[str, float]


def timed(name: str, work: Callable[[], Any]) -> tuple[Row, Any]:
    """Run something once; give its seconds on the clock and what it gave."""
    start = time.perf_counter()
    result = work()
    return (name, time.perf_counter() - start), result


def texts(draw: np.random.Generator, segments: int) -> tuple[list[str], list[str]]:
    """Make a reference and an engine's output of sentences of 10 to 40 words."""
    words = np.array(["".join(draw.choice([*"aeiouklmnprst"], draw.integers(2, 10))) for _ in range(WORDS)])
    # Few words are frequent, as in any language.
    chances = 1 / np.arange(1, WORDS + 1)
    chosen = [draw.choice(words, draw.integers(10, 41), p=chances / chances.sum()) for _ in range(segments)]
    wrong = [np.where(draw.random(len(row)) < WRONG, draw.choice(words, len(row)), row) for row in chosen]
    return [" ".join(row) for row in chosen], [" ".join(row) for row in wrong]


def counting(draw: np.random.Generator, segments: int) -> list[Row]:
    """Time the counts of each metric for one engine."""
    reference, output = texts(draw, segments)
    found = []
    for key, recipe in METRICS.items():
        row, made = timed(f"{recipe.name}: the references, once", lambda key=key: metric(key, [reference], "en"))
        found += [row, timed(f"{recipe.name}: an engine", lambda made=made: statistics(made, output))[0]]
    return found


def tables(draw: np.random.Generator, engines: int, segments: int) -> Tables:
    """Make tables as the figures of a comparison have them."""
    names = [f"engine {number}" for number in range(engines)]
    made: Tables = {
        figure: {name: make(draw, segments) for name in names}
        for figure, make in (
            (artificial("bleu", scores.bleu), ngrams),
            (artificial("chrf", scores.chrf), lambda draw, segments: characters(draw, segments, 6)),
            (artificial("chrf++", scores.chrf), lambda draw, segments: characters(draw, segments, 8)),
            (artificial("ter", scores.ter), lambda draw, segments: errors(draw, segments, 8)),
            *((artificial(f"rate {number}", scores.ratio(1000)), rare) for number in range(RATES)),
        )
    }
    return made


def artificial(key: str, score: Callable[[Any], Any]) -> Figure:
    """Make a figure that has only a key and a score."""
    return Figure(key, key, "metric", True, "", score)


def ngrams(draw: np.random.Generator, segments: int) -> Any:
    """Make the ten sums of BLEU: lengths, matches of four orders, n-grams of four orders."""
    words = draw.integers(10, 41, segments)
    totals = words[:, np.newaxis] - np.arange(4)
    matches = draw.binomial(totals, 0.6 ** np.arange(1, 5))
    return np.column_stack([words, words + draw.integers(-2, 3, segments), matches, totals]).astype(float)


def characters(draw: np.random.Generator, segments: int, orders: int) -> Any:
    """Make the sums of chrF: for each order n-grams of the output, of the reference, and matches."""
    output = draw.integers(60, 240, (segments, orders))
    reference = output + draw.integers(-9, 10, output.shape)
    return np.stack([output, reference, draw.binomial(output, 0.6)], axis=-1).reshape(segments, -1).astype(float)


def errors(draw: np.random.Generator, segments: int, mean: float) -> Any:
    """Make two columns, errors and words."""
    return np.column_stack([draw.poisson(mean, segments), draw.integers(10, 41, segments)]).astype(float)


def rare(draw: np.random.Generator, segments: int) -> Any:
    """Make two columns for an error that one segment in fifty has."""
    return errors(draw, segments, 0.02)


def resampling(draw: np.random.Generator, options: argparse.Namespace) -> list[Row]:
    """Time the draws, the values and the duels of all figures."""
    made = tables(draw, options.engines, options.segments)
    documents = [number * options.documents // options.segments for number in range(options.segments)]
    drawn, draws = timed("the draws, once", lambda: plan(options.segments, 1, options.resamples, options.trials))
    return [
        drawn,
        timed("values and intervals", lambda: values(draws, made))[0],
        timed("duels", lambda: duels(draws, made))[0],
        timed("duels, and by document", lambda: duels(draws, made, documents))[0],
    ]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, number in (("engines", 10), ("segments", 1000), ("resamples", 1000), ("trials", 10_000)):
        parser.add_argument(f"--{name}", type=int, default=number)
    parser.add_argument("--documents", type=int, default=50)
    options = parser.parse_args()
    draw = np.random.default_rng(1)
    rows = resampling(draw, options)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("| step | seconds |\n| --- | ---: |")
    for name, seconds in rows + counting(draw, options.segments):
        print(f"| {name} | {seconds:.2f} |")
    print(
        f"\nengines:{options.engines}|segments:{options.segments}|documents:{options.documents}|figures:{4 + RATES}"
        f"|bs:{options.resamples}|ar:{options.trials}|memory of the resampling:{memory:.0f} MB|cores:{os.cpu_count()}"
        f"|{platform.machine()}|python:{platform.python_version()}|numpy:{np.__version__}"
        f"|sacrebleu:{sacrebleu.__version__}|version:{__version__}"
    )


if __name__ == "__main__":
    main()
