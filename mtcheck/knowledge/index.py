"""All knowledge, read once and indexed by the forms that stand in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal, TypeVar

from mtcheck.knowledge import records
from mtcheck.knowledge.records import Acronym, Office, Person, Place, Polity, Term
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import FOLDER, Row, table, values

Verdict = Literal["right", "wrong"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Style:
    """A way to call an office, and whether it is right for that office."""

    office: Office
    verdict: Verdict


US_STATES = frozenset({"georgia"})
"""States of the US that share their name with a country: the Georgia Secretary of State sits in Atlanta."""


class Knowledge:
    """The records of the knowledge folder. Every index is built when it is first asked for.

    Keys are folded (see `spelling.fold`), except where a property says otherwise.
    """

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody, in the order of the files."""
        files = sorted((FOLDER / "people").glob("*.tsv"))
        return tuple(records.person(row) for file in files for row in table(f"people/{file.name}"))

    @cached_property
    def names(self) -> dict[str, tuple[Person, ...]]:
        """Accepted whole names -> those who bear them."""
        return grouped((fold(name), one) for one in self.people for name in one.spellings)

    @cached_property
    def surnames(self) -> dict[str, tuple[Person, ...]]:
        """Last words of accepted names -> those who bear them."""
        return grouped((name.rpartition(" ")[2], one) for name, bearers in self.names.items() for one in bearers)

    @cached_property
    def given_names(self) -> dict[str, tuple[Person, ...]]:
        """First words of accepted names of two words or more -> those who bear them."""
        return grouped(
            (name.partition(" ")[0], one) for name, bearers in self.names.items() if " " in name for one in bearers
        )

    @cached_property
    def holders(self) -> dict[tuple[str, str], tuple[Person, ...]]:
        """Codes of polity and kind of an office, as they are -> those who held it."""
        pairs = ((office_of(text), one) for one in self.people for text in values(one.offices))
        found: defaultdict[tuple[str, str], dict[Person, None]] = defaultdict(dict)
        for key, one in pairs:
            found[key][one] = None
        return {key: tuple(people) for key, people in found.items()}

    @cached_property
    def name_parts(self) -> frozenset[str]:
        """Single words of accepted names."""
        return frozenset(word for name in self.names for word in name.split())

    @cached_property
    def misspellings(self) -> dict[str, Person]:
        """Known wrong spellings, whole names or bare surnames -> who is meant."""
        return {fold(wrong): one for one in self.people for wrong in one.wrong}

    @cached_property
    def offices(self) -> tuple[Row, ...]:
        """The rows of the offices file."""
        return table("offices.tsv")

    @cached_property
    def style_places(self) -> dict[str, list[tuple[int, Verdict]]]:
        """Ways to call an office -> numbers of the rows that have them, and whether they are right there."""
        as_written: defaultdict[str, list[tuple[int, Verdict]]] = defaultdict(list)
        for number, row in enumerate(self.offices):
            for text in (row["style"], *values(row["also"])):
                as_written[text].append((number, "right"))
            for text in values(row["wrong"]):
                as_written[text].append((number, "wrong"))
        found: defaultdict[str, list[tuple[int, Verdict]]] = defaultdict(list)
        for text, places in as_written.items():  # a style is the same in many countries: fold each once
            found[fold(text)] += places
        return dict(found)

    @cached_property
    def style_starts(self) -> frozenset[str]:
        """First words of the ways to call an office."""
        return frozenset(text.partition(" ")[0] for text in self.style_places)

    @cached_property
    def name_starts(self) -> frozenset[str]:
        """First words of accepted names and of known wrong spellings."""
        return frozenset(text.partition(" ")[0] for names in (self.names, self.misspellings) for text in names)

    def styles(self, text: str) -> tuple[Style, ...]:
        """Give what a way to call an office is right and wrong for; nothing for one that is unknown."""
        places = self.style_places.get(fold(text), ())
        return tuple(Style(records.office(self.offices[number]), verdict) for number, verdict in places)

    @cached_property
    def official_styles(self) -> dict[tuple[str, str], str]:
        """Codes of polity and kind, as they are -> the official style."""
        return {(row["polity"], row["kind"]): row["style"] for row in self.offices}

    def describe(self, term: Term) -> str:
        """Write a term of office in words: "American Secretary of State, 2021-01-26 to 2025-01-20"."""
        _, kind, start, end = term.text.split(" ")
        country = self.polities[term.polity]
        owner = country.adjective[0] if country.adjective else country.name
        style = self.official_styles.get((term.polity, kind), kind.replace("-", " "))
        return f"{owner} {style}, {f'since {start}' if end == '-' else f'{start} to {end}'}"

    @cached_property
    def sources(self) -> dict[str, str]:
        """Keys of sources, as they are -> their titles."""
        return {row["key"]: row["title"] for row in table("sources.tsv")}

    def cite(self, keys: str) -> str:
        """Write the titles of the sources of a record."""
        return "; ".join(self.sources[key] for key in values(keys))

    @cached_property
    def polities(self) -> dict[str, Polity]:
        """Codes, as they are -> polities."""
        return {row["code"]: records.polity(row) for row in table("polities.tsv")}

    @cached_property
    def polity_names(self) -> dict[str, str]:
        """Names, abbreviations and adjectives of polities -> their codes; what fits two places is left out."""
        owners: defaultdict[str, set[str]] = defaultdict(set)
        for code, one in self.polities.items():
            for text in (one.name, *one.also, *one.adjective):
                owners[fold(text)].add(code)
        return {text: codes.pop() for text, codes in owners.items() if len(codes) == 1 and text not in US_STATES}

    @cached_property
    def polity_words(self) -> dict[str, frozenset[str]]:
        """Single words that stand for a polity (its name, adjective, people, seat of government) -> codes."""
        owners: defaultdict[str, set[str]] = defaultdict(set)
        for code, one in self.polities.items():
            for text in (one.name, *one.also, *one.adjective, *one.seats):
                if " " not in text:
                    owners[fold(text)].add(code)
                    owners[fold(text) + "s"].add(code)
        return {word: frozenset(codes) for word, codes in owners.items()}

    @cached_property
    def cities(self) -> dict[str, tuple[str, ...]]:
        """Names of cities in other scripts, in lower case, where they are no romanisation -> English names."""
        return grouped((other.casefold(), row["city"]) for row in table("cities.tsv") for other in values(row["also"]))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Places with an older form."""
        return tuple(records.place(row) for row in table("places.tsv"))

    @cached_property
    def acronyms(self) -> dict[str, Acronym]:
        """Acronyms, as they are written -> what they mean."""
        return {row["acronym"]: records.acronym(row) for row in table("acronyms.tsv")}

    @cached_property
    def meanings(self) -> dict[str, tuple[str, ...]]:
        """Acronyms, as they are written -> the names of the bodies that they stand for."""
        bodies = [(row["acronym"], row["name"], row["also"]) for row in table("organisations.tsv")]
        pairs = [(key, name) for keys, one, also in bodies for key in values(keys) for name in (one, *values(also))]
        return grouped([*((one.acronym, one.meaning) for one in self.acronyms.values()), *pairs])

    @cached_property
    def garbled_acronyms(self) -> dict[str, str]:
        """Garbled acronyms, as they are written -> the right ones."""
        return {wrong: one.acronym for one in self.acronyms.values() for wrong in one.wrong}

    @cached_property
    def reviewed(self) -> str:
        """The day, YYYY-MM-DD, when the oldest of the files was last reviewed."""
        return min(row["date"] for row in table("reviewed.tsv"))


def office_of(term: str) -> tuple[str, str]:
    """Give the polity and the kind of a term of office as its record writes it."""
    polity, kind, *_ = term.split(" ")
    return polity, kind


def grouped(items: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    """Collect values by key, each once, in order."""
    found: defaultdict[str, dict[T, None]] = defaultdict(dict)
    for key, value in items:
        found[key][value] = None
    return {key: tuple(values) for key, values in found.items()}


@lru_cache(maxsize=1)
def knowledge() -> Knowledge:
    """Give the knowledge that this process shares; nothing is read before it is asked for."""
    return Knowledge()
