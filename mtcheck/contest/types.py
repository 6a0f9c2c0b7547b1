"""The nouns of a contest: immutable values that its readers make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a contest, a segment a line: the source, a reference, or what an engine made of the source.

    `file` is what messages call it: a path, or a path and the name of a column or of a system in it.
    """

    name: str
    file: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class People:
    """What people gave the engines: the higher, the better.

    `segments` holds, by engine, one score a segment, None where nobody looked at it; it is empty where only
    scores of whole engines are known. `engines` holds the score of each engine: that of the file, or the mean
    over its segments.
    """

    file: str
    engines: Mapping[str, float]
    segments: Mapping[str, tuple[float | None, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contest:
    """A source, the outputs of engines, and what there is to judge them by; all sides have as many lines.

    `languages` are ISO 639-1 codes of source and target. `documents` names the document of every segment, in
    runs; it is empty where documents are not known. `notes` are sentences for the reader about what was read.
    """

    name: str
    languages: tuple[str, str]
    source: Side
    systems: tuple[Side, ...]
    references: tuple[Side, ...] = ()
    documents: tuple[str, ...] = ()
    people: People | None = None
    notes: tuple[str, ...] = ()
