"""The layout of WMT: `sources/NAME.src.ru`, `references/NAME.ref.A.en`, `system-outputs/NAME.hyp.ENGINE.en`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mtcheck.contest.codes import code
from mtcheck.contest.plain import read_documents, read_lines
from mtcheck.contest.sides import Languages, Sides, reference_name
from mtcheck.errors import InputError
from mtcheck.read import printable

LANGUAGE = r"\.([a-z]{2,3}(?:[-_]\w+)?)"
SOURCE = re.compile(rf"(.+)\.src{LANGUAGE}")
REFERENCE = re.compile(rf"(.+)\.ref(?:\.(.+))?{LANGUAGE}")
OUTPUT = re.compile(rf"(.+)\.hyp\.(.+){LANGUAGE}")


def read_wmt(folder: Path, encoding: str, languages: Languages) -> Sides:
    """Read the one test set in the folder, or that of the languages that are given.

    A file `documents/NAME.docs` names the documents.
    """
    path, name, first = source(folder, languages)
    references, second = translations(folder / "references", REFERENCE, name, languages[1])
    systems, spoken = translations(folder / "system-outputs", OUTPUT, name, languages[1] or second)
    documents = folder / "documents" / f"{name}.docs"
    text = read_lines("source", str(path), encoding)
    return Sides(
        text,
        tuple(read_lines(mark, str(file), encoding) for mark, file in systems),
        tuple(read_lines(reference_name(mark), str(file), encoding) for mark, file in references),
        read_documents(str(documents), encoding, text) if documents.is_file() else (),
        (first, second or spoken),
    )


def source(folder: Path, languages: Languages) -> tuple[Path, str, str | None]:
    """Find the one source that fits the languages; give its file, the name of the test set, and its language."""
    found = []
    for path, (name, written) in matching(folder / "sources", SOURCE):
        fits = languages[0] in {None, code(written)} and speaks(folder, name, languages[1])
        found += [(path, name, code(written))] if fits else []
    if len(found) == 1:
        return found[0]
    place = printable(str(folder / "sources"))
    if not found:
        raise InputError(f"{place}: has no NAME.src.LANG for the languages asked for")
    raise InputError(
        f"{place}: has {len(found)} sources, {found[0][1]} and {found[1][1]} among them; choose with -s and -t"
    )


def speaks(folder: Path, name: str, language: str | None) -> bool:
    """Tell whether there is a translation of a test set into a language; any set will do for none."""
    if language is None:
        return True
    parts = (("references", REFERENCE), ("system-outputs", OUTPUT))
    return any(translations(folder / part, pattern, name, language)[0] for part, pattern in parts)


def translations(
    folder: Path, pattern: re.Pattern[str], name: str, language: str | None
) -> tuple[list[tuple[str, Path]], str | None]:
    """Give the translations of a test set by what marks them, sorted, and the language they are in."""
    found = [
        (mark or "", path, code(written)) for path, (test, mark, written) in matching(folder, pattern) if test == name
    ]
    spoken = sorted({one for _, _, one in found if one} if language is None else {language})
    if len(spoken) > 1:
        raise InputError(f"{printable(str(folder))}: has translations into {', '.join(spoken)}; choose with -t")
    return sorted((mark, path) for mark, path, one in found if one in spoken), spoken[0] if spoken else None


def matching(folder: Path, pattern: re.Pattern[str]) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Give the files of a folder whose names match, with the parts of the names; none where there is no folder."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match and path.is_file():
            yield path, match.groups()
