"""All knowledge, read once and indexed by the forms that stand in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal, TypeVar

from mtcheck.knowledge import records
from mtcheck.knowledge.compiled import digest
from mtcheck.knowledge.lazy import Index, OfficeIndex, Records, several, single
from mtcheck.knowledge.numbered import PEOPLE, numbers, words
from mtcheck.knowledge.records import Acronym, Office, Person, Place, Polity, Term
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import OWN, Row, every, table, values

Verdict = Literal["right", "wrong"]

OWN_SOURCE = "own"
"""What a record of one's own names as its source where it names no other."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Style:
    """A way to call an office, and whether it is right for that office."""

    office: Office
    verdict: Verdict


class Knowledge:
    """The records of the knowledge folder, and one's own. Every index is read or built when it is first asked for.

    Keys are folded (see `spelling.fold`), except where a property says otherwise.
    """

    @cached_property
    def people(self) -> Sequence[Person]:
        """Everybody, in the order of the files."""
        return Records(every(PEOPLE), records.person)

    @cached_property
    def names(self) -> Mapping[str, tuple[Person, ...]]:
        """Accepted whole names -> those who bear them."""
        return Index(numbers("names"), several(self.people))

    @cached_property
    def surnames(self) -> Mapping[str, tuple[Person, ...]]:
        """Last words of accepted names -> those who bear them."""
        return Index(numbers("surnames"), several(self.people))

    @cached_property
    def greek_last_names(self) -> Mapping[str, tuple[Person, ...]]:
        """Beginnings of last words of Greek spellings (see `spelling.beginning`) -> those who bear them."""
        return Index(numbers("last-names-greek"), several(self.people))

    @cached_property
    def native_last_names(self) -> Mapping[str, tuple[Person, ...]]:
        """Beginnings of last words of spellings in the script of one's own language -> those who bear them."""
        return Index(numbers("last-names-native"), several(self.people))

    @cached_property
    def given_names(self) -> Mapping[str, tuple[Person, ...]]:
        """First words of accepted names of two words or more -> those who bear them."""
        return Index(numbers("given-names"), several(self.people))

    @cached_property
    def holders(self) -> Mapping[tuple[str, str], tuple[Person, ...]]:
        """Codes of polity and kind of an office, as they are -> those who held it."""
        return OfficeIndex(Index(numbers("holders"), several(self.people)))

    @cached_property
    def name_parts(self) -> frozenset[str]:
        """Single words of accepted names."""
        return words("name-parts")

    @cached_property
    def misspellings(self) -> Mapping[str, Person]:
        """Known wrong spellings, whole names or bare surnames -> who is meant."""
        return Index(numbers("misspellings"), single(self.people))

    @cached_property
    def sounds(self) -> Mapping[str, tuple[Person, ...]]:
        """Sound keys of first and last names (see `spelling.both_sounds`) -> those who bear them."""
        return Index(numbers("sounds"), several(self.people))

    @cached_property
    def offices(self) -> Sequence[Row]:
        """The rows of the offices file."""
        return Records(every("offices.tsv"), dict)

    @cached_property
    def style_places(self) -> Mapping[str, list[tuple[int, Verdict]]]:
        """Ways to call an office -> numbers of the rows that have them, and whether they are right there."""
        return Index(numbers("styles"), judged)

    @cached_property
    def style_starts(self) -> frozenset[str]:
        """First words of the ways to call an office."""
        return words("style-starts")

    @cached_property
    def name_starts(self) -> frozenset[str]:
        """First words of accepted names and of known wrong spellings."""
        return words("name-starts")

    def styles(self, text: str) -> tuple[Style, ...]:
        """Give what a way to call an office is right and wrong for; nothing for one that is unknown."""
        places = self.style_places.get(fold(text), ())
        return tuple(Style(records.office(self.offices[number]), verdict) for number, verdict in places)

    @cached_property
    def official_styles(self) -> Mapping[tuple[str, str], str]:
        """Codes of polity and kind, as they are -> the official style."""
        return OfficeIndex(Index(numbers("offices"), lambda text: single(self.offices)(text)["style"]))

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
        return {OWN_SOURCE: "own records", **{row["key"]: row["title"] for row in table("sources.tsv")}}

    def cite(self, keys: str) -> str:
        """Write the titles of the sources of a record."""
        return "; ".join(self.sources[key] for key in values(keys))

    @cached_property
    def polities(self) -> Mapping[str, Polity]:
        """Codes, as they are -> polities."""
        return Index(numbers("polities"), single(Records(every("polities.tsv"), records.polity)))

    @cached_property
    def codes(self) -> Sequence[str]:
        """Codes of polities, in the order of the file."""
        return Records(every("polities.tsv"), lambda row: row["code"])

    @cached_property
    def polity_names(self) -> Mapping[str, str]:
        """Names, abbreviations and adjectives of polities -> their codes; what fits two places is left out."""
        return Index(numbers("polity-names"), single(self.codes))

    @cached_property
    def polity_words(self) -> Mapping[str, frozenset[str]]:
        """Single words that stand for a polity (its name, adjective, people, seat of government) -> codes."""
        codes = several(self.codes)
        return Index(numbers("polity-words"), lambda text: frozenset(codes(text)))

    @cached_property
    def cities(self) -> Mapping[str, tuple[str, ...]]:
        """Names of cities in other scripts, in lower case, where they are no romanisation -> English names."""
        rows = several(Records(every("cities.tsv"), lambda row: row["city"]))
        return Index(numbers("cities"), lambda text: tuple(dict.fromkeys(rows(text))))

    @cached_property
    def places(self) -> Sequence[Place]:
        """Places with an older form."""
        return Records(every("places.tsv"), records.place)

    @cached_property
    def acronyms(self) -> dict[str, Acronym]:
        """Acronyms, as they are written -> what they mean."""
        return {row["acronym"]: records.acronym(row) for row in table("acronyms.tsv")}

    @cached_property
    def meanings(self) -> Mapping[str, tuple[str, ...]]:
        """Acronyms, as they are written -> the names of the bodies that they stand for, the usual one first."""
        names = several(Records(every("organisations.tsv"), lambda row: (row["name"], *values(row["also"]))))
        bodies, known = numbers("organisations-acronyms"), self.acronyms

        def meant(acronym: str) -> tuple[str, ...]:
            found = [name for one in (names(bodies[acronym]) if acronym in bodies else ()) for name in one]
            return tuple(dict.fromkeys([*found, *([known[acronym].meaning] if acronym in known else [])]))

        return Index({key: key for key in (*bodies, *known)}, meant)

    @cached_property
    def garbled_acronyms(self) -> dict[str, str]:
        """Garbled acronyms, as they are written -> the right ones."""
        return {wrong: one.acronym for one in self.acronyms.values() for wrong in one.wrong}

    @cached_property
    def reviewed(self) -> str:
        """The day, YYYY-MM-DD, when the oldest of the files was last reviewed."""
        return min(row["date"] for row in table("reviewed.tsv"))

    @cached_property
    def edition(self) -> str:
        """Name what is known: the day of the review, and a digest of one's own records where there are some."""
        return "+own:".join((self.reviewed, *(digest(folder) for folder in OWN)))


def judged(text: str) -> list[tuple[int, Verdict]]:
    """Read numbers of rows, and whether a style is right there or, after a tilde, wrong."""
    return [(int(one.lstrip("~")), "wrong" if one[0] == "~" else "right") for one in text.split(" ")]


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
