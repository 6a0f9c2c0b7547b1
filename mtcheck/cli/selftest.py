"""`mtcheck selftest`."""

# ruff: noqa: UP045 - typer reads the annotations at run time, on Python 3.10 too
from __future__ import annotations

from typing import Annotated, Optional

import typer

from mtcheck.cli import options


def selftest(
    bitext: Annotated[
        Optional[str],
        typer.Argument(
            metavar="BITEXT",
            help="A good translation, .tsv (source TAB target) or .jsonl.  [default: one from Greek that is built in]",
            show_default=False,
        ),
    ] = None,
    source: options.Source = None,
    target: options.Target = None,
    seed: Annotated[int, typer.Option(metavar="N", help="Another number plants other errors.")] = 1,
    kinds: Annotated[
        Optional[list[str]], typer.Option(metavar="KINDS", help="Plant only these kinds of errors, commas between.")
    ] = None,
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="Plant at most so many errors of a kind.")] = 200,
    output_format: Annotated[str, typer.Option(metavar="FORMAT", help="text or json.")] = "text",
    encoding: options.Encoding = None,
) -> None:
    """Plant known errors into a good translation and tell what the checks catch, and what they flag without reason.

    An error is found where a check of a family that should find it says something that it does not say of the clean
    text; "by any" counts what any check says. The same seed plants the same errors, and no engine is used. JSON has
    every planted error with what found it.
    """
    from mtcheck.cli.output import emit
    from mtcheck.cli.progress import bar
    from mtcheck.selftest import run, table

    table.refuse_unknown(output_format)
    name, rows, languages = chosen(bitext, source, target, encoding)
    with bar("planting errors") as progress:
        result = run.selftest(
            rows,
            languages,
            name=name,
            kinds=options.codes(kinds) or (),
            seed=seed,
            limit=limit,
            progress=progress,
        )
    emit(table.render(result, output_format))


def chosen(
    bitext: str | None, source: str | None, target: str | None, encoding: str | None
) -> tuple[str, list[tuple[str, str]], tuple[str, str]]:
    """Give the name, the rows and the languages of the bitext that is asked for.

    Raises ConfigError where its source language is not known, or where the one that is built in has others.
    """
    from pathlib import Path

    from mtcheck.config import settings
    from mtcheck.errors import ConfigError
    from mtcheck.languages.identify import identify
    from mtcheck.selftest import run

    if bitext is None:
        if (source or "el", target or "en") != ("el", "en"):
            raise ConfigError("the bitext that is built in is Greek and English (el-en); name one for other languages")
        return run.BUILT_IN, run.built_in(), ("el", "en")
    given = {"source_language": source, "target_language": target, "encoding": encoding}
    settled = settings(given)
    rows = run.load(bitext, settled.encoding)
    language = settled.source_language or identify("\n".join(text for text, _ in rows))
    if language is None:
        raise ConfigError(f"the source language of {bitext} is not known; give it with -s LANG")
    return Path(bitext).name, rows, (language, settled.target_language)
