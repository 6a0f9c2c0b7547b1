"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

Article = Annotated[
    str,
    typer.Argument(
        metavar="ARTICLE",
        help="Text file, one paragraph a line; .tsv (source TAB target) or .jsonl bitext; - for standard input.",
        show_default=False,
    ),
]
SourceText = Annotated[
    Optional[str],  # noqa: UP045 - typer reads the annotation at run time, on Python 3.10 too
    typer.Option("--source", metavar="FILE", help="Text that was translated; it need not be cut in the same way."),
]
Source = Annotated[
    Optional[str],  # noqa: UP045 - typer reads the annotation at run time, on Python 3.10 too
    typer.Option("--source-language", "-s", metavar="LANG", help="Language the article was translated from."),
]
Target = Annotated[
    Optional[str],  # noqa: UP045 - as above
    typer.Option("--target-language", "-t", metavar="LANG", help="Language of the article.  [default: en]"),
]
Engine = Annotated[
    Optional[str],  # noqa: UP045 - as above
    typer.Option(
        "--engine",
        metavar="NAME",
        help="Engine of the round trip: auto, none, firefox, hf:MODEL, file:TRANSLATIONS.tsv.  [default: auto]",
    ),
]
ModelDir = Annotated[
    Optional[Path],  # noqa: UP045 - as above
    typer.Option("--model-dir", metavar="DIR", help="Directory with models, looked into before the cache."),
]
Glossary = Annotated[
    Optional[Path],  # noqa: UP045 - as above
    typer.Option("--glossary", metavar="FILE", help="Terms and how to translate them: .tsv, .csv or .tbx."),
]
Knowledge = Annotated[
    Optional[Path],  # noqa: UP045 - as above
    typer.Option("--knowledge", metavar="DIR", help="Folder with records of your own.  [default: one of the user's]"),
]
StyleGuide = Annotated[
    Optional[str],  # noqa: UP045 - as above
    typer.Option(
        "--style-guide",
        metavar="GUIDE",
        help="Report only the place names that this guide changes: ap, bbc, economist, eu, ft, guardian, nyt, reuters.",
    ),
]
FailOn = Annotated[
    Optional[str],  # noqa: UP045 - as above
    typer.Option(
        metavar="SEVERITY",
        help="Fail on a finding as severe: critical, major, minor, or never.  [default: critical]",
    ),
]
MinScore = Annotated[
    Optional[float],  # noqa: UP045 - as above
    typer.Option(metavar="N", help="Fail below this score, 0 to 100."),
]
Require = Annotated[
    Optional[list[str]],  # noqa: UP045 - as above
    typer.Option(metavar="CODES", help="Fail when one of these checks did not run."),
]
Encoding = Annotated[
    Optional[str],  # noqa: UP045 - as above
    typer.Option("--encoding", metavar="NAME", help="Encoding of the article.  [default: utf-8]"),
]


def codes(given: list[str] | None) -> tuple[str, ...] | None:
    """Join what a repeatable option of codes was given, commas between; None stays None."""
    if not given:
        return None
    return tuple(code.strip() for text in given for code in text.split(",") if code.strip())
