"""Given names that come through Greek news, with the garbled forms that engines make of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from mtcheck.knowledge.spelling import fold, unaccented
from mtcheck.knowledge.tables import table, values

DOUBTFUL = "?"
"""What marks a garbled form that is a name elsewhere: it counts before a Greek surname alone."""


@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name: accepted spellings, the Greek one, the language it is of, and m or f."""

    name: str
    also: tuple[str, ...]
    greek: str
    origin: str
    gender: str
    source: str

    @property
    def spellings(self) -> tuple[str, ...]:
        """Give every accepted spelling, the usual one first."""
        return (self.name, *self.also)


@dataclass(frozen=True, slots=True)
class GivenNames:
    """All given names: by accepted spelling, by garbled one (surely, and before a Greek surname), by the Greek one."""

    right: dict[str, tuple[GivenName, ...]]
    wrong: dict[str, GivenName]
    doubtful: dict[str, GivenName]
    greek: dict[str, tuple[GivenName, ...]]


OBLIQUE = (("οσ", ("ου", "ο", "ε")), ("ησ", ("η",)), ("ασ", ("α",)), ("α", ("ασ",)), ("η", ("ησ",)), ("ω", ("ωσ",)))
"""Endings of the nominative and of the other cases, with σ for ς as folded text has it."""


@cache
def greek_forms() -> dict[str, tuple[GivenName, ...]]:
    """Index the names by their Greek spelling in plain letters, in every case."""
    found: dict[str, tuple[GivenName, ...]] = {}
    for name, bearers in given_names().greek.items():
        base = unaccented(name)
        endings = next(((end, others) for end, others in OBLIQUE if base.endswith(end)), ("", ()))
        forms = (base, *(base.removesuffix(endings[0]) + other for other in endings[1]))
        for form in forms:
            found[form] = (*found.get(form, ()), *bearers)
    return found


@cache
def given_names() -> GivenNames:
    """Load the given names."""
    found = GivenNames({}, {}, {}, {})
    for row in table("given_names.tsv"):
        one = GivenName(row["name"], values(row["also"]), row["greek"], row["origin"], row["gender"], row["source"])
        for text in one.spellings:
            found.right[fold(text)] = (*found.right.get(fold(text), ()), one)
        for text in values(row["wrong"]):
            target = found.doubtful if text.endswith(DOUBTFUL) else found.wrong
            target[fold(text.removesuffix(DOUBTFUL))] = one
        found.greek[one.greek] = (*found.greek.get(one.greek, ()), one)
    return found
