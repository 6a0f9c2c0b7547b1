"""Each stage alone: `segment`, `align`, `backtranslate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtcheck.cli import options

if TYPE_CHECKING:
    from mtcheck.types import Bitext


def segment(article: options.Article, target: options.Target = None, encoding: options.Encoding = None) -> None:
    """Print the segments of an article: number, line, kind and text, with tabs between."""
    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.read import read
    from mtcheck.segment import segment as split

    chosen = settings({"target_language": target, "encoding": encoding})
    bitext = split(read(article, chosen.encoding), chosen.source_language, chosen.target_language)
    rows = (pair.target for pair in bitext.pairs)
    emit("".join(f"{one.id}\t{one.line}\t{one.role or one.kind}\t{' '.join(one.text.split())}\n" for one in rows))


def align(
    article: options.Article,
    source: options.SourceText = None,
    source_language: options.Source = None,
    target: options.Target = None,
    encoding: options.Encoding = None,
) -> None:
    """Align an article with its source; print kind of bead, segment numbers and both texts, with tabs between.

    The kind is sentences of the source to segments of the article: 1-0 was left out of it, 0-1 added.
    """
    from mtcheck.beads import with_source
    from mtcheck.cli.output import emit
    from mtcheck.config import settings
    from mtcheck.errors import InputError
    from mtcheck.read import read
    from mtcheck.segment import segment as split

    if source is None:
        raise InputError("align needs the text that was translated: --source FILE")
    chosen = settings({"source_language": source_language, "target_language": target, "encoding": encoding})
    bitext = split(read(article, chosen.encoding), chosen.source_language, chosen.target_language)
    done = with_source(bitext, read(source, chosen.encoding))
    emit("".join(f"{row}\n" for row in rows(done)))


def rows(bitext: Bitext) -> list[str]:
    """Write the beads and the omissions of an aligned article, in the order of the article."""
    found = [(one.after, 1, ["", "", " ".join(one.source.split()), ""]) for one in bitext.omitted]
    for bead in bitext.beads:
        numbers = [part.id for part in bead.parts] or [bead.target.id]
        kind = f"{bead.sources}-{len(numbers)}"
        texts = [" ".join((bead.source or "").split()), " ".join(bead.target.text.split())]
        found.append((numbers[0], 0, [kind, ",".join(map(str, numbers)), *texts]))
    rows = sorted(found, key=lambda row: (row[0], row[1]))
    return ["\t".join([cells[0] or "1-0", *cells[1:]]) for _, _, cells in rows]


def backtranslate(
    article: options.Article,
    source: options.Source = None,
    target: options.Target = None,
    engine: options.Engine = None,
    model_dir: options.ModelDir = None,
    encoding: options.Encoding = None,
) -> None:
    """Translate an article there and back, and print every step in the form that --engine file:FILE reads."""
    import sys

    from mtcheck.backtranslate import back_translate
    from mtcheck.cli.output import emit
    from mtcheck.cli.progress import bar
    from mtcheck.config import settings
    from mtcheck.engines import NONE
    from mtcheck.engines.file import HEADER, key
    from mtcheck.errors import EngineError
    from mtcheck.pipeline import engine_and_route
    from mtcheck.read import read
    from mtcheck.segment import segment as split

    given = {
        "source_language": source,
        "target_language": target,
        "engine": engine,
        "model_dir": model_dir,
        "encoding": encoding,
    }
    chosen = settings(given)
    if chosen.engine == NONE:
        raise EngineError("a back-translation needs an engine, not 'none'")
    bitext = split(read(article, chosen.encoding), chosen.source_language, chosen.target_language)
    engine_used, route = engine_and_route(chosen)
    if route.note:
        print(f"mtcheck: {route.note}", file=sys.stderr)
    with bar("translating there and back") as progress:
        done = back_translate(bitext, engine_used, route, progress)
    rows = [HEADER]
    for pair in done.article:
        rows.append((chosen.target_language, route.via, key(pair.target.text), key(pair.via or "")))
        rows.append((route.via, chosen.target_language, key(pair.via or ""), key(pair.back or "")))
    emit("".join("\t".join(row) + "\n" for row in dict.fromkeys(rows)))
