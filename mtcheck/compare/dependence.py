"""What findings hang on besides the texts: settings, and the files and folders that they name."""

from __future__ import annotations

from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from mtcheck.config import Settings
from mtcheck.engines import NONE
from mtcheck.knowledge.own import default_folder
from mtcheck.models.store import default_cache

SMALL = 10_000_000
"""Bytes of a file up to which it is read to name it."""


def dependence(settings: Settings) -> list[Any]:
    """Name it all in a form that JSON can write."""
    options = {name: str(value) for name, value in asdict(settings).items()}
    places = [settings.glossary, settings.knowledge or default_folder(), *models(settings)]
    return [options, *(contents(one) for one in places if one)]


def models(settings: Settings) -> list[Path | None]:
    """Give where the engine of back-translations may find its models, or its translations."""
    kind, _, argument = settings.engine.partition(":")
    if kind == NONE:
        return []
    named = dict.fromkeys(one.strip() for one in (argument, *argument.split(",")))
    return [settings.model_dir, default_cache(), *(Path(one).expanduser() for one in named if one)]


def contents(place: Path) -> list[Any]:
    """Name what a file, or each file of a folder, holds."""
    files = sorted(one for one in place.rglob("*") if one.is_file()) if place.is_dir() else [place]
    return [[str(one), fingerprint(one)] for one in files if one.is_file()]


def fingerprint(file: Path) -> Any:
    """Name what a file holds by its digest, or by size and date where it is large."""
    stat = file.stat()
    return sha256(file.read_bytes()).hexdigest() if stat.st_size <= SMALL else [stat.st_size, stat.st_mtime_ns]
