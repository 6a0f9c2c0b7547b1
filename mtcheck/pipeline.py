"""The whole path of an article, from a file to a report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from mtcheck.backtranslate import back_translate, choose_route
from mtcheck.beads import examined, with_source
from mtcheck.checks import all_checks, find, selected
from mtcheck.config import Settings
from mtcheck.engines import AUTO, NONE, load_engine
from mtcheck.engines.base import Engine, Progress
from mtcheck.errors import ModelMissingError
from mtcheck.facts.window import window
from mtcheck.glossary import load_glossary
from mtcheck.joined import joined
from mtcheck.knowledge import own
from mtcheck.knowledge.index import knowledge
from mtcheck.languages.identify import identify
from mtcheck.quality import qualities
from mtcheck.read import read
from mtcheck.reread import reread
from mtcheck.score import gate, score, signature
from mtcheck.segment import segment
from mtcheck.shares import ENOUGH, Outcome, run_in_shares
from mtcheck.types import SEVERITIES, Article, Bitext, Check, Finding, Report, Route, Skip
from mtcheck.witness import witnessed
from mtcheck.workers import count_jobs


def check_article(
    path: str, settings: Settings, progress: Progress | None = None, source_path: str | None = None
) -> Report:
    """Read an article or a bitext, and its source where one is named, and assess it.

    Raises a kind of MtcheckError for input, an engine or a setting that cannot be used.
    """
    article = read(path, settings.encoding)
    source = read(source_path, settings.encoding) if source_path else None
    return assess(article, settings, progress, source)


def assess(
    article: Article, settings: Settings, progress: Progress | None = None, source: Article | None = None
) -> Report:
    """Segment, back-translate, align with the source, date, check, score and gate an article or bitext.

    The alignment comes after the back-translation because that is its best evidence. Raises a
    kind of MtcheckError for input, an engine or a setting that cannot be used.
    """
    own.use(settings.knowledge)
    checks = selected(settings.select, settings.ignore)
    settings = told(settings, article, source)
    bitext = segment(article, settings.source_language, settings.target_language)
    bitext = replace(bitext, style_guide=settings.style_guide)
    bitext, glossary_skips = with_glossary(bitext, settings)
    bitext, engine_skips = translated(bitext, settings, progress)
    bitext, source_skips = sourced(bitext, source)
    outcome = checked(bitext, article, settings, checks)
    skipped = glossary_skips + engine_skips + source_skips + outcome.skips + deselected(checks)
    found = outcome.findings if article.rows else reread(outcome.findings, bitext, checks)
    findings = kept(joined(witnessed(found, bitext)), settings)
    return judged(bitext, settings, checks, findings, skipped, qualities(bitext, findings, outcome.gaps))


def checked(bitext: Bitext, article: Article, settings: Settings, checks: tuple[Check, ...]) -> Outcome:
    """Run the checks over each document by itself, dated by its own text: a name may be spelt otherwise in another."""
    documents = [dated(part, settings) for part in split(bitext, article.documents)]
    jobs = count_jobs(settings.jobs, len(bitext.pairs), ENOUGH)
    return run_in_shares(documents, checks, settings.knowledge, jobs)


def split(bitext: Bitext, documents: tuple[str, ...]) -> Iterator[Bitext]:
    """Cut a bitext into its documents, which stand in runs of rows; it is one where none are named."""
    if not documents:
        yield bitext
        return
    for _, run in groupby(zip(bitext.pairs, documents, strict=True), key=lambda row: row[1]):
        yield replace(bitext, pairs=tuple(pair for pair, _ in run), beads=())


def told(settings: Settings, article: Article, source: Article | None) -> Settings:
    """Name the language of the source where the settings do not and a source shows it."""
    if settings.source_language or (source is None and not article.rows):
        return settings
    sample = source.text if source else "\n".join(text for text, _ in article.rows or ())
    return replace(settings, source_language=identify(sample))


def sourced(bitext: Bitext, source: Article | None) -> tuple[Bitext, tuple[Skip, ...]]:
    """Align the article with the source that is given, or look at the sources that a bitext has."""
    return examined(with_source(bitext, source) if source else bitext)


def dated(bitext: Bitext, settings: Settings) -> Bitext:
    """Say when the article was written, for knowledge that depends on it."""
    return replace(bitext, window=window(bitext, settings.written))


def with_glossary(bitext: Bitext, settings: Settings) -> tuple[Bitext, tuple[Skip, ...]]:
    """Read the glossary that the settings name, and say what of it is for other languages."""
    if settings.glossary is None:
        return bitext, ()
    glossary = load_glossary(settings.glossary, settings.source_language, settings.target_language)
    pair = "-".join(filter(None, (settings.source_language, settings.target_language)))
    reason = f"{glossary.others} of {glossary.others + len(glossary.entries)} entries are not for {pair}"
    skips = (Skip("glossary", reason),) if glossary.others else ()
    return replace(bitext, glossary=glossary), skips


def translated(bitext: Bitext, settings: Settings, progress: Progress | None) -> tuple[Bitext, tuple[Skip, ...]]:
    """Translate the article there and back, or say why that was not done, or not as it was asked for.

    An engine that is named must be able to do it; "auto" goes without where there is no model.
    """
    if settings.engine == NONE:
        return bitext, (Skip("back-translation", "no engine (--engine none)"),)
    try:
        engine, route = engine_and_route(settings)
    except ModelMissingError as error:
        if settings.engine == AUTO:
            return bitext, (Skip("back-translation", str(error)),)
        raise
    skips = (Skip("back-translation", route.note),) if route.note else ()
    return back_translate(bitext, engine, route, progress), skips


def engine_and_route(settings: Settings) -> tuple[Engine, Route]:
    """Load the engine that the settings name, and choose the language of the round trip."""
    engine = load_engine("firefox" if settings.engine == AUTO else settings.engine, settings.model_dir)
    return engine, choose_route(engine, settings.source_language, settings.target_language)


def kept(findings: tuple[Finding, ...], settings: Settings) -> tuple[Finding, ...]:
    """Leave out what is below the severity or the confidence that is asked for."""
    least = SEVERITIES.index(settings.min_severity)
    return tuple(
        one for one in findings if SEVERITIES.index(one.severity) >= least and one.confidence >= settings.min_confidence
    )


def deselected(checks: tuple[Check, ...]) -> tuple[Skip, ...]:
    """Name the checks that were not selected: what did not run has not passed, and may be required."""
    return tuple(Skip(check.name, "not selected") for check in all_checks() if check not in checks)


def judged(
    bitext: Bitext,
    settings: Settings,
    checks: tuple[Check, ...],
    findings: tuple[Finding, ...],
    skipped: tuple[Skip, ...],
    quality: tuple[float, ...],
) -> Report:
    """Score the findings and put them to the gate; `quality` is that of each segment."""
    names = ["all"] if checks == all_checks() else [check.code for check in checks]
    made = signature(bitext, names, bitext.route.engine if bitext.route else NONE, knowledge().edition)
    value = score(bitext, findings, made)
    required = tuple(check.name for text in settings.require for check in find(text))
    decision = gate(
        findings,
        value.value,
        skipped,
        fail_on=settings.fail_on,
        min_score=settings.min_score,
        require=required,
    )
    return Report(bitext, findings, skipped, quality, value, decision)
