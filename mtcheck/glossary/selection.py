"""Which part of a glossary is for the languages of an article."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from mtcheck.types import Entry

Languages = tuple[str | None, str]
"""Source, None where it is not known, and target."""


class Selection(NamedTuple):
    """The entries for a pair of languages, and how many there are for others."""

    entries: list[Entry]
    others: int


def primary(tag: str) -> str:
    """Give the language of a tag without script and region: "el" for "el-GR"."""
    return tag.strip().lower().replace("_", "-").partition("-")[0]


def is_for(tag: str, language: str | None) -> bool:
    """Tell whether what a tag marks is for a language; what has no tag is for every one."""
    return not tag.strip() or language is None or primary(tag) == language


def tidy(text: str) -> str:
    """Write a term with single spaces, in composed characters (NFC)."""
    return " ".join(unicodedata.normalize("NFC", text).split())
