"""Translations made elsewhere, read from a file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from mtcheck.errors import EngineError
from mtcheck.read import read_bytes
from mtcheck.read.plain import decode

HEADER = ("source language", "target language", "text", "translation")


class FileEngine:
    """Look translations up in a TSV file with the columns of HEADER, one text a line.

    `mtcheck backtranslate ARTICLE` writes such a file; any engine, or a person, can fill one. White space
    does not count when a text is looked up.
    """

    name = "file"
    longest = sys.maxsize
    """Texts are looked up whole."""

    def __init__(self, argument: str = "", model_dir: Path | None = None) -> None:
        if not argument:
            raise EngineError("engine 'file' needs a file: --engine file:TRANSLATIONS.tsv")
        self.path = argument
        self.known = load(argument)

    def supports(self, source: str, target: str) -> bool:
        """Tell whether the file has anything in this direction."""
        return (source, target) in self.known

    def pivots(self, language: str) -> tuple[str, ...]:
        """Give the languages that the file has both ways."""
        return tuple(b for a, b in self.known if a == language and (b, a) in self.known)

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Look every text up. Raises EngineError for the first one that is not there."""
        known = self.known.get((source, target), {})
        missing = next((text for text in texts if key(text) not in known), None)
        if missing is not None:
            raise EngineError(f"{self.path}: no {source}-{target} translation of {missing[:60]!r}")
        return [known[key(text)] for text in texts]


def key(text: str) -> str:
    """Fold white space."""
    return " ".join(text.split())


def load(path: str) -> dict[tuple[str, str], dict[str, str]]:
    """Read the file, by direction and text. Raises EngineError, with the line, for anything malformed."""
    known: dict[tuple[str, str], dict[str, str]] = {}
    lines = [line.removesuffix("\r") for line in decode(path, read_bytes(Path(path)), "utf-8").split("\n")]
    if tuple(lines[0].lower().split("\t")) != HEADER:
        raise EngineError(f"{path}: the first line must name the columns: {' TAB '.join(HEADER)}")
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) == 4:
            known.setdefault((cells[0], cells[1]), {})[key(cells[2])] = cells[3]
        elif line.strip():
            raise EngineError(f"{path}: line {number} has {len(cells)} columns, not 4")
    return known
