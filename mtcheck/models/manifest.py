"""The manifests of the top-level folder `models`: what is built in and what can be fetched."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:  # the standard library has it from 3.11 on
    import tomli as tomllib

INSTALLED = Path(__file__).with_name("manifests")
CHECKOUT = Path(__file__).parents[2] / "models"


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A model that an installed package carries: files by role, with their SHA-256."""

    pair: str
    package: str
    folder: str
    licence: str
    files: dict[str, str]


@dataclass(frozen=True, slots=True)
class Obtainable:
    """Where models can be fetched: the list of their records, the attachments, and the pairs known to be there."""

    records: str
    attachments: str
    licence: str
    pairs: tuple[str, ...]


@cache
def manifest(name: str) -> dict[str, Any]:
    """Read a manifest from the package or, in a checkout, from the top of the tree."""
    folder = INSTALLED if INSTALLED.is_dir() else CHECKOUT
    return tomllib.loads((folder / name).read_text(encoding="utf-8"))


def built_in() -> tuple[BuiltIn, ...]:
    """Give the models that come with the installation."""
    return tuple(BuiltIn(**entry) for entry in manifest("built-in.toml")["model"])


def obtainable() -> Obtainable:
    """Give what can be fetched."""
    data = manifest("firefox.toml")
    pairs = [pair for code in data["both_ways"].split() for pair in (f"{code}-en", f"en-{code}")]
    pairs += data["one_way"].split()
    return Obtainable(data["records"], data["attachments"], data["licence"], tuple(sorted(pairs)))
