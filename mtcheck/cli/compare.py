"""`mtcheck compare`."""

# ruff: noqa: UP045 - typer reads the annotations at run time, on Python 3.10 too
from __future__ import annotations

from typing import Annotated, Optional

import typer

from mtcheck.cli import options


def compare(
    source: Annotated[
        str,
        typer.Argument(
            metavar="SOURCE",
            help="Text that was translated, one segment a line; or all sides at once: a folder (source.xx,"
            " reference.yy, ENGINE.yy), a .tsv with a column an engine, WMT .xml or .sgm, or sacrebleu:TESTSET:xx-yy.",
            show_default=False,
        ),
    ],
    system: Annotated[
        Optional[list[str]],
        typer.Option(
            metavar="NAME=FILE",
            help="An engine and its output; repeatable. NAME=engine:firefox translates here with an engine of mtcheck.",
        ),
    ] = None,
    reference: Annotated[
        Optional[list[str]], typer.Option(metavar="FILE", help="A translation by people; repeatable.")
    ] = None,
    human_scores: Annotated[
        Optional[str],
        typer.Option(
            metavar="FILE", help="What people gave the engines: WMT's files, or columns system, score, segment."
        ),
    ] = None,
    documents: Annotated[
        Optional[str], typer.Option(metavar="FILE", help="The document of each segment, one name a line.")
    ] = None,
    source_language: Annotated[
        Optional[str],
        typer.Option(
            "--source-language", "-s", metavar="LANG", help="Language of the source.  [default: told by the texts]"
        ),
    ] = None,
    target: Annotated[
        Optional[str],
        typer.Option(
            "--target-language", "-t", metavar="LANG", help="Language of the outputs.  [default: told by the texts]"
        ),
    ] = None,
    engine: Annotated[
        Optional[str],
        typer.Option(
            metavar="NAME", help="Engine of back-translations, which are evidence for the checks.  [default: none]"
        ),
    ] = None,
    model_dir: options.ModelDir = None,
    encoding: Annotated[
        Optional[str], typer.Option(metavar="NAME", help="Encoding of the files.  [default: utf-8]")
    ] = None,
    glossary: options.Glossary = None,
    knowledge: options.Knowledge = None,
    style_guide: options.StyleGuide = None,
    select: Annotated[
        Optional[list[str]],
        typer.Option(metavar="CODES", help="Run only these checks: codes, families or names, commas between."),
    ] = None,
    ignore: Annotated[Optional[list[str]], typer.Option(metavar="CODES", help="Leave these checks out.")] = None,
    seed: Annotated[int, typer.Option(metavar="N", min=0, help="Seed of the draws.")] = 12345,
    resamples: Annotated[int, typer.Option(metavar="N", min=100, help="Resamples of the bootstrap.")] = 1000,
    trials: Annotated[int, typer.Option(metavar="N", min=100, help="Trials of the randomisation.")] = 10_000,
    show: Annotated[int, typer.Option(metavar="N", min=0, help="How many segments and errors to show.")] = 10,
    output_format: Annotated[
        Optional[list[str]],
        typer.Option(
            metavar="FORMAT[=FILE]",
            help="text, json, tsv, markdown, latex or html, to a file or to standard output; repeatable.",
        ),
    ] = None,
    jobs: Annotated[
        int, typer.Option(metavar="N", min=0, help="Processes that work; 0 for as many as pay.", show_default=False)
    ] = 0,
    cache: Annotated[
        bool, typer.Option("--cache/--no-cache", help="Keep each engine's results, so that one more costs one engine.")
    ] = True,
    allow_network: Annotated[
        bool, typer.Option("--allow-network", help="Let sacreBLEU fetch a test set that is not here.")
    ] = False,
) -> None:
    """Compare translation engines: typed errors, metrics, significance, a ranking.

    Metrics need a reference; the errors and the ranking do not. Exit code 2: it could not be done.
    """
    from mtcheck.cli.output import outputs, write
    from mtcheck.cli.progress import bar
    from mtcheck.compare.cache import Cache, default_folder
    from mtcheck.compare.contestants import named, translator
    from mtcheck.compare.report import module, render
    from mtcheck.compare.report.text import paint
    from mtcheck.compare.run import Method
    from mtcheck.compare.run import compare as run
    from mtcheck.config import settings
    from mtcheck.contest.read import read_contest

    given = {
        "engine": engine or "none",
        "model_dir": model_dir,
        "encoding": encoding,
        "glossary": glossary,
        "knowledge": knowledge,
        "style_guide": style_guide,
        "select": options.codes(select),
        "ignore": options.codes(ignore),
    }
    wanted, settled = outputs(output_format or ["text"], module), settings(given)
    files, engines = named(system or [])
    store = Cache(default_folder() if cache else None)
    with bar("translating") as progress:
        contest = read_contest(
            source,
            files,
            reference or [],
            human_scores,
            (source_language, target),
            encoding=settled.encoding,
            network=allow_network,
            documents=documents,
            made={name: translator(name, spec, settled, progress) for name, spec in engines.items()},
        )
    with bar("comparing engines") as progress:
        found = run(contest, settled, Method(seed, resamples, trials, show, jobs, store), progress)
    for one in wanted:
        write(one, lambda name: render(found, name), lambda width, colour: paint(found, width, colour=colour))
