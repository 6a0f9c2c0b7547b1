"""Each stage alone: `segment`, `backtranslate`."""

from __future__ import annotations

from mtcheck.cli import options


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
