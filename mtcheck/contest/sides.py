"""What the source of a contest brings with it, before the sides that are given one by one are added."""

from __future__ import annotations

from dataclasses import dataclass

from mtcheck.contest.types import Side

Key = tuple[str, str]
"""A document and the segment in it."""

Languages = tuple[str | None, str | None]
"""Codes of source and target as far as they are known."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The source, and the engines, references, documents and languages that came with it.

    `keys` names every segment where a format does, so that files of the same format can be matched to it.
    """

    source: Side
    systems: tuple[Side, ...] = ()
    references: tuple[Side, ...] = ()
    documents: tuple[str, ...] = ()
    languages: Languages = (None, None)
    keys: tuple[Key, ...] = ()
    notes: tuple[str, ...] = ()


def reference_name(mark: str) -> str:
    """Name a reference by what tells it from others, which is nothing for an only one."""
    return f"reference.{mark}" if mark else "reference"
