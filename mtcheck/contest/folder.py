"""Folders with one file a side: `source.el`, `reference.en`, `ENGINE.en`."""

from __future__ import annotations

import re
from pathlib import Path

from mtcheck.contest.codes import CODES
from mtcheck.contest.plain import read_lines
from mtcheck.contest.sides import Languages, Sides
from mtcheck.contest.wmt import read_wmt
from mtcheck.errors import InputError
from mtcheck.read import printable

REFERENCE = re.compile(r"reference(?:[.-].+)?")

Files = list[tuple[str, str]]
"""Names of files without their suffix, and the languages that are their suffixes."""


def read_folder(path: str, encoding: str, languages: Languages) -> Sides:
    """Read a folder in this layout, or in that of WMT.

    Languages that are given choose between files of several; else there must be one source, and one language
    of the references or, where there are none, of the engines. Raises InputError where there is not.
    """
    folder = Path(path)
    if (folder / "sources").is_dir():
        return read_wmt(folder, encoding, languages)
    files = list_files(folder)
    first = source_language(folder, files, languages[0])
    others = [(stem, code) for stem, code in files if stem != "source" and code != first]
    second = languages[1] or target_language(folder, others)
    names = [stem for stem, code in others if code == second]
    read = {stem: read_lines(stem, str(folder / f"{stem}.{second}"), encoding) for stem in names}
    return Sides(
        read_lines("source", str(folder / f"source.{first}"), encoding),
        tuple(side for stem, side in read.items() if not REFERENCE.fullmatch(stem)),
        tuple(side for stem, side in read.items() if REFERENCE.fullmatch(stem)),
        languages=(first, second),
        notes=passed_over(path, [one for one in files if one[1] != second and one != ("source", first)]),
    )


def list_files(folder: Path) -> Files:
    """Give the files of a folder that have a language as their suffix, sorted by name."""
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.is_file() and entry.name[0] != ".")
    except OSError as error:
        raise InputError(f"{printable(str(folder))}: cannot be read: {error.strerror}") from None
    split = [name.rpartition(".") for name in names]
    return sorted((stem, suffix) for stem, _, suffix in split if stem and suffix in CODES)


def source_language(folder: Path, files: Files, given: str | None) -> str:
    """Find the one source, or that in the language that is given."""
    found = [code for stem, code in files if stem == "source" and given in {None, code}]
    name = printable(str(folder))
    if not found:
        raise InputError(
            f"{name}: has no source.{given or 'LANG'}, such as source.{given or 'el'}, and no folder sources"
        )
    if len(found) > 1:
        sources = " and ".join(f"source.{code}" for code in found)
        raise InputError(f"{name}: has {sources}; say with -s which is the source")
    return found[0]


def target_language(folder: Path, files: Files) -> str | None:
    """Find the one language of the references, or of the engines where there are no references."""
    references = {code for stem, code in files if REFERENCE.fullmatch(stem)}
    found = sorted(references or {code for _, code in files})
    if len(found) > 1:
        raise InputError(f"{printable(str(folder))}: has translations into {', '.join(found)}; choose with -t")
    return found[0] if found else None


def passed_over(path: str, files: Files) -> tuple[str, ...]:
    """Say which files in other languages are not read."""
    names = ", ".join(f"{stem}.{code}" for stem, code in files)
    return (f"{printable(path)}: passed over {names}",) if names else ()
