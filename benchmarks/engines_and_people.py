"""Count what checks of language find in English that engines made and in English that people wrote.

usage: python benchmarks/engines_and_people.py --data FOLDER [--select CODE,CODE] [--networks] [-v]

FOLDER holds the data that is measured with: the outputs of engines and the English of people in it (FLORES, WMT21,
MLQE-PE, MQM, critical errors, DEMETR, hallucinations, news) are told apart, each sentence counts once, and all are read
without their sources, as lines of one article. A check is worth having where it finds much in the one and nothing in
the other, whatever errors anybody has marked. The checks that ask the networks are left out but for --networks.
Prints a Markdown table of findings in 10,000 sentences by check and origin, and the signature of the run; -v lists the
findings in people's sentences on standard error.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from comparisons import table

from mtcheck import __version__
from mtcheck.checks import run_checks, selected
from mtcheck.doubted import ASKING
from mtcheck.segment import segment
from mtcheck.types import Article, Check

PEOPLE = "people"
FEWEST_WORDS = 4
FEWEST = 500
"""Sentences of an origin that has a column."""

LINES = 400
"""Lines of one article; the checks that look at the whole of it see so many."""

Origin = tuple[str, str]
"""Who wrote a sentence, and the sentence."""


def rows(path: Path) -> list[list[str]]:
    """Read a table without its header."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def lines(path: Path) -> list[str]:
    """Read the lines of a file."""
    return path.read_text(encoding="utf-8").splitlines()


def sentences(data: Path) -> Iterator[Origin]:
    """Give all English sentences of the data, with who wrote them: people first."""
    flores, wmt = data / "engines/el-en/flores-dev", data / "engines/wmt21-ru-en"
    mqm = rows(data / "train/mqm-zh-en-2021.tsv")
    assessed = [row for name in ("segment-quality", "train/segment-quality-dev", "train/segment-quality-train")
                for row in rows(data / f"{name}.tsv")]  # fmt: skip
    critical, demetr = rows(data / "critical-errors.tsv"), rows(data / "demetr.tsv")
    for file in (flores / "reference.en", *sorted((wmt / "references").glob("*.en"))):
        yield from ((PEOPLE, line) for line in lines(file))
    for file in sorted((data / "clean-en").glob("*.txt")):
        yield from ((PEOPLE, line) for line in lines(file))
    yield from ((PEOPLE, row[-1]) for row in rows(data / "news-el-en.tsv"))
    yield from ((PEOPLE, row[1]) for row in (*assessed, *critical) if row[0].startswith("en-"))
    yield from ((PEOPLE, row[5]) for row in mqm if row[0].startswith("ref") and len(row) > 5)
    yield from ((PEOPLE, row[6]) for row in demetr)
    for name in ("argos", "bergamot-tiny", "nllb"):
        yield from (("el", line) for line in lines(flores / f"{name}.en"))
    for file in sorted((wmt / "system-outputs").glob("*.en")):
        yield from (("ru", line) for line in lines(file))
    yield from ((row[0][:2], row[2]) for row in (*assessed, *critical) if row[0].endswith("-en"))
    yield from (("zh", row[5]) for row in mqm if row[0].startswith("hyp") and len(row) > 5)
    yield from ((row[2], row[4]) for row in demetr)
    yield from (("de", row[1]) for row in rows(data / "hallucinations-de-en.tsv"))


def sorted_out(data: Path) -> dict[str, list[str]]:
    """Give the sentences by origin, each once."""
    found: dict[str, list[str]] = defaultdict(list)
    seen: set[str] = set()
    for origin, sentence in sentences(data):
        text = sentence.strip()
        if len(text.split()) >= FEWEST_WORDS and text not in seen:
            seen.add(text)
            found[origin].append(text)
    return found


def counted(origin: str, texts: list[str], checks: list[Check], *, verbose: bool) -> Counter[str]:
    """Count the findings by check."""
    counts: Counter[str] = Counter()
    for start in range(0, len(texts), LINES):
        article = Article("sentences", "\n\n".join(texts[start : start + LINES]))
        for one in run_checks(segment(article, None, "en"), checks)[0]:
            counts[f"{one.code} {one.check}"] += 1
            if verbose and origin == PEOPLE:
                print(f"{one.code} {one.text!r}: {one.message}", file=sys.stderr)
    return counts


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--select", default="SEN,MIS,UNT,PUN")
    parser.add_argument("--networks", action="store_true", help="with the checks that ask the neural networks")
    parser.add_argument("-v", dest="verbose", action="store_true")
    options = parser.parse_args()
    if not (options.data / "train").is_dir():
        parser.error(f"{options.data} is not the folder of the data: it has no folder train")
    checks = [
        check
        for check in selected(tuple(options.select.split(",")), ())
        if not {"source", "back"} & set(check.needs) and (options.networks or check.name not in ASKING)
    ]
    texts = sorted_out(options.data)
    counts = {name: counted(name, found, checks, verbose=options.verbose) for name, found in texts.items()}
    engines = sorted(name for name, found in texts.items() if name != PEOPLE and len(found) >= FEWEST)
    names = [PEOPLE, *engines]
    rates = [
        [key, *(f"{10000 * counts[name][key] / len(texts[name]):.1f}" for name in names)]
        for key in sorted({key for one in counts.values() for key in one})
    ]
    print(
        *table(
            ["findings in 10,000 sentences", *names], [["sentences", *(f"{len(texts[n]):,}" for n in names)], *rates]
        ),
        sep="\n",
    )
    digest = sha256("\n".join(text for name in names for text in texts[name]).encode()).hexdigest()[:8]
    print(
        f"\ndata:{digest}|checks:{options.select}|networks:{'yes' if options.networks else 'no'}|version:{__version__}"
    )


if __name__ == "__main__":
    main()
