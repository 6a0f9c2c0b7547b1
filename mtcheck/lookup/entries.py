"""Every record as one kind of thing: its name, its right and wrong forms, where it belongs, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.numbered import BUILDERS, PEOPLE
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import Row, every, values


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: its forms, right and wrong and in other scripts, its polities, and its row.

    `detail` is what a list says of it beside its name; `source` holds keys of sources.
    """

    kind: str
    name: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    original: tuple[str, ...]
    countries: frozenset[str]
    detail: str
    row: Row

    @property
    def forms(self) -> tuple[str, ...]:
        """Give every form, the right ones first."""
        return (*self.right, *self.wrong, *self.original)


def person(row: Row) -> Entry:
    """Read somebody; the detail is the first term of office."""
    countries = frozenset(term.partition(" ")[0] for term in values(row["offices"]))
    original = tuple(text for text in (row["greek"], row["native"]) if text)
    detail = row["offices"].partition("|")[0]
    return Entry("people", *spelt(row), values(row["wrong"]), original, countries, detail, row)


def office(row: Row) -> Entry:
    """Read what a polity calls an office."""
    detail, where = f"{row['polity']} {row['kind']}", frozenset({row["polity"]})
    return Entry("offices", *spelt(row, "style"), values(row["wrong"]), (), where, detail, row)


def place(row: Row) -> Entry:
    """Read a place with an older form."""
    older = values(row["older"])
    name = row["preferred"]
    return Entry("places", name, (name,), older, values(row["greek"]), frozenset(), f"not {', '.join(older)}", row)


def polity(row: Row) -> Entry:
    """Read a state, a territory or an international body; its code finds it too."""
    right = (row["name"], *values(row["also"]), *values(row["adjective"]), row["code"])
    where = frozenset({row["code"]})
    return Entry("polities", row["name"], right, (), values(row["greek"]), where, f"{row['code']} {row['kind']}", row)


def organisation(row: Row) -> Entry:
    """Read a body."""
    right = (row["name"], *values(row["also"]), *values(row["acronym"]))
    where = frozenset(values(row["polity"]))
    detail = " ".join(text for text in (row["polity"], row["kind"]) if text)
    return Entry("organisations", row["name"], right, values(row["wrong"]), values(row["greek"]), where, detail, row)


def acronym(row: Row) -> Entry:
    """Read an acronym; its meaning finds it too."""
    right = (row["acronym"], row["meaning"])
    greek = values(row["greek"])
    return Entry("acronyms", row["acronym"], right, values(row["wrong"]), greek, frozenset(), row["meaning"], row)


def given_name(row: Row) -> Entry:
    """Read a given name."""
    wrong = tuple(text.removesuffix("?") for text in values(row["wrong"]))
    return Entry(
        "given-names", *spelt(row), wrong, (row["greek"],), frozenset(), f"{row['greek']} ({row['origin']})", row
    )


def phrase(row: Row) -> Entry:
    """Read what engines take word for word."""
    wrong = values(row["wrong"])
    original = tuple(text.partition(":")[2] for text in values(row["original"]))
    return Entry("phrases", wrong[0], (row["reading"],), wrong, original, frozenset(), row["reading"], row)


def proper_name(row: Row) -> Entry:
    """Read a name of several words whose English form is fixed."""
    original = tuple(text.partition(":")[2] for text in values(row["original"]))
    return Entry("proper-names", *spelt(row), (), original, frozenset(), row["kind"], row)


def spelt(row: Row, column: str = "name") -> tuple[str, tuple[str, ...]]:
    """Give the name of a row, and the name with the other accepted spellings."""
    return row[column], (row[column], *values(row["also"]))


KINDS: dict[str, tuple[tuple[str, ...], Callable[[Row], Entry]]] = {
    "people": ((PEOPLE,), person),
    "offices": (("offices.tsv",), office),
    "places": (("places.tsv",), place),
    "polities": (("polities.tsv",), polity),
    "organisations": (("organisations.tsv",), organisation),
    "acronyms": (("acronyms.tsv",), acronym),
    "given-names": (("given_names.tsv",), given_name),
    "proper-names": (("proper_names.tsv",), proper_name),
    "phrases": (tuple(files for name, (files, _) in BUILDERS.items() if name.startswith("phrases-")), phrase),
}
"""The kinds of records: the files of each, and how a row is read."""

WITH_COUNTRY = ("people", "offices", "polities", "organisations")
"""Kinds whose records belong to a country."""


def entries(kind: str) -> Iterator[Entry]:
    """Give the records of a kind, in the order of the files, one's own last."""
    files, read = KINDS[kind]
    return (read(row) for file in files for row in every(file))


def code_of(country: str) -> str | None:
    """Give the code of a polity by its code, a name or an adjective; None where it is not known."""
    known = knowledge()
    return country.upper() if country.upper() in known.polities else known.polity_names.get(fold(country))
