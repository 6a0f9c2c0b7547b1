"""What a record must be, said of one row: the rules of the README that a record of one's own is held to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

from mtcheck.knowledge.index import OWN_SOURCE, knowledge
from mtcheck.knowledge.records import parse_terms
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import Row, table, values

LATIN = re.compile(r"[A-Za-z]")
NOT_LATIN = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]")
LATIN_OR_GREEK = re.compile(r"[A-Za-z\u0370-\u03ff]")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
WIKIDATA = re.compile(r"Q[1-9]\d*")

BODY_KINDS = tuple(
    "party agency ministry court committee company media club league union ngo university church army treaty "
    "programme alliance armed-group bank event".split()
)


def problems(row: Row, key: str, own: Callable[[Row], Iterator[str]]) -> Iterator[str]:
    """Say what is wrong with a row: with its cells, its key, its source, and by the rules of its kind."""
    for column, cell in row.items():
        if cell != cell.strip() or re.search(r"[\t\r\n]", cell):
            yield f"{column} {cell!r} has spaces or line ends to spare"
        elif not unicodedata.is_normalized("NFC", cell):
            yield f"{column} {cell!r} is not in Unicode's normal form NFC"
        elif cell and any(part != part.strip() or not part for part in cell.split("|")):
            yield f"{column} {cell!r} has an empty value or spaces beside a bar"
    if not fold(row[key]):
        yield f"{key} is missing"
    unknown = [one for one in values(row["source"]) if one not in knowledge().sources]
    if unknown or not row["source"]:
        yield f"source {row['source']!r} is not known; known: {OWN_SOURCE} and the keys of sources.tsv"
    yield from own(row)


def person(row: Row) -> Iterator[str]:
    """Say what is wrong with a person."""
    written = "|".join((row["name"], row["also"], row["wrong"]))
    if NOT_LATIN.search(written):
        yield f"{written!r} has letters that are not Latin; Greek goes into greek, another script into native"
    if LATIN.search(row["greek"]):
        yield f"greek {row['greek']!r} has Latin letters"
    if LATIN_OR_GREEK.search(row["native"]):
        yield f"native {row['native']!r} has Latin or Greek letters"
    if {fold(text) for text in (row["name"], *values(row["also"]))} & {fold(text) for text in values(row["wrong"])}:
        yield f"a spelling of {row['name']!r} is both accepted and wrong"
    if not row["offices"]:
        yield 'an office is missing; write it POLITY KIND FROM TO, such as "GR minister 2024-01 -"'
    for term in values(row["offices"]):
        yield from term_problems(term)
    if row.get("wikidata") and not WIKIDATA.fullmatch(row["wikidata"]):
        yield f"wikidata {row['wikidata']!r} is no identifier such as Q42"
    if row.get("date") and not DAY.fullmatch(row["date"]):
        yield f"date {row['date']!r} is no day, YYYY-MM-DD"


def term_problems(text: str) -> Iterator[str]:
    """Say what is wrong with a term of office."""
    try:
        [term] = parse_terms(text)
    except ValueError:
        yield f'office {text!r} is not POLITY KIND FROM TO, such as "GR minister 2024-01 -"'
        return
    if term.polity not in knowledge().polities:
        yield f"office {text!r}: unknown polity {term.polity!r}; see `mtcheck knowledge list --kind polities`"
    if term.kind not in office_kinds():
        yield f"office {text!r}: unknown kind {term.kind!r}; known: {', '.join(office_kinds())}"
    if term.end is not None and term.end < term.start:
        yield f"office {text!r} ends before it begins"


@cache
def office_kinds() -> tuple[str, ...]:
    """Give the kinds of office."""
    return tuple(row["kind"] for row in table("office_kinds.tsv"))


def place(row: Row) -> Iterator[str]:
    """Say what is wrong with a place."""
    if not row["older"]:
        yield f"an older form of {row['preferred']!r} is missing"
    if row["preferred"] in values(row["older"]):
        yield f"{row['preferred']!r} is both the preferred form and an older one"


def organisation(row: Row) -> Iterator[str]:
    """Say what is wrong with a body."""
    right = {fold(text) for text in (row["name"], *values(row["also"]), *values(row["acronym"]))}
    if right & {fold(text) for text in values(row["wrong"])}:
        yield f"a name of {row['name']!r} is both accepted and wrong"
    if row["kind"] not in BODY_KINDS:
        yield f"unknown kind {row['kind']!r} of body; known: {', '.join(BODY_KINDS)}"
    if row["polity"] and row["polity"] not in knowledge().polities:
        yield f"unknown polity {row['polity']!r}; see `mtcheck knowledge list --kind polities`"


def acronym(row: Row) -> Iterator[str]:
    """Say what is wrong with an acronym."""
    if not row["meaning"]:
        yield f"the meaning of {row['acronym']!r} is missing"
    if row["acronym"] in values(row["wrong"]):
        yield f"{row['acronym']!r} is both the acronym and a garbled form of it"
