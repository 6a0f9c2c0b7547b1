"""Translation engines: one protocol, one module a back-end, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from mtcheck.engines.base import Engine
from mtcheck.errors import EngineError

ENGINES: dict[str, str] = {
    "firefox": "mtcheck.engines.firefox:FirefoxEngine",
    "hf": "mtcheck.engines.hf:HuggingFaceEngine",
    "file": "mtcheck.engines.file:FileEngine",
}
"""Name -> "module:class". A class is made with (argument, model directory)."""

AUTO, NONE = "auto", "none"
"""Names that are no engine: firefox where it has a model, and no back-translation at all."""


def load_engine(spec: str, model_dir: Path | None = None) -> Engine:
    """Make the engine that `NAME` or `NAME:ARGUMENT` names; its weights load on the first call.

    The argument is a directory or hub id for `hf`, a file for `file`. Raises EngineError for an unknown
    name or an argument that cannot be used.
    """
    name, _, argument = spec.partition(":")
    if name not in ENGINES:
        known = ", ".join([AUTO, NONE, *ENGINES])
        raise EngineError(f"unknown engine {name!r}; known: {known}")
    module, cls = ENGINES[name].split(":")
    engine: Engine = getattr(import_module(module), cls)(argument, model_dir)
    return engine
