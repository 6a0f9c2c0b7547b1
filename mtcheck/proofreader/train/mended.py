"""What engines really wrote, and what an editor would change in it: sentences of MLQE-PE, mended for this project.

`mended.tsv` has no text of the set: the number of a row of `segment-quality-train.tsv` (the first under the head is 1)
and the edits, each `start:end:replacement` in characters of the translation as it stands there. A row without an
edit is a sentence that an editor would print as it is. The sources (Romanian, Estonian, Russian) were not looked at:
what only they tell is not an edit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from mtcheck.proofreader.train.corpus import RATED, table
from mtcheck.proofreader.train.written import Written

FILE = Path(__file__).with_name("mended.tsv")

Edit = tuple[int, int, str]


def read_mended(folder: Path, path: Path = FILE) -> Iterator[Written]:
    """Give the sentences of a folder that has the set, and the same mended; the kind is "engine" or "good"."""
    texts = [row[2] for row in table(folder / RATED[0])]
    for number, edits in rows(path):
        wrong = texts[number - 1]
        yield Written("engine" if edits else "good", wrong, mended(wrong, edits))


def rows(path: Path = FILE) -> Iterator[tuple[int, list[Edit]]]:
    """Read the numbers and their edits."""
    for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        number, *edits = line.split("\t")
        yield int(number), [edit(text) for text in edits]


def edit(text: str) -> Edit:
    """Read `start:end:replacement`; the replacement may have colons, too."""
    start, end, replacement = text.split(":", 2)
    return int(start), int(end), replacement


def mended(text: str, edits: Sequence[Edit]) -> str:
    """Carry edits out that follow each other."""
    for start, end, replacement in reversed(edits):
        text = text[:start] + replacement + text[end:]
    return text
