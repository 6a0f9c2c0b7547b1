"""The concepts of a TBX file as elements, parsed without entities and without anything outside the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from mtcheck.errors import InputError
from mtcheck.glossary.selection import tidy

ROOTS = ("martif", "tbx")
CONCEPTS = frozenset({"termEntry", "conceptEntry"})

DEEPEST = 64
"""Elements within each other; TBX itself has about ten."""


@dataclass(slots=True)
class Node:
    """An element: its name without prefix, and texts and elements within it in their order."""

    name: str
    attributes: dict[str, str]
    line: int
    content: list[Node | str] = field(default_factory=list)

    @property
    def category(self) -> str:
        """Give the data category: the type of a `descrip` or `termNote`, else the name."""
        return self.attributes.get("type", self.name) if self.name in {"descrip", "termNote"} else self.name

    @property
    def text(self) -> str:
        """Give all text within the element, that of inline markup too."""
        return tidy(self.raw)

    @property
    def raw(self) -> str:
        """Give the text as it stands, line ends and all."""
        return "".join(part if isinstance(part, str) else part.raw for part in self.content)

    def within(self, *, but: frozenset[str] = frozenset()) -> Iterator[Node]:
        """Give all elements within, save those that have some names and what is in them."""
        for part in self.content:
            if isinstance(part, Node) and part.name not in but:
                yield part
                yield from part.within(but=but)


def concepts(name: str, data: bytes) -> list[Node]:
    """Parse the file; give the element of every concept."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    builder = Builder(name, parser)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = builder.declare
    parser.SkippedEntityHandler = builder.skip
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise InputError(f"{name}: line {error.lineno} is not XML: {expat.ErrorString(error.code)}") from None
    return builder.concepts


class Builder:
    """What the parser calls: it puts the concepts together and keeps nothing of what lies outside them."""

    def __init__(self, name: str, parser: expat.XMLParserType) -> None:
        self.name = name
        self.parser = parser
        self.stack: list[Node] = []
        self.concepts: list[Node] = []

    def fail(self, what: str) -> NoReturn:
        """Refuse the file."""
        raise InputError(f"{self.name}: line {self.parser.CurrentLineNumber} {what}")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        node = Node(tag.rpartition(":")[2], attributes, self.parser.CurrentLineNumber)
        if not self.stack and node.name not in ROOTS:
            self.fail(f"is not TBX: the first element is {node.name!r}; known: {', '.join(ROOTS)}")
        if len(self.stack) == DEEPEST:
            self.fail(f"is not TBX: more than {DEEPEST} elements within each other")
        if any(one.name in CONCEPTS for one in self.stack):
            self.stack[-1].content.append(node)
        self.stack.append(node)

    def end(self, _: str) -> None:
        """End an element."""
        node = self.stack.pop()
        if node.name in CONCEPTS:
            self.concepts.append(node)

    def data(self, text: str) -> None:
        """Take in text."""
        self.stack[-1].content.append(text)

    def declare(self, entity: str, *_: object) -> None:
        """Refuse an entity, of which a few lines can stand for gigabytes of text."""
        self.fail(f"declares the entity {entity!r}, and entities are not read")

    def skip(self, entity: str, *_: object) -> None:
        """Refuse to leave out what a DTD outside the file stands for."""
        self.fail(f"has the entity {entity!r}, and the DTD that says what it is is not read")
