"""What a new record contradicts in those that are there."""

from __future__ import annotations

from collections.abc import Iterator

from mtcheck.knowledge.bodies import organisations
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import Row, values


def person(row: Row) -> Iterator[str]:
    """Say whether somebody has a record already, and which spellings are right for one and wrong for another."""
    known = knowledge()
    for one in known.names.get(fold(row["name"]), ()):
        if fold(one.name) == fold(row["name"]):
            yield f"there is a record of {one.name!r} already"
    for text in (row["name"], *values(row["also"])):
        if meant := known.misspellings.get(fold(text)):
            yield f"{text!r} is known as a wrong spelling of {meant.name!r}"
    for text in values(row["wrong"]):
        key = fold(text)
        if bearers := known.names.get(key, ()) or (() if " " in key else known.surnames.get(key, ())):
            yield f"{text!r} is right for {bearers[0].name!r}"
        elif (meant := known.misspellings.get(key)) and fold(meant.name) != fold(row["name"]):
            yield f"{text!r} is known as a wrong spelling of {meant.name!r}"


def place(row: Row) -> Iterator[str]:
    """Say which form is preferred for one place and older for another."""
    for one in knowledge().places:
        if one.preferred == row["preferred"]:
            yield f"there is a record of {one.preferred!r} already"
        elif one.preferred in values(row["older"]):
            yield f"{one.preferred!r} is the preferred form of a place"
        elif row["preferred"] in one.older or set(one.older) & set(values(row["older"])):
            yield f"{row['preferred']!r} and {one.preferred!r} have a form in common"


def organisation(row: Row) -> Iterator[str]:
    """Say whether a body has a record already, and which names are right for one and wrong for another."""
    right = {fold(text) for text in (row["name"], *values(row["also"]))}
    wrong = {fold(text) for text in values(row["wrong"])}
    for one in organisations():
        if fold(one.name) == fold(row["name"]):
            yield f"there is a record of {one.name!r} already"
        for text in one.wrong:
            if fold(text) in right | wrong:
                yield f"{text!r} is known as a wrong name of {one.name!r}"
        for text in one.names:
            if fold(text) in wrong:
                yield f"{text!r} is right for {one.name!r}"


def acronym(row: Row) -> Iterator[str]:
    """Say whether an acronym is known, and which forms are right for one and garbled for another."""
    known = knowledge()
    if one := known.acronyms.get(row["acronym"]):
        yield f"there is a record of {one.acronym!r} already ({one.meaning})"
    if right := known.garbled_acronyms.get(row["acronym"]):
        yield f"{row['acronym']!r} is known as a garbled form of {right!r}"
    for text in values(row["wrong"]):
        if text in known.acronyms:
            yield f"{text!r} is an acronym itself ({known.acronyms[text].meaning})"
        elif text in known.garbled_acronyms:
            yield f"{text!r} is known as a garbled form of {known.garbled_acronyms[text]!r}"
