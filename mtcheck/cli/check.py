"""`mtcheck check`."""

# ruff: noqa: UP045 - typer reads the annotations at run time, on Python 3.10 too
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from mtcheck.cli import options

if TYPE_CHECKING:
    from mtcheck.types import Report


def check(
    article: options.Article,
    source: options.SourceText = None,
    source_language: options.Source = None,
    target: options.Target = None,
    engine: options.Engine = None,
    model_dir: options.ModelDir = None,
    encoding: options.Encoding = None,
    glossary: options.Glossary = None,
    knowledge: options.Knowledge = None,
    style_guide: options.StyleGuide = None,
    written: Annotated[
        Optional[datetime],
        typer.Option("--date", formats=["%Y-%m-%d"], metavar="DAY", help="Day the article was written, YYYY-MM-DD."),
    ] = None,
    select: Annotated[
        Optional[list[str]],
        typer.Option(metavar="CODES", help="Run only these checks: codes, families or names, commas between."),
    ] = None,
    ignore: Annotated[Optional[list[str]], typer.Option(metavar="CODES", help="Leave these checks out.")] = None,
    min_severity: Annotated[
        Optional[str],
        typer.Option(metavar="SEVERITY", help="Leave out findings below minor, major or critical."),
    ] = None,
    min_confidence: Annotated[
        Optional[float], typer.Option(metavar="N", help="Leave out findings of less confidence, 0 to 1.")
    ] = None,
    output_format: Annotated[
        Optional[list[str]],
        typer.Option(metavar="FORMAT[=FILE]", help="text, json or html, to a file or to standard output; repeatable."),
    ] = None,
    fail_on: options.FailOn = None,
    min_score: options.MinScore = None,
    require: options.Require = None,
    jobs: Annotated[
        Optional[int],
        typer.Option(metavar="N", min=0, help="Processes that run the checks.  [default: all cores for long texts]"),
    ] = None,
    offline: Annotated[
        bool,
        typer.Option(
            "--offline", show_default=False, help="Use no network. It is always so; the option is for scripts."
        ),
    ] = True,
) -> int:
    """Check a translated article and report what is probably wrong in it.

    Exit code 0: the article passed the gate. 1: it did not. 2: it could not be checked.
    """
    from mtcheck.cli.output import outputs, write
    from mtcheck.cli.progress import bar
    from mtcheck.config import settings
    from mtcheck.pipeline import check_article
    from mtcheck.report import module, render
    from mtcheck.report.text import paint
    from mtcheck.workers import AUTO

    given = {
        "source_language": source_language,
        "target_language": target,
        "engine": engine,
        "model_dir": model_dir,
        "encoding": encoding,
        "glossary": glossary,
        "knowledge": knowledge,
        "style_guide": style_guide,
        "written": written.date() if written else None,
        "select": options.codes(select),
        "ignore": options.codes(ignore),
        "min_severity": min_severity,
        "min_confidence": min_confidence,
        "fail_on": fail_on,
        "min_score": min_score,
        "require": options.codes(require),
        "jobs": jobs,
    }
    wanted = outputs(output_format or ["text"], module)
    with bar("translating there and back") as progress:
        report: Report = check_article(article, settings(given, jobs=AUTO), progress, source)
    for one in wanted:
        write(one, lambda name: render(report, name), lambda width, colour: paint(report, width, colour=colour))
    return 0 if report.gate.passed else 1
