"""XML as a row of events, parsed without entities and without anything outside the file."""

from __future__ import annotations

from typing import NoReturn, Protocol
from xml.parsers import expat

from mtcheck.errors import InputError

DEEPEST = 64
"""Elements within each other; the formats read here have about ten."""


class Handler(Protocol):
    """What is told of the elements of a file; names of elements come without their prefixes."""

    def start(self, tag: str, attributes: dict[str, str], line: int) -> None:
        """Begin an element."""

    def end(self, tag: str) -> None:
        """End an element."""

    def data(self, text: str) -> None:
        """Take in text."""


def parse(name: str, data: bytes, kind: str, handler: Handler) -> None:
    """Tell the handler of all that is in a file of some kind.

    Raises InputError, with the line, for what is not XML, for elements too deep within each other, and for
    entities other than the five of XML itself.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    guard = Guard(name, kind, parser, handler)
    parser.StartElementHandler = guard.start
    parser.EndElementHandler = guard.end
    parser.CharacterDataHandler = handler.data
    parser.EntityDeclHandler = guard.declare
    parser.SkippedEntityHandler = guard.skip
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise InputError(f"{name}: line {error.lineno} is not XML: {expat.ErrorString(error.code)}") from None
    except (LookupError, ValueError) as error:  # an encoding that Python does not know, or that is not of single bytes
        raise InputError(f"{name}: names an encoding that cannot be read: {error}") from None


class Guard:
    """What stands between the parser and a handler: it refuses what could fill the memory or open other files."""

    def __init__(self, name: str, kind: str, parser: expat.XMLParserType, handler: Handler) -> None:
        self.name = name
        self.kind = kind
        self.parser = parser
        self.handler = handler
        self.depth = 0

    def fail(self, what: str) -> NoReturn:
        """Refuse the file."""
        raise InputError(f"{self.name}: line {self.parser.CurrentLineNumber} {what}")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self.handler.start(tag.rpartition(":")[2], attributes, self.parser.CurrentLineNumber)
        self.depth += 1
        if self.depth > DEEPEST:
            self.fail(f"is not {self.kind}: more than {DEEPEST} elements within each other")

    def end(self, tag: str) -> None:
        """End an element."""
        self.depth -= 1
        self.handler.end(tag.rpartition(":")[2])

    def declare(self, entity: str, *_: object) -> None:
        """Refuse an entity, of which a few lines can stand for gigabytes of text."""
        self.fail(f"declares the entity {entity!r}, and entities are not read")

    def skip(self, entity: str, *_: object) -> None:
        """Refuse to leave out what a DTD outside the file stands for."""
        self.fail(f"has the entity {entity!r}, and the DTD that says what it is is not read")
