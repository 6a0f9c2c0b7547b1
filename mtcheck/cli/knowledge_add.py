"""`mtcheck knowledge add`: person, place, organisation, acronym."""

# ruff: noqa: UP045 - typer reads the annotations at run time, on Python 3.10 too
from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from mtcheck.cli import options

app = typer.Typer(
    help="Add a record of your own, which `check` then uses.", no_args_is_help=True, rich_markup_mode=None
)

Several = Optional[list[str]]
Name = Annotated[str, typer.Option(metavar="NAME", help="Usual English name.")]
Also = Annotated[Several, typer.Option(metavar="NAME", help="Another accepted form; repeatable.")]
Wrong = Annotated[Several, typer.Option(metavar="NAME", help="A known wrong form; repeatable.")]
Greek = Annotated[Several, typer.Option(metavar="NAME", help="Greek form; repeatable.")]
Source = Annotated[str, typer.Option(metavar="KEY", help="Key of a source in sources.tsv.")]


@app.command("person", short_help="Add somebody in the news.")
def person(
    name: Name,
    office: Annotated[
        list[str],
        typer.Option(metavar="TERM", help='POLITY KIND FROM TO, as "GR minister 2024-01 -"; repeatable.'),
    ],
    also: Also = None,
    wrong: Wrong = None,
    greek: Annotated[str, typer.Option(metavar="NAME", help="Greek spelling.")] = "",
    native: Annotated[str, typer.Option(metavar="NAME", help="Spelling in another script of one's own.")] = "",
    source: Source = "own",
    knowledge: options.Knowledge = None,
) -> None:
    """Add somebody in the news, with terms of office. FROM and TO are YYYY, YYYY-MM or YYYY-MM-DD; - is still."""
    given = {"name": name, "also": also, "wrong": wrong, "greek": greek, "native": native, "offices": office}
    save("person", {**given, "source": source}, knowledge)


@app.command("place", short_help="Add a place with an older form.")
def place(
    name: Annotated[str, typer.Option(metavar="NAME", help="Preferred form.")],
    older: Annotated[list[str], typer.Option(metavar="NAME", help="Older form, to be reported; repeatable.")],
    keep: Annotated[
        Several, typer.Option(metavar="PHRASE", help="Phrase in which the older form stays; repeatable.")
    ] = None,
    greek: Greek = None,
    source: Source = "own",
    knowledge: options.Knowledge = None,
) -> None:
    """Add a place whose older form is to be reported."""
    given = {"preferred": name, "older": older, "keep": keep, "greek": greek, "source": source}
    save("place", given, knowledge)


@app.command("organisation", short_help="Add a body: a party, an agency, a company.")
def organisation(
    name: Name,
    kind: Annotated[str, typer.Option(metavar="KIND", help="party, agency, company, club, court or another kind.")],
    also: Also = None,
    acronym: Annotated[Several, typer.Option(metavar="ACRONYM", help="Its acronym; repeatable.")] = None,
    wrong: Wrong = None,
    greek: Greek = None,
    country: Annotated[str, typer.Option(metavar="COUNTRY", help="Code or name of its country.")] = "",
    source: Source = "own",
    knowledge: options.Knowledge = None,
) -> None:
    """Add a body whose English name is fixed."""
    from mtcheck.lookup.entries import code_of

    given = {"name": name, "also": also, "acronym": acronym, "greek": greek, "wrong": wrong, "kind": kind}
    polity = (code_of(country) or country) if country else ""
    save("organisation", {**given, "polity": polity, "source": source}, knowledge)


@app.command("acronym", short_help="Add an acronym.")
def acronym(
    name: Annotated[str, typer.Option(metavar="ACRONYM", help="The acronym as it is written.")],
    meaning: Annotated[str, typer.Option(metavar="WORDS", help="What it stands for.")],
    wrong: Annotated[Several, typer.Option(metavar="ACRONYM", help="A garbled form; repeatable.")] = None,
    greek: Greek = None,
    source: Source = "own",
    knowledge: options.Knowledge = None,
) -> None:
    """Add an acronym, with garbled forms that are to be reported."""
    given = {"acronym": name, "meaning": meaning, "wrong": wrong, "greek": greek, "source": source}
    save("acronym", given, knowledge)


def save(kind: str, given: dict[str, str | list[str] | None], folder: Path | None) -> None:
    """Write a record to the folder that is asked for and say where it stands."""
    import unicodedata

    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.knowledge import own

    place = own.use(settings({"knowledge": folder}).knowledge, new=True)
    cells = {name: value if isinstance(value, str) else "|".join(value or ()) for name, value in given.items()}
    row = {name: unicodedata.normalize("NFC", text.strip()) for name, text in cells.items()}
    emit(f"added {row[own.KINDS[kind].key]}  {own.add(place, kind, row)}\n")
