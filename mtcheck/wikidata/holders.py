"""Answers -> people with terms of office, in the form of the knowledge."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from mtcheck.knowledge.records import earliest, latest
from mtcheck.knowledge.spelling import fold
from mtcheck.wikidata.positions import Position
from mtcheck.wikidata.service import Binding

DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)T")
PARTS = {"9": 1, "10": 2, "11": 3}
"""Wikidata's precision of a date -> how many of year, month and day are known."""

GAP = timedelta(days=92)
"""Between two terms of a seat that many hold, such as a parliament's before and after an election."""

LATIN = re.compile(r"[A-Za-z]")
FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]")
NO_NAME = re.compile(r"[\d(),;:\"“”|]")
MOST_ALIASES = 6


@dataclass(slots=True)
class Holder:
    """Somebody who held offices, by Wikidata's identifier; `offices` are terms as the knowledge writes them."""

    item: str
    name: str
    also: list[str] = field(default_factory=list)
    greek: str = ""
    native: str = ""
    offices: list[str] = field(default_factory=list)


def holders(position: Position, rows: Iterable[Binding]) -> dict[str, Holder]:
    """Read the answer about a position; somebody without an English name or a date is left out."""
    found: dict[str, Holder] = {}
    spans: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        item = row.get("person", "").rpartition("/")[2]
        start, name = partial(row, "start"), clean(row.get("en") or row.get("mul", ""))
        if not (start and name and re.fullmatch(r"Q\d+", item)):
            continue
        found.setdefault(item, named(item, name, row, position.polity))
        spans.setdefault(item, []).append((start, partial(row, "end") or died(row) or "-"))
    newest = max((start for terms in spans.values() for start, _ in terms), default="")
    for item, terms in spans.items():
        for start, end in joined(sorted(set(terms)), timedelta(1) if position.single else GAP):
            if end != "-" or not position.single or start == newest:
                found[item].offices.append(f"{position.polity} {position.kind} {start} {end}")
    return {item: one for item, one in found.items() if one.offices}


def named(item: str, name: str, row: Binding, polity: str) -> Holder:
    """Read how somebody is called: aliases that share a name, the Greek spelling, the one of the own script."""
    native = row.get("uk", "") if polity == "UA" else row.get("ru", "") if polity == "RU" else row.get("native", "")
    native, greek = clean(native), clean(row.get("el", ""))
    words = set(fold(name).split())
    aliases = dict.fromkeys(clean(text) for text in row.get("aliases", "").split("|"))
    also = [
        text
        for text in aliases
        if " " in text
        and fold(text) != fold(name)
        and not (FOREIGN.search(text) or NO_NAME.search(text))
        and words & {fold(text).split()[0], fold(text).split()[-1]} - {""}
    ]
    return Holder(
        item,
        name,
        also[:MOST_ALIASES],
        "" if LATIN.search(greek) or not FOREIGN.search(greek) else greek,
        "" if re.search(r"[A-Za-z\u0370-\u03ff]", native) or native.isascii() or is_latin(native) else native,
    )


def clean(text: str) -> str:
    """Write a label as one name: in NFC, without what a bracket or a comma adds ("Baron Wallace of Tankerness")."""
    plain = unicodedata.normalize("NFC", " ".join(text.split()))
    return re.split(r"\s*[(,]", plain)[0].strip()


def is_latin(text: str) -> bool:
    """Tell whether a name without plain letters is Latin all the same."""
    return all("LATIN" in unicodedata.name(char, "") for char in text if char.isalpha())


def partial(row: Binding, name: str) -> str:
    """Read a date as far as it is known, YYYY, YYYY-MM or YYYY-MM-DD; "" for less, or for one before Christ."""
    match, known = DAY.match(row.get(name, "")), PARTS.get(row.get(f"{name}Precision", "11"), 0)
    return "-".join(match.groups()[:known]) if match and known else ""


def died(row: Binding) -> str:
    """Give the day somebody died, which ends what has no other end."""
    match = DAY.match(row.get("died", ""))
    return "-".join(match.groups()) if match else ""


def joined(terms: Iterable[tuple[str, str]], gap: timedelta) -> list[tuple[str, str]]:
    """Make one of terms that follow each other within a gap; they come in order."""
    found: list[tuple[str, str]] = []
    for start, end in terms:
        last = found[-1] if found else None
        if last and last[1] != "-" and earliest(start) - latest(last[1]) <= gap:
            found[-1] = (last[0], end if end == "-" or latest(end) > latest(last[1]) else last[1])
        elif last is None or last[1] != "-":
            found.append((start, end))
    return found
