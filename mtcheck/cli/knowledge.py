"""`mtcheck knowledge`: list, show, add, update."""

# ruff: noqa: UP045 - typer reads the annotations at run time, on Python 3.10 too
from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from mtcheck.cli import knowledge_add, options

app = typer.Typer(
    help="Knowledge: what mtcheck knows, and what you add to it.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(knowledge_add.app, name="add")

KIND_LIST = "people, offices, places, polities, organisations, acronyms, given-names, proper-names or phrases"


@app.command("list", short_help="List what is known, by kind and country.")
def list_knowledge(
    kind: Annotated[
        Optional[str], typer.Option(metavar="KIND", help=f"{KIND_LIST}.  [default: how many of each]")
    ] = None,
    country: Annotated[
        Optional[str], typer.Option(metavar="COUNTRY", help="Only of this one: a code or a name, GR or Greece.")
    ] = None,
    knowledge: options.Knowledge = None,
) -> None:
    """List the records of a kind or of a country, a line each: name and what it is, with a tab between."""
    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.errors import KnowledgeError
    from mtcheck.knowledge import own
    from mtcheck.lookup.entries import KINDS, WITH_COUNTRY, code_of, entries

    own.use(settings({"knowledge": knowledge}).knowledge)
    if kind is not None and kind not in KINDS:
        raise KnowledgeError(f"unknown kind {kind!r}; known: {', '.join(KINDS)}")
    code = code_of(country) if country else ""
    if code is None:
        raise KnowledgeError(f"unknown country {country!r}; `mtcheck knowledge list --kind polities` has all of them")
    if code and kind and kind not in WITH_COUNTRY:
        raise KnowledgeError(f"{kind} belong to no country; these do: {', '.join(WITH_COUNTRY)}")
    if not (kind or code):
        emit("".join(f"{len(list(entries(one))):6,}  {one}\n" for one in KINDS))
        return
    for one in [kind] if kind else WITH_COUNTRY:
        found = [entry for entry in entries(one) if not code or code in entry.countries]
        emit("" if kind or not found else f"{one}:\n")
        emit("".join(f"{entry.name}\t{entry.detail}\n" for entry in found))


@app.command("show", short_help="Show all that is known of a name, in any spelling.")
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="In any spelling or script, also a wrong one.")],
    knowledge: options.Knowledge = None,
) -> None:
    """Show all that is known of a name: spellings, offices with their dates, sources, and what the spelling is.

    Exit code 2 where nothing is known of it; the message names what comes near.
    """
    import shutil

    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.errors import KnowledgeError
    from mtcheck.knowledge import own
    from mtcheck.lookup.search import find, near
    from mtcheck.lookup.words import pages

    own.use(settings({"knowledge": knowledge}).knowledge)
    hits = find(name)
    if not hits:
        others = "; ".join(near(name))
        raise KnowledgeError(f"nothing is known of {name!r}" + (f"; near it: {others}" if others else ""))
    emit("\n".join(pages(hits, name, max(40, shutil.get_terminal_size().columns))))


@app.command("update", short_help="Fetch who held which office from Wikidata.")
def update(
    country: Annotated[
        Optional[list[str]], typer.Option(metavar="COUNTRY", help="Only of these: codes or names; repeatable.")
    ] = None,
    endpoint: Annotated[str, typer.Option(metavar="URL", help="Query service, in place of Wikidata's.")] = "",
    output: Annotated[
        Optional[Path], typer.Option(metavar="DIR", help="Write here, not to the folder of your own records.")
    ] = None,
    since: Annotated[int, typer.Option(metavar="YEAR", help="Leave out terms that ended before.")] = 1995,
    pause: Annotated[float, typer.Option(metavar="SECONDS", help="Wait so long between two queries.", min=0)] = 1.0,
    knowledge: options.Knowledge = None,
) -> None:
    """Fetch office-holders from Wikidata and merge them with what is known; nothing that is there is overwritten.

    Conflicts are printed, a line each. This command and `models get` alone use the network.
    """
    import sys

    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.errors import KnowledgeError
    from mtcheck.knowledge import own
    from mtcheck.lookup.entries import code_of
    from mtcheck.wikidata import update as fetched

    folder = own.use(output or settings({"knowledge": knowledge}).knowledge, new=True)
    codes = {text: code_of(text) for text in country or ()}
    if unknown := [text for text, code in codes.items() if code is None]:
        raise KnowledgeError(f"unknown country {unknown[0]!r}; see `mtcheck knowledge list --kind polities`")
    result = fetched.update(
        folder,
        {code for code in codes.values() if code},
        endpoint=endpoint,
        since=since,
        pause=pause,
        progress=lambda message: print(f"fetching {message}", file=sys.stderr),
    )
    emit("".join(f"conflict: {text}\n" for text in result.conflicts))
    emit("".join(f"changed: {text}\n" for text in result.changes))
    emit(f"{result.added} added, {result.widened} widened, {result.known} known already  {result.file}\n")
