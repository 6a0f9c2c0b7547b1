"""What Wikidata says beside what is known: what is written by hand wins, and nothing changes without a word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import takewhile

from mtcheck.knowledge import conflicts, rules
from mtcheck.knowledge.index import knowledge
from mtcheck.knowledge.records import Person
from mtcheck.knowledge.spelling import fold
from mtcheck.knowledge.tables import Row, values
from mtcheck.wikidata.holders import Holder


@dataclass(slots=True)
class Merged:
    """The rows of the file of fetched people, what was done, and what does not agree, a sentence each."""

    rows: list[Row] = field(default_factory=list)
    added: int = 0
    widened: int = 0
    known: int = 0
    conflicts: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)


def merge(before: Iterable[Row], fetched: Iterable[Holder], today: str) -> Merged:
    """Merge people with those fetched before, and hold them against all other records."""
    rows = {row["wikidata"]: dict(row) for row in before}
    result = Merged()
    for one in fetched:
        others = written_by_hand(one, set(rows))
        if one.item in rows:
            again(rows[one.item], one, today, result)
        elif others:
            result.known += 1
            for person in others[:1]:
                result.conflicts += against(person.name, list(values(person.offices)), one.offices)
        elif row := new(one, today, result):
            rows[one.item] = row
    result.rows = list(rows.values())
    return result


def written_by_hand(one: Holder, fetched: set[str]) -> tuple[Person, ...]:
    """Give the records of somebody that were not fetched: by Wikidata's identifier, or by a name."""
    known = knowledge()
    found = [person for name in (one.name, *one.also) for person in known.names.get(fold(name), ())]
    return tuple(person for person in dict.fromkeys(found) if not person.wikidata or person.wikidata not in fetched)


def new(one: Holder, today: str, result: Merged) -> Row | None:
    """Make the row of somebody new; spellings that are wrong elsewhere are left out, and so is who breaks a rule."""
    wrong = knowledge().misspellings
    also = [text for text in one.also if fold(text) not in wrong]
    row = {
        "name": one.name,
        "also": "|".join(also),
        "wrong": "",
        "greek": one.greek,
        "native": one.native,
        "offices": "|".join(one.offices),
        "source": "wikidata",
        "wikidata": one.item,
        "date": today,
    }
    problems = [*rules.problems(row, "name", rules.person), *conflicts.person(row)]
    if problems:
        result.conflicts.append(f"{one.name} ({one.item}) is left out: {problems[0]}")
        return None
    result.added += 1
    return row


def again(row: Row, one: Holder, today: str, result: Merged) -> None:
    """Hold a row that was fetched before against the new answer: dates widen, terms are added, the rest is told."""
    ours, widened = list(values(row["offices"])), False
    for term in one.offices:
        place = same_term(term, ours)
        if place is None:
            ours.append(term)
            widened = True
            continue
        both = wider(ours[place], term)
        if both is None and ours[place].endswith(" -") and year(ours[place].split(" ")[2]) == year(term.split(" ")[2]):
            result.changes.append(f"{row['name']}: {ours[place]!r} has ended: {term!r}")
            both = term
        if both is None:
            result.conflicts.append(differs(row["name"], ours[place], term))
        elif both != ours[place]:
            ours[place] = both
            widened = True
    row["offices"], row["date"] = "|".join(ours), today
    result.widened += widened
    result.known += not widened


def against(name: str, ours: list[str], theirs: Iterable[str]) -> list[str]:
    """Say which terms of Wikidata a record that was written by hand does not have, or has otherwise."""
    found = []
    for term in theirs:
        place = same_term(term, ours)
        if place is None:
            found.append(f"{name}: {term!r} is known to Wikidata alone")
        elif wider(ours[place], term) is None:
            found.append(differs(name, ours[place], term))
    return found


def differs(name: str, ours: str, theirs: str) -> str:
    """Say that two terms do not agree."""
    return f"{name}: {ours!r} is kept, Wikidata has {theirs!r}"


def same_term(term: str, ours: list[str]) -> int | None:
    """Find the term of the same office that began in the same year, or else ended in it; None where there is none."""
    *office, start, end = term.split(" ")
    same = [(number, words) for number, text in enumerate(ours) if (words := text.split(" "))[:2] == office]
    for place, date in ((2, start), (3, end)):
        for number, words in same:
            if year(words[place]) == year(date):
                return number
    return None


def wider(ours: str, theirs: str) -> str | None:
    """Widen a term to what both say; None where they do not agree to the year."""
    *office, start, end = ours.split(" ")
    *_, other_start, other_end = theirs.split(" ")
    pairs = ((start, other_start), (end, other_end))
    if any(year(one) != year(other) for one, other in pairs):
        return None
    return " ".join((*office, *(common(one, other) for one, other in pairs)))


def year(date: str) -> str:
    """Give the year of a partial date, or - for one that is open."""
    return date if date == "-" else date[:4]


def common(one: str, other: str) -> str:
    """Give what two partial dates of one year have in common: 2019-07-08 and 2019-07-09 make 2019-07."""
    if one.endswith("?"):
        return one
    pairs = zip(one.split("-"), other.rstrip("?").split("-"), strict=False)
    return "-".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)) if one != other else one
