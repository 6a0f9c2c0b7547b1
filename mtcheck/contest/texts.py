"""The texts of a marked-up test set: what one engine, one reference or the source has of one document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, NoReturn

from mtcheck.contest.codes import code
from mtcheck.errors import InputError

Kind = Literal["source", "reference", "system"]

KINDS: dict[str, Kind] = {
    "src": "source",
    "srcset": "source",
    "ref": "reference",
    "refset": "reference",
    "hyp": "system",
    "tstset": "system",
}
"""Elements of XML and of SGM that say whose texts are within."""


@dataclass(frozen=True, slots=True)
class Text:
    """The segments of one document by their ids; `line` is where it begins in its file."""

    kind: Kind
    name: str
    document: str
    language: str | None
    line: int
    segments: dict[str, str] = field(default_factory=dict)


class Builder:
    """What a parser of XML or a tokenizer of SGM calls: it puts the texts together.

    In XML texts stand in documents, in SGM documents stand in texts; either way a text begins when both have
    begun. Documents of test suites, which have no references, are only counted.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.texts: dict[tuple[Kind, str, str], Text] = {}
        self.documents = self.suites = 0
        self.scopes: dict[str, tuple[str, dict[str, str]]] = {}
        self.text: Text | None = None
        self.segment: tuple[str, int] | None = None
        self.parts: list[str] = []

    def fail(self, line: int, what: str) -> NoReturn:
        """Refuse the file."""
        raise InputError(f"{self.file}: line {line} {what}")

    def start(self, tag: str, attributes: dict[str, str], line: int) -> None:
        """Begin a document, a text or a segment; pass over other elements."""
        if tag == "doc" or tag in KINDS:
            self.scopes["doc" if tag == "doc" else "text"] = (tag, attributes)
            if tag == "doc":
                self.begin_document(attributes, line)
            if len(self.scopes) == 2:
                self.begin(line)
        elif tag == "seg":
            self.begin_segment(attributes, line)

    def begin_document(self, attributes: dict[str, str], line: int) -> None:
        """Count a document, which must have an id."""
        if not document_id(attributes):
            self.fail(line, "has a document without an id")
        self.documents += 1
        self.suites += "testsuite" in attributes

    def begin(self, line: int) -> None:
        """Begin the text that the document and its place in it name."""
        tag, of_text = self.scopes["text"]
        _, of_document = self.scopes["doc"]
        kind = KINDS[tag]
        document = document_id(of_document)
        name = "" if kind == "source" else maker(kind, of_text, of_document)
        spoken = code(of_text.get("lang") or of_text.get("srclang" if kind == "source" else "trglang"))
        self.text = Text(kind, name, document, spoken, line)
        if "testsuite" in of_document:
            return
        if (kind, name, document) in self.texts:
            whose = f"{kind} {name!r}" if name else kind
            self.fail(line, f"has the document {document!r} of the {whose} a second time")
        self.texts[kind, name, document] = self.text

    def begin_segment(self, attributes: dict[str, str], line: int) -> None:
        """Begin a segment of the text."""
        self.finish()
        if self.text is None:
            self.fail(line, "has a segment outside of source, references and outputs")
        name = attributes.get("id", "").strip()
        if not name:
            self.fail(line, "has a segment without an id")
        if name in self.text.segments:
            self.fail(line, f"has the segment {name!r} of the document {self.text.document!r} a second time")
        self.segment, self.parts = (name, line), []

    def data(self, text: str) -> None:
        """Take in text; what is outside of segments is layout."""
        if self.segment is not None:
            self.parts.append(text)

    def end(self, tag: str) -> None:
        """End a document, a text or a segment."""
        if tag == "seg":
            if self.text is not None and self.segment is not None:
                self.text.segments[self.segment[0]] = one_line("".join(self.parts))
            self.segment = None
        elif tag == "doc" or tag in KINDS:
            self.finish()
            self.scopes.pop("doc" if tag == "doc" else "text", None)
            self.text = None

    def finish(self) -> None:
        """Refuse a segment that has not ended where its document or the file does."""
        if self.segment is not None:
            self.fail(self.segment[1], "begins a segment that does not end")


def one_line(text: str) -> str:
    """Put the lines of a segment into one; white space at its edges is layout."""
    return " ".join(line.strip() for line in re.split(r"[\r\n]", text) if line.strip())


def document_id(attributes: dict[str, str]) -> str:
    """Give the id of a document, which SGM calls otherwise."""
    return attributes.get("id", attributes.get("docid", "")).strip()


def maker(kind: Kind, of_text: dict[str, str], of_document: dict[str, str]) -> str:
    """Name the engine or the translator; references that are only called "reference" have no name."""
    keys = ("system", "sysid") if kind == "system" else ("translator", "refid")
    found = next((of_text[key] for key in keys if of_text.get(key)), of_document.get("sysid", "")).strip()
    return "" if kind == "reference" and found.casefold() in {"ref", "reference"} else found
