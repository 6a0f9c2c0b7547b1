"""mtcheck's own engines as contestants, and the rule that none of them judges itself."""

from __future__ import annotations

from collections.abc import Sequence

from mtcheck.config import Settings
from mtcheck.contest.read import Make
from mtcheck.contest.types import Contest, Side
from mtcheck.engines import AUTO, NONE, load_engine
from mtcheck.engines.base import Engine, Progress, translate
from mtcheck.errors import ConfigError, InputError, ModelMissingError

PREFIX = "engine:"
"""What the file of a contestant begins with that is translated here."""

SAMPLE = 12
"""Segments that a judge translates itself to see whether an output is its own."""

SAME = 0.5
"""Share of equal lines from which it is: two different engines agree on every tenth sentence or so."""

LONG = 40
"""Code points of a source that different engines will hardly translate alike."""


def named(systems: Sequence[str]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Part what `--system` was given into files and engines, as (name, file) and (name, engine).

    Raises ConfigError for a text that is not NAME=FILE or NAME=engine:ENGINE.
    """
    files, engines = [], []
    for text in systems:
        name, sign, file = text.partition("=")
        if not sign or not name.strip() or not file.strip():
            raise ConfigError(f"--system must be NAME=FILE or NAME=engine:ENGINE, not {text!r}")
        if file.startswith(PREFIX):
            engines.append((name.strip(), file.removeprefix(PREFIX)))
        else:
            files.append((name.strip(), file))
    return files, engines


def translator(name: str, spec: str, settings: Settings, progress: Progress | None = None) -> Make:
    """Make what translates a source with one of mtcheck's engines."""

    def make(source: Side, languages: tuple[str, str]) -> Side:
        engine = load_engine("firefox" if spec == AUTO else spec, settings.model_dir)
        if not engine.supports(*languages):
            pair = "-".join(languages)
            raise ModelMissingError(
                f"engine {engine.name!r} has no model for {pair}; get one with: mtcheck models get {pair}"
            )
        lines = translate(engine, [line.strip() for line in source.lines], *languages, progress)
        return Side(name, PREFIX + spec, tuple(" ".join(line.split()) for line in lines))

    return make


def judge_of(settings: Settings) -> str:
    """Name the engine that makes back-translations; there is none unless one is asked for by name."""
    return NONE if settings.engine in {AUTO, NONE} else settings.engine


def refuse_self_judgement(contest: Contest, settings: Settings) -> None:
    """Raise an error where a contestant would judge itself.

    That is one of mtcheck's engines which makes the back-translations too, or an output that is word for word
    what the judge makes of the source.
    """
    spec = judge_of(settings)
    if spec == NONE:
        return
    remedy = "a contestant cannot judge itself; name another --engine, or none"
    for side in contest.systems:
        if side.file == PREFIX + spec:
            raise ConfigError(f"--system {side.name}={side.file} is the engine of the back-translations; {remedy}")
    judge = load_engine(spec, settings.model_dir)
    if not judge.supports(*contest.languages):
        return
    for side in contest.systems:
        same, of = alike(judge, contest, side)
        if of and same >= SAME * of:
            raise InputError(f"{side.file}: {same} of {of} lines are what engine {judge.name!r} writes; {remedy}")


def alike(judge: Engine, contest: Contest, side: Side) -> tuple[int, int]:
    """Count the lines of an output that the judge writes too, and those that it was asked for."""
    long = [number for number, line in enumerate(contest.source.lines) if len(line) >= LONG]
    some = long[:: max(1, len(long) // SAMPLE)][:SAMPLE]
    own = translate(judge, [contest.source.lines[number].strip() for number in some], *contest.languages)
    return sum(line == side.lines[number].strip() for number, line in zip(some, own, strict=True)), len(some)
