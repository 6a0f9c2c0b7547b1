"""What is known of a record, put in words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from mtcheck.facts.near_names import BRIDGE
from mtcheck.knowledge.index import OWN_SOURCE, knowledge
from mtcheck.knowledge.records import parse_terms
from mtcheck.knowledge.tables import Row, table, values
from mtcheck.languages.romanisation import schemes, strangeness
from mtcheck.lookup.entries import Entry
from mtcheck.lookup.search import Hit

HOW = {"right": "accepted", "wrong": "wrong", "original": "the original", "surname": "a last name"}

LABELS = {
    "meaning": "meaning",
    "reading": "English says",
    "adjective": "adjectives",
    "seats": "speaks for it",
    "keep": "stays in",
    "styles": "style guides",
    "origin": "language",
    "note": "note",
    "date": "retrieved",
}
"""Columns that are printed as they are, with what they are called."""


FEW = 3
"""Offices of one answer up to which each has a page."""


def pages(hits: Sequence[Hit], asked: str, width: int) -> Iterator[str]:
    """Give a page for each record; many offices of one style have one page together."""
    offices = [hit for hit in hits if hit.entry.kind == "offices"]
    together = len(offices) > FEW
    for hit in hits:
        if not (together and hit.entry.kind == "offices"):
            yield page(hit, asked, width)
    if together:
        known = knowledge().polities
        said = {
            how: "; ".join(
                f"{known[hit.entry.row['polity']].name} ({hit.entry.row['kind']})" for hit in offices if hit.how == how
            )
            for how in HOW
        }
        yield printed(f"{asked} (offices)", [(f"{HOW[how]} in", text) for how, text in said.items()], width)


def page(hit: Hit, asked: str, width: int) -> str:
    """Give all that is known of a record, and what the spelling is that was asked for."""
    one = hit.entry
    rows = [
        ("asked for", f"{asked}: {HOW[hit.how]}{'' if hit.how == 'right' else f'; usual: {usual(one)}'}"),
        ("romanised", explained(one, asked)),
        ("also", ", ".join(one.right[1:])),
        ("wrong" if one.kind != "places" else "older", ", ".join(one.wrong)),
        ("Greek", one.row.get("greek", "").replace("|", ", ")),
        ("original", one.row.get("native", "") or one.row.get("original", "").replace("|", ", ")),
        *facts(one),
        *((label, one.row.get(column, "").replace("|", ", ")) for column, label in LABELS.items()),
        *sources(one.row),
    ]
    return printed(f"{one.name} ({one.kind})", rows, width)


def printed(title: str, rows: Sequence[tuple[str, str]], width: int) -> str:
    """Set out a title and labelled lines, wrapped; a row without text is left out."""
    lines = [
        textwrap.fill(text, width, initial_indent=f"  {label:13} ", subsequent_indent=" " * 16, break_on_hyphens=False)
        for label, text in rows
        if text
    ]
    return "\n".join((title, *lines)) + "\n"


def usual(entry: Entry) -> str:
    """Give the form that should stand in a text."""
    return entry.right[0]


def facts(entry: Entry) -> list[tuple[str, str]]:
    """Give what only some kinds have: terms of office, the country of an office, Wikidata's page."""
    known, row = knowledge(), entry.row
    if entry.kind == "offices":
        return [("office", f"{row['kind']} of {known.polities[row['polity']].name}")]
    if entry.kind == "organisations":
        where = known.polities[row["polity"]].name if row["polity"] else ""
        return [("kind", f"{row['kind']}, {where}" if where else row["kind"])]
    if entry.kind == "proper-names":
        return [("kind", row["kind"])]
    terms = [known.describe(term) for term in parse_terms(row.get("offices", ""))]
    wikidata = f"https://www.wikidata.org/wiki/{row['wikidata']}" if row.get("wikidata") else ""
    return [*(("" if number else "offices", text) for number, text in enumerate(terms)), ("Wikidata", wikidata)]


def sources(row: Row) -> list[tuple[str, str]]:
    """Give the titles and addresses of the sources of a record."""
    known = {one["key"]: f"{one['title']}, {one['address']}" for one in table("sources.tsv")}
    known[OWN_SOURCE] = "own records"
    return [
        ("" if number else "source", known.get(key, key)) for number, key in enumerate(values(row.get("source", "")))
    ]


def explained(entry: Entry, asked: str) -> str:
    """Say whether a spelling is a romanisation of the name in another script; "" where there is nothing to compare."""
    if entry.kind not in {"people", "given-names"} or not asked.isascii():
        return ""
    found = [verdict for original in entry.original if (verdict := romanised(original, asked))]
    return "; ".join(found)


def romanised(original: str, asked: str) -> str:
    """Say which words of a spelling are no romanisation of a name; of the last words alone where numbers differ."""
    ours, theirs = asked.split(), original.split()
    if len(ours) != len(theirs):
        ours, theirs = ours[-1:], theirs[-1:]
    code = script(original)
    if not code:
        return ""
    strange = [
        f"{one} ({other})"
        for one, other in zip(ours, theirs, strict=True)
        if strangeness(other, code, one) > BRIDGE * len(other)
    ]
    return f"no romanisation of {', '.join(strange)}" if strange else f"a romanisation of {' '.join(theirs)}"


def script(original: str) -> str:
    """Give the language whose romanisation a name is held against: by its letters, "" where there is none."""
    small = original.lower()
    if any("\u0370" <= char <= "\u03ff" or "\u1f00" <= char <= "\u1fff" for char in small):
        return "el"
    if any("\u0400" <= char <= "\u04ff" for char in small):
        return "uk" if set(small) & set("іїєґ") or not set(small) & set("ыэъё") else "ru"
    return "ja" if "ja" in schemes() and any("\u3040" <= char <= "\u30ff" for char in small) else ""
