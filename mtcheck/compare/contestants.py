"""mtcheck's own engines as contestants, and the rule that none of them judges itself."""

from __future__ import annotations

from collections.abc import Sequence

from mtcheck.config import Settings
from mtcheck.contest.read import Make
from mtcheck.contest.types import Contest, Side
from mtcheck.engines import AUTO, ENGINES, NONE, load_engine
from mtcheck.engines.base import Engine, Progress, translate
from mtcheck.errors import ConfigError, EngineError, InputError, ModelMissingError

DEFAULT = "firefox"
"""The engine that "auto" means."""

PREFIX = "engine:"
"""What the file of a contestant begins with that is translated here."""

REMEDY = "a contestant cannot judge itself; name another --engine, or none"

SAMPLE = 12
"""Segments that a judge translates itself to see whether an output is its own."""

SAME = 0.5
"""Share of equal lines from which it is: two different engines agree on every tenth sentence or so."""

LONG = 40
"""Code points of a source that different engines will hardly translate alike."""


def named(systems: Sequence[str]) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Part what `--system` was given into files, as (name, file), and engines by name.

    Raises ConfigError for a text that is not NAME=FILE or NAME=engine:ENGINE, and for a name that two engines have.
    """
    files: list[tuple[str, str]] = []
    engines: dict[str, str] = {}
    for text in systems:
        name, sign, file = (part.strip() for part in text.partition("="))
        if not sign or not name or not file:
            raise ConfigError(f"--system must be NAME=FILE or NAME=engine:ENGINE, not {text!r}")
        if not file.startswith(PREFIX):
            files.append((name, file))
        elif name in engines:
            raise ConfigError(f"--system {text}: {name!r} is already {PREFIX}{engines[name]}; give it another name")
        else:
            engines[name] = runnable(text, file.removeprefix(PREFIX))
    return files, engines


def runnable(text: str, spec: str) -> str:
    """Give the engine that a contestant names. Raises ConfigError where it names none."""
    if spec in {"", NONE}:
        raise ConfigError(f"--system {text} names no engine; known: {', '.join(ENGINES)}")
    return DEFAULT if spec == AUTO else spec


def translator(name: str, spec: str, settings: Settings, progress: Progress | None = None) -> Make:
    """Make what translates a source with one of mtcheck's engines, which must not be the judge."""
    refuse_judge(name, spec, settings)

    def make(source: Side, languages: tuple[str, str]) -> Side:
        engine = load_engine(spec, settings.model_dir)
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


def refuse_judge(name: str, spec: str, settings: Settings) -> None:
    """Raise ConfigError for an engine of mtcheck that makes the back-translations too."""
    if spec == judge_of(settings):
        raise ConfigError(f"--system {name}={PREFIX}{spec} is the engine of the back-translations; {REMEDY}")


def refuse_self_judgement(contest: Contest, settings: Settings) -> None:
    """Raise an error where a contestant would judge itself.

    That is one of mtcheck's engines which makes the back-translations too, or an output that is word for word
    what the judge makes of the source.
    """
    spec = judge_of(settings)
    if spec == NONE:
        return
    for side in contest.systems:
        if side.file.startswith(PREFIX):
            refuse_judge(side.name, side.file.removeprefix(PREFIX), settings)
    judge = load_engine(spec, settings.model_dir)
    if not judge.supports(*contest.languages):
        return
    for side in contest.systems:
        same, of = alike(judge, contest, side)
        if of and same >= SAME * of:
            raise InputError(f"{side.file}: {same} of {of} lines are what engine {judge.name!r} writes; {REMEDY}")


def alike(judge: Engine, contest: Contest, side: Side) -> tuple[int, int]:
    """Count the lines of an output that the judge writes too, and those that it could say of."""
    long = [number for number, line in enumerate(contest.source.lines) if len(line) >= LONG]
    some = long[:: max(1, len(long) // SAMPLE)][:SAMPLE]
    own = {number: answer(judge, contest.source.lines[number].strip(), contest.languages) for number in some}
    known = [number for number in some if own[number] is not None]
    return sum(own[number] == side.lines[number].strip() for number in known), len(known)


def answer(judge: Engine, line: str, languages: tuple[str, str]) -> str | None:
    """Translate a line; None where the judge cannot: a file of back-translations need not have the source."""
    try:
        return translate(judge, [line], *languages)[0]
    except EngineError:
        return None
