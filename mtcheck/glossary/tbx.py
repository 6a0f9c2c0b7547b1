"""Glossaries as TBX (ISO 30042): TBX-Basic of 2008, and version 3 with data categories as attributes or elements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from mtcheck.glossary.elements import Node, concepts
from mtcheck.glossary.selection import Languages, Selection, primary
from mtcheck.types import Entry

SECTIONS = frozenset({"langSet", "langSec"})
TERMS = frozenset({"tig", "ntig", "termSec"})
STATUS = frozenset({"administrativeStatus", "normativeAuthorization"})
FORBIDDEN = frozenset({"deprecatedTerm", "supersededTerm", "obsoleteTerm"})
WHY = ("usageNote", "note", "definition")
"""Where the reason of an entry stands, the best place first."""


def read_tbx(name: str, data: bytes, languages: Languages) -> Selection:
    """Read a TBX file. What a DTD outside the file says is not asked for, and entities are refused.

    Raises InputError, with the line, for what is not XML or not TBX.
    """
    found = Selection([], 0)
    for concept in concepts(name, data):
        entries = list(entries_of(concept, languages))
        found = Selection(found.entries, found.others + (not entries))
        found.entries.extend(entries)
    return found


def entries_of(concept: Node, languages: Languages) -> Iterator[Entry]:
    """Give an entry for each term of the source, or one without where the concept only says what not to write."""
    sections: defaultdict[str, list[Node]] = defaultdict(list)
    for node in concept.within():
        if node.name in SECTIONS:
            sections[primary(node.attributes.get("xml:lang", ""))].append(node)
    target = languages[1]
    others = sorted(sections.keys() - {target})
    source = languages[0] or (others[0] if len(others) == 1 else "")
    theirs = list(terms(sections[target]))
    approved = [(term, node) for term, status, node in theirs if status not in FORBIDDEN]
    forbidden = [(term, node) for term, status, node in theirs if status in FORBIDDEN]
    places = [node for _, node in forbidden] + sections[target] + [concept] + [node for _, node in approved]
    note = next((text for place in places if (text := why(place))), "")
    words = tuple(term for term, _ in approved), tuple(term for term, _ in forbidden)
    ours = list(terms(sections[source])) if theirs else []
    for term, _, node in ours:
        yield Entry(term, *words, note, line=node.line)
    if forbidden and not ours:
        yield Entry("", *words, note, line=concept.line)


def terms(sections: list[Node]) -> Iterator[tuple[str, str, Node]]:
    """Give each term of a language with its status and the element that holds both."""
    for section in sections:
        for node in section.within():
            if node.name in TERMS:
                parts = list(node.within())
                status = next((part.text.removesuffix("-admn-sts") for part in parts if part.category in STATUS), "")
                term = next((part.text for part in parts if part.name == "term"), "")
                if term:
                    yield term, status, node


def why(place: Node) -> str:
    """Give the reason that stands in an element itself, not in the sections and terms within it."""
    parts = list(place.within(but=SECTIONS | TERMS))
    return next((part.text for kind in WHY for part in parts if part.category == kind), "")
