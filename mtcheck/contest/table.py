"""Tables with tabs and a header: a source, references, and every other column an engine."""

from __future__ import annotations

from collections.abc import Sequence

from mtcheck.contest.plain import read_text, split_lines
from mtcheck.contest.sides import Sides
from mtcheck.contest.types import Side
from mtcheck.contest.validity import refuse_broken_runs
from mtcheck.errors import InputError
from mtcheck.read import printable

DOCUMENT = ("document", "doc", "docid")


def read_table(path: str, encoding: str) -> Sides:
    """Read a table; there is no quoting, so a cell may hold all but tabs.

    Raises InputError, with the line, for a header without a source or with a name twice, and for rows that
    have not as many cells.
    """
    file = printable(path)
    header, *rows = [line.split("\t") for line in split_lines(read_text(path, encoding))]
    names = tuple(map(special, header))
    refuse_header(file, names)
    for number, row in enumerate(rows, 2):
        if len(row) != len(names):
            cells = "1 column" if len(row) == 1 else f"{len(row)} columns"
            raise InputError(f"{file}: line {number} has {cells}, not {len(names)} as its header")
    columns = {name: tuple(row[place] for row in rows) for place, name in enumerate(names)}
    documents: tuple[str, ...] = next((columns[name] for name in DOCUMENT if name in columns), ())
    refuse_broken_runs(file, documents, 2)
    refuse_repeated(file, columns.get("id", ()), documents)
    sides = [Side(name, f"{file} ({name})", column) for name, column in columns.items()]
    references = tuple(side for side in sides if side.name.startswith("reference"))
    source = next(side for side in sides if side.name == "source")
    engines = tuple(side for side in sides if side not in references and side.name not in {"source", "id", *DOCUMENT})
    return Sides(source, engines, references, documents)


def special(name: str) -> str:
    """Give the name of a column; those that are not engines' may be in capitals."""
    plain = name.strip()
    lower = plain.lower()
    return lower if lower in {"source", "id", *DOCUMENT} or lower.startswith("reference") else plain


def refuse_header(file: str, names: Sequence[str]) -> None:
    """Raise InputError for a header with no source, a column without a name, or a name twice."""
    if "source" not in names:
        raise InputError(f"{file}: line 1 must be a header with a column source; it has {', '.join(names)}")
    for place, name in enumerate(names):
        if not name:
            raise InputError(f"{file}: line 1 has no name for column {place + 1}")
        if name in names[:place]:
            raise InputError(f"{file}: line 1 has the column {name!r} a second time")


def refuse_repeated(file: str, ids: Sequence[str], documents: Sequence[str]) -> None:
    """Raise InputError for an id that a segment before it has, in the same document where there are documents."""
    seen: dict[tuple[str, str], int] = {}
    for place, name in enumerate(ids):
        number = place + 2
        first = seen.setdefault((documents[place] if documents else "", name.strip()), number)
        if name.strip() and first != number:
            raise InputError(f"{file}: line {number} has the id {name.strip()!r} of line {first}")
