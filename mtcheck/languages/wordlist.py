"""A list of words as the sorted lines of a file, of which a look-up reads a few: nothing is loaded before."""

from __future__ import annotations

import mmap
from collections.abc import Iterable
from pathlib import Path


class WordList:
    """The words of a file that `write` made; it stays open."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._lines = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        lines, wanted = self._lines, word.encode("utf-8")
        low, high = 0, len(lines)
        while low < high:
            start = max(low, lines.rfind(b"\n", low, (low + high) // 2) + 1)
            end = lines.find(b"\n", start)
            line = lines[start:end]
            if line == wanted:
                return True
            if line < wanted:
                low = end + 1
            else:
                high = start
        return False


def write(file: Path, words: Iterable[str]) -> None:
    """Write words for `WordList`, each once, in the order of their bytes."""
    lines = sorted({word.encode("utf-8") for word in words if word and "\n" not in word})
    file.write_bytes(b"".join(line + b"\n" for line in lines))
