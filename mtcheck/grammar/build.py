"""Count the tables of the tagger from a corpus: `python -m mtcheck.grammar.build CORPUS`, one sentence a line.

spaCy's English model (extra `[nlp]`) gives the classes, on the words that `words.split` makes. The tables that
come with the package were counted on the English of two public sets, 26,812 sentences with 417,000 words: MLQE-PE
(CC0: the English sources of en-de and en-zh, and translations from Romanian, Estonian and Russian that people
rated half a deviation above the mean) and WMT21 MQM (Apache-2.0: both human references and one system).
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from mtcheck.grammar.classes import plain, word_class
from mtcheck.grammar.model import END, FOLDER, START
from mtcheck.grammar.words import split
from mtcheck.nlp import tags

CLOSED = frozenset("DT IN TO CC PRP PRP$ MD WDT WP WRB EX PDT WP$ POS RP".split())
"""Penn tags of closed classes: their frequent words are classes of their own."""

ALWAYS = frozenset(
    "am is are was were be been being 's 're 'm has have had having 've 'd 'll do does did n't not no so as".split()
)
"""Words that are classes of their own too."""

FREQUENT = 40
"""Times that a word of a closed class must occur to be a class of its own."""

Sentence = list[tuple[str, str]]


def main(corpus: Path) -> None:
    """Write both tables."""
    sentences = list(read(corpus))
    closed = closed_words(sentences)
    words: defaultdict[str, Counter[str]] = defaultdict(Counter)
    pairs: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        left = START
        for number, (word, tag) in enumerate(sentence):
            one = word_class(word, tag, closed)
            pairs[left][one] += 1
            left = one
            if word[0].isalpha() and one not in closed:
                words[word if number else word.lower() if tag != "NNP" else word][one] += 1
        pairs[left][END] += 1
    kept = {word: found for word, found in words.items() if sum(found.values()) > 1 or set(found) != {"NNP"}}
    write(FOLDER / "en-words.tsv", kept)
    write(FOLDER / "en-pairs.tsv", pairs)


def read(corpus: Path) -> Iterator[Sentence]:
    """Tag each sentence of a corpus."""
    rows = [[word for word, _, _ in split(line)] for line in corpus.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row]
    for row, found in zip(rows, tags(rows), strict=True):
        yield list(zip(row, found, strict=True))


def closed_words(sentences: list[Sentence]) -> frozenset[str]:
    """Find the frequent words of the closed classes."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for word, tag in sentence:
            found[plain(word)][tag] += 1
    frequent = {
        word
        for word, row in found.items()
        if word.isalpha() and sum(row.values()) >= FREQUENT and row.most_common(1)[0][0] in CLOSED
    }
    return frozenset(frequent | (ALWAYS & set(found)))


def write(file: Path, table: dict[str, Counter[str]] | defaultdict[str, Counter[str]]) -> None:
    """Write a table: a word or class, then what was counted of it, the most frequent first."""
    rows = (
        f"{key}\t" + "|".join(f"{name}:{count}" for name, count in sorted(row.items(), key=lambda one: (-one[1], one)))
        for key, row in sorted(table.items())
    )
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
