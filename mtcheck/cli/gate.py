"""`mtcheck gate`."""

from __future__ import annotations

from typing import Annotated

import typer

from mtcheck.cli import options


def gate(
    report: Annotated[
        str, typer.Argument(metavar="REPORT.json", help="A report saved with --output-format json=FILE.")
    ],
    fail_on: options.FailOn = None,
    min_score: options.MinScore = None,
    require: options.Require = None,
) -> int:
    """Put a saved report to the gate again, with another policy. No model is loaded.

    Exit code 0: it passes. 1: it does not. 2: the report cannot be read.
    """
    from mtcheck.checks import find
    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.report.saved import load
    from mtcheck.score import gate as decide

    given = {
        "fail_on": fail_on,
        "min_score": min_score,
        "require": options.codes(require),
    }
    policy = settings(given)
    saved = load(report)
    required = [one.name for text in policy.require for one in find(text)]
    decision = decide(
        saved.findings,
        saved.score,
        saved.skipped,
        fail_on=policy.fail_on,
        min_score=policy.min_score,
        require=required,
    )
    emit(f"gate {'passed' if decision.passed else 'FAILED: ' + '; '.join(decision.reasons)}\n")
    return 0 if decision.passed else 1
