"""Every record as one kind of thing: a name, its right and wrong forms, where it belongs, and what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mtcheck.knowledge.index import Knowledge, knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.tables import table, values

Facts = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: what it is called, rightly and wrongly, and in other scripts; `facts` are labels and lines to print.

    `countries` are codes of polities; None where the kind has none. `source` holds keys of sources.
    """

    kind: str
    name: str
    right: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    original: tuple[str, ...] = ()
    countries: frozenset[str] | None = None
    detail: str = ""
    facts: Callable[[], Facts] = tuple
    source: str = ""


def people(known: Knowledge) -> Iterable[Entry]:
    """Give the people."""
    for one in known.people:
        countries = frozenset(term.partition(" ")[0] for term in values(one.offices))
        last = one.offices.partition("|")[0]
        original = tuple(filter(None, (one.greek, one.native)))
        yield Entry(
            "people", one.name, one.spellings, one.wrong, original, countries, last, offices_held(one), one.source
        )


def offices_held(person: Person) -> Callable[[], Facts]:
    """Give the function that puts the offices of a person in words, and what else only people have."""

    def facts() -> Facts:
        terms = tuple(knowledge().describe(term) for term in person.terms)
        wikidata = ((("Wikidata", (f"https://www.wikidata.org/wiki/{person.wikidata}",)),) if person.wikidata else ())
        return (("offices", terms), *wikidata)

    return facts


def offices(known: Knowledge) -> Iterable[Entry]:
    """Give what each polity calls its offices."""
    for row in known.offices:
        right, wrong = (row["style"], *values(row["also"])), values(row["wrong"])
        country = known.polities[row["polity"]].name
        where = frozenset({row["polity"]})
        said: Facts = (("office", (f"{row['kind']} of {country}",)),)
        yield Entry(
            "offices", row["style"], right, wrong, (), where, f"{row['polity']} {row['kind']}", lambda said=said: said, row["source"]
        )


def places(known: Knowledge) -> Iterable[Entry]:
    """Give the places with an older form."""
    for row in table("places.tsv"):
        said: Facts = (
            ("older forms", values(row["older"])),
            ("kept in", values(row["keep"])),
            ("style guides", values(row["styles"])),
        )
        older = values(row["older"])
        yield Entry(
            "places", row["preferred"], (row["preferred"],), older, values(row["greek"]), None, ", ".join(older), lambda said=said: said, row["source"]
        )
