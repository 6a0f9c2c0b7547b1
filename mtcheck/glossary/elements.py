"""The concepts of a TBX file as elements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from mtcheck.errors import InputError
from mtcheck.glossary.selection import tidy
from mtcheck.read.xml import parse

ROOTS = ("martif", "tbx")
CONCEPTS = frozenset({"termEntry", "conceptEntry"})


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
    builder = Builder(name)
    parse(name, data, "TBX", builder)
    return builder.concepts


class Builder:
    """What the parser calls: it puts the concepts together and keeps nothing of what lies outside them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.stack: list[Node] = []
        self.concepts: list[Node] = []

    def start(self, tag: str, attributes: dict[str, str], line: int) -> None:
        """Begin an element."""
        if not self.stack and tag not in ROOTS:
            known = ", ".join(ROOTS)
            raise InputError(f"{self.name}: line {line} is not TBX: the first element is {tag!r}; known: {known}")
        node = Node(tag, attributes, line)
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
