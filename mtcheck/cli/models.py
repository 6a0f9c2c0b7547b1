"""`mtcheck models`: list, get, verify."""

# ruff: noqa: UP045 - typer reads the annotations at run time, on Python 3.10 too
from __future__ import annotations

from typing import Annotated, Optional

import typer

from mtcheck.cli import options

app = typer.Typer(
    help="Translation models: what is here, what can be had.", no_args_is_help=True, rich_markup_mode=None
)


@app.command("list", short_help="List what is here and what can be had.")
def list_models(model_dir: options.ModelDir = None) -> None:
    """List the models that are built in, cached or in a directory, and the pairs that can be fetched."""
    import textwrap

    from mtcheck.cli.output import emit
    from mtcheck.models.manifest import obtainable
    from mtcheck.models.store import ModelStore

    store = ModelStore(model_dir)
    models = store.all()
    for model in models:
        emit(f"{model.pair:8} {model.origin:10} {model.size / 1e6:6.1f} MB  {model.folder}\n")
    source = obtainable()
    rest = [pair for pair in source.pairs if pair not in store.pairs()]
    emit(f"\n{len(rest)} pairs ({source.licence}) can be fetched with `mtcheck models get PAIR`:\n")
    emit(textwrap.fill(" ".join(rest), 80, break_on_hyphens=False) + "\n")


@app.command("get", short_help="Fetch models, verified, into the cache.")
def get_models(
    pairs: Annotated[list[str], typer.Argument(metavar="PAIR...", help="Languages of a pair, such as el-en.")],
    one_way: Annotated[
        bool,
        typer.Option("--one-way", help="Only this direction. A round trip needs both, which is the default."),
    ] = False,
    records: Annotated[
        str, typer.Option(metavar="URL", help="List of records of a mirror, in place of Mozilla's.")
    ] = "",
    attachments: Annotated[str, typer.Option(metavar="URL", help="Files of a mirror, in place of Mozilla's.")] = "",
    cache: Annotated[
        Optional[str],
        typer.Option(metavar="DIR", help="Write here, not to the user's cache; use it with --model-dir."),
    ] = None,
) -> None:
    """Fetch models over the network, verify their SHA-256, and keep them in the user's cache."""
    import sys
    from pathlib import Path

    from mtcheck.cli.output import emit
    from mtcheck.models.download import directions, get
    from mtcheck.models.store import default_cache

    folders = get(
        directions(pairs, one_way=one_way),
        Path(cache) if cache else default_cache(),
        records_url=records,
        attachments_url=attachments,
        progress=lambda message: print(f"fetching {message}", file=sys.stderr),
    )
    emit("".join(f"{folder.name}  verified  {folder}\n" for folder in folders))


@app.command("verify", short_help="Compare model files with known sums.")
def verify_models(model_dir: options.ModelDir = None) -> int:
    """Compare the SHA-256 of every model file with the one that is known. Exit code 2 when one differs."""
    from mtcheck.cli.output import emit
    from mtcheck.models.store import ModelStore

    code = 0
    for model in ModelStore(model_dir).all():
        damaged = model.damaged()
        state = f"DAMAGED: {', '.join(damaged)}" if damaged else "verified" if model.hashes else "no sums known"
        emit(f"{model.pair:8} {model.origin:10} {state}\n")
        code = 2 if damaged else code
    return code
