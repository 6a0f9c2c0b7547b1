"""Count findings on text that people wrote: each is taken as a false alarm, as far as the text is right.

usage: python benchmarks/false_alarms.py --data FILE_OR_FOLDER [-s LANG] [-t LANG] [--engine NAME] [-v]

`--data` is an article, a bitext, or a folder of articles (*.txt). Prints a Markdown table, findings per 1,000
words by check and severity, and the signature of the run; -v lists every finding on standard error.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from mtcheck.checks import all_checks
from mtcheck.config import Settings
from mtcheck.pipeline import check_article
from mtcheck.report.places import line_and_column
from mtcheck.types import Report


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("-s", dest="source")
    parser.add_argument("-t", dest="target", default="en")
    parser.add_argument("--engine", default="auto")
    parser.add_argument("-v", dest="verbose", action="store_true")
    options = parser.parse_args()
    files = sorted(options.data.glob("*.txt")) if options.data.is_dir() else [options.data]
    settings = Settings(source_language=options.source, target_language=options.target, engine=options.engine)
    reports = [check_article(str(file), settings) for file in files]
    if options.verbose:
        for report in reports:
            listed(report)
    words = sum(report.bitext.words for report in reports)
    counts = Counter((one.code, one.severity) for report in reports for one in report.findings)
    print("| check | severity | findings | per 1,000 words |\n| --- | --- | ---: | ---: |")
    for check in all_checks():
        for severity in ("critical", "major", "minor"):
            if number := counts[check.code, severity]:
                print(f"| {check.code} {check.name} | {severity} | {number} | {1000 * number / words:.2f} |")
    print(f"| all | | {counts.total()} | {1000 * counts.total() / words:.2f} |")
    segments = sum(len(report.bitext.pairs) for report in reports)
    flagged = sum(len({one.segment for one in report.findings}) for report in reports)
    print(f"\nfiles:{len(files)}|words:{words}|segments:{segments}|flagged:{flagged}|{reports[0].score.signature}")


def listed(report: Report) -> None:
    """List the findings of one report on standard error."""
    for one in report.findings:
        line, _ = line_and_column(report.bitext.text, one.span.start)
        print(f"{report.bitext.name}:{line}: {one.code} {one.severity} {one.text!r}: {one.message}", file=sys.stderr)


if __name__ == "__main__":
    main()
