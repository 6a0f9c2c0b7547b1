"""Glossaries: the term lists of a desk, what is wrong with them, and where their terms stand in a text."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from mtcheck.errors import InputError
from mtcheck.glossary.selection import Languages, Selection
from mtcheck.glossary.table import read_csv, read_tsv
from mtcheck.glossary.tbx import read_tbx
from mtcheck.read import printable, read_bytes
from mtcheck.types import Glossary

MAX_BYTES = 50_000_000
"""Term bases are larger than articles; a larger one than this is refused rather than half read."""

READERS: dict[str, Callable[[str, bytes, Languages], Selection]] = {
    ".tsv": read_tsv,
    ".csv": read_csv,
    ".tbx": read_tbx,
}
"""Suffix -> reader of (name, bytes, languages)."""


def load_glossary(path: Path, source: str | None, target: str) -> Glossary:
    """Read what a glossary says for a pair of languages; `source` is None where it is not known.

    Raises InputError, in one sentence with the line, for a file that cannot be read or has no entries at all.
    """
    name = printable(str(path))
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        suffix = f"suffix {path.suffix!r}" if path.suffix else "a name without a suffix"
        raise InputError(f"{name}: a glossary cannot have {suffix}; known: {', '.join(READERS)}")
    data = read_bytes(path, MAX_BYTES)
    if not data.strip():
        raise InputError(f"{name}: the file is empty")
    entries, others = reader(name, data, (source, target))
    if not entries and not others:
        raise InputError(f"{name}: has no entries")
    return Glossary(name, tuple(entries), others, sha256(data).hexdigest()[:8])
