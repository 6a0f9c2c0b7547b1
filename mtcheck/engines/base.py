"""What an engine is, and the one way to call it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from mtcheck.errors import EngineError
from mtcheck.segment import sentences

Progress = Callable[[int, int], None]
"""Called with how many texts are done and how many there are."""

LONGEST = 350
"""Code points of the longest piece that is translated at once. Small models lose text and repeat
themselves from about 70 words on, without saying so."""

BATCH = 16
"""Texts between two calls of the progress function."""


class Engine(Protocol):
    """A translation engine. Languages are ISO 639-1 codes.

    One that takes several sentences at once says so with an attribute `longest`, in code points.
    """

    name: str

    def supports(self, source: str, target: str) -> bool:
        """Tell whether a translation from `source` to `target` can be made now, without a network."""
        ...

    def pivots(self, language: str) -> tuple[str, ...]:
        """Give the languages to which and from which this one can be translated, the best first."""
        ...

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate each text; the answer has as many as the question."""
        ...


def translate(
    engine: Engine, texts: Sequence[str], source: str, target: str, progress: Progress | None = None
) -> list[str]:
    """Translate texts with an engine: sentence by sentence, each different one once, long ones in pieces.

    Small models drop a sentence where several are given at once. Raises EngineError when the engine answers
    with another number of texts than it was given.
    """
    longest: int | None = getattr(engine, "longest", None)
    pieces = {text: parts(text, source, longest) for text in dict.fromkeys(texts)}
    queue = list(dict.fromkeys(piece for parts in pieces.values() for piece in parts if piece.strip()))
    done: dict[str, str] = {}
    for start in range(0, len(queue), BATCH):
        batch = queue[start : start + BATCH]
        answer = engine.translate(batch, source, target)
        if len(answer) != len(batch):
            raise EngineError(f"engine {engine.name!r} answered {len(answer)} texts to {len(batch)}")
        done.update(zip(batch, answer, strict=True))
        if progress:
            progress(min(start + BATCH, len(queue)), len(queue))
    return [" ".join(done[piece] for piece in pieces[text] if piece in done) for text in texts]


def parts(text: str, code: str, longest: int | None) -> list[str]:
    """Cut a text into what is translated at once: for an engine that names no `longest`, sentences at most."""
    if longest is not None:
        return cut(text, longest)
    return [piece for span in sentences(text, code) for piece in cut(text[span.start : span.end])]


BREAKS = tuple(re.compile(pattern) for pattern in (r"(?<=[.!?;:])\s+", r"(?<=,)\s+|\s+(?=[–—(])", r"\s+"))


def cut(text: str, longest: int = LONGEST) -> list[str]:
    """Cut a text into pieces of at most `longest` code points where it can be.

    It is cut at the mark nearest to its middle: a stop before a comma, a comma before a space. A word
    longer than that stays whole. Nothing but white space is lost.
    """
    if len(text) <= longest:
        return [text]
    for pattern in BREAKS:
        places = [match for match in pattern.finditer(text) if match.start() > 0 and match.end() < len(text)]
        if pattern is not BREAKS[-1]:
            places = [match for match in places if longest / 6 < match.start() < len(text) - longest / 6]
        if places:
            middle = min(places, key=lambda match: abs(match.start() - len(text) / 2))
            return cut(text[: middle.start()], longest) + cut(text[middle.end() :], longest)
    return [text]
