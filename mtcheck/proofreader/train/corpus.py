"""The sentences to train on: English of two public sets, as its words, with what spaCy's parser says of them.

- MLQE-PE (CC0): the sources of en-de and en-zh, which people wrote, and translations into English that people rated
  well above the mean.
- WMT21 MQM zh-en (Apache-2.0): both human references, and the engines' outputs with the words that an annotator marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mtcheck.grammar.words import split
from mtcheck.nlp import model

if TYPE_CHECKING:
    from spacy.tokens import Doc

RATED = ("segment-quality-train.tsv", "segment-quality-dev.tsv")
MARKED = "mqm-zh-en-2021.tsv"
"""Files of the two sets: languages, source, translation, score; system ... source, translation, starts and ends."""

FROM_ENGLISH = frozenset(["en-de", "en-zh"])
GOOD = {"ro-en": 0.5, "et-en": 0.5, "ru-en": 0.5, "ne-en": 1.2, "si-en": 1.2}
"""Deviations above the mean from which a translation is taken for good English."""

SHORTEST, LONGEST = 5, 70
"""Words of a sentence."""


class Word(NamedTuple):
    """A word of a parsed sentence: Penn tag, coarse class, lemma, role, number of its head, ends of its subtree.

    `marked` is True where an annotator saw an error, which may be one of meaning only.
    """

    text: str
    tag: str
    coarse: str
    lemma: str
    role: str
    head: int
    first: int
    last: int
    marked: bool


Sentence = tuple[Word, ...]
Spans = tuple[tuple[int, int], ...]


def read(folder: Path) -> list[Sentence]:
    """Read and parse the sentences of a folder that has the files of both sets."""
    texts = {**dict.fromkeys(rated(folder), ()), **marked(folder)}
    rows = [(list(split(text)), spans) for text, spans in texts.items()]
    return list(parsed([row for row in rows if SHORTEST <= len(row[0]) <= LONGEST]))


def parsed(rows: Sequence[tuple[list[tuple[str, int, int]], Spans]]) -> Iterator[Sentence]:
    """Parse sentences, each given as words with their places, and the places that are marked."""
    pipe = model("tagger", "parser", "attribute_ruler", "lemmatizer")
    from spacy.tokens import Doc

    documents = (Doc(pipe.vocab, words=[word for word, _, _ in words]) for words, _ in rows)
    for (words, spans), document in zip(rows, pipe.pipe(documents), strict=True):
        yield sentence(words, spans, document)


def sentence(words: list[tuple[str, int, int]], spans: Spans, document: Doc) -> Sentence:
    """Join the words of a sentence, what the parser says, and what an annotator marked."""
    return tuple(
        Word(
            text,
            token.tag_,
            token.pos_,
            token.lemma_.lower(),
            token.dep_,
            token.head.i,
            token.left_edge.i,
            token.right_edge.i,
            any(first <= end and start <= last for first, last in spans),
        )
        for (text, start, end), token in zip(words, document, strict=True)
    )


def rated(folder: Path) -> Iterator[str]:
    """Give the English of MLQE-PE that is taken."""
    for file in RATED:
        for languages, source, translation, score, *_ in table(folder / file):
            if languages in FROM_ENGLISH:
                yield source
            elif float(score) > GOOD.get(languages, float("inf")):
                yield translation


def marked(folder: Path) -> dict[str, Spans]:
    """Give the English of the MQM set, with the places that any annotator marked; a reference has none."""
    found: dict[str, Spans] = {}
    for system, *_, translation, starts, ends, _ in table(folder / MARKED):
        text = unquoted(translation)
        spans = () if system.startswith("ref.") else zip(map(int, starts.split()), map(int, ends.split()), strict=True)
        found[text] = (*found.get(text, ()), *spans)
    return found


def unquoted(text: str) -> str:
    """Take the quotation marks of a table from around a text."""
    return text[1:-1].replace('""', '"') if re.fullmatch(r'".*"', text) else text


def table(path: Path) -> Iterator[list[str]]:
    """Give the rows of a table without its head; marks of quotation have no meaning."""
    for line in path.read_text(encoding="utf-8").split("\n")[1:]:
        if line:
            yield line.split("\t")
