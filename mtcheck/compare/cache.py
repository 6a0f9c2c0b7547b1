"""Results that are kept from run to run, so that one more engine costs one engine's work."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from mtcheck import __version__

Value = TypeVar("Value")

KEPT = 30 * 24 * 3600
"""Seconds after which a result that nobody asked for is thrown away."""


class Cache:
    """A folder of JSON files named by the digest of all that a result hangs on; without a folder nothing is kept.

    A file that is damaged or cannot be written counts as not there: the result is made again.
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.program = program() if folder else ""

    def kept(
        self, parts: Any, make: Callable[[], Value], dump: Callable[[Value], Any], load: Callable[[Any], Value]
    ) -> Value:
        """Give the result that is kept for `parts`, which JSON can write, or make it and keep it."""
        if self.folder is None:
            return make()
        path = self.folder / f"{digest([self.program, parts])}.json"
        with suppress(OSError, ValueError, KeyError, TypeError):
            value = load(json.loads(path.read_bytes()))
            os.utime(path)
            return value
        value = make()
        with suppress(OSError):
            self.write(path, json.dumps(dump(value), ensure_ascii=False))
        return value

    def write(self, path: Path, text: str) -> None:
        """Write a file in one step, lest another run read half of it, and throw old ones away."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, encoding="utf-8", delete=False) as file:
            file.write(text)
        Path(file.name).replace(path)
        for one in path.parent.iterdir():
            if one.stat().st_mtime < time.time() - KEPT:
                one.unlink()


def default_folder() -> Path:
    """Give the user's folder for results of comparisons."""
    from platformdirs import user_cache_path

    return user_cache_path("mtcheck", appauthor=False) / "compare"


def digest(parts: Any) -> str:
    """Name what a result hangs on."""
    return sha256(json.dumps(parts, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")).hexdigest()


def program() -> str:
    """Name the program as it is installed, data and all: another one may judge otherwise."""
    root = Path(__file__).parents[1]
    stats = sorted(
        (str(path.relative_to(root)), stat.st_size, stat.st_mtime_ns)
        for path in root.rglob("*")
        if path.suffix != ".pyc" and path.is_file() and (stat := path.stat())
    )
    return digest([__version__, stats])
