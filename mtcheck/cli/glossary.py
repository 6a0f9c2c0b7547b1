"""`mtcheck glossary`: check."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mtcheck.cli import options

app = typer.Typer(help="Glossaries: what is wrong with a list of terms.", no_args_is_help=True, rich_markup_mode=None)


@app.command("check", short_help="Look for mistakes in a glossary.")
def check_glossary(
    glossary: Annotated[Path, typer.Argument(metavar="FILE", help="Glossary: .tsv, .csv or .tbx.", show_default=False)],
    source: options.Source = None,
    target: options.Target = None,
) -> int:
    """Look for mistakes in a glossary: terms twice, contradictions, swapped columns, letters of another script.

    Exit code 0: there are none. 1: each is on a line of its own, FILE:LINE: WHAT. 2: the file cannot be read.
    """
    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.glossary import load_glossary
    from mtcheck.glossary.lint import problems

    chosen = settings({"source_language": source, "target_language": target})
    loaded = load_glossary(glossary, chosen.source_language, chosen.target_language)
    found = problems(loaded, chosen.source_language, chosen.target_language)
    emit("".join(f"{loaded.name}:{line}: {what}\n" for line, what in found))
    if not found:
        others = f", {loaded.others} for other languages" if loaded.others else ""
        emit(f"{loaded.name}: no problems; entries: {len(loaded.entries)}{others}\n")
    return 1 if found else 0
