"""`mtcheck gate`."""

# ruff: noqa: UP045 - typer reads the annotations at run time, on Python 3.10 too
from __future__ import annotations

from typing import Annotated, Optional

import typer


def gate(
    report: Annotated[
        str, typer.Argument(metavar="REPORT.json", help="A report saved with --output-format json=FILE.")
    ],
    fail_on: Annotated[
        Optional[str],
        typer.Option(
            metavar="SEVERITY",
            help="Fail on a finding as severe: critical, major, minor, or never.  [default: critical]",
        ),
    ] = None,
    min_score: Annotated[Optional[float], typer.Option(metavar="N", help="Fail below this score, 0 to 100.")] = None,
    require: Annotated[
        Optional[list[str]], typer.Option(metavar="CODES", help="Fail when one of these checks did not run.")
    ] = None,
) -> int:
    """Put a saved report to the gate again, with another policy. No model is loaded.

    Exit code 0: it passes. 1: it does not. 2: the report cannot be read.
    """
    from mtcheck.checks import find
    from mtcheck.cli.output import emit
    from mtcheck.config import settings, strings
    from mtcheck.report.saved import load
    from mtcheck.score import gate as decide

    given = {
        "fail_on": fail_on,
        "min_score": min_score,
        "require": strings(",".join(require)) if require else None,
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
