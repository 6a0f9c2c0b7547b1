"""Bitexts: source and target side by side, one pair a line, taken as aligned."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice

from mtcheck.errors import InputError
from mtcheck.types import Article, Segment, Span

HEADER = re.compile(r"source\t(?:target|reference|translation)\s*", re.IGNORECASE)


def read_tsv(name: str, text: str) -> Article:
    """Read `source TAB target` lines; a first line that says `source TAB target` is a header.

    A pair's number is its row, counted from 0 without the header. Raises InputError for a file without
    pairs and, with the line, for one that has not exactly two columns.
    """
    rows: list[tuple[str, Segment]] = []
    for number, start, line in lines(text):
        if number == 1 and HEADER.fullmatch(line):
            continue
        cells = line.split("\t")
        if len(cells) != 2:
            columns = "1 column" if len(cells) == 1 else f"{len(cells)} columns"
            raise InputError(f"{name}: line {number} has {columns}, not 2 (source TAB target)")
        begin = start + len(cells[0]) + 1
        span = Span(begin, begin + len(cells[1]))
        rows.append((cells[0], Segment(len(rows), "body", number, span, cells[1])))
    if not rows:
        raise InputError(f"{name}: has a header and no pairs")
    return Article(name, text, tuple(rows))


def read_jsonl(name: str, text: str) -> Article:
    """Read one JSON object a line, with the strings `source` and `target`; other keys are passed over.

    Raises InputError, with the line, for anything else.
    """
    rows: list[tuple[str, Segment]] = []
    for number, start, line in lines(text):
        source, target = parse_object(name, number, line)
        begin, offsets = locate(line, target)
        span = Span(start + begin, start + offsets[-1])
        absolute = tuple(start + offset for offset in offsets)
        rows.append((source, Segment(len(rows), "body", number, span, target, offsets=absolute)))
    return Article(name, text, tuple(rows))


def parse_object(name: str, number: int, line: str) -> tuple[str, str]:
    """Give source and target of one line of JSON."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: line {number} is not JSON: {error}") from None
    if not isinstance(record, dict) or not all(isinstance(record.get(key), str) for key in ("source", "target")):
        raise InputError(f'{name}: line {number} must be an object with the strings "source" and "target"')
    source, target = record["source"], record["target"]
    if SURROGATE.search(source + target):
        raise InputError(f"{name}: line {number} has half of a surrogate pair, which is no character")
    return source, target


def lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Give number, offset and content of each line that is not blank."""
    start = 0
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.removesuffix("\r")
        if line.strip():
            yield number, start, line
        start += len(raw) + 1


SURROGATE = re.compile(r"[\ud800-\udfff]")
ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL)


def locate(line: str, target: str) -> tuple[int, tuple[int, ...]]:
    """Find the target's string in a line of JSON and where each of its code points stands.

    Gives the start and, for each code point and the end, its offset in the line.
    """
    begin = place_of_target(line) + 1
    units = islice(ESCAPE.finditer(line, begin), len(target))
    return begin, (begin, *(unit.end() for unit in units))


def place_of_target(line: str) -> int:
    """Find where the value of the key `target` begins; the last one counts, as it does to a JSON parser."""
    decoder = json.JSONDecoder()
    found, place = -1, line.index("{")
    while line[place] != "}":
        key, place = decoder.raw_decode(line, skip(line, place + 1))
        begin = skip(line, skip(line, place) + 1)
        _, place = decoder.raw_decode(line, begin)
        place = skip(line, place)
        found = begin if key == "target" else found
    return found


def skip(line: str, place: int) -> int:
    """Pass over white space."""
    return len(line) - len(line[place:].lstrip(" \t\r"))
