"""Indexes of the tables: compiled where that is so, built where not, with one's own records after the others."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from mtcheck.knowledge import builders, compiled
from mtcheck.knowledge.builders import Builder, Numbers
from mtcheck.knowledge.tables import FOLDER, OWN, Row, rows, stored

PEOPLE = "people/*.tsv"

BUILDERS: dict[str, tuple[str, Builder]] = {
    "names": (PEOPLE, builders.names),
    "surnames": (PEOPLE, builders.part(-1)),
    "given-names": (PEOPLE, builders.part(0)),
    "misspellings": (PEOPLE, builders.misspellings),
    "sounds": (PEOPLE, builders.sounds),
    "last-names-greek": (PEOPLE, builders.last_names("greek")),
    "last-names-native": (PEOPLE, builders.last_names("native")),
    "holders": (PEOPLE, builders.holders),
    "styles": ("offices.tsv", builders.styles),
    "office-terms": ("office_words.tsv", builders.office_terms),
    "offices": ("offices.tsv", builders.offices),
    "polities": ("polities.tsv", builders.forms("code", key=str)),
    "polity-names": ("polities.tsv", builders.polity_names),
    "polity-words": ("polities.tsv", builders.polity_words),
    "cities": ("cities.tsv", builders.forms("also", key=str.casefold)),
    "organisations-acronyms": ("organisations.tsv", builders.forms("acronym", key=str)),
    "organisations-greek": ("organisations.tsv", builders.greek_names),
    "organisations-wrong": ("organisations.tsv", builders.wrong_words),
    "given-right": ("given_names.tsv", builders.forms("name", "also")),
    "given-wrong": ("given_names.tsv", builders.given_wrong(doubtful=False)),
    "given-doubtful": ("given_names.tsv", builders.given_wrong(doubtful=True)),
    "given-greek": ("given_names.tsv", builders.given_greek),
    "greek-forms": ("given_names.tsv", builders.greek_forms),
    **{
        f"phrases-{file.stem}": (f"phrases/{file.name}", builders.phrase_starts)
        for file in sorted(FOLDER.glob("phrases/*.tsv"))
    },
    "proper-names": ("proper_names.tsv", builders.originals),
}
"""Every index: the table that it is of, and how it is built."""


SETS: dict[str, tuple[str, Callable[[Sequence[Row]], frozenset[str]]]] = {
    "name-parts": (PEOPLE, builders.name_parts),
    "name-starts": (PEOPLE, builders.name_starts),
    "style-starts": ("offices.tsv", builders.style_starts),
    **{
        f"phrase-starts-{file.stem}": (f"phrases/{file.name}", builders.phrase_words_first)
        for file in sorted(FOLDER.glob("phrases/*.tsv"))
    },
}
"""Every set of words: the table that it is of, and how it is built."""


@cache
def numbers(name: str) -> Mapping[str, str]:
    """Give an index: as it was compiled, or built where it was not, with one's own records after the others."""
    table, build = BUILDERS[name]
    found = compiled.section(name)
    if found is None:
        found = build(rows(table, FOLDER), 0)
    more = rows(table, *OWN)
    return joined(found, build(more, len(stored(table, FOLDER)))) if more else found


@cache
def words(name: str) -> frozenset[str]:
    """Give a set: as it was compiled, or built where it was not, with the words of one's own records."""
    table, build = SETS[name]
    found = compiled.words(name)
    if found is None:
        found = build(rows(table, FOLDER))
    more = rows(table, *OWN)
    return found | build(more) if more else found


def joined(found: Mapping[str, str], more: Numbers) -> Mapping[str, str]:
    """Put the entries of one index before those of another, which is small."""
    both = {key: f"{found[key]} {text}" if key in found else text for key, text in more.items()}
    return ChainMap(both, found)  # type: ignore[arg-type]  # the second map is only read


def built() -> tuple[dict[str, Numbers], dict[str, list[str]]]:
    """Build every index and every set of the knowledge folder."""
    indexes = {name: build(rows(table, FOLDER), 0) for name, (table, build) in BUILDERS.items()}
    return indexes, {name: sorted(build(rows(table, FOLDER))) for name, (table, build) in SETS.items()}
