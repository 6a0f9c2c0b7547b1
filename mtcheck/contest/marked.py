"""Marked-up test sets, WMT's XML and its older SGM: texts -> sides, matched by documents and segments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from mtcheck.contest.plain import MAX_BYTES, read_text
from mtcheck.contest.sgm import tokenize
from mtcheck.contest.sides import Key, Sides, reference_name
from mtcheck.contest.texts import Builder, Kind, Text
from mtcheck.contest.types import Side
from mtcheck.errors import InputError
from mtcheck.read import printable, read_bytes
from mtcheck.read.xml import parse


def build(path: str, encoding: str) -> Builder:
    """Read the texts of a file, which is XML or, by its suffix, SGM; XML names its encoding itself."""
    builder = Builder(printable(path))
    if Path(path).suffix.lower() == ".xml":
        parse(builder.file, read_bytes(Path(path), MAX_BYTES), "a test set", builder)
    else:
        tokenize(read_text(path, encoding), builder)
    builder.finish()
    if not any(text.segments for text in builder.texts.values()):
        raise InputError(f"{builder.file}: has no segments (<seg id=...>) of a source, a reference or an output")
    return builder


def read_marked(path: str, encoding: str) -> Sides:
    """Read the source of a file and the references and outputs that stand in it too.

    A reference that does not have all segments is left out, and a note says so; WMT has such ones. An output
    that does not is refused.
    """
    builder = build(path, encoding)
    texts = builder.texts.values()
    source = [text for text in texts if text.kind == "source"]
    keys = tuple((text.document, name) for text in source for name in text.segments)
    if not keys:
        raise InputError(f"{builder.file}: has no source")
    whole, notes = whole_references(builder.file, texts, keys)
    others = {(text.kind, text.name): None for text in texts if text.kind == "system" or text.name in whole}
    sides = {one: lay(builder.file, *one, texts, keys) for one in others if one[0] != "source"}
    if builder.suites:
        notes += (f"{builder.file}: left out the documents of test suites, {builder.suites} of {builder.documents}",)
    return Sides(
        lay(builder.file, "source", "", source, keys),
        tuple(side for (kind, _), side in sides.items() if kind == "system"),
        tuple(side for (kind, _), side in sides.items() if kind == "reference"),
        tuple(document for document, _ in keys),
        (spoken(source), spoken([text for text in texts if text.kind != "source"])),
        keys,
        notes,
    )


def read_marked_side(name: str, path: str, encoding: str, kind: Kind, keys: Sequence[Key]) -> Side:
    """Read one side of a contest from a file: the only one of its kind in it, or the one of that name.

    Without keys to match, the segments are taken in the order of the file.
    """
    builder = build(path, encoding)
    texts = builder.texts.values()
    names = list(dict.fromkeys(text.name for text in texts if text.kind == kind))
    if not names:
        raise InputError(f"{builder.file}: has no {kind}")
    if len(names) > 1 and name not in names:
        raise InputError(f"{builder.file}: has more than one {kind}, {', '.join(names)}; none of them is {name!r}")
    chosen = name if name in names else names[0]
    return Side(name, builder.file, lay(builder.file, kind, chosen, texts, keys).lines)


def lay(file: str, kind: Kind, name: str, texts: Iterable[Text], keys: Sequence[Key]) -> Side:
    """Lay the segments of one side in the order of the source.

    Raises InputError, with the line of the document, for a segment that one of them has and the other has not.
    """
    own = {text.document: text for text in texts if (text.kind, text.name) == (kind, name)}
    label = file if kind == "source" else f"{file} ({name or kind})"
    found = {(document, one): line for document, text in own.items() for one, line in text.segments.items()}
    wanted = tuple(keys) or tuple(found)
    for document, segment in wanted:
        if document not in own:
            raise InputError(f"{label}: has nothing of the document {document!r}")
        if (document, segment) not in found:
            raise misfit(label, own[document], segment, "does not have it")
    known = set(wanted)
    for document, segment in found:
        if (document, segment) not in known:
            raise misfit(label, own[document], segment, "has it, and the source does not")
    lines = tuple(found[one] for one in wanted)
    return Side(reference_name(name) if kind == "reference" else name or kind, label, lines)


def misfit(label: str, text: Text, segment: str, what: str) -> InputError:
    """Say that a document and the source differ in a segment, with the line where the document begins."""
    return InputError(f"{label}: segment {segment!r}: the document {text.document!r} on line {text.line} {what}")


def whole_references(file: str, texts: Iterable[Text], keys: Sequence[Key]) -> tuple[set[str], tuple[str, ...]]:
    """Give the names of the references that have all segments, and a note on each that has not."""
    has: dict[str, set[Key]] = {}
    for text in texts:
        if text.kind == "reference":
            has.setdefault(text.name, set()).update((text.document, name) for name in text.segments)
    whole = {name for name, found in has.items() if found >= set(keys)}
    return whole, tuple(
        f"{file}: left out {reference_name(name)}, which has {len(found & set(keys))} of {len(keys)} segments"
        for name, found in has.items()
        if name not in whole
    )


def spoken(texts: Sequence[Text]) -> str | None:
    """Give the language that the first text names that names one."""
    return next((text.language for text in texts if text.language), None)
